import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateCivile } from '#socle/pur';
import { AUCUN_FAIT, CRITERES, type Faits } from './criteres.ts';
import { orienter } from './orienter.ts';
import { type Faits as FaitsDuParcours, ouElleEnEst } from './ou-elle-en-est.ts';
import { REGLES_PROPOSEES, reglesProposees } from './regles-proposees.ts';

const LE = dateCivile('2026-11-27');
const REGLES = reglesProposees('Arrêté du 3 janvier 2025', '2025-01-01', true);
const avec = (faits: Partial<Faits>): Faits => ({ ...AUCUN_FAIT, ...faits });
const retenue = (faits: Partial<Faits>, regles = REGLES) =>
  orienter(regles, avec(faits), LE).proposition?.code ?? null;

describe('L’orientation par des règles ordonnées', () => {
  it('la première qui tient, chacune à son tour', () => {
    expect(REGLES_PROPOSEES).toHaveLength(17);
    expect(retenue({})).toBe('FINAL');
    expect(retenue({ hebergeeParUneAssociation: true, inscrite: true })).toBe('ASSO_REF');
    expect(retenue({ inscrite: true, difficultesSociales: true })).toBe('INSCRIT_PE');
    expect(retenue({ inscrite: false, moisDepuisInscription: 12 })).toBe(
      'INSCRIT_PE_DERNIERS_MOIS',
    );
    expect(retenue({ inscrite: false, moisDepuisInscription: 13 })).toBe('FINAL');
    expect(retenue({ age: 25 })).toBe('JEUNE');
    expect(retenue({ age: 26, preteATravailler: true })).toBe('ENGAGEMENT_RAPIDE_EMPLOI');
    expect(retenue({ seuleAvecEnfants: true, enfants: 3 })).toBe('FOYER_MONOPARENTAL');
    expect(retenue({ seuleAvecEnfants: true, enfants: 2 })).toBe('FINAL');
    expect(retenue({ logementUrgent: true, enfants: 1 })).toBe('LOGEMENT_URGENCE');
    expect(retenue({ logementUrgent: true, enfants: 0 })).toBe('FINAL');
    expect(retenue({ age: 60 })).toBe('SENIOR');
    expect(retenue({ preconisation: 'social' })).toBe('FT_PRECO_SOCIAL');
  });

  it('chaque règle est expliquée : retenue, ne tient pas, pas dit, éteinte, hors dates, après', () => {
    const regles = REGLES.map((une) => ({
      ...une,
      active: une.code !== 'INSCRIT_PE',
      depuis: une.code === 'JEUNE' ? dateCivile('2027-01-01') : une.depuis,
    }));
    const { lignes } = orienter(regles, avec({ age: 19, rsaMajore: true, inscrite: true }), LE);
    const sorts = Object.fromEntries(lignes.map(({ code, sort }) => [code, sort]));
    expect(sorts).toMatchObject({
      ASSO_REF: 'pas_dit',
      INSCRIT_PE: 'eteinte',
      JEUNE: 'hors_dates',
      RSA_MAJORE: 'retenue',
      FINAL: 'apres',
    });
    expect(lignes.every(({ pourquoi, arrete }) => pourquoi !== '' && arrete !== '')).toBe(true);
    expect(lignes).toHaveLength(REGLES.length);
  });

  it('sans règle qui tienne, rien n’est proposé : un humain le fait seul', () => {
    expect(orienter([], AUCUN_FAIT, LE)).toEqual({ proposition: null, lignes: [] });
  });

  it('un fait qui n’est pas dit ne fait jamais tenir une règle, quelle qu’elle soit', () => {
    for (const [nom, critere] of Object.entries(CRITERES))
      expect([nom, critere.tient(AUCUN_FAIT, { enfants: 1 })]).not.toEqual([
        nom,
        nom === 'toujours' ? null : true,
      ]);
  });

  it('l’ordre dans lequel les règles sont lues de la base ne change rien', () => {
    const melange = fc.shuffledSubarray(REGLES, { minLength: REGLES.length });
    const dits = fc.record({
      age: fc.option(fc.integer({ min: 16, max: 80 })),
      inscrite: fc.option(fc.boolean()),
      enfants: fc.option(fc.integer({ min: 0, max: 6 })),
      seuleAvecEnfants: fc.option(fc.boolean()),
    });
    fc.assert(
      fc.property(melange, dits, (regles, faits) => {
        expect(orienter(regles, avec(faits), LE)).toEqual(orienter(REGLES, avec(faits), LE));
      }),
      { numRuns: 100 },
    );
  });
});

describe('Où elle en est', () => {
  const debut: FaitsDuParcours = {
    sortieLe: null,
    orientation: null,
    rendezVousLe: null,
    rendezVousPasse: false,
    contrat: null,
    reorientationAttend: false,
    reorientationAccordeeLe: null,
  };
  const orientation = {
    confirmee: true,
    signee: true,
    notifieeLe: LE,
    organismeEstNous: true,
  };
  const ou = (faits: Partial<FaitsDuParcours>) => ouElleEnEst({ ...debut, ...faits }, LE).ou;

  it('un pas après l’autre', () => {
    expect(ou({})).toBe('a_orienter');
    expect(ou({ orientation: { ...orientation, signee: false } })).toBe('a_signer');
    expect(ou({ orientation: { ...orientation, notifieeLe: null } })).toBe('a_notifier');
    expect(ou({ orientation })).toBe('rendez_vous_a_choisir');
    expect(ou({ orientation: { ...orientation, organismeEstNous: false } })).toBe('ailleurs');
    expect(ou({ orientation, rendezVousLe: '2026-12-01T09:00:00Z' })).toBe('rendez_vous_pris');
    expect(ou({ orientation, rendezVousLe: '2026-11-01T09:00:00Z', rendezVousPasse: true })).toBe(
      'contrat_a_ecrire',
    );
    expect(ou({ orientation, contrat: { etat: 'propose', reexamenLe: null } })).toBe(
      'contrat_a_signer',
    );
    const signe = { etat: 'signe', reexamenLe: dateCivile('2026-11-27') } as const;
    expect(ouElleEnEst({ ...debut, orientation, contrat: signe }, LE)).toMatchObject({
      ou: 'contrat_signe',
      aRelire: true,
    });
    expect(ou({ orientation, sortieLe: LE })).toBe('sortie');
  });
});
