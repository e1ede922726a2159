import { type Bd, type Connexion, sql } from '#socle';
import type { Instant } from '#socle/pur';

/** One row that was erased: where, its key, when. Nothing of what it said. */
export interface Effacement {
  id: string;
  table: string;
  ligne: Readonly<Record<string, string | number>>;
  le: Instant;
}

const COLONNES = sql`id, nom_de_table as "table", ligne, efface_le as le`;

/** What no file holds yet, the oldest first. */
export async function effacementsAExporter(bd: Bd, combien: number): Promise<Effacement[]> {
  const { rows } = await sql<Effacement>`
    select ${COLONNES} from conservation.effacement where exporte_le is null
    order by efface_le, id limit ${combien}`.execute(bd);
  return rows;
}

export async function marquerExportes(bd: Bd, ids: readonly string[], le: Instant): Promise<void> {
  await sql`
    update conservation.effacement set exporte_le = ${le}::timestamptz
    where id = any (${[...ids]}::uuid[])`.execute(bd);
}

/** A file of the register, chained to the one before. */
export interface Depot {
  numero: number;
  fichier: string;
  nombre: number;
  precedent: string;
  empreinte: string;
}

export async function dernierDepot(bd: Bd): Promise<Depot | null> {
  const { rows } = await sql<Depot>`
    select numero, fichier, nombre, precedent, empreinte from conservation.depot_du_registre
    order by numero desc limit 1`.execute(bd);
  return rows[0] ?? null;
}

const VERROU = 4_217_004;

/** One writer at a time until the end of this transaction. */
export async function prendreLeRegistre(bd: Bd): Promise<void> {
  await sql`select pg_advisory_xact_lock(${VERROU})`.execute(bd);
}

export async function noterUnDepot(bd: Bd, depot: Depot, le: Instant): Promise<void> {
  await sql`
    insert into conservation.depot_du_registre (numero, fichier, nombre, precedent, empreinte, depose_le)
    values (${depot.numero}, ${depot.fichier}, ${depot.nombre}, ${depot.precedent}, ${depot.empreinte},
      ${le}::timestamptz)
    on conflict (numero) do nothing`.execute(bd);
}

/** What the restored base does not know to be erased: as the owner, past forced policies. */
export async function effacementsInconnus(
  connexion: Connexion,
  effacements: readonly Effacement[],
): Promise<Effacement[]> {
  const { lignes } = await connexion.executer<{ id: string }>(
    'select id from conservation.effacement where id = any ($1::uuid[])',
    [effacements.map(({ id }) => id)],
  );
  const connus = new Set(lignes.map(({ id }) => id));
  return effacements.filter(({ id }) => !connus.has(id));
}

/** The tables of the base and the type of each column of their keys. */
async function typesDesCles(connexion: Connexion, table: string): Promise<Map<string, string>> {
  const { lignes } = await connexion.executer<{ nom: string; type: string }>(
    `select a.attname as nom, format_type(a.atttypid, a.atttypmod) as type from pg_attribute a
     where a.attrelid = to_regclass($1) and a.attnum > 0 and not a.attisdropped`,
    [table],
  );
  return new Map(lignes.map(({ nom, type }) => [nom, type]));
}

const citer = (nom: string): string => `"${nom.replaceAll('"', '""')}"`;

/**
 * Erases these rows of one table again, by their keys, and writes them down as they were known. As the owner.
 * @returns how many rows were still there; null: no such table or column in this version
 */
export async function effacerDeNouveau(
  connexion: Connexion,
  table: string,
  effacements: readonly Effacement[],
): Promise<number | null> {
  const types = await typesDesCles(connexion, table);
  const colonnes = Object.keys(effacements[0]?.ligne ?? {});
  if (types.size === 0 || colonnes.some((colonne) => !types.has(colonne))) return null;
  const egalites = colonnes.map(
    (colonne, rang) => `t.${citer(colonne)} = e.c${rang}::${types.get(colonne)}`,
  );
  const sources = colonnes.map((_, rang) => `$${rang + 1}::text[]`).join(', ');
  const noms = colonnes.map((_, rang) => `c${rang}`).join(', ');
  const { nombre } = await connexion.executer(
    `delete from ${table.split('.').map(citer).join('.')} t using unnest(${sources}) as e (${noms})
     where ${egalites.join(' and ')} returning 1`,
    colonnes.map((colonne) => effacements.map(({ ligne }) => String(ligne[colonne]))),
  );
  return nombre;
}

/** The register of the restored base knows them from now on: a second restoration replays them too. */
export async function inscrireLesEffacements(
  connexion: Connexion,
  effacements: readonly Effacement[],
): Promise<void> {
  await connexion.executer(
    `insert into conservation.effacement (id, nom_de_table, ligne, efface_le, exporte_le)
     select (e->>'id')::uuid, e->>'table', e->'ligne', (e->>'le')::timestamptz, (e->>'le')::timestamptz
     from jsonb_array_elements($1::jsonb) as e on conflict (id) do nothing`,
    [JSON.stringify(effacements)],
  );
}
