import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ajouterJours, type DateCivile, dateCivile, estOuvre, joursEntre } from '#socle/pur';
import { aAnnoncer, premierRegard, prochainRegard } from './annoncer.ts';
import { calculerLEcheance, type Suspension } from './calculer.ts';
import type { Regime } from './regime.ts';
import { EN_ANGLAIS } from './regimes/en-anglais.ts';
import { chercherUnRegime, REGIMES } from './regimes/regimes.ts';

const le = dateCivile;
const regime = (id: string, jour = '2026-11-24'): Regime => {
  const trouve = chercherUnRegime(id, le(jour));
  if (!trouve) throw new Error(`no ${id} on ${jour}`);
  return trouve;
};
const arret = (du: string, au: string | null): Suspension => ({
  du: le(du),
  au: au === null ? null : le(au),
  motif: 'Il manque un papier',
});
const echue = (id: string, depart: string, suspensions: readonly Suspension[] = []) =>
  calculerLEcheance(regime(id, depart), { depart: le(depart), suspensions });

describe('Le dernier jour', () => {
  it.each([
    // T7: a contract, orientation notified on 31 January.
    ['rsa.contrat', '2026-01-31', '2026-02-28'],
    ['rsa.contrat', '2028-01-31', '2028-02-29'],
    // T10: an information of concern received on 30 November.
    ['ip.evaluation', '2026-11-30', '2027-02-28'],
    ['ip.evaluation', '2027-11-30', '2028-02-29'],
    // T3, T4: the APA, complete on 1 November, acknowledged within ten days.
    ['apa.decision', '2026-11-01', '2027-01-01'],
    ['apa.accuse_reception', '2026-11-01', '2026-11-11'],
    // T5, T8.
    ['fsl.decision', '2026-12-31', '2027-02-28'],
    ['rsa.orientation', '2026-11-02', '2026-12-14'],
    ['pch.decision', '2026-10-31', '2027-02-28'],
    // What a person owes goes past Saturdays, Sundays and public holidays; what is owed to her does not.
    ['apa.observations', '2026-11-25', '2026-12-07'],
    ['apa.observations', '2026-12-15', '2026-12-28'],
    ['apa.proposition_definitive', '2026-11-20', '2026-11-28'],
    ['recours.prealable', '2026-11-14', '2027-01-14'],
    // A delay before a court does not count its last day.
    ['recours.contentieux', '2026-11-14', '2027-01-15'],
  ])('%s, depuis le %s : %s', (id, depart, attendu) => {
    expect(echue(id, depart)).toBe(attendu);
  });

  it('un enfant de moins de deux ans : le délai du département, s’il est plus court (T10)', () => {
    const depart = le('2026-11-30');
    const avec = (raccourci: { mois: number }) =>
      calculerLEcheance(regime('ip.evaluation'), { depart, suspensions: [], raccourci });
    expect(avec({ mois: 1 })).toBe('2026-12-30');
    expect(avec({ mois: 6 })).toBe('2027-02-28');
  });

  it('un arrêt le repousse d’autant ; sans fin, il n’y a plus de date', () => {
    expect(echue('fsl.decision', '2026-11-02', [arret('2026-11-10', '2026-11-25')])).toBe(
      '2027-01-17',
    );
    expect(echue('fsl.decision', '2026-11-02', [arret('2026-11-10', null)])).toBeNull();
    // Two papers asked for at once stop it once; one asked for after the end changes nothing.
    expect(
      echue('fsl.decision', '2026-11-02', [
        arret('2026-11-10', '2026-11-20'),
        arret('2026-11-15', '2026-11-25'),
        arret('2027-03-01', null),
      ]),
    ).toBe('2027-01-17');
  });

  it('la fin d’un droit est la sienne', () => {
    expect(
      calculerLEcheance(regime('fin_de_droit'), {
        depart: le('2026-01-01'),
        suspensions: [],
        finFixee: le('2026-12-31'),
      }),
    ).toBe('2026-12-31');
    expect(() => echue('fin_de_droit', '2026-01-01')).toThrow(RangeError);
  });
});

describe('Pour n’importe quels arrêts', () => {
  const jour = fc.integer({ min: 0, max: 200 }).map((n) => ajouterJours(le('2026-01-01'), n));
  const arrets = fc.array(
    fc.tuple(jour, fc.integer({ min: 1, max: 40 })).map(([du, n]) => ({
      du,
      au: ajouterJours(du, n),
      motif: 'X',
    })),
    { maxLength: 5 },
  );
  it('l’ordre ne compte pas, et le délai n’est jamais plus court ni plus long que tous les arrêts', () => {
    fc.assert(
      fc.property(jour, arrets, (depart, suspensions) => {
        const faits = { depart, suspensions };
        const fin = calculerLEcheance(regime('fsl.decision'), faits) as DateCivile;
        const aLEnvers = [...suspensions].reverse();
        expect(calculerLEcheance(regime('fsl.decision'), { depart, suspensions: aLEnvers })).toBe(
          fin,
        );
        const sans = calculerLEcheance(regime('fsl.decision'), { depart, suspensions: [] });
        const total = suspensions.reduce((somme, { du, au }) => somme + joursEntre(du, au), 0);
        const gagne = joursEntre(sans as DateCivile, fin);
        expect(gagne).toBeGreaterThanOrEqual(0);
        expect(gagne).toBeLessThanOrEqual(total);
      }),
    );
  });
  it('ce qu’une personne doit ne tombe jamais un jour où personne n’est là', () => {
    fc.assert(
      fc.property(jour, (depart) => {
        const faits = { depart, suspensions: [] };
        const fin = calculerLEcheance(regime('recours.prealable'), faits);
        expect(estOuvre(fin as DateCivile)).toBe(true);
      }),
    );
  });
});

describe('Ce qui s’annonce', () => {
  const apa = { depart: le('2026-11-01'), echueLe: le('2027-01-01') };
  const dire = (jour: string, enCours = apa, id = 'apa.decision') =>
    aAnnoncer(regime(id), enCours, le(jour));
  it('à 30, 15 et 7 jours, puis le lendemain du dernier', () => {
    expect(dire('2026-12-01')).toBeNull();
    expect(dire('2026-12-02')).toEqual({ jours: 30 });
    expect(dire('2026-12-17')).toEqual({ jours: 15 });
    expect(dire('2027-01-01')).toEqual({ jours: 7 });
    expect(dire('2027-01-02')).toBe('depassee');
    expect(premierRegard(regime('apa.decision'), apa, le('2026-11-01'))).toBe('2026-12-02');
    expect(prochainRegard(regime('apa.decision'), apa, le('2026-12-30'))).toBe('2027-01-02');
  });
  it('un délai de dix jours ne se dit pas proche le premier jour', () => {
    const dixJours = { depart: le('2026-11-01'), echueLe: le('2026-11-11') };
    expect(dire('2026-11-01', dixJours, 'apa.accuse_reception')).toBeNull();
    expect(dire('2026-11-04', dixJours, 'apa.accuse_reception')).toEqual({ jours: 7 });
  });
});

describe('Les régimes', () => {
  it('disent chacun leur source, quand elle a été lue, et leur effet, en français et en anglais', () => {
    expect(REGIMES.length).toBeGreaterThan(15);
    for (const { id, references, effetDit, verifieLe } of REGIMES) {
      expect(references.length, id).toBeGreaterThan(0);
      expect(effetDit, id).toMatch(/\.$/);
      expect(verifieLe > '2026-01-01', id).toBe(true);
      expect(EN_ANGLAIS[id], id).toBeDefined();
    }
  });
  it('ne valent que de leur premier jour : avant, aucune date n’est inventée', () => {
    expect(chercherUnRegime('rsa.contrat', le('2024-12-31'))).toBeNull();
    const cles = REGIMES.map(({ id, depuis }) => `${id} ${depuis}`);
    expect(new Set(cles).size).toBe(cles.length);
  });
});
