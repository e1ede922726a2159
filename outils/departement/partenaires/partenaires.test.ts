import { describe, expect, it } from 'vitest';
import { dateCivile, joursEntre } from '#socle/pur';
import {
  direLesFautes,
  serviceSchema,
  structureSchema,
} from '../../../src/s-ouvrir/partenaires/adaptateurs/data-inclusion/schema.ts';
import {
  portesDuTheme,
  THEMES,
} from '../../../src/se-rapprocher/accueil/domaine/portes-par-theme.ts';
import { COMMUNES } from '../lieux/communes.ts';
import { deLaCommune } from '../lieux/noms-de-communes.ts';
import { CCAS_D_AUBERVILLIERS, ENGAGEMENTS_DES_PARTENAIRES, partenaires } from './partenaires.ts';

const JOUR = dateCivile('2026-11-24');
const { structures, services } = partenaires(JOUR);

describe('les partenaires du département de démonstration', () => {
  it('compte environ 140 structures et 220 services ou plus', () => {
    expect(structures.length).toBeGreaterThanOrEqual(125);
    expect(services.length).toBeGreaterThanOrEqual(215);
  });

  it('est un fichier data·inclusion v1 sans faute', () => {
    for (const structure of structures)
      expect(direLesFautes(structureSchema, structure)).toEqual([]);
    for (const service of services) expect(direLesFautes(serviceSchema, service)).toEqual([]);
    expect(new Set(structures.map((s) => s.id)).size).toBe(structures.length);
    expect(new Set(services.map((s) => s.id)).size).toBe(services.length);
    const connues = new Set(structures.map((s) => s.id));
    expect(services.every((s) => connues.has(s.structure_id))).toBe(true);
  });

  it('a un CCAS dans chacune des 39 communes, et Léa à celui d’Aubervilliers', () => {
    for (const { nom, code } of COMMUNES)
      expect(structures.find((s) => s.nom === `CCAS ${deLaCommune(nom)}`)?.code_insee).toBe(code);
    expect(services.find((s) => s.structure_id === CCAS_D_AUBERVILLIERS)).toMatchObject({
      contact_nom_prenom: 'Léa Martin',
      telephone: '01 99 00 43 12',
    });
    expect(ENGAGEMENTS_DES_PARTENAIRES.get(CCAS_D_AUBERVILLIERS)).toBe(5);
  });

  it('offre au moins un service pour chaque thématique qu’une porte propose', () => {
    const offertes = new Set<string>(services.flatMap((s) => s.thematiques ?? []));
    for (const theme of THEMES)
      for (const porte of portesDuTheme(theme).portes)
        if (porte.genre === 'partenaire') expect(offertes, theme).toContain(porte.thematique);
  });

  it('n’a que des numéros et des adresses de fiction, et des dates du passé', () => {
    for (const { telephone, courriel, site_web, date_maj } of structures) {
      expect(telephone).toMatch(/^01 99 00 \d\d \d\d$/);
      expect(courriel).toMatch(/\.example$/);
      expect(site_web).toMatch(/\.example$/);
      expect(joursEntre(dateCivile(date_maj), JOUR)).toBeGreaterThan(0);
    }
    const ages = services.map((s) => joursEntre(dateCivile(s.date_maj), JOUR));
    expect(ages.filter((jours) => jours < 30).length).toBeGreaterThan(30);
    expect(ages.filter((jours) => jours > 180).length).toBeGreaterThan(5);
  });

  it('redonne le même fichier le même jour', () => {
    expect(partenaires(JOUR)).toEqual({ structures, services });
  });
});
