import { type Acces, casDUsage, type RefusDAcces } from '#acces';
import { canauxOuverts } from '#messages';
import {
  emettreUnLien,
  type RefusDePartage,
  type ResteADire,
  renouvelerLeCode,
  revoquerLeLien,
} from '#partage';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { raconter } from '../gestes/raconter.ts';
import { placesDe } from '../gestes/se-situer.ts';
import { droits } from '../regles-d-acces.ts';
import {
  ecrireLeCode,
  type RefusDeRemise,
  type ReglagesDOrientations,
  type Remise,
  remettreLeLien,
  verifierLaRemise,
} from '../remettre-le-lien/remettre-le-lien.ts';
import {
  changer,
  type OrientationEnBase,
  orientationParId,
  retenirUneOrientation,
} from '../stockage/orientations.ts';

export type RefusDeTenirLeLien =
  | RefusDAcces
  | RefusDePartage
  | RefusDeRemise
  | { raison: 'inconnue' };

async function laSienne(acces: Acces, id: string): Promise<OrientationEnBase | null> {
  const orientation = await orientationParId(acces.bd, id);
  const sienne = orientation && placesDe(acces.lecteur, orientation).includes('emetteur');
  return sienne ? orientation : null;
}

/**
 * Another code for the same address: said once, here, or sent by SMS and told to nobody here. The one before no
 * longer opens anything.
 */
export const donnerUnAutreCode = casDUsage(
  droits.envoyer,
  async (
    acces,
    {
      orientationId,
      parSms,
      canaux,
    }: { orientationId: string; parSms: boolean } & Pick<ReglagesDOrientations, 'canaux'>,
  ): Promise<Resultat<ResteADire, RefusDeTenirLeLien>> => {
    const orientation = await laSienne(acces, orientationId);
    if (!orientation) return refuse({ raison: 'inconnue' });
    const voie = { courriel: null, codeParSms: parSms };
    const possible = verifierLaRemise(orientation, voie, await canauxOuverts(acces, canaux));
    if (!possible.ok) return possible;
    const nouveau = await renouvelerLeCode(acces, { orientationId });
    if (!nouveau.ok) return nouveau;
    const { code } = nouveau.valeur;
    if (parSms) {
      await ecrireLeCode(acces, orientation, { code, canaux });
      return reussi({});
    }
    await raconter(acces, orientation, { genre: 'code_donne', pour: 'emetteur' });
    return reussi({ code });
  },
);

/** Another address and its code, for who lost the first or never got it: the old ones die at once. */
export const donnerUneAutreAdresse = casDUsage(
  droits.envoyer,
  async (
    acces,
    { orientationId, ...remise }: { orientationId: string } & Remise & ReglagesDOrientations,
  ): Promise<Resultat<ResteADire, RefusDeTenirLeLien>> => {
    const orientation = await retenirUneOrientation(acces.bd, orientationId);
    if (!orientation || !placesDe(acces.lecteur, orientation).includes('emetteur')) {
      return refuse({ raison: 'inconnue' });
    }
    const ouverts = await canauxOuverts(acces, remise.canaux);
    const possible = verifierLaRemise(orientation, remise, ouverts);
    if (!possible.ok) return possible;
    const eteints = await revoquerLeLien(acces, { orientationId });
    if (!eteints.ok) return eteints;
    const lien = await emettreUnLien(acces, { orientationId });
    if (!lien.ok) return lien;
    if (eteints.valeur > 0) await raconter(acces, orientation, { genre: 'lien_eteint' });
    return reussi(await remettreLeLien(acces, orientation, lien.valeur, remise));
  },
);

/** Turns the link off at once. The request stays: call, or look for another way. */
export const eteindreLeLien = casDUsage(
  droits.envoyer,
  async (acces, orientationId: string): Promise<Resultat<number, RefusDeTenirLeLien>> => {
    const orientation = await laSienne(acces, orientationId);
    if (!orientation) return refuse({ raison: 'inconnue' });
    const eteints = await revoquerLeLien(acces, { orientationId });
    if (!eteints.ok) return eteints;
    if (eteints.valeur > 0) {
      // Nothing more is written about a link that opens nothing.
      await changer(acces.bd, orientation, { lien_par: null }, orientation.version);
      await raconter(acces, orientation, { genre: 'lien_eteint' });
    }
    return reussi(eteints.valeur);
  },
);
