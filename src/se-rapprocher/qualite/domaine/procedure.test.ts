import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dateCivile } from '#socle/pur';
import {
  comparer,
  enVigueur,
  estARelire,
  objetsDe,
  type Procedure,
  verifierUneVersion,
} from './procedure.ts';

const jour = dateCivile;
const version = (rang: number, effetLe: string, relireLe: string) => ({
  rang,
  etapes: ['Lire la demande.'],
  pourquoi: 'Au début.',
  effetLe: jour(effetLe),
  relireLe: jour(relireLe),
  ecriteLe: jour(effetLe),
  ecritePar: 'Responsable',
});
const procedure: Procedure = {
  id: 'x',
  titre: 'Recevoir une demande',
  objet: 'demande',
  etats: ['recue'],
  responsable: 'Responsable de l’accueil',
  cle: null,
  retireeLe: null,
  pourquoiRetiree: null,
  versions: [version(1, '2026-01-05', '2026-06-01'), version(2, '2026-12-01', '2027-06-01')],
};

it('on suit la version du jour : la prochaine attend son effet, une procédure retirée n’en a plus', () => {
  expect(enVigueur(procedure, jour('2026-11-24'))?.rang).toBe(1);
  expect(enVigueur(procedure, jour('2026-12-01'))?.rang).toBe(2);
  expect(enVigueur(procedure, jour('2026-01-04'))).toBeNull();
  expect(enVigueur({ ...procedure, retireeLe: jour('2026-11-01') }, jour('2026-11-24'))).toBeNull();
});

it('elle se relit après son jour, selon sa dernière version', () => {
  expect(estARelire(procedure, jour('2027-06-01'))).toBe(false);
  expect(estARelire(procedure, jour('2027-06-02'))).toBe(true);
});

it('comparer dit ce qui est gardé, retiré, ajouté, et rien ne se perd', () => {
  expect(comparer(['a', 'b', 'c'], ['a', 'x', 'c'])).toEqual([
    { etat: 'gardee', texte: 'a' },
    { etat: 'retiree', texte: 'b' },
    { etat: 'ajoutee', texte: 'x' },
    { etat: 'gardee', texte: 'c' },
  ]);
  const textes = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 });
  fc.assert(
    fc.property(textes, textes, (avant, apres) => {
      const lignes = comparer(avant, apres);
      const sans = (etat: string) =>
        lignes.filter((ligne) => ligne.etat !== etat).map(({ texte }) => texte);
      expect(sans('ajoutee')).toEqual(avant);
      expect(sans('retiree')).toEqual(apres);
    }),
  );
});

it('une version se lit étape par étape, et ne prend pas effet dans le passé', () => {
  const saisie = {
    etapes: '1. Lire.\n\n- Noter.',
    pourquoi: 'Plus court.',
    effet: '1/12/2026',
    relire: '1/6/2027',
  };
  const aujourdHui = jour('2026-11-24');
  expect(verifierUneVersion(saisie, aujourdHui, aujourdHui)).toEqual({
    ok: true,
    valeur: {
      etapes: ['Lire.', 'Noter.'],
      pourquoi: 'Plus court.',
      effetLe: '2026-12-01',
      relireLe: '2027-06-01',
    },
  });
  const faux = { etapes: '', pourquoi: '', effet: '1/12/2025', relire: 'un jour' };
  const refus = verifierUneVersion(faux, aujourdHui, aujourdHui);
  expect(refus.ok ? [] : refus.refus.map(({ champ }) => champ)).toEqual([
    'etapes',
    'pourquoi',
    'effet',
    'relire',
  ]);
});

it('une demande d’APA suit ce qui vaut pour l’APA, puis pour toutes ; une orientation n’est pas une demande', () => {
  expect(objetsDe('apa_domicile')).toEqual(['apa', 'demande']);
  expect(objetsDe('aide:cantine')).toEqual(['demande']);
  expect(objetsDe('orientation')).toEqual(['orientation']);
});
