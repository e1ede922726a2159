import type { Acces, Equipe } from '#acces';
import { lireLesSites } from '../lire-l-annuaire/lire-l-annuaire.ts';

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
