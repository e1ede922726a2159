import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ajouterJours,
  ajouterMois,
  centimes,
  type DateCivile,
  dateCivile,
  joursEntre,
} from '#socle/pur';
import { ceQuePermet, type DroitMensuel, etablirLesComptes, surcroitDeLAnnee } from './comptes.ts';
import { type EcheancierMensuel, fixer } from './echeancier.ts';

const le = dateCivile;
const unMensuel = (euros: number, depuis: string, reste: Partial<EcheancierMensuel> = {}) =>
  ({
    genre: 'mensuel',
    depuis: le(depuis),
    jusquau: null,
    jour: 10,
    euros,
    auProrata: true,
    ...reste,
  }) as const;
const net = (comptes: ReturnType<typeof etablirLesComptes>, id: string) =>
  (comptes.get(id) ?? []).map((un) => [un.mois.slice(0, 7), un.le, un.centimes, un.retenue]);

describe('Un droit qui change', () => {
  it('finit la veille, commence le jour, et ce qui est déjà payé du mois n’est pas payé deux fois', () => {
    const ancien: DroitMensuel = {
      id: 'ancien',
      avance: false,
      echeancier: unMensuel(300, '2026-10-01', { jusquau: le('2026-11-14') }),
      partis: ['2026-10-01', '2026-11-01'].map((mois) => ({
        mois: le(mois),
        centimes: 30_000,
        retenue: 0,
      })),
    };
    const nouveau: DroitMensuel = {
      id: 'nouveau',
      avance: false,
      echeancier: unMensuel(450, '2026-11-15', { premierLe: le('2026-11-16') }),
      partis: [],
    };
    // 16 days of November at 450 are 240; 160 were paid for them at 300.
    expect(net(etablirLesComptes([ancien, nouveau], 2026), 'nouveau')).toEqual([
      ['2026-11', '2026-11-16', 8_000, 16_000],
      ['2026-12', '2026-12-10', 45_000, 0],
    ]);
    expect(net(etablirLesComptes([ancien, nouveau], 2026), 'ancien')).toEqual([]);
    expect(surcroitDeLAnnee(unMensuel(300, '2026-10-01'), nouveau.echeancier, 2026)).toBe(30_000);
  });

  it('l’avance se retient sur la suite, un cinquième de chaque versement au plus', () => {
    const forfait: DroitMensuel = {
      id: 'forfait',
      avance: true,
      echeancier: unMensuel(1000, '2026-10-01', { jusquau: le('2026-10-31') }),
      partis: [{ mois: le('2026-10-01'), centimes: 100_000, retenue: 0 }],
    };
    const droit: DroitMensuel = {
      id: 'droit',
      avance: false,
      echeancier: unMensuel(2000, '2026-11-01', { retenueAuPlus: 20 }),
      partis: [],
    };
    const comptes = net(etablirLesComptes([forfait, droit], 2027), 'droit');
    expect(comptes.slice(0, 4).map(([, , paye, retenu]) => [paye, retenu])).toEqual([
      [160_000, 40_000],
      [160_000, 40_000],
      [180_000, 20_000],
      [200_000, 0],
    ]);
  });

  it('quoi qu’il arrive et quand que ce soit, personne n’est payé deux fois ni trop peu', () => {
    const debut = le('2026-01-01');
    const fait = fc.record({
      dans: fc.integer({ min: 1, max: 70 }),
      euros: fc.integer({ min: 1, max: 200_000 }).map((c) => c / 100),
      /** Payments due by then have gone, or none has an account yet. */
      paye: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(fait, { minLength: 1, maxLength: 8 }), (faits) => {
        let droits: DroitMensuel[] = [];
        let jour: DateCivile = debut;
        for (const [rang, { dans, euros, paye }] of faits.entries()) {
          jour = ajouterJours(jour, dans);
          if (paye) droits = partir(droits, jour);
          droits = droits.map((un) =>
            un.echeancier.jusquau === null
              ? { ...un, echeancier: { ...un.echeancier, jusquau: ajouterJours(jour, -1) } }
              : un,
          );
          const echeancier = fixer(
            unMensuel(euros, jour, { retenueAuPlus: 20 }),
            jour,
          ) as EcheancierMensuel;
          droits.push({ id: `d${rang}`, avance: false, echeancier, partis: [] });
        }
        const fin = 2027;
        const parMois = new Map<string, number>();
        for (const { partis } of droits)
          for (const { mois, centimes: c } of partis)
            parMois.set(mois, (parMois.get(mois) ?? 0) + c);
        const comptes = etablirLesComptes(droits, fin);
        expect(etablirLesComptes(droits, fin)).toEqual(comptes);
        for (const dus of comptes.values())
          for (const { mois, centimes: c, retenue } of dus) {
            expect(c).toBeGreaterThan(0);
            expect(retenue).toBeGreaterThanOrEqual(0);
            parMois.set(mois, (parMois.get(mois) ?? 0) + c);
          }
        const verse = [...parMois.values()].reduce((a, b) => a + b, 0);
        let du = 0;
        for (let mois = debut; mois < le(`${fin + 1}-01-01`); mois = ajouterMois(mois, 1))
          du += duAuJourLeJour(droits, mois);
        const deTrop = verse - du;
        expect(deTrop).toBeGreaterThanOrEqual(-2 * droits.length);
        // More than each day gives: only what had gone before it changed, while every payment takes its share back.
        if (deTrop > droits.length)
          for (const { centimes: c, retenue } of comptes.get(`d${faits.length - 1}`) ?? [])
            expect(retenue).toBeGreaterThanOrEqual(Math.floor((c + retenue) * 0.2));
      }),
      { numRuns: 40 },
    );
  });
});

/** What is due by that day goes, as it would in a bordereau. */
function partir(droits: readonly DroitMensuel[], jour: DateCivile): DroitMensuel[] {
  const comptes = etablirLesComptes(droits, Number(jour.slice(0, 4)));
  return droits.map((un) => ({
    ...un,
    partis: [
      ...un.partis,
      ...(comptes.get(un.id) ?? [])
        .filter((du) => du.le <= jour)
        .map(({ mois, centimes: c, retenue }) => ({ mois, centimes: c, retenue })),
    ],
  }));
}

/** Each day at its own rate: the law, without any rounding. */
function duAuJourLeJour(droits: readonly DroitMensuel[], mois: DateCivile): number {
  const jours = joursEntre(mois, ajouterMois(mois, 1));
  let total = 0;
  for (let rang = 0; rang < jours; rang += 1) {
    const jour = ajouterJours(mois, rang);
    const un = droits.find(
      ({ echeancier: { depuis, jusquau } }) =>
        depuis <= jour && (jusquau === null || jour <= jusquau),
    );
    total += un ? (un.echeancier.euros * 100) / jours : 0;
  }
  return total;
}

describe('Une enveloppe trop courte', () => {
  it('paie les premiers mois, entiers, jamais au-delà ni moins qu’elle ne permet', () => {
    const un = fc.record({
      rang: fc.integer({ min: 1, max: 12 }),
      sous: fc.integer({ min: 1, max: 90_000 }),
    });
    fc.assert(
      fc.property(fc.array(un, { maxLength: 14 }), fc.nat({ max: 400_000 }), (dits, credits) => {
        const dus = dits.map(({ rang, sous }) => ({
          mois: dateCivile(`2027-${String(rang).padStart(2, '0')}-01`),
          le: dateCivile(`2027-${String(rang).padStart(2, '0')}-10`),
          centimes: centimes(sous),
          retenue: centimes(0),
        }));
        const permis = ceQuePermet(dus, credits);
        const somme = (unes: typeof dus) => unes.reduce((t, { centimes: c }) => t + c, 0);
        const reste = dus.filter((du) => !permis.includes(du));
        expect(somme(permis)).toBeLessThanOrEqual(credits);
        const dernier = permis.at(-1)?.le ?? '';
        expect(reste.every(({ le }) => le >= dernier)).toBe(true);
        const prochain = [...reste].sort((a, b) => (a.le < b.le ? -1 : 1))[0];
        const duMemeJour = reste.filter(({ le }) => le === prochain?.le);
        if (prochain)
          expect(
            Math.max(...duMemeJour.map(({ centimes: c }) => c)) + somme(permis),
          ).toBeGreaterThan(credits);
      }),
    );
  });
});
