import type { Instant } from '#socle/pur';

/** An opening of a record, as far as the sentence needs it. */
export interface LectureOuverte {
  readonly agentId: number | null;
  readonly cle: number | null;
  readonly fondement: string;
  readonly depuis: Instant;
  readonly jusquA: Instant | null;
}

/** What each ground means to who reads; the strongest first. */
const FONDEMENTS: readonly (readonly [fondement: string, dit: string])[] = [
  ['referent', 'vous êtes sa référente ou son référent'],
  ['protection', 'vous êtes nommée ou nommé parmi ses lecteurs'],
  ['demande', 'votre équipe a reçu sa demande'],
  ['rendez_vous', 'votre équipe la reçoit en rendez-vous'],
  ['accueil', 'votre équipe l’a accueillie'],
  ['orientation', 'une demande a été envoyée à votre équipe'],
  ['creation', 'votre équipe a ouvert sa fiche'],
  ['code_de_la_personne', 'elle vous a donné son code'],
  ['acces_exceptionnel', 'vous avez dit pourquoi vous en aviez besoin'],
];

export interface PourquoiOnLaVoit {
  readonly dit: string;
  readonly depuis: Instant | null;
  readonly jusquA: Instant | null;
}

/** The ground on which this agent reads this record, in a sentence that follows « Vous voyez ceci parce que ». */
export function direPourquoiOnLaVoit(
  lectures: readonly LectureOuverte[],
  { agentId, cles, mission }: { agentId: number; cles: readonly number[]; mission: string },
): PourquoiOnLaVoit {
  const siennes = lectures.filter((une) =>
    une.agentId === null ? une.cle !== null && cles.includes(une.cle) : une.agentId === agentId,
  );
  for (const [fondement, dit] of FONDEMENTS) {
    const lecture = siennes.find((une) => une.fondement === fondement);
    if (lecture) return { dit, depuis: lecture.depuis, jusquA: lecture.jusquA };
  }
  const dit =
    mission === 'protection' ? 'vous tenez la mission protection' : 'sa fiche vous est ouverte';
  return { dit, depuis: null, jusquA: null };
}
