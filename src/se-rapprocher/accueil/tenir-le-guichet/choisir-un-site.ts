import { type Acces, juger } from '#acces';
import { lireLesSites, type Site } from '#services';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';

export type RefusDeSite = { raison: 'acces' | 'aucun_lieu'; motif: string };

/**
 * The place whose desk is held: the one asked for, else where this agent works, among those of her mission.
 */
export async function choisirUnSite(
  acces: Acces,
  demande?: number,
): Promise<Resultat<{ site: Site; sites: Site[] }, RefusDeSite>> {
  const verdict = juger(droits.tenirLeGuichet, acces.lecteur);
  if (!verdict.accord) return refuse({ raison: 'acces', motif: verdict.motif });
  const { lecteur } = acces;
  if (lecteur.genre !== 'agent') return refuse({ raison: 'acces', motif: 'Aucun guichet ici.' });
  const sites = await lireLesSites(acces, { cles: lecteur.cles, dAbordCeluiDe: lecteur.agentId });
  const site = sites.find(({ id }) => id === demande) ?? sites[0];
  if (!site)
    return refuse({
      raison: 'aucun_lieu',
      motif:
        'Votre mission n’a pas de lieu d’accueil. Changez de mission dans le menu, ou demandez à l’administration.',
    });
  return reussi({ site, sites });
}
