import { expect, it } from 'vitest';
import { ouvrirLesMesures } from './mesures.ts';

it('une valeur qu’on ne peut pas lire n’est pas dite, avec ou sans étiquettes ; jamais zéro à sa place', async () => {
  const mesures = ouvrirLesMesures([
    { nom: 'sans', aide: 'x', etiquettes: [], lire: () => Promise.reject(new Error('panne')) },
    { nom: 'avec', aide: 'x', etiquettes: ['a'], lire: () => Promise.reject(new Error('panne')) },
    { nom: 'vide', aide: 'x', etiquettes: [], lire: async () => [] },
    { nom: 'nulle', aide: 'x', etiquettes: [], lire: async () => [[{}, 0]] },
  ]);
  const { texte } = await mesures.dire();
  const lignes = texte.split('\n').filter((ligne) => /^(sans|avec|vide|nulle)/.test(ligne));
  expect(lignes).toEqual(['nulle 0']);
  expect(texte).toContain('tisserin_echecs_total{quoi="jauge",nom="sans"} 1');
});
