import { type Acces, casDUsage } from '#acces';
import { ajouterJours, type DateCivile, jourDeLaSemaine, type Resultat, reussi } from '#socle/pur';
import type { GenreDeFait } from '../domaine/indicateurs.ts';
import { MOTIFS_DE_DEPART, MOTIFS_DE_REFUS } from '../domaine/indicateurs.ts';
import { minutesGrossieres } from '../domaine/mesures.ts';
import { indicateursActifs } from '../donner-sa-cle/indicateurs-actifs.ts';
import { droits } from '../regles-d-acces.ts';
import { ecrireUnFait, prendreLEvenement } from '../stockage/faits.ts';

/** What every event that becomes a fact brings: which one it is, the team, the day when it says it. */
export interface EvenementDEquipe {
  evenementId: number;
  /** service × 1000 + territory. */
  cle: number;
  jour?: DateCivile;
}

const lundiDe = (jour: DateCivile): DateCivile => ajouterJours(jour, 1 - jourDeLaSemaine(jour));

interface Mesure {
  minutes?: number;
  tenu?: boolean;
  motif?: string;
}

/** Writes the fact, once however often the event comes. Whatever else the event said is left behind. */
async function noter(
  acces: Acces,
  genre: GenreDeFait,
  { evenementId, cle, jour = acces.aujourdHui }: EvenementDEquipe,
  { minutes, tenu, motif }: Mesure,
): Promise<Resultat<undefined, never>> {
  // What nobody agreed to count is not even written down, waiting for its keys.
  if (!(await indicateursActifs(acces)).some((indicateur) => indicateur.genre === genre))
    return reussi();
  if (!(await prendreLEvenement(acces.bd, evenementId, acces.aujourdHui))) return reussi();
  await ecrireUnFait(acces.bd, {
    genre,
    serviceId: Math.floor(cle / 1000),
    territoireId: cle % 1000,
    semaine: lundiDe(jour),
    minutes: minutes === undefined ? null : minutesGrossieres(minutes),
    tenu: tenu ?? null,
    motif: motif ?? null,
  });
  return reussi();
}

/** A reason outside the closed list is not written: words would be. */
const parmi = (motif: string, liste: Readonly<Record<string, string>>, sinon: string): string =>
  motif in liste ? motif : sinon;

/** Reaction to `PersonneRecue`. */
export const noterUneAttente = casDUsage(
  droits.noter,
  (acces, evenement: EvenementDEquipe & { attenteMinutes: number }) =>
    noter(acces, 'attente', evenement, { minutes: evenement.attenteMinutes }),
);

/** Reaction to `PersonneRepartie`. */
export const noterUnDepart = casDUsage(
  droits.noter,
  (acces, evenement: EvenementDEquipe & { motif: string }) =>
    noter(acces, 'depart', evenement, {
      motif: parmi(evenement.motif, MOTIFS_DE_DEPART, 'inconnu'),
    }),
);

/** Reaction to `PromesseTenue`. */
export const noterUnePromesse = casDUsage(
  droits.noter,
  (acces, evenement: EvenementDEquipe & { aTemps: boolean }) =>
    noter(acces, 'promesse', evenement, { tenu: evenement.aTemps }),
);

/** Reaction to `QuestionRepondue`. */
export const noterUneQuestion = casDUsage(
  droits.noter,
  (acces, evenement: EvenementDEquipe & { aTemps: boolean }) =>
    noter(acces, 'question', evenement, { tenu: evenement.aTemps }),
);

/** Reaction to `OrientationAcceptee` (no reason) and `OrientationRefusee` (its reason). Of partners, nothing. */
export const noterUneReponse = casDUsage(
  droits.noter,
  async (
    acces,
    {
      versCle,
      evenementId,
      motif,
    }: { evenementId: number; versCle: number | null; motif?: string },
  ): Promise<Resultat<undefined, never>> =>
    versCle === null
      ? reussi()
      : noter(
          acces,
          'orientation',
          { evenementId, cle: versCle },
          {
            tenu: motif === undefined,
            ...(motif === undefined ? {} : { motif: parmi(motif, MOTIFS_DE_REFUS, 'autre') }),
          },
        ),
);

/** Reaction to `OuvertureFinie`: a place that was open as it had said, or not. */
export const noterUneOuverture = casDUsage(
  droits.noter,
  (acces, evenement: EvenementDEquipe & { tenue: boolean }) =>
    noter(acces, 'ouverture', evenement, { tenu: evenement.tenue }),
);
