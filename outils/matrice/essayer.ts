import type { Ici, LigneDeMatrice, OperationDeTable } from '#acces';
import type { Connexion } from '#socle';
import type { LecteurEssaye } from './lecteurs.ts';

/**
 * Runs in the database: each operation as each reader, each in a savepoint that is undone. It answers how many
 * rows the operation reached, -1 when the database refused it.
 */
const FONCTION = `
create function pg_temp.essayer(lecteurs jsonb, operations text[], nom_de_table text, a_creer text) returns jsonb language plpgsql as $$
declare
  lecteur jsonb;
  operation text;
  requete text;
  colonne text;
  nombre integer;
  detail text;
  reponses jsonb := '{}';
begin
  for lecteur in select * from jsonb_array_elements(lecteurs) loop
    foreach operation in array operations loop
      select coalesce(
        (array_agg(quote_ident(a.attname) order by a.attnum) filter (
          where has_column_privilege(lecteur->>'role', a.attrelid, a.attnum, 'UPDATE')
            and has_column_privilege(lecteur->>'role', a.attrelid, a.attnum, 'SELECT')))[1],
        min(quote_ident(a.attname))) into colonne
      from pg_attribute a where a.attrelid = nom_de_table::regclass and a.attnum > 0 and not a.attisdropped
        and a.attgenerated = '' and a.attidentity <> 'a';
      requete := case operation
        when 'lire' then format('select 1 from %s', nom_de_table)
        when 'creer' then a_creer
        when 'modifier' then format('update %s set %s = %s', nom_de_table, colonne, colonne)
        when 'effacer' then format('delete from %s', nom_de_table) end;
      begin
        perform set_config('tisserin.' || cle, valeur, true)
          from jsonb_each_text('{"agent":"","portee":"","machine":"","recepisse":"","lien":"","jeton":""}'::jsonb
            || (lecteur->'reglages')) as r(cle, valeur);
        perform set_config('tisserin.jour', '2026-11-24', true),
          set_config('tisserin.maintenant', '2026-11-24T09:00:00Z', true);
        perform set_config('role', lecteur->>'role', true);
        execute requete;
        get diagnostics nombre = row_count;
        raise exception using errcode = 'TS000', detail = nombre::text;
      exception
        when sqlstate 'TS000' then
          get stacked diagnostics detail = pg_exception_detail;
          nombre := detail::integer;
        when insufficient_privilege then
          nombre := -1;
      end;
      reponses := jsonb_set(reponses, array[(lecteur->>'nom') || ' ' || operation], to_jsonb(nombre));
    end loop;
  end loop;
  return reponses;
end $$`;

export const preparerLesEssais = async (connexion: Connexion): Promise<void> => {
  await connexion.executerScript(FONCTION);
};

type Ligne = Readonly<Record<string, unknown>>;

/** An insert of this row, its values written in the text: it is executed by name of role, inside the function. */
const insertionDe = (table: string, ligne: Ligne, options = ''): string => {
  const colonnes = Object.keys(ligne)
    .map((nom) => `"${nom}"`)
    .join(', ');
  const valeurs = JSON.stringify(ligne).replaceAll("'", "''");
  return `insert into ${table} (${colonnes}) ${options} select ${colonnes} from jsonb_populate_record(null::${table}, '${valeurs}'::jsonb)`;
};

export type Reponses = Readonly<Record<string, number>>;

export const nomDEssai = (lecteur: LecteurEssaye, operation: OperationDeTable): string =>
  `${lecteur.nom} ${operation}`;

export async function essayer(
  connexion: Connexion,
  lecteurs: readonly LecteurEssaye[],
  operations: readonly OperationDeTable[],
  ligne: LigneDeMatrice,
  ici: Ici,
): Promise<Reponses> {
  const { lignes } = await connexion.executer<{ reponses: Reponses }>(
    'select pg_temp.essayer($1::jsonb, $2::text[], $3, $4) as reponses',
    [
      JSON.stringify(lecteurs),
      [...operations],
      ligne.table,
      insertionDe(ligne.table, ligne.exemple(ici)),
    ],
  );
  return lignes[0]?.reponses ?? {};
}

/** Writes a row as the owner, past every policy. */
export const semer = async (connexion: Connexion, table: string, ligne: Ligne): Promise<void> => {
  await connexion.executer(insertionDe(table, ligne, 'overriding system value'));
};
