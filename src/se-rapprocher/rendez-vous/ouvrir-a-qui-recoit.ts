import type { Acces } from '#acces';
import { ajouterJours, aujourdHuiA, debutDuJour } from '#socle/pur';
import { OUVERTURE_APRES_LE_RENDEZ_VOUS } from './parametres.ts';
import { ouvrirLaFiche, type RendezVous } from './stockage/rendez-vous.ts';

/** Her record, if she has one, opens to who receives her; for a protected person, to a named agent or not at all. */
export async function ouvrirAQuiRecoit(
  acces: Acces,
  personneId: string,
  place: Pick<RendezVous, 'cle' | 'agentId' | 'debut'>,
): Promise<boolean> {
  if (acces.lecteur.genre !== 'agent' || acces.lecteur.cles.includes(place.cle)) return true;
  const jour = ajouterJours(aujourdHuiA(place.debut), OUVERTURE_APRES_LE_RENDEZ_VOUS.jours);
  const fin = debutDuJour(jour);
  if (await ouvrirLaFiche(acces.bd, personneId, place.cle, null, fin)) return true;
  return place.agentId !== null && ouvrirLaFiche(acces.bd, personneId, null, place.agentId, fin);
}
