import { lire, type Noeud, tous } from './noeud.ts';

export type EtatDeDossier = '0' | '1' | '2' | '3' | '4' | '5' | '6' | 'Z';

/** The order in which the family fund says that states are looked for; the first one witnessed is the state. */
export const ORDRE_DE_DETECTION: readonly EtatDeDossier[] = ['0', '1', '5', '3', '4', '2', '6'];

/** Each of these blocks is written for one state alone. */
const TEMOINS: readonly (readonly [string, EtatDeDossier])[] = [
  ['Refus', '1'],
  ['SuspensionDroit', '3'],
  ['SuspensionVersement', '4'],
  ['FinDroit', '5'],
  ['FinDroitMoisAnterieur', '6'],
];

export interface EtatDetecte {
  etat: EtatDeDossier;
  declare: EtatDeDossier;
}

/** @param situation the `SituationDossierRSA` of a household */
export function detecterLEtat(situation: Noeud): EtatDetecte {
  const declare = (lire(situation, 'EtatDossierRSA', 'ETATDOSRSA') ?? 'Z') as EtatDeDossier;
  const vus = new Set<EtatDeDossier>([
    declare,
    ...TEMOINS.filter(([nom]) => tous(situation, nom).length > 0).map(([, etat]) => etat),
  ]);
  return { etat: ORDRE_DE_DETECTION.find((etat) => vus.has(etat)) ?? 'Z', declare };
}

/** A right that exists: paid, or held back for now. */
export const estOuvert = (etat: EtatDeDossier): boolean => ['2', '3', '4'].includes(etat);
export const estSuspendu = (etat: EtatDeDossier): boolean => etat === '3' || etat === '4';
