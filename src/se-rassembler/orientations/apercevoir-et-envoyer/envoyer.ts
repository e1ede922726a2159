import { type Acces, casDUsage, type RefusDAcces } from '#acces';
import {
  emettreUnLien,
  envoyerUnPartage,
  type Information,
  type LienEmis,
  type RefusDePartage,
} from '#partage';
import { type Resultat, reussi } from '#socle/pur';
import { reponseAttendueLe } from '../domaine/silence.ts';
import {
  ecrireLeGeste,
  type GesteAFaire,
  juger,
  type RefusDeFaire,
} from '../gestes/faire-un-geste.ts';
import { droits } from '../regles-d-acces.ts';
import { orientationParId } from '../stockage/orientations.ts';

export interface OrientationAEnvoyer {
  orientationId: string;
  version?: number;
  /** The version of the text that was reread on screen: no other one leaves. */
  versionRelue: number;
  information: Information;
}

export type RefusDEnvoyer = RefusDeFaire | RefusDePartage | RefusDAcces;

async function gesteDEnvoi(acces: Acces, aEnvoyer: OrientationAEnvoyer): Promise<GesteAFaire> {
  const lue = await orientationParId(acces.bd, aEnvoyer.orientationId);
  return {
    orientationId: aEnvoyer.orientationId,
    version: aEnvoyer.version,
    geste: {
      geste: 'envoyer',
      reponsePourLe: reponseAttendueLe(acces.aujourdHui, lue?.engagementJours ?? null),
    },
  };
}

/**
 * Sends the very text that was reread. Towards a partner, draws its link and its code: they are said once, here,
 * and it is the sender who gives them, address by message and code by telephone.
 */
export const envoyer = casDUsage(
  droits.envoyer,
  async (
    acces,
    aEnvoyer: OrientationAEnvoyer,
  ): Promise<Resultat<{ reponsePourLe: string; lien: LienEmis | null }, RefusDEnvoyer>> => {
    const aFaire = await gesteDEnvoi(acces, aEnvoyer);
    const juge = await juger(acces, aFaire);
    if (!juge.ok) return juge;
    const { avant, etat } = juge.valeur;
    if (etat.etat !== 'envoyee') throw new Error('envoi sans état envoyé');
    const parti = await envoyerUnPartage(acces, {
      orientationId: avant.id,
      versionRelue: aEnvoyer.versionRelue,
      accord: etat.accord.de,
      information: aEnvoyer.information,
    });
    if (!parti.ok) return parti;
    // The text has left: from here on, anything that fails takes the whole sending back.
    const ecrit = await ecrireLeGeste(acces, aFaire, juge.valeur);
    if (!ecrit.ok) throw new Error('orientation changée pendant l’envoi');
    const { reponsePourLe } = etat;
    if (avant.versGenre !== 'partenaire') return reussi({ reponsePourLe, lien: null });
    const lien = await emettreUnLien(acces, { orientationId: avant.id });
    if (!lien.ok) throw new Error('envoi sans lien');
    return reussi({ reponsePourLe, lien: lien.valeur });
  },
);
