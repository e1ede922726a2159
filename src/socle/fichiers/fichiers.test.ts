import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { ecrireUnCsv, ecrireUnOds, TYPE_ODS } from './ecrire-un-tableur.ts';
import { ecrireUnZip } from './ecrire-un-zip.ts';

/** Reads an archive by its central directory, as a tool does. */
function lire(octets: Uint8Array): Map<string, { texte: string; methode: number }> {
  const zip = Buffer.from(octets);
  const fin = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const lus = new Map<string, { texte: string; methode: number }>();
  let ici = zip.readUInt32LE(fin + 16);
  for (let reste = zip.readUInt16LE(fin + 10); reste > 0; reste -= 1) {
    const [methode, serre, taille, duNom] = [
      zip.readUInt16LE(ici + 10),
      zip.readUInt32LE(ici + 20),
      zip.readUInt32LE(ici + 24),
      zip.readUInt16LE(ici + 28),
    ];
    const nom = zip.toString('utf8', ici + 46, ici + 46 + duNom);
    const debut = zip.readUInt32LE(ici + 42) + 30 + duNom;
    const octetsSerres = zip.subarray(debut, debut + serre);
    const brut = methode === 0 ? octetsSerres : inflateRawSync(octetsSerres);
    expect(brut.length).toBe(taille);
    lus.set(nom, { texte: brut.toString('utf8'), methode });
    ici += 46 + duNom;
  }
  return lus;
}

const outil = (() => {
  try {
    execFileSync('python3', ['-c', 'import zipfile']);
    return true;
  } catch {
    return false;
  }
})();

it('une archive se relit par son répertoire, accents compris, et se refait octet pour octet', () => {
  const fichiers = [
    { nom: 'procédures/accueil.txt', contenu: 'Étape 1. '.repeat(50) },
    { nom: 'vide.txt', contenu: '' },
  ];
  const zip = ecrireUnZip(fichiers);
  expect(lire(zip).get('procédures/accueil.txt')?.texte).toBe(fichiers[0]?.contenu);
  expect(Buffer.compare(Buffer.from(zip), Buffer.from(ecrireUnZip(fichiers)))).toBe(0);
  expect(() => ecrireUnZip([...fichiers, { nom: 'vide.txt', contenu: 'x' }])).toThrow(/même nom/);
});

it.skipIf(!outil)('un autre outil la vérifie, sommes comprises', () => {
  const dossier = mkdtempSync(join(tmpdir(), 'zip-'));
  try {
    const ou = join(dossier, 'a.zip');
    writeFileSync(ou, ecrireUnZip([{ nom: 'é.txt', contenu: 'bonjour '.repeat(99) }]));
    const dit = execFileSync('python3', ['-m', 'zipfile', '-t', ou], { encoding: 'utf8' });
    expect(dit).toContain('Done testing');
  } finally {
    rmSync(dossier, { recursive: true });
  }
});

it('un tableur : son type d’abord, tel quel ; un texte qui ressemble à une formule reste un texte', () => {
  const ods = lire(
    ecrireUnOds([
      {
        nom: 'Délais',
        lignes: [
          ['quoi', 'jours'],
          ['=1+1 & <a>', 3],
        ],
      },
    ]),
  );
  expect([...ods.keys()][0]).toBe('mimetype');
  expect(ods.get('mimetype')).toEqual({ texte: TYPE_ODS, methode: 0 });
  const contenu = ods.get('content.xml')?.texte ?? '';
  expect(contenu).toContain('<text:p>=1+1 &amp; &lt;a&gt;</text:p>');
  expect(contenu).toContain('office:value="3"');
  expect(contenu).not.toContain('table:formula');
});

it('un CSV : une cellule ne devient jamais une formule', () => {
  expect(
    ecrireUnCsv([
      ['=1+1', null, 3],
      ['a"b', '', 'c'],
    ]),
  ).toBe('\ufeff"\'=1+1";"";"3"\r\n"a""b";"";"c"\r\n');
});
