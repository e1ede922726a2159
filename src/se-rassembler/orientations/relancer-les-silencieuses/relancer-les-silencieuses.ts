import { type Acces, casDUsage, type RefusDAcces } from '#acces';
import type { Canal } from '#messages';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { attendUneReponse } from '../domaine/etats.ts';
import { echeanceDe, RAPPELS, rappelDuJour } from '../domaine/silence.ts';
import { faitDe } from '../gestes/annoncer-un-geste.ts';
import { prevenirLesDeux } from '../gestes/faire-un-geste.ts';
import { raconter } from '../gestes/raconter.ts';
import { placesDe } from '../gestes/se-situer.ts';
import { droits } from '../regles-d-acces.ts';
import { ecrireLeRappel } from '../remettre-le-lien/ecrire-le-rappel.ts';
import { silencieusesPartout } from '../stockage/listes.ts';
import {
  changer,
  type OrientationEnBase,
  retenirUneOrientation,
} from '../stockage/orientations.ts';
import { relire } from '../stockage/relire.ts';

export type RefusDeRelancer =
  | RefusDAcces
  | { raison: 'inconnue' }
  | { raison: 'deja_relancee' }
  | { raison: 'rien_a_relancer' };

interface Rappel {
  rang: number;
  aLEncadrement: boolean;
  canaux: readonly Canal[];
}

/**
 * Counts a reminder and says it. A service sees it on its list at once; a partner is written to by the way its
 * link took, while that link lives; else the sender is told to call: nothing is said to have left that has not.
 */
async function rappeler(
  acces: Acces,
  orientation: OrientationEnBase,
  { rang, aLEncadrement, canaux }: Rappel,
): Promise<boolean> {
  const compte = { rappels: rang, dernier_rappel_le: acces.aujourdHui };
  // An answer that came meanwhile moved the version: it needs no reminder.
  if (!(await changer(acces.bd, orientation, compte, orientation.version))) return false;
  if (!(await ecrireLeRappel(acces, orientation, canaux))) {
    await raconter(acces, orientation, {
      genre: orientation.versGenre === 'service' ? 'rappel' : 'a_rappeler',
      mots: aLEncadrement ? 'Signalé aussi à l’encadrement.' : null,
    });
  }
  await acces.tracer({
    operation: 'ecriture',
    objet: 'orientation : rappel',
    objetId: orientation.id,
    personnes: orientation.personneId ? [orientation.personneId] : [],
  });
  const reponsePourLe = echeanceDe(relire(orientation));
  if (reponsePourLe !== null) {
    await acces.annoncer({
      nom: 'OrientationSilencieuse',
      contenu: {
        ...faitDe(orientation, acces.maintenant),
        reponsePourLe,
        rang,
        aLEncadrement,
      },
    });
  }
  await prevenirLesDeux(acces, orientation);
  return true;
}

/** The sender asks for news now, once a day. Refuses when nothing is awaited. */
export const relancer = casDUsage(
  droits.envoyer,
  async (
    acces,
    { orientationId, canaux = [] }: { orientationId: string; canaux?: readonly Canal[] },
  ): Promise<Resultat<{ rang: number }, RefusDeRelancer>> => {
    const orientation = await retenirUneOrientation(acces.bd, orientationId);
    if (!orientation || !placesDe(acces.lecteur, orientation).includes('emetteur')) {
      return refuse({ raison: 'inconnue' });
    }
    if (!attendUneReponse(orientation.etat)) return refuse({ raison: 'rien_a_relancer' });
    if (orientation.dernierRappelLe === acces.aujourdHui)
      return refuse({ raison: 'deja_relancee' });
    const rang = orientation.rappels + 1;
    const aLEncadrement = rang >= RAPPELS.aLEncadrementDesLeRang;
    await rappeler(acces, orientation, { rang, aLEncadrement, canaux });
    return reussi({ rang });
  },
);

const PAR_LOT = 200;
const DEBUT = '00000000-0000-0000-0000-000000000000';

/**
 * The job of every working morning: a reminder for each silence that is due one today, in working days after
 * the promised date. Run twice the same day, it sends nothing more. @returns how many were reminded
 */
export const relancerLesSilencieuses = casDUsage(
  droits.relancer,
  async (
    acces,
    { canaux = [] }: { canaux?: readonly Canal[] },
  ): Promise<Resultat<number, never>> => {
    let relancees = 0;
    let apres = DEBUT;
    for (;;) {
      const lot = await silencieusesPartout(acces.bd, acces.aujourdHui, apres, PAR_LOT);
      for (const orientation of lot) {
        const rappels = { nombre: orientation.rappels, dernierLe: orientation.dernierRappelLe };
        const rappel = rappelDuJour(relire(orientation), rappels, acces.aujourdHui);
        if (!rappel) continue;
        if (await rappeler(acces, orientation, { ...rappel, canaux })) relancees++;
      }
      if (lot.length < PAR_LOT) return reussi(relancees);
      apres = lot.at(-1)?.id ?? apres;
    }
  },
);
