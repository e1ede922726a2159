import { describe, expect, it } from 'vitest';
import type { EntreesDuCalcul } from '../domaine/calcul.ts';
import { calculerLApa, calculerLeForfait } from './calculer.ts';

const rosa: EntreesDuCalcul = {
  mois: '2026-11',
  cadre: 'domicile',
  age: 82,
  gir: 4,
  profil: null,
  ressourcesCentimes: 1_200_00,
  enCouple: false,
  planCentimes: 600_00,
  repitCentimes: 0,
  tarifGir56Centimes: null,
  tarifDeSonGirCentimes: null,
};

describe('Le calcul d’un plan d’aide', () => {
  it('prend le plafond du GIR et la participation du mois, au centime', () => {
    const calcul = calculerLApa(rosa);
    expect(calcul).toMatchObject({ statut: 'du', plafond: 811_52, retenu: 600_00 });
    expect((calcul.allocation ?? 0) + (calcul.participation ?? 0)).toBe(600_00);
    expect(calcul.participation).toBeGreaterThan(0);
    expect(calcul.lignes.at(-1)).toMatchObject({ origine: 'formule' });
    expect(calcul.lignes.flatMap(({ articles }) => articles).join()).toContain('R.232-11');
  });

  it('en couple, compte moins pour elle ; sans savoir, ne compte rien', () => {
    expect(calculerLApa({ ...rosa, enCouple: true }).participation).toBe(0);
    const sansSavoir = calculerLApa({ ...rosa, enCouple: null });
    expect(sansSavoir).toMatchObject({ statut: 'inconnu', allocation: null, participation: null });
    expect(sansSavoir.motifs[0]).toContain('en couple');
  });

  it('au-delà du plafond, ne retient que le plafond', () => {
    expect(calculerLApa({ ...rosa, planCentimes: 1_000_00 }).retenu).toBe(811_52);
  });

  it('passé ce qui est connu, ne rend aucun montant, et dit jusqu’à quand on sait', () => {
    const calcul = calculerLApa({ ...rosa, mois: '2027-02' });
    expect(calcul).toMatchObject({ statut: 'inconnu', allocation: null, plafond: null });
    expect(calcul.motifs.join()).toContain('n’est connu que jusqu’au');
  });

  it('lit les dix lettres, et dit chaque groupe lu', () => {
    const calcul = calculerLApa({ ...rosa, gir: null, profil: 'BBBBBBBBAA' });
    expect(calcul).toMatchObject({ statut: 'du', plafond: 811_52 });
    expect(calcul.lignes.map(({ libelle }) => libelle).join()).toContain('groupe G');
  });

  it('en établissement, suit les tarifs dépendance', () => {
    const calcul = calculerLApa({
      ...rosa,
      cadre: 'etablissement',
      gir: 2,
      tarifGir56Centimes: 180_00,
      tarifDeSonGirCentimes: 600_00,
    });
    expect(calcul).toMatchObject({ statut: 'du', allocation: 420_00, participation: 180_00 });
  });
});

it('T3 : le forfait de 2026 est la moitié du plafond du GIR 1 ; celui de 2027 n’est pas inventé', () => {
  expect(calculerLeForfait('2026-11', 'domicile')).toMatchObject({ allocation: 1_040_17 });
  expect(calculerLeForfait('2027-02', 'domicile')).toMatchObject({
    statut: 'inconnu',
    allocation: null,
  });
});
