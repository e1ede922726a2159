import {
  ajouterJours,
  ajouterJoursOuvres,
  ajouterMinutes,
  aujourdHuiA,
  debutDuJour,
  estOuvre,
  type Instant,
  instantDuMur,
} from '#socle/pur';
import type { Etat } from './etats.ts';

/** `ecrit`: it waits for its carrier, which has not taken it. */
export type IssueDeRappel =
  | 'ecrit'
  | 'parti'
  | 'trop_tard'
  | 'protegee'
  | 'sans_moyen'
  | 'pas_parti';

/** Up to when a rendez-vous is near enough to be reminded of today: what stands before the end of that working day. */
export const finDesRappels = (maintenant: Instant, joursOuvres: number): Instant =>
  debutDuJour(ajouterJours(ajouterJoursOuvres(aujourdHuiA(maintenant), joursOuvres), 1));

/**
 * Taken the very day it would be reminded of, or after: she has just heard it, and a message would only worry her.
 * One that moved after its reminder is said again, whenever it was taken.
 */
export function prisTropTard(
  { debut, prisLe, rappelPour }: { debut: Instant; prisLe: Instant; rappelPour: Instant | null },
  joursOuvres: number,
): boolean {
  if (rappelPour !== null) return false;
  return prisLe >= debutDuJour(ajouterJoursOuvres(aujourdHuiA(debut), -joursOuvres));
}

interface RendezVousARappeler {
  etat: Etat;
  debut: Instant;
  prisLe: Instant;
  rappelVoulu: boolean;
  rappelPour: Instant | null;
  rappelIssue: IssueDeRappel | null;
}

export interface QuandPartent {
  maintenant: Instant;
  joursOuvres: number;
  auMoinsMinutes: number;
  /** Each hour of a working day, at this minute. */
  passages: { de: number; a: number; minute: number };
}

const deuxChiffres = (nombre: number): string => String(nombre).padStart(2, '0');

function prochainPassage({ maintenant, passages: { de, a, minute } }: QuandPartent): Instant {
  for (let jour = aujourdHuiA(maintenant); ; jour = ajouterJours(jour, 1)) {
    if (!estOuvre(jour)) continue;
    for (let heure = de; heure <= a; heure += 1) {
      const passage = instantDuMur(jour, `${deuxChiffres(heure)}:${deuxChiffres(minute)}`);
      if (passage >= maintenant) return passage;
    }
  }
}

/** Whether one may still be written for this hour: none is said to come that will not. */
export const peutEtreRappele = (
  lui: Omit<RendezVousARappeler, 'rappelVoulu' | 'rappelIssue'>,
  quand: QuandPartent,
): boolean =>
  lui.etat === 'prevu' &&
  quand.joursOuvres > 0 &&
  lui.rappelPour !== lui.debut &&
  lui.debut > ajouterMinutes(prochainPassage(quand), quand.auMoinsMinutes) &&
  !prisTropTard(lui, quand.joursOuvres);

export type EtatDeRappel = 'pas_demande' | 'a_venir' | 'aucun' | 'trop_long' | IssueDeRappel;

/** What was really done of it. `aucun`: none left for this hour, none will. `trop_long`: written, and it never left. */
export function etatDuRappel(lui: RendezVousARappeler, quand: QuandPartent): EtatDeRappel {
  if (lui.rappelPour === lui.debut && lui.rappelIssue) {
    const attend = lui.etat === 'prevu' && lui.debut > quand.maintenant;
    return lui.rappelIssue === 'ecrit' && !attend ? 'trop_long' : lui.rappelIssue;
  }
  if (!lui.rappelVoulu) return 'pas_demande';
  return peutEtreRappele(lui, quand) ? 'a_venir' : 'aucun';
}
