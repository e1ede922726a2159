import type { Fiche } from './fiche.ts';

export const FAITS_DE_DANGER = ['sans_toit', 'violence', 'enfant', 'faim_ou_soins'] as const;
export type FaitDeDanger = (typeof FAITS_DE_DANGER)[number];

/** Whom to call now, national numbers, in the order one dials them. */
export interface Numero {
  numero: string;
  pour: string;
}

const SAMU: Numero = { numero: '15', pour: 'une urgence de santé' };
const POLICE: Numero = { numero: '17', pour: 'un danger en ce moment' };
const POMPIERS: Numero = { numero: '18', pour: 'un secours sur place' };
const SANS_ABRI: Numero = { numero: '115', pour: 'un abri pour cette nuit' };
const ENFANCE: Numero = { numero: '119', pour: 'un enfant en danger, jour et nuit' };
const VIOLENCES: Numero = { numero: '3919', pour: 'une femme victime de violences, jour et nuit' };

export const QUI_APPELER: Readonly<Record<FaitDeDanger, readonly Numero[]>> = {
  sans_toit: [SANS_ABRI, SAMU, POMPIERS],
  violence: [POLICE, VIOLENCES, SAMU],
  enfant: [POLICE, ENFANCE, SAMU],
  faim_ou_soins: [SAMU, POMPIERS, SANS_ABRI],
};

export const DIRE_LE_DANGER: Readonly<Record<FaitDeDanger, string>> = {
  sans_toit: 'Nulle part où dormir ce soir',
  violence: 'Elle a peur de quelqu’un',
  enfant: 'Un enfant est en danger',
  faim_ou_soins: 'Pas de quoi manger ou se soigner aujourd’hui',
};

/** The dangers that the facts of a sheet tell. A deadline or an infant is urgent, and is not one. */
export function dangersDits(fiche: Fiche): FaitDeDanger[] {
  const violente = fiche.violence === 'oui';
  const pour = fiche.violencePour;
  return FAITS_DE_DANGER.filter((fait) => {
    if (fait === 'sans_toit') return fiche.sansToit === 'oui';
    // Said without saying for whom: it is hers until someone tells otherwise.
    if (fait === 'violence') return violente && pour !== 'enfant';
    if (fait === 'enfant') return violente && (pour === 'enfant' || pour === 'les_deux');
    return fiche.faimOuSoins === 'oui';
  });
}

/** What remains on the sheet once a child's danger went to the CRIP: nothing that tells it was said. */
export const sansLeDangerDeLEnfant = (fiche: Fiche): Fiche =>
  fiche.violencePour === 'les_deux'
    ? { ...fiche, violencePour: 'elle' }
    : fiche.violencePour === 'enfant'
      ? { ...fiche, violence: 'pas_aborde', violencePour: null }
      : fiche;
