import type { NomDePicto } from '#interface';
import type { Pictogramme } from '../domaine/prestations/prestation.ts';

/** Each paper under one of the house's drawings. */
export const PICTO: Readonly<Record<Pictogramme, NomDePicto>> = {
  identite: 'papiers',
  logement: 'se_loger',
  revenus: 'argent',
  impot: 'papiers',
  banque: 'argent',
  sante: 'sante',
  facture: 'papiers',
  famille: 'enfants',
  courrier: 'papiers',
};
