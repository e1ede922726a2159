import type { Acces } from '#acces';
import { lireLesSites } from '../lire-l-annuaire/lire-l-annuaire.ts';

/** A team by its key: service × territory, under the name of its place. */
export interface Equipe {
  cle: number;
  nom: string;
}

/** The teams under whose name this agent acts: one, or one a place for a mission over the whole département. */
export async function lireSesEquipes(acces: Acces): Promise<readonly Equipe[]> {
  const cles = acces.lecteur.genre === 'agent' ? acces.lecteur.cles : [];
  if (cles.length === 0) return [];
  const sites = await lireLesSites(acces, { cles: [...cles] });
  const avecLieu = cles.flatMap((cle) => {
    const site = sites.find((un) => un.cle === cle);
    return site ? [{ cle, nom: site.nom }] : [];
  });
  return avecLieu.length > 0 ? avecLieu : cles.map((cle) => ({ cle, nom: 'Votre équipe' }));
}

/** The team that answers for what is written: the only one, or the one that the form names. Null: to be named. */
export function equipeChoisie({ lecteur }: Acces, cle?: number | null): number | null {
  if (lecteur.genre !== 'agent') return null;
  if (typeof cle === 'number' && lecteur.cles.includes(cle)) return cle;
  return lecteur.cles.length === 1 ? (lecteur.cles[0] ?? null) : null;
}
