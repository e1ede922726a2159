import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lireLesReglages, variablesDuSocle } from './reglages.ts';
import { direLesVariables, fautesDeFrappe } from './variable.ts';

const dossier = mkdtempSync(join(tmpdir(), 'tisserin-reglages-'));
afterAll(() => rmSync(dossier, { recursive: true, force: true }));

const CLE = 'ab'.repeat(32);
const EN_SERVICE = {
  TISSERIN_MODE: 'production',
  DATABASE_URL: 'postgres://tisserin:secret@base/tisserin',
  TISSERIN_CLE: CLE,
};
const refusDe = (env: Record<string, string>) => {
  const lus = lireLesReglages(env);
  return lus.ok ? [] : lus.refus;
};
const variables = Object.values(variablesDuSocle);

describe('Les réglages', () => {
  it('à l’essai, rien n’est à écrire, et la clé est faite une fois', () => {
    const un = lireLesReglages({ TISSERIN_DONNEES: dossier });
    const deux = lireLesReglages({ TISSERIN_DONNEES: dossier });
    if (!un.ok || !deux.ok) throw new Error('refused');
    expect(un.valeur).toMatchObject({ mode: 'essai', port: 3993, adresse: '127.0.0.1' });
    expect(un.valeur.cle.equals(deux.valeur.cle)).toBe(true);
  });

  it('en production, lus en entier ; un secret peut venir d’un fichier', () => {
    const fichier = join(dossier, 'secret');
    writeFileSync(fichier, `${CLE}\n`);
    const { TISSERIN_CLE: _, ...reste } = EN_SERVICE;
    const lus = lireLesReglages({
      ...reste,
      TISSERIN_CLE_FILE: fichier,
      TISSERIN_MANDATAIRES: '127.0.0.1, 10.0.0.0/8',
      TISSERIN_CONNEXIONS: '25',
    });
    if (!lus.ok) throw new Error(lus.refus.join());
    expect(lus.valeur).toMatchObject({
      mandataires: ['127.0.0.1', '10.0.0.0/8'],
      connexions: 25,
      adresse: '0.0.0.0',
    });
    expect(lus.valeur.cle.toString('hex')).toBe(CLE);
  });

  it.each([
    ['TISSERIN_MODE', 'demo', 'TISSERIN_MODE=production'],
    ['PORT', '80a', 'PORT=3993'],
    ['PORT', '70000', 'PORT=3993'],
    ['TISSERIN_URL', 'tisserin.fr', 'TISSERIN_URL=https://'],
    ['TISSERIN_CONNEXIONS', '0', 'TISSERIN_CONNEXIONS=20'],
    ['TISSERIN_MANDATAIRES', 'mon proxy', 'TISSERIN_MANDATAIRES=127.0.0.1'],
  ])('%s=%s arrête, avec la ligne à écrire', (nom, valeur, ligne) => {
    const [phrase = ''] = refusDe({ ...EN_SERVICE, [nom]: valeur });
    expect(phrase).toContain(`« ${valeur} »`);
    expect(phrase).toContain(ligne);
  });

  it('dit tout ce qui ne va pas d’un coup, et jamais un secret', () => {
    const fautes = refusDe({ TISSERIN_MODE: 'production', PORT: 'x', TISSERIN_CLE: 'trop-court' });
    expect(fautes).toHaveLength(3);
    expect(fautes.join()).not.toContain('trop-court');
    expect(
      refusDe({ ...EN_SERVICE, TISSERIN_CLE: '', TISSERIN_CLE_FILE: '/n/existe/pas' })[0],
    ).toContain('/n/existe/pas');
  });

  it('une base sans mode arrête, avec la phrase à écrire', () => {
    expect(refusDe({ DATABASE_URL: 'postgres://x/y' })[0]).toContain('TISSERIN_MODE=production');
  });

  it('un nom mal tapé est dit, avec celui qui existe', () => {
    const env = { TISSERIN_MANDATAIRE: '127.0.0.1', TISSERIN_TEST_BASE: 'x', PATH: '/bin' };
    const fautes = fautesDeFrappe(variables, env, {
      prefixe: 'TISSERIN_',
      ignorees: ['TISSERIN_TEST_BASE'],
    });
    expect(fautes).toEqual([
      'TISSERIN_MANDATAIRE n’existe pas. Vouliez-vous écrire TISSERIN_MANDATAIRES ? Par exemple TISSERIN_MANDATAIRES=127.0.0.1,10.0.0.0/8.',
    ]);
  });

  it('montrés, les secrets sont cachés et ce qui manque est dit', () => {
    const dit = direLesVariables(variables, EN_SERVICE).join('\n');
    expect(dit).toContain('TISSERIN_MODE=production');
    expect(dit).not.toContain('secret@');
    expect(dit).not.toContain(CLE);
    expect(dit).toContain('# PORT : 3993');
  });
});
