/**
 * Against what data·inclusion publishes, where it is at hand: a folder named by TISSERIN_TEST_ANNUAIRES, or the one
 * that stands beside this repository. Nothing of it is copied here; without it, these tests say that they are skipped.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import * as enumerations from './enumerations.ts';
import { lireUnFichier } from './lire-un-fichier.ts';
import { serviceSchema, structureSchema } from './schema.ts';

const DOSSIER = process.env.TISSERIN_TEST_ANNUAIRES ?? '../shared/data/directories';
const la = existsSync(join(DOSSIER, 'data-inclusion-schema-v1', 'service.json'));
const titre = la
  ? 'Ce que data·inclusion publie'
  : `Ce que data·inclusion publie (absent de ${DOSSIER})`;

const lireJson = <T>(nom: string): T =>
  JSON.parse(readFileSync(join(DOSSIER, 'data-inclusion-schema-v1', nom), 'utf8')) as T;

/** One file of an archive, by name: enough of ZIP for a spreadsheet. */
function duClasseur(octets: Buffer, nom: string): string {
  let ici = octets.readUInt32LE(octets.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1')) + 16);
  while (octets.readUInt32LE(ici) === 0x02014b50) {
    const [n, extra, note] = [28, 30, 32].map((de) => octets.readUInt16LE(ici + de)) as [
      number,
      number,
      number,
    ];
    if (octets.toString('utf8', ici + 46, ici + 46 + n) === nom) {
      const la = octets.readUInt32LE(ici + 42);
      const debut = la + 30 + octets.readUInt16LE(la + 26) + octets.readUInt16LE(la + 28);
      const corps = octets.subarray(debut, debut + octets.readUInt32LE(ici + 20));
      return (octets.readUInt16LE(ici + 10) === 8 ? inflateRawSync(corps) : corps).toString('utf8');
    }
    ici += 46 + n + extra + note;
  }
  throw new Error(`${nom} is not in this archive`);
}

const enClair = (xml: string) =>
  xml
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, quoi: string) =>
      String({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[quoi]),
    );

/** A sheet as a spreadsheet would save it in CSV: numbers without their point, days in ISO. */
function enCsv(feuille: number): string {
  const octets = readFileSync(join(DOSSIER, 'data-inclusion-modele-import.xlsx'));
  const textes = [...duClasseur(octets, 'xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, si = '']) => enClair(si),
  );
  const xml = duClasseur(octets, `xl/worksheets/sheet${feuille}.xml`);
  const rangs = [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, rang = '']) => {
    const cellules = new Map<string, string>();
    for (const [, col = '', attributs = '', corps = ''] of rang.matchAll(
      /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
    )) {
      const v = /<v>(.*?)<\/v>/s.exec(corps)?.[1];
      if (v !== undefined)
        cellules.set(
          col,
          attributs.includes('t="s"') ? (textes[Number(v)] ?? '') : v.replace(/\.0$/, ''),
        );
    }
    return cellules;
  });
  const [entete = new Map<string, string>(), ...reste] = rangs;
  // The day stands in the column whose own title was typed as a day.
  const colonnes = [...entete].map(
    ([col, nom]) => [col, /^\d+$/.test(nom) ? 'date_maj' : nom] as const,
  );
  const citer = (texte: string) => `"${texte.replaceAll('"', '""')}"`;
  const jour = (nombre: string) =>
    new Date(Date.UTC(1899, 11, 30) + Number(nombre) * 86_400_000).toISOString().slice(0, 10);
  const lignes = reste
    .filter((cellules) => cellules.size > 0)
    .map((cellules) =>
      colonnes
        .map(([col, nom]) => {
          const dit = cellules.get(col) ?? '';
          return citer(nom === 'date_maj' && /^\d+$/.test(dit) ? jour(dit) : dit);
        })
        .join(','),
    );
  return [colonnes.map(([, nom]) => citer(nom)).join(','), ...lignes].join('\n');
}

describe.skipIf(!la)(titre, () => {
  it.each([
    ['referentiel-thematiques.json', enumerations.THEMATIQUES],
    ['referentiel-publics.json', enumerations.PUBLICS],
    ['referentiel-frais.json', enumerations.FRAIS],
    ['referentiel-modes-accueil.json', enumerations.MODES_ACCUEIL],
    ['referentiel-modes-mobilisation.json', enumerations.MODES_MOBILISATION],
    ['referentiel-personnes-mobilisatrices.json', enumerations.PERSONNES_MOBILISATRICES],
    ['referentiel-reseaux-porteurs.json', enumerations.RESEAUX_PORTEURS],
    ['referentiel-types-de-services.json', enumerations.TYPES_DE_SERVICE],
  ])('%s : les mêmes valeurs, ni plus ni moins', (fichier, table) => {
    const publiees = lireJson<{ value: string }[]>(fichier).map(({ value }) => value);
    expect(Object.keys(table).sort()).toEqual(publiees.sort());
  });

  it.each([
    ['structure.json', structureSchema],
    ['service.json', serviceSchema],
  ] as const)(
    '%s : les mêmes champs, les mêmes requis, et les exemples passent',
    (fichier, schema) => {
      const { properties, required } = lireJson<{
        properties: Record<string, { examples?: unknown[] }>;
        required: string[];
      }>(fichier);
      expect(Object.keys(schema.shape).sort()).toEqual(Object.keys(properties).sort());
      const champs: Readonly<Record<string, { safeParse(dit: unknown): { success: boolean } }>> =
        schema.shape;
      for (const [champ, { examples = [] }] of Object.entries(properties)) {
        const sien = champs[champ];
        expect([champ, sien?.safeParse(undefined).success]).toEqual([
          champ,
          !required.includes(champ),
        ]);
        for (const exemple of examples)
          expect([champ, exemple, sien?.safeParse(exemple).success]).toEqual([
            champ,
            exemple,
            true,
          ]);
      }
    },
  );

  it('son modèle de tableur, enregistré en CSV : les lignes d’aide sont passées, les autres lues ou expliquées', () => {
    const lire = (feuille: number) => {
      const lu = lireUnFichier(enCsv(feuille), 'csv', 'mon-departement');
      if (!lu.ok) throw new Error(lu.refus.raison);
      return lu.valeur;
    };
    const structures = lire(1);
    expect(structures.lus).toBe(1);
    expect(structures.refuses).toHaveLength(1);
    const [{ raison } = { raison: '' }] = structures.refuses;
    for (const champ of ['code_postal', 'courriel', 'site_web'])
      expect(raison).toContain(`« ${champ} »`);
    // Neither the source, which its delivery says, nor a column in excess is what stops it.
    expect(raison).not.toMatch(/« source »|« date_maj »|colonne/);
    const services = lire(2);
    expect(services.lus).toBe(2);
    for (const { raison: pourquoi } of services.refuses) {
      expect(pourquoi).toContain('« nombre_semaines » doit être un nombre entier');
      expect(pourquoi).not.toContain('« source »');
    }
  });
});
