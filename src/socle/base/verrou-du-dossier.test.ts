import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DossierOccupe, verrouillerLeDossier } from './verrou-du-dossier.ts';

let dossier: string;
beforeEach(() => {
  dossier = mkdtempSync(join(tmpdir(), 'tisserin-verrou-'));
});
afterEach(() => rmSync(dossier, { recursive: true, force: true }));

/** A process number that nobody bears: Linux gives none above four million. */
const MORT = 4_194_305;
const module = pathToFileURL(join(import.meta.dirname, 'verrou-du-dossier.ts')).href;
const prendre = `import { verrouillerLeDossier } from ${JSON.stringify(module)};
try { verrouillerLeDossier(process.argv[1]); console.log('pris'); } catch (e) { console.log(e.processus > 0 ? 'occupé' : 'perdu'); }
setTimeout(() => {}, 60_000);`;

/** Another process that tries to take the folder, and stays alive until it is ended. */
function unAutre() {
  const enfant = spawn(process.execPath, ['--input-type=module', '--eval', prendre, dossier]);
  const dit = new Promise<string>((dire) =>
    enfant.stdout.once('data', (mots) => dire(String(mots).trim())),
  );
  return { dit, finir: () => enfant.kill('SIGKILL') };
}

describe('Le verrou d’un dossier de données', () => {
  it('se prend, se rend, et ne laisse rien derrière lui', () => {
    const rendre = verrouillerLeDossier(dossier);
    expect(readdirSync(dossier)).toEqual(['verrou']);
    rendre();
    expect(readdirSync(dossier)).toEqual([]);
  });

  it('celui d’un processus qui n’est plus là se reprend, même écrit à moitié', () => {
    for (const contenu of [String(MORT), '', 'pas un nombre']) {
      writeFileSync(join(dossier, 'verrou'), contenu);
      verrouillerLeDossier(dossier)();
      expect(existsSync(join(dossier, 'verrou'))).toBe(false);
    }
  });

  it.runIf(existsSync('/proc/self/stat'))(
    'celui d’un mort dont un autre porte maintenant le numéro se reprend',
    () => {
      writeFileSync(join(dossier, 'verrou'), `${process.ppid}\nun-autre-demarrage 12`);
      verrouillerLeDossier(dossier)();
      expect(existsSync(join(dossier, 'verrou'))).toBe(false);
    },
  );

  it('refuse un dossier qu’un autre processus tient, et dit lequel', async () => {
    const autre = unAutre();
    try {
      expect(await autre.dit).toBe('pris');
      expect(() => verrouillerLeDossier(dossier)).toThrow(DossierOccupe);
    } finally {
      autre.finir();
    }
  });

  it('de six processus devant un verrou mort, un seul le prend', async () => {
    writeFileSync(join(dossier, 'verrou'), String(MORT));
    const tous = Array.from({ length: 6 }, unAutre);
    try {
      const dits = await Promise.all(tous.map(({ dit }) => dit));
      expect(dits.filter((mot) => mot === 'pris')).toHaveLength(1);
    } finally {
      for (const { finir } of tous) finir();
    }
  });
});
