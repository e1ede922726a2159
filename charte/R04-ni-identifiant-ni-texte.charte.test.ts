import { afterAll, beforeAll, expect, it } from 'vitest';
import { lireLesColonnes, type Moteur } from '#socle';
import { enProprietaire, uneBase } from '../outils/base-d-essai.ts';
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

it('rien d’un fait ni d’un chiffre n’est déclaré comme personnel', () => {
  const { fait, evenement_lu, chiffre, indicateur } = donnees.tables;
  const personnelles = [fait, evenement_lu, chiffre, indicateur].flatMap((t) => t?.personnelles);
  expect(personnelles).toEqual([]);
});

const DEFINITION = 'Parmi les brèches du mois, celles qui se voient.';
const enBreche = (agents: readonly (readonly [auNomDe: string, agent: number])[]) => `
  insert into observatoire.indicateur values ('breche', '${DEFINITION}', '2026-10-01', '2026-10-08');
  ${agents
    .map(
      ([auNomDe, agent]) =>
        `insert into observatoire.cle_donnee values ('breche', '${DEFINITION}', '${auNomDe}', ${agent}, 'Fonction', '2026-10-09');`,
    )
    .join('\n')}
  insert into observatoire.chiffre (indicateur, mois, axe, valeur, effectif, calcule_le, encadrement_le, public_le)
    values ('breche', '2026-10-01', 'departement', '', 40, '2026-11-09', '2026-11-16', '2026-12-09');
`;
const essayer = (script: string) =>
  enProprietaire(base, (connexion) => connexion.executerScript(script));

it.each([
  ['sans aucune clé', []],
  ['avec la clé de la direction seulement', [['direction', 1]]],
  ['avec celle des représentants seulement', [['representation', 2]]],
] as const)('la brèche est vue : un chiffre compté %s', async (_, cles) => {
  await expect(essayer(enBreche(cles))).rejects.toThrow(/n’a pas ses deux clés/);
});

it('la brèche est vue : les deux clés de la même personne', async () => {
  const deuxFois = enBreche([
    ['direction', 1],
    ['representation', 1],
  ]);
  await expect(essayer(deuxFois)).rejects.toThrow(/unique/);
});

it('deux clés de deux personnes : le chiffre entre', async () => {
  const bonnes = enBreche([
    ['direction', 1],
    ['representation', 2],
  ]);
  await expect(essayer(bonnes)).resolves.not.toThrow();
});
