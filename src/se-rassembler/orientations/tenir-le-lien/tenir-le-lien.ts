import { type Acces, casDUsage, type RefusDAcces } from '#acces';
import { type RefusDePartage, renouvelerLeCode, revoquerLeLien } from '#partage';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { raconter } from '../gestes/raconter.ts';
import { placesDe } from '../gestes/se-situer.ts';
import { droits } from '../regles-d-acces.ts';
import { type OrientationEnBase, orientationParId } from '../stockage/orientations.ts';

export type RefusDeTenirLeLien = RefusDAcces | RefusDePartage | { raison: 'inconnue' };

async function laSienne(acces: Acces, id: string): Promise<OrientationEnBase | null> {
  const orientation = await orientationParId(acces.bd, id);
  const sienne = orientation && placesDe(acces.lecteur, orientation).includes('emetteur');
  return sienne ? orientation : null;
}

/** Another code for the same address: said once, here. The one before no longer opens anything. */
export const donnerUnAutreCode = casDUsage(
  droits.envoyer,
  async (
    acces,
    orientationId: string,
  ): Promise<Resultat<{ code: string; expireLe: string }, RefusDeTenirLeLien>> => {
    const orientation = await laSienne(acces, orientationId);
    if (!orientation) return refuse({ raison: 'inconnue' });
    const code = await renouvelerLeCode(acces, { orientationId });
    if (code.ok) await raconter(acces, orientation, { genre: 'code_donne', pour: 'emetteur' });
    return code;
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
    if (eteints.valeur > 0) await raconter(acces, orientation, { genre: 'lien_eteint' });
    return reussi(eteints.valeur);
  },
);
