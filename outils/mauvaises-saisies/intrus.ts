import type { Acces } from '#acces';
import type { Moteur, RouteQuelconque } from '#socle';
import { champsDeLEntree } from '../../attaques/entrees.ts';
import { tablesDuCatalogue } from '../matrice/tables.ts';
import type { FormulaireTrouve } from './explorer.ts';
import type { Corps } from './remplir.ts';

/** What an attacker writes in a column that is not asked for: found anywhere in the base, it was taken. */
const INTRUS = {
  uuid: 'dec0de00-0000-4000-8000-00000000bad1',
  nombre: '424242421',
  texte: 'intrus-dec0de',
} as const;
type Genre = keyof typeof INTRUS;

const GENRES: Readonly<Record<string, Genre>> = {
  uuid: 'uuid',
  int4: 'nombre',
  int8: 'nombre',
  text: 'texte',
};
/** As many as a body may have, its own fields left out (`CHAMPS_AU_PLUS`). */
const AU_PLUS = 900;

const enChameau = (nom: string) =>
  nom.replace(/_(\w)/g, (_, lettre: string) => lettre.toUpperCase());

/** Every column of the base, by both its names, that a form might be made to carry. */
export async function lireLesIntrus(
  moteur: Moteur,
  routes: readonly RouteQuelconque<Acces>[],
): Promise<(lui: FormulaireTrouve) => Corps> {
  const { lignes } = await moteur.directement.executer<{ nom: string; type: string }>(
    `select column_name as nom, min(udt_name) as type from information_schema.columns
     where table_schema not in ('pg_catalog', 'information_schema', 'public', 'taches')
     group by 1 having count(distinct udt_name) = 1 order by 1`,
  );
  const tous = lignes.flatMap(({ nom, type }) => {
    const genre = GENRES[type];
    return genre
      ? [...new Set([nom, enChameau(nom)])].map((un) => [un, INTRUS[genre]] as const)
      : [];
  });
  return ({ route, champs, methode }) => {
    const sienne = routes.find((une) => une.chemin === route && une.methode === methode);
    const demandes = new Set([
      ...(sienne ? champsDeLEntree(sienne) : []),
      ...champs.map(({ nom }) => nom),
    ]);
    return tous.filter(([nom]) => !demandes.has(nom)).slice(0, AU_PLUS);
  };
}

/** The tables where one of them was written after all. */
export async function intrusTrouves({ directement }: Moteur): Promise<string[]> {
  const trouves: string[] = [];
  for (const { table, partition } of await tablesDuCatalogue(directement)) {
    if (partition) continue;
    const { lignes } = await directement.executer<{ ligne: string }>(
      `select t::text as ligne from ${table} t where t::text ~ $1 limit 1`,
      [Object.values(INTRUS).join('|')],
    );
    if (lignes[0]) trouves.push(`${table} : ${lignes[0].ligne}`);
  }
  return trouves;
}
