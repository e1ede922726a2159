import { type Acces, casDUsage, type RefusDAcces } from '#acces';
import { canauxOuverts } from '#messages';
import {
  emettreUnLien,
  envoyerUnPartage,
  type Information,
  type RefusDePartage,
  type ResteADire,
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
import {
  type RefusDeRemise,
  type ReglagesDOrientations,
  type Remise,
  remettreLeLien,
  verifierLaRemise,
} from '../remettre-le-lien/remettre-le-lien.ts';
import { orientationParId } from '../stockage/orientations.ts';

export interface OrientationAEnvoyer {
  orientationId: string;
  version?: number;
  /** The version of the text that was reread on screen: no other one leaves. */
  versionRelue: number;
  information: Information;
  /** How a partner gets its address and its code; when nothing is said, the sender gives both, by two ways. */
  remise?: Remise & ReglagesDOrientations;
}

export type RefusDEnvoyer = RefusDeFaire | RefusDePartage | RefusDeRemise | RefusDAcces;

const DE_SA_MAIN = { courriel: null, codeParSms: false, urlPublique: '', canaux: [] };

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
 * Sends the very text that was reread. Towards a partner, draws its link and its code; the product writes the
 * address by e-mail, and what it does not carry is said once, here, for the sender to give.
 */
export const envoyer = casDUsage(
  droits.envoyer,
  async (
    acces,
    aEnvoyer: OrientationAEnvoyer,
  ): Promise<Resultat<{ reponsePourLe: string; lien: ResteADire | null }, RefusDEnvoyer>> => {
    const aFaire = await gesteDEnvoi(acces, aEnvoyer);
    const juge = await juger(acces, aFaire);
    if (!juge.ok) return juge;
    const { avant, etat } = juge.valeur;
    const remise = aEnvoyer.remise ?? DE_SA_MAIN;
    const possible = verifierLaRemise(avant, remise, await canauxOuverts(acces, remise.canaux));
    if (!possible.ok) return possible;
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
    const reste = await remettreLeLien(acces, ecrit.valeur, lien.valeur, remise);
    return reussi({ reponsePourLe, lien: reste });
  },
);
