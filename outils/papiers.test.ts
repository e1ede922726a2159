import { expect, it } from 'vitest';
import { direLaDureeIso } from '#conservation';
import { declarer } from '#socle';
import { lireLArchitecture } from './architecture/lire-l-architecture.ts';
import { dessinerLaCarte } from './papiers/carte.ts';
import { ecrireLesFlux } from './papiers/flux-de-donnees.ts';
import { ecrireLaNotice } from './papiers/notice.ts';
import { ecrireLeRegistre } from './papiers/registre.ts';
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
