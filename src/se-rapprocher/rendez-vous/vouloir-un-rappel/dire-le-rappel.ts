import { momentPourHabitant } from '#socle/pur';
import type { RendezVous } from '../stockage/rendez-vous.ts';

/** What the team reads of a reminder, on the page of its rendez-vous. */
export function direLeRappel(rendezVous: RendezVous): string {
  const { rappelVoulu, rappelPour, rappelLe, rappelIssue, debut } = rendezVous;
  if (!rappelVoulu) return 'Pas demandé';
  if (rappelPour !== debut || !rappelIssue || !rappelLe)
    return 'Demandé ; il part de lui-même avant le rendez-vous';
  switch (rappelIssue) {
    case 'ecrit':
      return `Écrit ${momentPourHabitant(rappelLe)}`;
    case 'trop_tard':
      return 'Demandé, mais l’heure fut prise trop près du rendez-vous pour le rappeler';
    case 'protegee':
      return 'Aucun message ne part de lui-même : rappelez-le-lui par un chemin qu’elle a dit sûr';
    case 'sans_moyen':
      return 'Aucun moyen sûr et sans consigne sur sa fiche : rappelez-le-lui de vive voix';
    case 'pas_parti':
      return 'Le message ne pouvait pas partir : rappelez-le-lui de vive voix';
  }
}
