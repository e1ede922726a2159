import { nettoyerUnTexte } from '#socle/pur';
import { avecLeDocument, enPdf } from './atelier.ts';
import type { DonneesDuCahier } from './cahier-de-secours/donnees-du-cahier.ts';
import { preparerLeCahier } from './cahier-de-secours/preparer-le-cahier.ts';
import {
  type DonneesDeLEnveloppe,
  preparerLEnveloppe,
} from './enveloppe-de-cle/preparer-l-enveloppe.ts';
import {
  type DonneesDeLExtrait,
  preparerLExtrait,
} from './extrait-qui-a-regarde/preparer-l-extrait.ts';
import {
  type DonneesDeLaFeuilleDeVenue,
  preparerLaFeuilleDeVenue,
} from './feuille-de-venue/preparer-la-feuille-de-venue.ts';
import { type DonneesDeLaLettre, preparerLaLettre } from './lettre/preparer-la-lettre.ts';
import type { DonneesDuRecepisse } from './recepisse/donnees-du-recepisse.ts';
import { preparerLeRecepisse } from './recepisse/preparer-le-recepisse.ts';
import { type DonneesDuTrajet, preparerLeTrajet } from './trajet/preparer-le-trajet.ts';

/** The papers of the house, by model, with the facts each is made of. */
export interface DonneesParModele {
  recepisse: DonneesDuRecepisse;
  'feuille-de-venue': DonneesDeLaFeuilleDeVenue;
  trajet: DonneesDuTrajet;
  'extrait-qui-a-regarde': DonneesDeLExtrait;
  'cahier-de-secours': DonneesDuCahier;
  'enveloppe-de-cle': DonneesDeLEnveloppe;
  lettre: DonneesDeLaLettre;
}

export type Modele = keyof DonneesParModele;

const PREPARATIONS: { [M in Modele]: (donnees: DonneesParModele[M]) => unknown } = {
  recepisse: preparerLeRecepisse,
  'feuille-de-venue': preparerLaFeuilleDeVenue,
  trajet: preparerLeTrajet,
  'extrait-qui-a-regarde': preparerLExtrait,
  'cahier-de-secours': preparerLeCahier,
  'enveloppe-de-cle': preparerLEnveloppe,
  lettre: preparerLaLettre,
};

/** Every text on one line, without controls nor overrides of direction that would turn the page. */
function nettoyer(valeur: unknown): unknown {
  if (typeof valeur === 'string') return nettoyerUnTexte(valeur).replace(/[\n\t]+/g, ' ');
  if (Array.isArray(valeur)) return valeur.map(nettoyer);
  if (valeur === null || typeof valeur !== 'object') return valeur;
  return Object.fromEntries(Object.entries(valeur).map(([cle, sienne]) => [cle, nettoyer(sienne)]));
}

/** What the model reads: the facts cleaned, then turned into sentences. */
export function preparerUnDocument<M extends Modele>(modele: M, donnees: DonneesParModele[M]) {
  return PREPARATIONS[modele](nettoyer(donnees) as DonneesParModele[M]);
}

/**
 * Composes a paper as a tagged PDF (PDF/UA-1), in this process, without network.
 * A text is printed as it is, whatever signs it holds: it is never read as markup. Where no font of
 * the machine has a sign, an empty box stands for it and the PDF no longer claims PDF/UA-1.
 * Throws a `RangeError` above 512 KiB of data.
 */
export function composerUnDocument<M extends Modele>(
  modele: M,
  donnees: DonneesParModele[M],
): Promise<Uint8Array> {
  return avecLeDocument(modele, preparerUnDocument(modele, donnees), enPdf);
}
