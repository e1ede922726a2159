import { type Bd, sql } from '#socle';
import type { Nature } from '../domaine/personne.ts';

export interface PourLeCahier {
  id: string;
  protegee: boolean;
  nature: Nature | null;
  nomDUsage: string | null;
  prenom: string | null;
  nom: string | null;
  telephone: string | null;
  consigne: string | null;
}

/** By the function that answers the machine of the evening pack alone, and hides protected persons itself. */
export async function pourLeCahier(bd: Bd, ids: readonly string[]): Promise<PourLeCahier[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<PourLeCahier>`
    select id, protegee, nature, nom_d_usage as "nomDUsage", prenom, nom, telephone, consigne
    from personnes.pour_le_cahier(${[...new Set(ids)]}::uuid[])`.execute(bd);
  return rows;
}

export interface PersonneReperable {
  id: string;
  prenom: string;
  nom: string;
  nomDeNaissance: string | null;
  naissance: string | null;
  communeCode: string | null;
}

/** By the function that answers the screening alone, and leaves out whom nobody may look for. */
export async function pourLeReperage(bd: Bd, ids: readonly string[]): Promise<PersonneReperable[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<PersonneReperable>`
    select id, prenom, nom, nom_de_naissance as "nomDeNaissance", naissance, commune_code as "communeCode"
    from personnes.pour_le_reperage(${[...new Set(ids)]}::uuid[])`.execute(bd);
  return rows;
}

export interface MoyenDeRappel {
  genre: 'mobile' | 'courriel';
  valeur: string;
}
type LigneDeRappel = { id: string; protegee: boolean } & {
  [C in keyof MoyenDeRappel]: MoyenDeRappel[C] | null;
};

/** By the function that answers the machine of rendez-vous alone, and gives neither an unsafe way nor a protected one. */
export async function pourLeRappel(bd: Bd, ids: readonly string[]): Promise<LigneDeRappel[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<LigneDeRappel>`
    select id, protegee, genre, valeur from personnes.pour_le_rappel(${[...new Set(ids)]}::uuid[])`.execute(
    bd,
  );
  return rows;
}
