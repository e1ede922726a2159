import { describe, expect, it } from 'vitest';
import { repondreAUneSituation } from '../../calcul/repondre.ts';
import { moisDe } from '../../langue/mois.ts';
import { GRAPHE_NATIONAL } from '../graphe-national.ts';

/** The official table of April 2026: nothing else than the household. */
const montantDe = (
  parents: number,
  enfants: number,
  faits: object = {},
  deLaFamille: object = {},
) => {
  const individus = Object.fromEntries([
    ...Array.from({ length: parents }, (_, n) => [`p${n}`, { age: 35, ...faits }]),
    ...Array.from({ length: enfants }, (_, n) => [`e${n}`, { age: 8 }]),
  ]);
  const reponse = repondreAUneSituation(
    GRAPHE_NATIONAL,
    {
      individus,
      familles: {
        f: {
          parents: Object.keys(individus).slice(0, parents),
          enfants: Object.keys(individus).slice(parents),
          af: 0,
          cf: 0,
          asf: 0,
          aide_logement: 0,
          ...deLaFamille,
        },
      },
    },
    { mois: moisDe(2026, 6), droits: ['rsa'] },
  );
  return 'erreur' in reponse ? reponse.erreur.phrase : reponse.droits[0]?.montant;
};

describe('le barème du RSA, avril 2026', () => {
  it.each([
    ['seul', 1, [651.69, 977.54, 1173.04, 1433.72, 1694.39]],
    ['en couple', 2, [977.54, 1173.04, 1368.55, 1629.23, 1889.9]],
  ])('%s, de zéro à quatre enfants', (_qui, parents, attendus) => {
    expect(attendus.map((_montant, enfants) => montantDe(parents, enfants))).toEqual(attendus);
  });

  it('majoré pour isolement', () => {
    const isole = { rsa_isolement_recent: true };
    expect(montantDe(1, 0, { enceinte: true })).toBe(836.85);
    expect([1, 2, 3, 4].map((enfants) => montantDe(1, enfants, {}, isole))).toEqual([
      1115.8, 1394.75, 1673.7, 1952.65,
    ]);
  });

  it('moins le forfait logement', () => {
    const loge = { aide_logement: 400 };
    expect(montantDe(1, 0, {}, loge)).toBe(573.49);
    expect(montantDe(2, 0, {}, loge)).toBe(821.13);
    expect(montantDe(2, 1, {}, loge)).toBe(979.49);
  });

  it('ne monte jamais avec un salaire, et ne saute qu’au seuil de versement', () => {
    const avec = (salaire: number) => montantDe(1, 1, { salaire_net: salaire }) as number;
    const montants = Array.from({ length: 120 }, (_, pas) => avec(10 * pas));
    for (const [pas, montant] of montants.entries()) {
      const avant = montants[pas - 1] ?? montant;
      expect(montant).toBeLessThanOrEqual(avant);
      expect(avant - montant).toBeLessThanOrEqual(10 + 6);
    }
    expect(montants.at(0)).toBe(977.54);
    expect(montants.at(-1)).toBe(0);
  });
});
