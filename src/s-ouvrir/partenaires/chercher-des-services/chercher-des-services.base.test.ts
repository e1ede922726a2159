import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enTantQue } from '#acces';
import type { Moteur } from '#socle';
import { enProprietaire, unEnvironnement, uneBase } from '../../../../outils/base-d-essai.ts';
import { NADIA, UNE_SCENE, unAnnuaire } from '../essais.ts';
import { lireLesStructures } from '../lire-les-partenaires/lire-les-partenaires.ts';
import { chercherEtComprendre, type RechercheDeServices } from './chercher-des-services.ts';

let base: Moteur;
beforeAll(async () => {
  base = await uneBase();
  await enProprietaire(base, (c) => c.executerScript(UNE_SCENE));
  await unAnnuaire(unEnvironnement(base));
});
afterAll(() => base.fermer());

const chercher = (recherche: RechercheDeServices) =>
  enTantQue(unEnvironnement(base), NADIA, 'orienter', (acces) =>
    chercherEtComprendre(acces, recherche),
  );

describe('Chercher des services', () => {
  it('« sortir de chez soi, 82 ans, Bondy » : des lieux proches, dont certains ne sont pas sociaux', async () => {
    const { services, comprise } = await chercher({
      mots: 'sortir de chez soi, 82 ans, Bondy',
      limite: 6,
    });
    expect(comprise).toMatchObject({ age: 82, communeCode: '93010' });
    expect(services).toHaveLength(6);
    for (const service of services) expect(service.publics).not.toEqual(['jeunes']);
    expect(services[0]?.distanceKm).toBeLessThan(5);
    expect(new Set(services.map(({ nom }) => nom)).size).toBeGreaterThan(2);
    expect(services[0]?.publics).toContain('seniors');
  });

  it.each(['aide alimentaire', 'AIDES ALIMENTAIRES', 'alimantaire', 'alimentere', 'j’ai faim'])(
    '« %s » trouve de quoi manger',
    async (mots) => {
      const { services } = await chercher({ mots, limite: 5 });
      expect(services.length).toBeGreaterThan(0);
      expect(services.map(({ nom, description }) => `${nom} ${description}`).join(' ')).toMatch(
        /repas|colis|épicerie|aliment|manger/i,
      );
    },
  );

  it('par thème de data·inclusion, sans un mot', async () => {
    const { services } = await chercher({ themes: ['sante--addictions'], limite: 5 });
    expect(services.length).toBeGreaterThan(0);
  });

  it('ne propose pas le CCAS d’une autre commune', async () => {
    const { services } = await chercher({
      mots: 'domiciliation',
      communeCode: '93010',
      limite: 20,
    });
    expect(services[0]?.communeCode).toBe('93010');
    const ccas = services.filter(({ structureId }) => structureId.includes('--ccas-'));
    expect(ccas.map(({ communeCode }) => communeCode)).toEqual(['93010']);
  });

  it('trouve par le nom de la structure, et par la langue', async () => {
    const { services } = await chercher({ mots: 'CCAS d’Aubervilliers facture' });
    expect(services[0]?.structureId).toBe('demonstration--ccas-93001');
    const arabe = await chercher({ langue: 'arabe', limite: 100 });
    expect(arabe.services.length).toBeGreaterThan(0);
    for (const service of arabe.services) expect(service.langues).toContain('arabe');
  });

  it('dit le mot que personne ne connaît, et ne renvoie rien au hasard', async () => {
    const { services, comprise } = await chercher({ mots: 'xylophoneux' });
    expect(services).toEqual([]);
    expect(comprise.motsInconnus).toEqual(['xylophoneux']);
  });

  it('tourne les pages sans répéter ni perdre', async () => {
    const vus: string[] = [];
    for (let apres = 0; ; apres += 40) {
      const { services, encore } = await chercher({ communeCode: '93001', limite: 40, apres });
      vus.push(...services.map(({ id }) => id));
      if (!encore) break;
    }
    expect(new Set(vus).size).toBe(vus.length);
    expect(vus.length).toBeGreaterThan(100);
  });

  it('lit des structures par leurs numéros, d’un coup', async () => {
    const lues = await enTantQue(unEnvironnement(base), NADIA, 'orienter', (acces) =>
      lireLesStructures(acces, ['demonstration--ccas-93001', 'inconnue']),
    );
    expect([...lues.keys()]).toEqual(['demonstration--ccas-93001']);
  });
});
