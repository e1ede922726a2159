import type { Acces } from '#acces';
import { type Canal, deposerUnEnvoi } from '#messages';
import { lirePartagePourMoi } from '#partage';
import { aujourdHuiA, type Instant } from '#socle/pur';
import { raconter } from '../gestes/raconter.ts';
import { etapesDe } from '../stockage/etapes.ts';
import type { OrientationEnBase } from '../stockage/orientations.ts';
import { A_UN_PROFESSIONNEL, deCetteOrientation } from './remettre-le-lien.ts';

/** The link that was written to a partner, while it can still be opened. */
async function lienEcrit(acces: Acces, { id, lienPar, versCourriel }: OrientationEnBase) {
  if (lienPar !== 'courriel' || versCourriel === null) return null;
  const parts = await lirePartagePourMoi(acces, { orientationIds: [id] });
  const expireLe = parts.ok ? parts.valeur.get(id)?.expireLe : null;
  const envoi = (await etapesDe(acces.bd, id)).find(({ genre }) => genre === 'lien_envoye');
  if (!envoi || !expireLe || expireLe <= acces.maintenant) return null;
  return { adresse: versCourriel, le: envoi.le, expireLe: expireLe as Instant };
}

/**
 * A reminder by the way the link took. It does not hold the address again: only its hash is kept here, and two
 * messages would be two ways in. @returns false when nothing can be written, and someone has to call
 */
export async function ecrireLeRappel(
  acces: Acces,
  orientation: OrientationEnBase,
  canaux: readonly Canal[],
): Promise<boolean> {
  const lien = await lienEcrit(acces, orientation);
  if (!lien) return false;
  const depose = await deposerUnEnvoi(acces, {
    ...deCetteOrientation(orientation),
    canaux,
    message: {
      ...A_UN_PROFESSIONNEL,
      modele: 'reponse_attendue',
      destinataire: { canal: 'courriel', adresse: lien.adresse },
      faits: {
        envoyeLe: aujourdHuiA(lien.le),
        jusquAu: aujourdHuiA(lien.expireLe),
        telephone: orientation.deTelephone,
        enClair: {},
      },
    },
  });
  if (!depose.ok) return false;
  await raconter(acces, orientation, {
    genre: 'rappel_ecrit',
    envoiId: depose.valeur.id,
    mots: lien.adresse,
  });
  return true;
}
