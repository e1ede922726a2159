import { casDUsage } from '#acces';
import { ajouterJours, debutDuJour, type Resultat, refuse, reussi } from '#socle/pur';
import { estUnFondement } from '../domaine/fondements.ts';
import {
  type Information,
  type RefusDeFondement,
  type RefusDInformation,
  verifierSonInformation,
} from '../domaine/verifier-un-partage.ts';
import { DUREE_DE_LECTURE } from '../parametres.ts';
import { droits } from '../regles-d-acces.ts';
import { marquerEnvoye, partagesDe } from '../stockage/partages.ts';

export interface PartageAEnvoyer {
  orientationId: string;
  /** The version that was reread on screen: another one does not leave. */
  versionRelue: number;
  accord: 'personne' | 'sans_elle';
  information: Information;
}

export type RefusDEnvoiDePartage =
  | RefusDInformation
  | RefusDeFondement
  | { raison: 'texte_change' }
  | { raison: 'partage_inconnu' };

/**
 * Lets the receiver read, from now until a date, the very text that was reread. Refuses without her agreement
 * where the basis rests on it, and without a word on whether she knows.
 */
export const envoyerUnPartage = casDUsage(
  droits.preparer,
  async (
    acces,
    envoi: PartageAEnvoyer,
  ): Promise<Resultat<{ partageId: string; expireLe: string }, RefusDEnvoiDePartage>> => {
    const partage = (await partagesDe(acces.bd, [envoi.orientationId])).get(envoi.orientationId);
    if (!partage) return refuse({ raison: 'partage_inconnu' });
    if (!estUnFondement(partage.fondement)) return refuse({ raison: 'sans_fondement' });
    const permise = verifierSonInformation(partage.fondement, envoi.accord, envoi.information);
    if (!permise.ok) return permise;
    const jours =
      partage.cleDestinataire === null ? DUREE_DE_LECTURE.lien : DUREE_DE_LECTURE.service;
    const expireLe = debutDuJour(ajouterJours(acces.aujourdHui, jours + 1));
    const parti = await marquerEnvoye(acces.bd, {
      orientationId: envoi.orientationId,
      version: envoi.versionRelue,
      le: acces.maintenant,
      expireLe,
      informeeLe: envoi.information.informee ? acces.maintenant : null,
      nonInformeePourquoi: envoi.information.informee ? null : envoi.information.pourquoi.trim(),
    });
    if (!parti) return refuse({ raison: 'texte_change' });
    await acces.tracer({
      operation: 'ecriture',
      objet: 'partage envoyé',
      objetId: partage.id,
      personnes: partage.personneId ? [partage.personneId] : [],
      fondement: partage.fondement,
    });
    return reussi({ partageId: partage.id, expireLe });
  },
);
