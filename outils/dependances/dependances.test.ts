import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LICENCES_ADMISES } from './admises.ts';
import { lireLAudit } from './audit.ts';
import { estAdmise, lireLesPaquets, refusDeLicence } from './licences.ts';
import { dresserLaNomenclature, fautesDeNomenclature } from './nomenclature.ts';

const paquets = lireLesPaquets(readFileSync('package-lock.json', 'utf8'));
const unPaquet = (licence: string | null) => ({
  nom: 'x',
  version: '1.0.0',
  licence,
  outil: false,
});

describe('Les licences', () => {
  it('de tout ce qui est verrouillé sont admises', () => {
    expect(paquets.length).toBeGreaterThan(300);
    expect(refusDeLicence(paquets, LICENCES_ADMISES)).toEqual([]);
  });

  it('inconnue ou incompatible, elle est refusée par une phrase qui dit quoi faire', () => {
    expect(refusDeLicence([unPaquet(null)], LICENCES_ADMISES)[0]).toContain(
      'ne dit pas sa licence',
    );
    expect(refusDeLicence([unPaquet('SSPL-1.0')], LICENCES_ADMISES)[0]).toContain('SSPL-1.0');
    expect(estAdmise('(MIT OR SSPL-1.0)', LICENCES_ADMISES)).toBe(true);
    expect(estAdmise('MIT AND SSPL-1.0', LICENCES_ADMISES)).toBe(false);
    expect(estAdmise('SEE LICENSE IN x', LICENCES_ADMISES)).toBe(false);
  });
});

describe('La nomenclature', () => {
  it('est du CycloneDX où chaque paquet livré a sa version, son adresse et sa licence', () => {
    const nomenclature = dresserLaNomenclature({ name: 'tisserin', version: '0.1.0' }, paquets);
    expect(fautesDeNomenclature(nomenclature, paquets)).toEqual([]);
    const { components = [] } = nomenclature;
    const amputee = { ...nomenclature, bomFormat: 'SPDX', components: components.slice(1) };
    expect(fautesDeNomenclature(amputee, paquets)).toEqual([
      'ce n’est pas du CycloneDX 1.5 : SPDX 1.5',
      `${components[0]?.name} ${components[0]?.version} est livré et n’y est pas`,
    ]);
  });
});

describe('L’audit', () => {
  const faille = (severity: string) => ({
    vulnerabilities: {
      x: { via: ['y', { title: 'fuite', severity, url: 'https://github.com/advisories/GHSA-1' }] },
    },
  });
  const admise = { avis: 'GHSA-1', paquet: 'x', raison: 'pas atteinte', jusquAu: '2026-12-31' };

  it('une faille haute arrête ; admise, elle est dite jusqu’à son jour', () => {
    expect(lireLAudit(faille('high'), [], '2026-11-26').fautes[0]).toContain('GHSA-1');
    expect(lireLAudit(faille('high'), [admise], '2026-11-26')).toMatchObject({
      fautes: [],
      dites: [expect.stringContaining('pas atteinte')],
    });
    expect(lireLAudit(faille('high'), [admise], '2027-01-01').fautes[0]).toContain('qui est passé');
    expect(lireLAudit(faille('low'), [], '2026-11-26').fautes).toEqual([]);
  });

  it('un registre muet n’est pas une absence de faille', () => {
    expect(lireLAudit({ message: '405' }, [], '2026-11-26').impossible).toBe('405');
    expect(lireLAudit({ vulnerabilities: {} }, [], '2026-11-26').impossible).toBeNull();
  });
});
