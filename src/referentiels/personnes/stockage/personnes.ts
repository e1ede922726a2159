import { type Bd, sql } from '#socle';
import type { Instant } from '#socle/pur';
import type { IdentiteEcrite, Nature } from '../domaine/personne.ts';
import type { Tables } from './tables.gen.ts';

export interface PersonneEnBase extends IdentiteEcrite {
  id: string;
  version: number;
  communeCode: string | null;
  langue: string | null;
  interprete: boolean;
  amenagements: string[];
  deces: string | null;
  fusionneeDans: string | null;
  creeeLe: Instant;
}

const COLONNES = sql`
  p.id, p.version, p.nature, p.nom_d_usage as "nomDUsage", p.prenom, p.nom, p.nom_de_naissance as "nomDeNaissance",
  p.naissance, p.commune_code as "communeCode", p.langue, p.interprete, p.amenagements, p.deces,
  p.fusionnee_dans as "fusionneeDans", p.creee_le as "creeeLe"`;

/** Those of these persons that this reader may see. */
export async function personnesParIds(bd: Bd, ids: readonly string[]): Promise<PersonneEnBase[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<PersonneEnBase>`
    select ${COLONNES} from personnes.personne p where p.id = any (${[...ids]}::uuid[])`.execute(
    bd,
  );
  return rows;
}

export interface PersonneAEcrire extends IdentiteEcrite {
  id: string;
  communeCode: string | null;
  langue: string | null;
  interprete: boolean;
  amenagements: readonly string[];
  deces: string | null;
  source: string | null;
  idExterne: string | null;
  creeeLe: string;
}

const ligneDe = (personne: Omit<PersonneAEcrire, 'id' | 'creeeLe' | 'source' | 'idExterne'>) => ({
  nature: personne.nature satisfies Nature,
  nom_d_usage: personne.nomDUsage,
  prenom: personne.prenom,
  nom: personne.nom,
  nom_de_naissance: personne.nomDeNaissance,
  naissance: personne.naissance,
  commune_code: personne.communeCode,
  langue: personne.langue,
  interprete: personne.interprete,
  amenagements: [...personne.amenagements],
  deces: personne.deces,
});

export async function ecrireDesPersonnes(
  bd: Bd,
  personnes: readonly PersonneAEcrire[],
): Promise<void> {
  if (personnes.length === 0) return;
  await bd
    .withTables<Tables>()
    .insertInto('personnes.personne')
    .values(
      personnes.map((personne) => ({
        ...ligneDe(personne),
        id: personne.id,
        source: personne.source,
        id_externe: personne.idExterne,
        creee_le: personne.creeeLe,
      })),
    )
    .execute();
}

/** @returns false when another hand wrote first (the version moved), or the record is not this reader's */
export async function corrigerUnePersonne(
  bd: Bd,
  id: string,
  version: number,
  personne: Omit<PersonneAEcrire, 'id' | 'creeeLe' | 'source' | 'idExterne'>,
): Promise<boolean> {
  const reponse = await bd
    .withTables<Tables>()
    .updateTable('personnes.personne')
    .set({ ...ligneDe(personne), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return reponse.numUpdatedRows === 1n;
}

/** Where she lives, for the sectors and the second ring of the search; the rest of her identity does not move. */
export async function ecrireSaCommune(
  bd: Bd,
  id: string,
  communeCode: string | null,
): Promise<void> {
  await sql`
    update personnes.personne set commune_code = ${communeCode}
    where id = ${id} and commune_code is distinct from ${communeCode}`.execute(bd);
}

/** Opens a new record to a team, or to one agent when she has no team. */
export async function ouvrirLaFiche(
  bd: Bd,
  personneId: string,
  a: { cle: number } | { agentId: number },
): Promise<void> {
  const [cle, agent] = 'cle' in a ? [a.cle, null] : [null, a.agentId];
  await sql`select acces.ouvrir(${personneId}, ${cle}, ${agent}, 'creation', null)`.execute(bd);
}

export async function ouvrirALEquipe(
  bd: Bd,
  personneIds: readonly string[],
  cle: number,
): Promise<void> {
  await sql`select personnes.ouvrir_a_l_equipe(${[...personneIds]}::uuid[], ${cle})`.execute(bd);
}

/**
 * Those that an import already knows, by their external id: looked for one by one in their index, whatever the statistics
 * say. In a join, a source that they do not know yet was gone through whole for each of fifty thousand.
 */
export async function personnesExternes(
  bd: Bd,
  source: string,
  idsExternes: readonly string[],
): Promise<Map<string, PersonneEnBase>> {
  if (idsExternes.length === 0) return new Map();
  const { rows } = await sql<PersonneEnBase & { idExterne: string }>`
    select p.* from unnest(${[...idsExternes]}::text[]) as demande (id_externe) cross join lateral (
      select ${COLONNES}, p.id_externe as "idExterne" from personnes.personne p
      where p.source = ${source} and p.id_externe = demande.id_externe limit 1) p`.execute(bd);
  return new Map(rows.map((ligne) => [ligne.idExterne, ligne]));
}
