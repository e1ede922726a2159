import { describe, expect, it } from 'vitest';
import { comparerAuMoisDernier } from './comparer-au-mois-dernier.ts';
import { code, date, decimal, entier, facultatif, texte } from './element.ts';
import { detecterLEtat } from './etat-du-dossier.ts';
import type { Noeud } from './noeud.ts';
import { defautDe } from './valider-une-valeur.ts';

const noeud = (nom: string, valeur = '', enfants: Noeud[] = []): Noeud => ({
  nom,
  valeur,
  enfants,
});
const situation = (declare: string, ...blocs: string[]): Noeud =>
  noeud('SituationDossierRSA', '', [
    noeud('EtatDossierRSA', '', [noeud('ETATDOSRSA', declare)]),
    ...blocs.map((nom) => noeud(nom)),
  ]);

describe('L’état d’un dossier se cherche dans l’ordre 0, 1, 5, 3, 4, 2, 6', () => {
  it.each([
    ['2', [], '2'],
    ['2', ['SuspensionVersement'], '4'],
    ['4', ['SuspensionVersement', 'SuspensionDroit'], '3'],
    ['3', ['SuspensionDroit', 'FinDroit'], '5'],
    ['5', ['FinDroit', 'Refus'], '1'],
    ['0', ['Refus', 'FinDroit'], '0'],
    ['2', ['FinDroitMoisAnterieur'], '2'],
    ['6', ['FinDroitMoisAnterieur', 'SuspensionVersement'], '4'],
    ['Z', ['FinDroitMoisAnterieur'], '6'],
    ['Z', [], 'Z'],
  ])('%s et %s : %s', (declare, blocs, etat) => {
    expect(detecterLEtat(situation(declare, ...blocs))).toEqual({ etat, declare });
  });
});

describe('Une valeur', () => {
  it.each([
    [entier('N', 8), '00000001', null],
    [entier('N', 2), '123', 'trop_long'],
    [entier('N', 2), '1,5', 'valeur'],
    [decimal('M', 9, 2), '0001675.00', null],
    [decimal('M', 9, 2), '1675,00', 'valeur'],
    [decimal('M', 9, 2), '12.345', 'trop_long'],
    [decimal('M', 9, 2), 'NaN', 'valeur'],
    [date('D'), '2024-02-29', null],
    [date('D'), '2023-02-29', 'valeur'],
    [date('D'), '', 'valeur'],
    [texte('T', 3), '', null],
    [texte('T', 3), 'ABCD', 'trop_long'],
    [code('ETATDOSRSA', 1), '9', 'code'],
    [code('ETATDOSRSA', 1), '', 'code'],
    [facultatif(code('TYPEDTNAI', 1)), '', null],
    // An open list: a new nature of resources does not stop a whole département.
    [code('NATRESS', 3), '998', null],
  ])('%o « %s » : %s', (feuille, valeur, defaut) => {
    expect(defautDe(feuille, valeur)).toBe(defaut);
  });
});

describe('D’un mois à l’autre', () => {
  const mois = (etat: string, soumise = false) =>
    ({ etat, soumises: new Map([['a', soumise]]) }) as Parameters<typeof comparerAuMoisDernier>[1];
  it.each([
    [null, mois('2'), ['entree']],
    [null, mois('0'), []],
    [mois('5'), mois('2'), ['entree']],
    [mois('2'), mois('4'), ['suspension']],
    [mois('4'), mois('3'), []],
    [mois('3'), mois('2'), ['reprise']],
    [mois('2'), mois('5'), ['fin']],
    [mois('2'), mois('2', true), ['accompagnement_debut']],
    [mois('2', true), mois('4'), ['suspension', 'accompagnement_fin']],
  ])('%o puis %o', (avant, apres, genres) => {
    expect(comparerAuMoisDernier(avant, apres).map(({ genre }) => genre)).toEqual(genres);
  });
});
