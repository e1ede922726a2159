import { afterAll, beforeAll, expect, it } from 'vitest';
import { lireLesColonnes, type Moteur } from '#socle';
import { uneBase } from '../outils/base-d-essai.ts';
import { donnees } from '../src/se-rapprocher/observatoire/donnees.ts';

interface Colonne {
  table: string;
  colonne: string;
  type: string;
}

let base: Moteur;
let colonnes: Colonne[];
/** The texts of a check are a closed list: `motif in (…)`. */
let fermees: ReadonlySet<string>;
beforeAll(async () => {
  base = await uneBase();
  colonnes = (await lireLesColonnes(base.directement))
    .filter(({ schema }) => schema === 'observatoire')
    .map(({ table, colonne, type }) => ({ table, colonne, type }));
  const { lignes } = await base.directement.executer<{ nom: string }>(
    `select c.conrelid::regclass::text || '.' || a.attname as nom
     from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype = 'c' and cardinality(c.conkey) = 1 and pg_get_constraintdef(c.oid) like '%ANY (ARRAY[%'`,
    [],
  );
  fermees = new Set(lignes.map(({ nom }) => nom));
});
afterAll(() => base.fermer());

const quiDisentQuelquun = (lues: readonly Colonne[], closes: ReadonlySet<string>): string[] =>
  lues
    .filter(({ table }) => table === 'fait')
    .filter(
      ({ table, colonne, type }) =>
        type === 'uuid' ||
        type.startsWith('timestamp') ||
        /(^|_)(personne|agent|auteur|objet|site|evenement)(_|$)/.test(colonne) ||
        (/text|json|character/.test(type) && !closes.has(`observatoire.${table}.${colonne}`)),
    )
    .map(({ colonne }) => colonne);

it.each([
  { colonne: 'personne_id', type: 'uuid' },
  { colonne: 'agent_id', type: 'integer' },
  { colonne: 'remarque', type: 'text' },
  { colonne: 'survenu_le', type: 'timestamp with time zone' },
])('la brèche est vue : $colonne', ({ colonne, type }) => {
  expect(quiDisentQuelquun([{ table: 'fait', colonne, type }], new Set())).toEqual([colonne]);
});

it('un fait n’a ni identifiant, ni heure, ni texte hors d’une liste fermée', () => {
  expect(colonnes.filter(({ table }) => table === 'fait').length).toBeGreaterThan(5);
  expect(quiDisentQuelquun(colonnes, fermees)).toEqual([]);
});

it('rien dans l’observatoire n’est déclaré comme personnel', () => {
  const personnelles = Object.values(donnees.tables).flatMap((table) => table.personnelles);
  expect(personnelles).toEqual([]);
});
