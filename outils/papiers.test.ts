import { expect, it } from 'vitest';
import { CRITERES, essaisDesCriteres, TRAITEMENTS_DITS } from '#applications/public';
import { direLaDureeIso, traitementDe } from '#conservation';
import { declarer } from '#socle';
import { declarations } from '../src/declarations.ts';
import { lireLArchitecture } from './architecture/lire-l-architecture.ts';
import { dessinerLaCarte } from './papiers/carte.ts';
import { ecrireLesFlux } from './papiers/flux-de-donnees.ts';
import { ecrireLaNotice } from './papiers/notice.ts';
import { essaisAbsents } from './papiers/preuves.ts';
import { ecrireLeRegistre } from './papiers/registre.ts';
import { RISQUES } from './papiers/risques.ts';
import { lesPapiers, papiersPerimes } from './papiers.ts';

it.each([
  ['P2Y', '2 ans'],
  ['P1Y', '1 an'],
  ['P12M', '12 mois'],
  ['P30D', '30 jours'],
  ['PT30M', '30 minutes'],
])('%s se dit « %s »', (duree, dite) => {
  expect(direLaDureeIso(duree)).toBe(dite);
});

it('la carte ne dessine pas un trait qu’un chemin dit déjà', () => {
  const carte = dessinerLaCarte(lireLArchitecture(), ['socle/pur', 'socle', 'journal', 'acces']);
  expect(carte).toContain('acces --> journal');
  expect(carte).not.toContain('acces --> socle\n');
});

it('une table nouvelle paraît dans les flux et dans le registre', () => {
  const nouvelle = declarer('aller_vers', {
    sortie: {
      finalite: 'savoir où l’on est allé',
      lecteurs: 'l’équipe',
      conservation: { duree: 'P1Y', depuis: 'le', effacement: 'automatique', source: 'CNIL' },
      personnelles: ['lieu'],
      techniques: ['id'],
    },
  });
  expect(ecrireLesFlux([nouvelle])).toContain('`aller_vers.sortie`');
  expect(ecrireLeRegistre([nouvelle])).toContain('savoir où l’on est allé');
});

it('la notice ne nomme que ce qui est livré', () => {
  const verrou = JSON.stringify({
    packages: {
      '': {},
      'node_modules/livre': { version: '1.0.0', license: 'MIT' },
      'node_modules/outil': { version: '2.0.0', license: 'MIT', dev: true },
    },
  });
  expect(ecrireLaNotice(verrou)).toContain('livre 1.0.0');
  expect(ecrireLaNotice(verrou)).not.toContain('outil');
});

it('un papier changé à la main est vu', () => {
  expect(papiersPerimes({ 'docs/carte.md': 'autre chose' })).toEqual(['docs/carte.md']);
});

it('les papiers écrits par le code sont à jour (sinon : npm run docs)', () => {
  expect(papiersPerimes(lesPapiers())).toEqual([]);
});

it('un essai que nomme l’analyse d’impact ou la grille existe ; un titre inventé serait vu', () => {
  const dits = [
    ...RISQUES.flatMap(({ mesures }) => mesures.map(({ essai }) => essai)),
    ...essaisDesCriteres(CRITERES),
  ];
  expect(dits.length).toBeGreaterThan(50);
  expect(essaisAbsents(dits)).toEqual([]);
  const invente = {
    fichier: 'outils/papiers.test.ts',
    titre: ['un essai', 'que personne'].join(' '),
  };
  expect(essaisAbsents([invente, { fichier: 'src/absent.test.ts', titre: 'x' }])).toHaveLength(2);
});

it('chaque traitement est décrit, et chaque habitant concerné en lit la notice', () => {
  const schemas = declarations.map(({ schema }) => schema);
  expect(schemas.filter((schema) => traitementDe(schema).base === 'à dire')).toEqual([]);
  const attendus = schemas.filter((schema) => traitementDe(schema).publics.includes('habitant'));
  expect([...TRAITEMENTS_DITS].sort()).toEqual(attendus.sort());
  const sansPublic = declarations
    .filter(({ schema }) => traitementDe(schema).publics.length === 0)
    .filter(({ tables }) =>
      Object.values(tables).some(({ personnelles }) => personnelles.length > 0),
    );
  expect(sansPublic.map(({ schema }) => schema)).toEqual(['observatoire']);
});

it('le registre dit, pour chaque traitement, tout ce que demande l’article 30', () => {
  const registre = ecrireLeRegistre(declarations);
  for (const dit of [
    'Personnes concernées',
    'Finalités',
    'Données',
    'Destinataires',
    'Transferts hors de l’Union',
    'Conservation',
    'Sécurité',
  ])
    expect(registre.match(new RegExp(`^- \\*\\*${dit}\\*\\* : \\S`, 'gm'))).toHaveLength(
      declarations.length,
    );
  expect(registre).toContain('Responsable du traitement');
});
