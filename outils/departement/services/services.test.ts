import { describe, expect, it } from 'vitest';
import { COMMUNES } from '../lieux/communes.ts';
import { lieuPlusSur, SECTEURS } from './secteurs.ts';
import { lireLeService, SERVICES } from './services.ts';
import { lireLeSite, SITES } from './sites.ts';
import { TERRITOIRES } from './territoires.ts';

const codes = COMMUNES.map((commune) => commune.code);

describe('les services du département de démonstration', () => {
  it('couvre 39 communes, Pierrefitte étant de Saint-Denis depuis 2025', () => {
    expect(codes).toHaveLength(39);
    expect(codes).not.toContain('93059');
    expect(COMMUNES.every((commune) => commune.population > 4000)).toBe(true);
  });

  it.each(['service-social', 'pmi', 'ase', 'insertion', 'apa'])(
    'a un seul lieu compétent par commune pour %s',
    (code) => {
      const { id } = lireLeService(code);
      const parCommune = SECTEURS.filter((s) => s.serviceId === id && s.regle === 'commune');
      expect(parCommune.map((s) => s.communeCode).sort()).toEqual([...codes].sort());
    },
  );

  it('envoie les personnes sans adresse à l’accueil des personnes sans adresse', () => {
    const regle = SECTEURS.filter((s) => s.regle === 'sans_adresse');
    expect(regle.map((s) => lireLeSite(s.siteId).serviceId)).toEqual([2, 2]);
  });

  it('a un lieu pour chaque service, chacun dans un territoire et une commune connus', () => {
    const territoires = new Set(TERRITOIRES.map((t) => t.id));
    for (const service of SERVICES)
      expect(
        SITES.some((site) => site.serviceId === service.id),
        service.code,
      ).toBe(true);
    for (const site of SITES) {
      expect(codes).toContain(site.communeCode);
      expect(territoires).toContain(site.territoireId);
    }
    for (const secteur of SECTEURS) expect(lireLeSite(secteur.siteId)).toBeDefined();
    expect(SITES.filter((site) => site.serviceId === 3).length).toBeGreaterThanOrEqual(40);
  });

  it('n’a que des numéros de téléphone de fiction, tous différents', () => {
    const numeros = SITES.map((site) => site.telephone);
    expect(numeros.filter((numero) => !/^01 99 00 \d\d \d\d$/.test(numero))).toEqual([]);
    expect(numeros.filter((numero, i) => numeros.indexOf(numero) !== i)).toEqual([]);
    expect(new Set(SITES.map((site) => site.id)).size).toBe(SITES.length);
  });

  it('partage les rues de limite sans trou ni recouvrement', () => {
    const voies = SECTEURS.filter((s) => s.regle === 'voie' && s.serviceId === 1);
    for (const voie of new Set(voies.map((s) => `${s.communeCode} ${s.voie}`)))
      for (let numero = 1; numero <= 160; numero += 1) {
        const dedans = voies.filter(
          (s) =>
            `${s.communeCode} ${s.voie}` === voie &&
            (s.parite === null || (s.parite === 'pair') === (numero % 2 === 0)) &&
            (s.numeroDe ?? 0) <= numero &&
            (s.numeroA ?? 9999) >= numero,
        );
        expect(dedans, `${voie}, ${numero}`).toHaveLength(1);
      }
  });

  it('a pour chaque service social un autre lieu, plus sûr, et la mission de protection n’a pas d’adresse', () => {
    for (const site of SITES.filter((s) => s.serviceId === 1)) {
      const autre = lieuPlusSur(site.id);
      expect(autre).not.toBeNull();
      expect(lieuPlusSur(autre as number)).toBe(site.id);
    }
    const [protection] = SITES.filter((site) => site.serviceId === 13);
    expect(protection?.adresse).toBe('Adresse donnée par téléphone');
    expect(protection?.latitude).toBeNull();
  });
});
