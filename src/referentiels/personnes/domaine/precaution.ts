import {
  ajouterMois,
  type DateCivile,
  jourEnToutesLettres,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';

export interface PrecautionDite {
  readonly faits: string;
  readonly faitsLe: DateCivile;
  readonly mesure: string;
  readonly au: DateCivile;
}

export type RefusDePrecaution =
  | { readonly raison: 'faits' }
  | { readonly raison: 'mesure' }
  | { readonly raison: 'faits_a_venir' }
  | { readonly raison: 'fin'; readonly auPlusTard: DateCivile };

/** A precaution is a dated fact and a measure, never a judgement; it ends within `moisAuPlus` months. */
export function verifierUnePrecaution(
  dite: PrecautionDite,
  aujourdHui: DateCivile,
  moisAuPlus: number,
): Resultat<undefined, RefusDePrecaution> {
  if (dite.faits.trim().length < 10) return refuse({ raison: 'faits' });
  if (dite.mesure.trim().length < 3) return refuse({ raison: 'mesure' });
  if (dite.faitsLe > aujourdHui) return refuse({ raison: 'faits_a_venir' });
  const auPlusTard = ajouterMois(aujourdHui, moisAuPlus);
  if (dite.au <= aujourdHui || dite.au > auPlusTard) return refuse({ raison: 'fin', auPlusTard });
  return reussi();
}

export function direLeRefusDePrecaution(refus: RefusDePrecaution): string {
  switch (refus.raison) {
    case 'faits':
      return 'Écrivez les faits en une phrase : ce qui s’est passé, sans jugement.';
    case 'mesure':
      return 'Écrivez ce qu’on fait pour la recevoir, par exemple « Recevoir à deux ».';
    case 'faits_a_venir':
      return 'Ces faits ne sont pas encore arrivés. Vérifiez leur date.';
    case 'fin':
      return `Une précaution finit : au plus tard le ${jourEnToutesLettres(refus.auPlusTard, true)}, six mois.`;
  }
}
