import { type Bd, sql } from '#socle';
import type { ClesDeLaRecherche } from '../domaine/cles-de-la-recherche.ts';
import type { IdentiteEcrite } from '../domaine/personne.ts';

/** First ring: ids this reader may see that bear these words or marks, the likeliest first. */
export async function candidates(
  bd: Bd,
  cles: ClesDeLaRecherche,
  limite: number,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select personne_id as id from personnes.candidates(${[...cles.rangs]}::integer[], ${[...cles.cles]}::text[],
      ${[...cles.poids]}::real[], ${[...cles.debutsRangs]}::integer[], ${[...cles.debuts]}::text[],
      ${[...cles.marques]}::text[], ${cles.motsRequis}, ${cles.motsSouhaites}, ${limite})`.execute(
    bd,
  );
  return rows.map(({ id }) => id);
}

/** Protected persons whom this reader may see by name: the index does not know them. */
export async function protegeesQueJeVois(bd: Bd): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select o as id from personnes.protegees_que_je_vois() as o limit 2000`.execute(bd);
  return rows.map(({ id }) => id);
}

export interface ReconnueEnBase extends IdentiteEcrite {
  id: string;
  communeCode: string | null;
}

/** Second ring: identity and commune of persons of other teams, on a full name and a sure mark. */
export async function reconnaitre(
  bd: Bd,
  { rangs, cles }: ClesDeLaRecherche,
  marquesSures: readonly string[],
): Promise<ReconnueEnBase[]> {
  const { rows } = await sql<ReconnueEnBase>`
    select personne_id as id, nature, nom_d_usage as "nomDUsage", prenom, nom, nom_de_naissance as "nomDeNaissance",
      naissance, commune_code as "communeCode"
    from personnes.reconnaitre(${[...rangs]}::integer[], ${[...cles]}::text[], ${[...marquesSures]}::text[])`.execute(
    bd,
  );
  return rows;
}

/** @returns the searches of this agent in this hour, this one counted; 0 for who is no agent */
export async function compterUneRecherche(bd: Bd): Promise<number> {
  const { rows } = await sql<{ nombre: number | null }>`
    select personnes.compter_une_recherche() as nombre`.execute(bd);
  return rows[0]?.nombre ?? 0;
}

/** @returns how many past hours were forgotten */
export async function oublierLesComptesEnBase(bd: Bd): Promise<number> {
  const { rows } = await sql<{ oublies: number }>`
    select personnes.oublier_les_comptes() as oublies`.execute(bd);
  return rows[0]?.oublies ?? 0;
}

interface DitDUnRang {
  rang: number;
  texte: string;
}

export interface CandidateEnNombre extends Omit<IdentiteEcrite, 'nature'> {
  rang: number;
  personneId: string;
  protegee: boolean;
  /** Null of a protected person, of whom nothing is said. */
  nature: IdentiteEcrite['nature'] | null;
}

/** Records near many identities at once, each by its rank: their marks, the keys of their words, their traces. */
export async function rapprocherEnNombre(
  bd: Bd,
  { marques, cles, empreintes }: Record<'marques' | 'cles' | 'empreintes', readonly DitDUnRang[]>,
): Promise<CandidateEnNombre[]> {
  const rangs = (dits: readonly DitDUnRang[]) => dits.map(({ rang }) => rang);
  const textes = (dits: readonly DitDUnRang[]) => dits.map(({ texte }) => texte);
  const { rows } = await sql<CandidateEnNombre>`
    select rang, personne_id as "personneId", protegee, nature, nom_d_usage as "nomDUsage", prenom, nom,
      nom_de_naissance as "nomDeNaissance", naissance
    from personnes.rapprocher_en_nombre(${rangs(marques)}::integer[], ${textes(marques)}::text[],
      ${rangs(cles)}::integer[], ${textes(cles)}::text[], ${rangs(empreintes)}::integer[],
      ${textes(empreintes)}::text[])`.execute(bd);
  return rows;
}
