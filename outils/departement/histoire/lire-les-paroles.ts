import { ajouterJours, type DateCivile } from '#socle/pur';
import {
  besoinsDansLesMots,
  besoinsProposes,
} from '../../../src/se-rapprocher/accueil/domaine/mots-et-besoins.ts';
import { lireUneTable } from '../lieux/table.ts';
import type { ContactDeDemonstration } from './modele.ts';
import { PAROLES } from './paroles.ts';

type Dit = Pick<
  ContactDeDemonstration,
  | 'paroles'
  | 'dejaEssaye'
  | 'souhait'
  | 'besoins'
  | 'sansToit'
  | 'violence'
  | 'violencePour'
  | 'echeance'
  | 'echeanceLe'
  | 'faimOuSoins'
  | 'petiteEnfance'
>;

export interface Recit {
  paroles: string;
  /** What was heard, as a sheet of that day. */
  dire(le: DateCivile): Dit;
  themes: string[];
  extraits: Map<string, string>;
}

/** The story told by one row: facts spoken of are yes; the others were not talked about. */
export function lireUnRecit([
  paroles = '',
  faits = '',
  dejaEssaye = '',
  souhait = '',
]: string[]): Recit {
  const entendus = besoinsDansLesMots(paroles);
  const oui = (lettre: string) =>
    faits.includes(lettre) ? ('oui' as const) : ('pas_aborde' as const);
  const jours = /D(\d+)/.exec(faits)?.[1];
  const enfant = faits.includes('E');
  const besoins = besoinsProposes(entendus);
  return {
    paroles,
    themes: [...new Set(entendus.map((e) => e.theme))],
    extraits: new Map(entendus.map((e) => [e.theme, e.extrait])),
    dire: (le) => ({
      paroles,
      dejaEssaye,
      souhait,
      besoins: [...besoins],
      sansToit: oui('T'),
      violence: enfant || faits.includes('V') ? 'oui' : 'pas_aborde',
      violencePour: enfant ? 'enfant' : faits.includes('V') ? 'elle' : null,
      echeance: oui('D'),
      echeanceLe: jours === undefined ? null : ajouterJours(le, Number(jours)),
      faimOuSoins: oui('F'),
      petiteEnfance: oui('P'),
    }),
  };
}

export const RECITS: readonly Recit[] = lireUneTable(PAROLES, 4).map(lireUnRecit);
