import type { Acces } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { decider, type Geste, type RefusDeGeste } from '../domaine/decider.ts';
import type { EtatDOrientation, Parole } from '../domaine/etats.ts';
import { peut } from '../domaine/qui-peut.ts';
import {
  changer,
  type OrientationEnBase,
  retenirUneOrientation,
} from '../stockage/orientations.ts';
import { colonnesDe, relire } from '../stockage/relire.ts';
import { evenementDe } from './annoncer-un-geste.ts';
import { type EtapeARaconter, raconter } from './raconter.ts';
import { placesDe } from './se-situer.ts';

/** Hidden, absent, or not hers to do: one answer. */
export type RefusDeFaire =
  | RefusDeGeste
  | { raison: 'inconnue' }
  | { raison: 'pas_a_vous' }
  | { raison: 'change_entre_temps' };

export interface GesteAFaire {
  orientationId: string;
  /** What was on screen; without it, whatever stands now. */
  version?: number | undefined;
  geste: Geste;
  /** The sender writes what the receiver said on the telephone. */
  parTelephone?: boolean;
  etape?: Partial<Pick<EtapeARaconter, 'mots' | 'pour' | 'auteur' | 'moyen' | 'le'>>;
}

export interface GesteFait {
  avant: OrientationEnBase;
  etat: EtatDOrientation;
}

/** Loads and holds the orientation, judges place, version and state: nothing is written yet. */
export async function juger(
  acces: Acces,
  { orientationId, version, geste, parTelephone = false }: GesteAFaire,
): Promise<Resultat<GesteFait, RefusDeFaire>> {
  const avant = await retenirUneOrientation(acces.bd, orientationId);
  if (!avant) return refuse({ raison: 'inconnue' });
  const permis = placesDe(acces.lecteur, avant).some((place) =>
    peut(geste.geste, place, avant.etat, parTelephone),
  );
  if (!permis) return refuse({ raison: 'pas_a_vous' });
  if (version !== undefined && version !== avant.version) {
    return refuse({ raison: 'change_entre_temps' });
  }
  const moment = { le: acces.maintenant, aujourdHui: acces.aujourdHui };
  const suite = decider(relire(avant), geste, moment);
  return suite.ok ? reussi({ avant, etat: suite.valeur }) : suite;
}

/** The sender sees at once what she wrote herself; what comes from the other side waits to be seen. */
function retourVu(acces: Acces, geste: Geste, avant: OrientationEnBase) {
  const revient = ['accepter', 'refuser', 'demander_du_temps', 'fixer_le_rendez_vous', 'clore'];
  if (!revient.includes(geste.geste)) return {};
  const deLEmetteur = placesDe(acces.lecteur, avant).includes('emetteur');
  return { retour_vu_le: deLEmetteur ? acces.maintenant : null };
}

/** Writes what was judged: state, step, trace, event, and both teams' open pages. */
export async function ecrireLeGeste(
  acces: Acces,
  { geste, etape = {} }: GesteAFaire,
  { avant, etat }: GesteFait,
): Promise<Resultat<OrientationEnBase, { raison: 'change_entre_temps' }>> {
  // Being read is no change that could surprise the sender: her page keeps its version.
  const suivante = geste.geste === 'lire' ? avant.version : avant.version + 1;
  const valeurs = { ...colonnesDe(etat), ...retourVu(acces, geste, avant) };
  if (!(await changer(acces.bd, avant, valeurs, suivante))) {
    return refuse({ raison: 'change_entre_temps' });
  }
  await raconter(acces, avant, { genre: etat.etat, ...etapeDeLaParole(geste), ...etape });
  await acces.tracer({
    operation: 'ecriture',
    objet: `orientation : ${etat.etat}`,
    objetId: avant.id,
    personnes: avant.personneId ? [avant.personneId] : [],
  });
  await acces.annoncer(evenementDe(avant, etat, acces.maintenant));
  await prevenirLesDeux(acces, avant);
  return reussi({ ...avant, version: suivante, etat: etat.etat });
}

const etapeDeLaParole = (geste: Geste): Partial<EtapeARaconter> => {
  if (!('parole' in geste)) return {};
  const { par, moyen, le }: Parole = geste.parole;
  return { auteur: par, moyen, le };
};

export async function prevenirLesDeux(
  acces: Acces,
  { deCle, versCle }: Pick<OrientationEnBase, 'deCle' | 'versCle'>,
): Promise<void> {
  await acces.prevenir(`orientations:${deCle}`);
  if (versCle !== null && versCle !== deCle) await acces.prevenir(`orientations:${versCle}`);
}

/** Judges and writes in one go: what most gestures need. */
export async function faireUnGeste(
  acces: Acces,
  aFaire: GesteAFaire,
): Promise<Resultat<OrientationEnBase, RefusDeFaire>> {
  const juge = await juger(acces, aFaire);
  if (!juge.ok) return juge;
  if (juge.valeur.etat.etat === juge.valeur.avant.etat && aFaire.geste.geste === 'lire') {
    return reussi(juge.valeur.avant);
  }
  return ecrireLeGeste(acces, aFaire, juge.valeur);
}
