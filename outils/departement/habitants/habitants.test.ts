import { describe, expect, it } from 'vitest';
import { ajouterMois, dateCivile, joursEntre } from '#socle/pur';
import { COMMUNES } from '../lieux/communes.ts';
import { habitants } from './habitants.ts';
import { type HabitantDeDemonstration, nomDit } from './modele.ts';

const JOUR = dateCivile('2026-11-24');
const population = habitants('93', JOUR);
const parCle = new Map(population.habitants.map((h) => [h.cle, h]));
const lire = (cle: string) => parCle.get(cle) as HabitantDeDemonstration;

describe('les habitants du département de démonstration', () => {
  it('sont environ 2 000, les mêmes avec la même graine, d’autres avec une autre', () => {
    expect(population.habitants.length).toBeGreaterThanOrEqual(1990);
    expect(population.habitants.length).toBeLessThanOrEqual(2015);
    expect(habitants('93', JOUR)).toEqual(population);
    expect(habitants('94', JOUR)).not.toEqual(population);
    expect(parCle.size).toBe(population.habitants.length);
  });

  it('compte la distribution, à son âge et à sa commune', () => {
    const awa = lire('awa-diallo');
    if (awa.nature !== 'identifiee') throw new Error('Awa a une identité');
    const nee = dateCivile(awa.identite.naissance);
    expect(ajouterMois(nee, 34 * 12) <= JOUR && ajouterMois(nee, 35 * 12) > JOUR).toBe(true);
    expect(awa.codeCommune).toBe('93001');
    expect(nomDit(lire('famille-bleuet'))).toBe('Famille Bleuet');
    expect(lire('famille-bleuet').codeCommune).toBeNull();
    expect(lire('helene-m')).toMatchObject({ protegee: true, adresses: [] });
    expect(lire('hawa-benyoucef')).toMatchObject({ identite: { nomDeNaissance: 'Diallo' } });
  });

  it('habitent les 39 communes, les grandes plus que les petites', () => {
    const nombre = (code: string) =>
      population.habitants.filter((h) => h.codeCommune === code).length;
    for (const { code } of COMMUNES.filter((c) => c.population > 12_000))
      expect(nombre(code), code).toBeGreaterThan(0);
    expect(nombre('93066')).toBeGreaterThan(nombre('93062'));
    expect(population.habitants.filter((h) => h.codeCommune === null).length).toBeGreaterThan(20);
  });

  it('ont les trois natures ; une personne anonyme n’a pas de champ de nom', () => {
    const de = (nature: string) => population.habitants.filter((h) => h.nature === nature);
    expect(de('anonyme').length).toBeGreaterThan(30);
    expect(de('nom_d_usage').length).toBeGreaterThan(60);
    for (const anonyme of de('anonyme')) expect(Object.keys(anonyme)).not.toContain('identite');
  });

  it('compte environ 1 % de personnes protégées, dont aucune adresse n’est écrite', () => {
    const protegees = population.habitants.filter((h) => h.protegee);
    expect(protegees.length).toBeGreaterThanOrEqual(10);
    expect(protegees.length).toBeLessThanOrEqual(40);
    expect(protegees.every((h) => h.adresses.length === 0)).toBe(true);
  });

  it('ne dit rien d’une origine, d’une nationalité, d’une religion, de la santé ni du sexe', () => {
    const champs = new Set(
      population.habitants.flatMap((h) =>
        Object.keys({ ...h, ...('identite' in h ? h.identite : {}) }),
      ),
    );
    expect([...champs].sort()).toEqual(
      [
        'adresses',
        'amenagements',
        'cle',
        'codeCommune',
        'identite',
        'interprete',
        'langue',
        'menage',
        'moyens',
        'naissance',
        'nature',
        'nom',
        'nomDUsage',
        'nomDeNaissance',
        'prenom',
        'protegee',
      ].sort(),
    );
  });

  it('ont des liens et des représentations entre personnes connues, deux mères et garde alternée comprises', () => {
    for (const { de, a } of population.liens) {
      expect(parCle.has(de) && parCle.has(a)).toBe(true);
      expect(de).not.toBe(a);
    }
    const natures = new Set(population.representations.map((r) => r.nature));
    for (const nature of [
      'autorite_parentale',
      'delegation',
      'tutelle',
      'curatelle',
      'mandat',
    ] as const)
      expect(natures).toContain(nature);
    expect(population.liens.some((l) => l.precision === 'Une semaine sur deux')).toBe(true);
    expect(population.habitants.some((h) => h.adresses.length === 2)).toBe(true);
  });

  it('n’ont pas de parent de moins de 18 ans à leur naissance', () => {
    for (const { de, a, nature, precision } of population.liens) {
      const [parent, enfant] = [lire(de), lire(a)];
      if (
        nature !== 'parent' ||
        precision ||
        parent.nature !== 'identifiee' ||
        enfant.nature !== 'identifiee'
      )
        continue;
      const annee = (h: typeof parent) => Number(h.identite.naissance.slice(0, 4));
      expect(annee(enfant) - annee(parent), `${de} ${a}`).toBeGreaterThanOrEqual(17);
    }
  });

  it('donnent du travail à l’écran des doublons', () => {
    expect(population.presqueDoubles).toHaveLength(30);
    expect(population.homonymes).toHaveLength(12);
    for (const { de, a } of population.homonymes) {
      const [un, autre] = [lire(de), lire(a)];
      if (un.nature !== 'identifiee' || autre.nature !== 'identifiee')
        throw new Error('homonymes identifiés');
      expect(autre.identite.nom).toBe(un.identite.nom);
    }
  });

  it('n’ont que des téléphones de fiction, et des précautions de moins de six mois', () => {
    for (const { valeur } of population.habitants.flatMap((h) => h.moyens))
      expect(valeur).toMatch(/^(?:01 99 00|06 39 98) \d\d \d\d$/);
    for (const { du, au } of population.precautions)
      expect(joursEntre(dateCivile(du), dateCivile(au))).toBeLessThanOrEqual(183);
    expect(population.precautions.filter(({ attend }) => attend)).toHaveLength(1);
  });
});
