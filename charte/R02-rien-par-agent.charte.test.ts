import { expect, it } from 'vitest';
import { MISSIONS } from '#acces';
import { declarer } from '#socle';
import { type SqlLu, sqlDuFichier, toutLeSql } from '../outils/textes/sql-du-code.ts';
import { declarations } from '../src/declarations.ts';
import { lignes as lignesDesPersonnes } from '../src/referentiels/personnes/regles-d-acces.ts';
import { INDICATEURS } from '../src/se-rapprocher/observatoire/domaine/indicateurs.ts';
import {
  AXES_PERMIS,
  direLeRefusDeChiffres,
} from '../src/se-rapprocher/observatoire/lire-les-chiffres/lire-les-chiffres.ts';
import { droits } from '../src/trame/acces/droits.ts';
import { lesColonnes } from './les-colonnes.ts';

/** A column that names an agent, or whoever wrote. */
const AGENT = /\b(\w*agent(_id)?|auteur(_id)?|faite_par|close_par|repondu_par|emis_par)\b/i;
const MESURES =
  /(^|_)(nombre|total|somme|moyenne|taux|duree_(?:moyenne|totale)|compte_de|compteur|cadence|rendement)(_|$)/;

/**
 * The one count by agent: a safeguard of the journal (CNIL, deliberation 2021-122), thirty searches an hour
 * and above, for the data protection officer alone. It says nothing of anyone's work.
 */
const SAUVEGARDE = 'src/trame/journal/stockage/lectures.ts';

const comptesParAgent = (lus: readonly SqlLu[]): string[] =>
  lus
    .filter(({ texte }) => {
      const groupe = /group by([\s\S]*)/i.exec(texte)?.[1];
      if (groupe === undefined) return false;
      // `group by 1, 2` hides its columns: then the list of what is selected is read too.
      const colonnes = /^\s*\d/.test(groupe) ? texte : groupe;
      return AGENT.test(colonnes);
    })
    .map(({ fichier, ligne }) => `${fichier}:${ligne}`);

/** Bounds an hour of searches: no role may read it, the database's own function counts in it, a day and it goes. */
const BORNE = 'personnes.compte_de_recherches';

const tablesParAgent = (listees: typeof declarations): string[] => {
  const noms = (motif: RegExp) =>
    lesColonnes(listees)
      .filter(({ colonne }) => motif.test(colonne))
      .map(({ schema, table }) => `${schema}.${table}`);
  const quiMesurent = new Set(noms(MESURES));
  return [...new Set(noms(AGENT))].filter((table) => quiMesurent.has(table));
};

it.each([
  'const q = sql`select agent_id, count(*) from accueil.venue group by agent_id`;',
  'const q = sql`select agent_id as "agentId", count(*) from accueil.venue group by 1`;',
  "const q = bd.selectFrom('accueil.venue').select('agent_id').groupBy(['agent_id']);",
])('la brèche est vue : %s', (texte) => {
  expect(comptesParAgent(sqlDuFichier('breche.ts', texte)).length).toBeGreaterThan(0);
});

it('la brèche est vue : une table qui compte par agent', () => {
  const breche = declarer('qualite', {
    activite: {
      finalite: 'x',
      lecteurs: 'x',
      conservation: { duree: null, depuis: 'x', effacement: 'avec-son-objet', source: 'x' },
      personnelles: ['agent_id'],
      techniques: ['nombre_de_venues'],
    },
  });
  expect(tablesParAgent([breche])).toEqual(['qualite.activite']);
});

it('aucune requête, aucune vue ne compte par agent, la sauvegarde du journal à part', () => {
  const lus = toutLeSql();
  expect(lus.length).toBeGreaterThan(150);
  expect(comptesParAgent(lus).filter((ou) => !ou.startsWith(`${SAUVEGARDE}:`))).toEqual([]);
});

it('cette sauvegarde n’est lue que par la protection des données', () => {
  expect(MISSIONS).toContain('dpo');
  expect(droits.relireLesAcces.missions).toEqual(['dpo']);
  expect('autres' in droits.relireLesAcces).toBe(false);
});

it('aucune table ne garde une mesure à côté d’un agent, la borne des recherches à part', () => {
  expect(tablesParAgent(declarations).filter((table) => table !== BORNE)).toEqual([]);
});

it('cette borne, personne ne la lit', () => {
  const ligne = lignesDesPersonnes.find(({ table }) => table === BORNE);
  const { table: _, exemple: __, autour: ___, ...permis } = ligne ?? { table: '', exemple: null };
  expect(ligne).toBeDefined();
  expect(JSON.stringify(permis)).not.toContain('lire');
});

/** What an axis of figures may be: nothing that is an agent, a place of a few, a team. */
const axesParAgent = (axes: readonly string[]): string[] =>
  axes.filter((axe) => /agent|auteur|equipe|site|bureau/.test(axe));

it('la brèche est vue : un chiffre par agent', () => {
  expect(axesParAgent(['territoire', 'agent_id'])).toEqual(['agent_id']);
});

it('aucun chiffre de l’observatoire ne se lit par agent, ni par équipe, et qui le demande est refusé', () => {
  expect(axesParAgent([...AXES_PERMIS, ...INDICATEURS.flatMap(({ axes }) => axes)])).toEqual([]);
  expect(direLeRefusDeChiffres({ raison: 'par_agent' })).toContain('Règle R2');
});
