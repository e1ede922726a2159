import type { DateCivile } from '#socle/pur';
import type { Calcul, Echeance } from '../domaine/echeance.ts';
import type { EcheanceEnBase } from '../stockage/echeances.ts';
import { regimeDe } from './regime-de.ts';

/** A row, as the rest of the house reads it: the state says which dates exist. */
export function direUneEcheance(une: EcheanceEnBase, calculs: readonly Calcul[] = []): Echeance {
  const commun = {
    id: une.id,
    objet: { genre: une.objet, id: une.objetId },
    personneId: une.personneId,
    cle: une.cle,
    regime: regimeDe(une),
    faits: une.faits,
    calculs,
  };
  // The database holds that these dates exist in these states.
  const echueLe = une.echueLe as DateCivile;
  switch (une.etat) {
    case 'en_cours':
      return { ...commun, etat: 'en_cours', echueLe };
    case 'suspendue':
      return { ...commun, etat: 'suspendue', echueLe: null };
    case 'depassee':
      return { ...commun, etat: 'depassee', echueLe, depasseeLe: une.depasseeLe as DateCivile };
    case 'tenue':
      return {
        ...commun,
        etat: 'tenue',
        echueLe: une.echueLe,
        tenueLe: une.tenueLe as DateCivile,
        enRetard: une.depasseeLe !== null,
      };
    case 'levee':
      return { ...commun, etat: 'levee', echueLe: une.echueLe };
  }
}
