import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ajouterJours, dateCivile, jourEnToutesLettres, joursEntre, lireUnJour } from '#socle/pur';
import { boutABout } from '../enregistrer-le-brouillon/reunir-les-textes.ts';
import { dangersDits, estPourMaintenant, QUI_APPELER, sansLeDangerDeLEnfant } from './danger.ts';
import { accorder, BESOINS, differences, FICHE_VIDE, type Fiche, PAROLES } from './fiche.ts';
import { agesDits, regrouper, themesEntendus } from './portes.ts';
import { prioriteDe } from './priorite.ts';
import { verifierUnePorte } from './verifier-une-porte.ts';

const JOUR = dateCivile('2026-11-24');
const dite = fc.constantFrom('oui' as const, 'non' as const, 'pas_aborde' as const);
const uneFiche = fc
  .record({
    paroles: fc.string(),
    souhait: fc.string(),
    besoins: fc.subarray([...BESOINS]),
    sansToit: dite,
    violence: dite,
    violencePour: fc.constantFrom(null, 'elle' as const, 'enfant' as const, 'les_deux' as const),
    echeance: dite,
    echeanceLe: fc.option(fc.integer({ min: -30, max: 90 }).map((n) => ajouterJours(JOUR, n))),
    faimOuSoins: dite,
    petiteEnfance: dite,
  })
  .map((reste): Fiche => accorder({ ...FICHE_VIDE, ...reste }));

describe('La fiche', () => {
  it('accordée deux fois, elle ne change plus', () => {
    fc.assert(
      fc.property(uneFiche, (fiche) => {
        expect(accorder(fiche)).toEqual(fiche);
      }),
    );
  });

  it('deux textes mis bout à bout n’en perdent aucun', () => {
    fc.assert(
      fc.property(uneFiche, uneFiche, (une, autre) => {
        const reunie = boutABout(une, autre);
        for (const parole of PAROLES) {
          expect(reunie[parole]).toContain(une[parole]);
          expect(reunie[parole]).toContain(autre[parole]);
        }
        expect(differences(une, une)).toEqual([]);
      }),
    );
  });
});

describe('Un danger', () => {
  it('a toujours quelqu’un à appeler, et ce qui n’est pas abordé n’en est jamais un', () => {
    fc.assert(
      fc.property(uneFiche, (fiche) => {
        for (const fait of dangersDits(fiche)) expect(QUI_APPELER[fait].length).toBeGreaterThan(1);
        const tues = {
          ...fiche,
          sansToit: 'pas_aborde',
          violence: 'non',
          faimOuSoins: 'non',
          echeance: 'pas_aborde',
          petiteEnfance: 'non',
        } as const;
        expect(dangersDits(tues)).toEqual([]);
      }),
    );
  });

  it.each([
    ['2026-11-23', true],
    ['2026-11-24', true],
    ['2026-11-25', true],
    ['2026-11-26', false],
    ['2026-11-20', false],
  ])('une coupure ou une expulsion le %s, dite le 24 : pour maintenant, %s', (le, maintenant) => {
    const fiche = { ...FICHE_VIDE, echeance: 'oui', echeanceLe: dateCivile(le) } as const;
    expect(dangersDits(fiche)).toEqual(['echeance']);
    expect(estPourMaintenant('echeance', fiche, JOUR)).toBe(maintenant);
    expect(prioriteDe(fiche, JOUR).regle).toBe(maintenant ? 1 : 2);
  });

  it('une grossesse ou un tout-petit en est un, qui n’appelle personne dans l’heure', () => {
    const fiche = { ...FICHE_VIDE, petiteEnfance: 'oui' } as const;
    expect(dangersDits(fiche)).toEqual(['petite_enfance']);
    expect(prioriteDe(fiche, JOUR).regle).toBe(4);
  });

  it('celui d’un enfant, transmis, ne se lit plus sur la fiche ; le sien reste', () => {
    fc.assert(
      fc.property(uneFiche, (fiche) => {
        const reste = dangersDits(sansLeDangerDeLEnfant(fiche));
        expect(reste).toEqual(dangersDits(fiche).filter((fait) => fait !== 'enfant'));
      }),
    );
  });
});

describe('La priorité', () => {
  it('« expulsion dans 9 jours » : règle 2, sous deux jours ouvrés', () => {
    const fiche = { ...FICHE_VIDE, echeance: 'oui', echeanceLe: dateCivile('2026-12-03') } as const;
    expect(prioriteDe(fiche, JOUR)).toMatchObject({ regle: 2, delai: 2, pourLe: '2026-11-26' });
    expect(prioriteDe(fiche, JOUR).fait).toMatch(/dans 9/);
  });

  it('jamais dans le passé, jamais après la date qui presse, et le danger d’abord', () => {
    fc.assert(
      fc.property(uneFiche, (fiche) => {
        const { regle, pourLe } = prioriteDe(fiche, JOUR);
        expect(pourLe >= JOUR).toBe(true);
        const presse = dangersDits(fiche).some((fait) => estPourMaintenant(fait, fiche, JOUR));
        expect(regle === 1).toBe(presse);
        if (regle === 2 && fiche.echeanceLe && fiche.echeanceLe >= JOUR)
          expect(joursEntre(pourLe, fiche.echeanceLe)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('Les portes', () => {
  it('chaque porte dit pourquoi, et n’est proposée qu’une fois', () => {
    fc.assert(
      fc.property(uneFiche, (fiche) => {
        const themes = themesEntendus(fiche);
        for (const { raisons } of themes) expect(raisons.length).toBeGreaterThan(0);
        const codes = regrouper(themes, 'service').map(({ porte }) => porte.code);
        expect(new Set(codes).size).toBe(codes.length);
        expect(themes.length > 0).toBe(themes.some(({ portes }) => portes.length > 0));
      }),
    );
  });

  it('un pictogramme sans un mot ouvre une porte', () => {
    for (const besoin of BESOINS)
      expect(themesEntendus({ ...FICHE_VIDE, besoins: [besoin] })).toHaveLength(1);
  });

  it.each([
    ['j’ai 82 ans', { sien: 82, autres: [] }],
    ['ma fille de 4 ans tousse', { sien: null, autres: [4] }],
    ['mon bébé de 8 mois', { sien: null, autres: [0] }],
    ['depuis 3 mois', { sien: null, autres: [] }],
  ])('entend les âges dits : %s', (texte, ages) => expect(agesDits(texte)).toEqual(ages));

  it('un âge que nul n’a dit se demande, il ne ferme aucune porte', () => {
    fc.assert(
      fc.property(uneFiche, fc.nat(90), (fiche, ageMax) => {
        const muette = { ...fiche, paroles: '', souhait: '' };
        expect(verifierUnePorte({ ageMax }, muette, true).avis).not.toBe('ne_convient_pas');
      }),
    );
  });
});

describe('Un jour lu sur un papier', () => {
  it.each([
    ['3/12', '2026-12-03'],
    ['03/12/2026', '2026-12-03'],
    ['jeudi 3 décembre', '2026-12-03'],
    ['1er janvier', '2027-01-01'],
    ['2 novembre', '2026-11-02'],
    ['demain', '2026-11-25'],
    ['2026-12-03', '2026-12-03'],
  ])('%s', (texte, jour) => expect(lireUnJour(texte, JOUR)).toMatchObject({ valeur: jour }));

  it.each(['', 'bientôt', '31/11', '12', '3 brumaire', '99/99/9999'])(
    'illisible : « %s »',
    (texte) => expect(lireUnJour(texte, JOUR).ok).toBe(false),
  );

  it('se relit comme il s’écrit', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 800 }), (n) => {
        const jour = ajouterJours(JOUR, n);
        expect(lireUnJour(jourEnToutesLettres(jour, true), JOUR)).toMatchObject({ valeur: jour });
      }),
    );
  });
});
