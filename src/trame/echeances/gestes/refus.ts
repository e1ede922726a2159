import { type DateCivile, jourEnToutesLettres } from '#socle/pur';

export type RefusDEcheance =
  | { raison: 'regime_inconnu'; regime: string; jour: DateCivile }
  | { raison: 'fin_absente' }
  | { raison: 'deja_posee'; depart: DateCivile }
  | { raison: 'fin_avant_debut' }
  | { raison: 'avant_le_depart'; depart: DateCivile }
  | { raison: 'inconnue' };

/** Why a clock was not changed, and what to do about it. */
export function direLeRefusDEcheance(refus: RefusDEcheance): string {
  switch (refus.raison) {
    case 'regime_inconnu':
      return `Le délai qui s’appliquait le ${jourEnToutesLettres(refus.jour)} n’est pas connu ici. Vérifiez la date.`;
    case 'fin_absente':
      return 'Dites jusqu’à quel jour ce droit est ouvert.';
    case 'deja_posee':
      return `Ce délai court déjà depuis le ${jourEnToutesLettres(refus.depart)}.`;
    case 'fin_avant_debut':
      return 'La suspension finit avant de commencer. Vérifiez les deux dates.';
    case 'avant_le_depart':
      return `Ce délai ne court que depuis le ${jourEnToutesLettres(refus.depart)}. Vérifiez la date.`;
    case 'inconnue':
      return 'Aucun délai de ce genre ne court ici.';
  }
}
