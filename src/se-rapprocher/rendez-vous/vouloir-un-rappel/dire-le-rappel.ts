import { type Instant, momentPourHabitant } from '#socle/pur';
import { etatDuRappel, type QuandPartent } from '../domaine/rappel.ts';
import type { RendezVous } from '../stockage/rendez-vous.ts';

/** The call that the team owes in its place, while it does. */
const deViveVoix = (promisPour: Instant | null): string =>
  promisPour
    ? `un appel est promis, ${momentPourHabitant(promisPour)} au plus tard`
    : 'l’appel promis n’est plus à faire, ou revient à une autre équipe';

/** What the team reads of a reminder, on the page of its rendez-vous: what was done, and what is owed. */
export function direLeRappel(
  rendezVous: RendezVous,
  quand: QuandPartent,
  promisPour: Instant | null,
): string {
  const le = rendezVous.rappelLe ? momentPourHabitant(rendezVous.rappelLe) : '';
  switch (etatDuRappel(rendezVous, quand)) {
    case 'pas_demande':
      return 'Pas demandé';
    case 'a_venir':
      return 'Demandé, pas encore écrit : il part de lui-même avant le rendez-vous, ou l’équipe aura à l’appeler';
    case 'aucun':
      return 'Demandé, mais aucun message n’est parti pour cette heure, et aucun ne partira';
    case 'ecrit':
      return `Écrit ${le}, pas encore parti : Tisserin essaie encore, puis demandera à l’équipe d’appeler`;
    case 'trop_long':
      return `Écrit ${le}, mais il n’est pas parti`;
    case 'parti':
      return `Parti ${le}`;
    case 'trop_tard':
      return 'Demandé, mais l’heure fut prise trop près du rendez-vous pour le rappeler';
    case 'protegee':
      return `Aucun message ne part de lui-même, seulement par un chemin qu’elle a dit sûr : ${deViveVoix(promisPour)}`;
    case 'sans_moyen':
      return `Aucun moyen sûr et sans consigne sur sa fiche : ${deViveVoix(promisPour)}`;
    case 'pas_parti':
      return `Le message n’a pas pu partir : ${deViveVoix(promisPour)}`;
  }
}
