import { type DateCivile, joursEntre } from '#socle/pur';
import type { Fiche } from './fiche.ts';

export const FAITS_DE_DANGER = [
  'sans_toit',
  'violence',
  'enfant',
  'faim_ou_soins',
  'echeance',
  'petite_enfance',
] as const;
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
  echeance: [SANS_ABRI, SAMU],
  petite_enfance: [SAMU, SANS_ABRI, ENFANCE],
};

export const DIRE_LE_DANGER: Readonly<Record<FaitDeDanger, string>> = {
  sans_toit: 'Nulle part où dormir ce soir',
  violence: 'Elle a peur de quelqu’un',
  enfant: 'Un enfant est en danger',
  faim_ou_soins: 'Pas de quoi manger ou se soigner aujourd’hui',
  echeance: 'Une expulsion ou une coupure a une date',
  petite_enfance: 'Une grossesse, ou un enfant de moins de trois ans',
};

/** Days around today within which an eviction or a cut-off cannot wait for a rendez-vous. */
const JOURS_QUI_N_ATTENDENT_PAS = 1;

const estLa = ({ echeance, echeanceLe }: Fiche, aujourdHui: DateCivile): boolean =>
  echeance === 'oui' &&
  echeanceLe !== null &&
  Math.abs(joursEntre(aujourdHui, echeanceLe)) <= JOURS_QUI_N_ATTENDENT_PAS;

/** The dangers that the five facts of a sheet tell: each is given to the duty manager, and answered. */
export function dangersDits(fiche: Fiche): FaitDeDanger[] {
  const violente = fiche.violence === 'oui';
  const pour = fiche.violencePour;
  return FAITS_DE_DANGER.filter((fait) => {
    if (fait === 'sans_toit') return fiche.sansToit === 'oui';
    // Said without saying for whom: it is hers until someone tells otherwise.
    if (fait === 'violence') return violente && pour !== 'enfant';
    if (fait === 'enfant') return unEnfantEstEnDanger(fiche);
    if (fait === 'echeance') return fiche.echeance === 'oui';
    if (fait === 'petite_enfance') return fiche.petiteEnfance === 'oui';
    return fiche.faimOuSoins === 'oui';
  });
}

/**
 * What calls the duty manager now, before anything else: a later deadline, a pregnancy and an infant are answered
 * too, by the end of the next working day.
 */
export function estPourMaintenant(
  fait: FaitDeDanger,
  fiche: Fiche,
  aujourdHui: DateCivile,
): boolean {
  if (fait === 'echeance') return estLa(fiche, aujourdHui);
  return fait !== 'petite_enfance';
}

/** The danger that a gesture of its own transmits. */
export const unEnfantEstEnDanger = ({ violence, violencePour }: Fiche): boolean =>
  violence === 'oui' && (violencePour === 'enfant' || violencePour === 'les_deux');

/** What remains on the sheet once a child's danger went to the CRIP: nothing that tells it was said. */
export const sansLeDangerDeLEnfant = (fiche: Fiche): Fiche =>
  fiche.violencePour === 'les_deux'
    ? { ...fiche, violencePour: 'elle' }
    : fiche.violencePour === 'enfant'
      ? { ...fiche, violence: 'pas_aborde', violencePour: null }
      : fiche;
