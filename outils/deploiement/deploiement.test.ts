import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toutesLesVariables } from '../../src/reglages.ts';
import { MAL_DEMANDE } from '../tisserin/commande.ts';
import { commandes } from '../tisserin/commandes.ts';
import { DOSSIER, fautesDuContainerfile, fichiersDeDeploiement, lire, reglagesDe } from './lire.ts';

const variables = toutesLesVariables.flatMap(([, unes]) => unes);
const secrets = variables.filter(({ secret }) => secret).map(({ nom }) => nom);
const connus = new Set([
  ...variables.map(({ nom }) => nom),
  ...secrets.map((nom) => `${nom}_FILE`),
]);
const unites = resolve(DOSSIER, 'systemd');
const analyser = (...args: string[]) =>
  spawnSync('systemd-analyze', [...args, '--man=no'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      SYSTEMD_UNIT_PATH: `${unites}:/usr/lib/systemd/system:/lib/systemd/system`,
    },
  });
const aSystemd = spawnSync('systemd-analyze', ['--version']).status === 0;

describe('Ce qui déploie', () => {
  it.each(fichiersDeDeploiement())(
    '%s ne règle que ce qui existe, et jamais un secret',
    (fichier) => {
      const regles = reglagesDe(lire(fichier));
      expect(regles.filter((nom) => !connus.has(nom))).toEqual([]);
      expect(regles.filter((nom) => secrets.includes(nom))).toEqual([]);
    },
  );

  it('lit vraiment les réglages : un nom mal tapé ou un secret se verraient', () => {
    expect(reglagesDe('Environment=PORT=%i TISSERIN_ADRESE=x\n# DATABASE_URL=y')).toEqual([
      'PORT',
      'TISSERIN_ADRESE',
    ]);
    expect(
      fichiersDeDeploiement().flatMap((fichier) => reglagesDe(lire(fichier))).length,
    ).toBeGreaterThan(12);
  });

  it('chaque unité lance une commande qui existe, et attend que le produit ait fini', () => {
    const lancees = fichiersDeDeploiement().flatMap((fichier) =>
      [...lire(fichier).matchAll(/^ExecStart=\/usr\/bin\/node outils\/tisserin\.mjs (.+)$/gm)].map(
        ([, suite = '']) => suite.replace(/ --.*$/, ''),
      ),
    );
    const noms = commandes.map(({ nom }) => nom);
    expect(lancees.length).toBe(5);
    expect(lancees.filter((nom) => !noms.includes(nom))).toEqual([]);
    const [, attente] =
      /^TimeoutStopSec=(\d+)$/m.exec(lire('systemd', 'tisserin-serveur@.service')) ?? [];
    const [, produit] =
      /ARRET_AU_PLUS_MS = ([\d_]+)/.exec(readFileSync('outils/tisserin/tisserin.ts', 'utf8')) ?? [];
    expect(Number(attente) * 1000).toBeGreaterThan(Number(produit?.replaceAll('_', '')));
  });

  it('un réglage refusé arrête l’unité ; rien d’autre ne la décourage', () => {
    const unite = lire('systemd', 'tisserin-serveur@.service').split('\n');
    expect(unite).toContain(`RestartPreventExitStatus=${MAL_DEMANDE}`);
    expect(unite).toEqual(expect.arrayContaining(['Restart=always', 'StartLimitIntervalSec=0']));
  });

  it('chaque minuterie a son unité', () => {
    const noms = readdirSync(unites);
    const seules = noms
      .filter((nom) => nom.endsWith('.timer'))
      .filter((nom) => !noms.includes(nom.replace('.timer', '.service')));
    expect(seules).toEqual([]);
  });

  it.skipIf(!aSystemd)('systemd les lit sans rien à redire, et les trouve fermées', () => {
    const fichiers = readdirSync(unites).filter((nom) => /\.(service|timer)$/.test(nom));
    const lu = analyser('verify', ...fichiers.map((nom) => join(unites, nom)));
    // Programs that this machine lacks are not a fault of the units.
    const dits = lu.stderr
      .split('\n')
      .filter((ligne) => ligne && !/not executable|No such file/.test(ligne));
    expect(dits).toEqual([]);
    const note = analyser(
      'security',
      '--offline=true',
      '--threshold=20',
      join(unites, 'tisserin-serveur@.service'),
    );
    expect([note.status, note.stdout.split('\n').find((ligne) => ligne.includes('→'))]).toEqual([
      0,
      expect.any(String),
    ]);
  });

  it('l’image se construit de ce qui est là, ne garde aucun secret et ne tourne pas en root', () => {
    expect(fautesDuContainerfile(lire('Containerfile'), existsSync, secrets)).toEqual([]);
    const mauvais =
      'FROM node\nCOPY absent .\nCOPY --from=rien /x /x\nENV TISSERIN_CLE=x\nENTRYPOINT ["node", "y.mjs"]';
    expect(fautesDuContainerfile(mauvais, existsSync, secrets)).toEqual([
      'node : sans version',
      'absent n’existe pas',
      'aucune étape rien',
      'TISSERIN_CLE est un secret',
      'y.mjs n’existe pas',
      'tourne en root',
    ]);
  });
});

describe('Ce qui surveille', () => {
  const dites = ['src/surveiller.ts', 'src/socle/mesures.ts']
    .flatMap((fichier) => readFileSync(fichier, 'utf8').match(/'tisserin_[a-z_]+'/g) ?? [])
    .map((nom) => nom.slice(1, -1));
  /** Those that prom-client itself measures. */
  const duProcessus = /^tisserin_(nodejs|process)_/;
  const lues = (fichier: string) => [
    ...new Set(
      (readFileSync(join('docs/surveillance', fichier), 'utf8').match(/tisserin_[a-z0-9_]+/g) ?? [])
        .map((nom) => nom.replace(/_(bucket|sum|count)$/, ''))
        .filter((nom) => !duProcessus.test(nom)),
    ),
  ];

  it.each(['regles-prometheus.yml', 'essais-des-regles.yml', 'tableau-grafana.json'])(
    '%s ne lit que des mesures que le produit dit',
    (fichier) => {
      expect(dites.length).toBeGreaterThan(10);
      expect(lues(fichier).length).toBeGreaterThan(4);
      expect(lues(fichier).filter((nom) => !dites.includes(nom))).toEqual([]);
    },
  );

  it('chaque alerte a un essai où elle sonne et un où elle se tait', () => {
    const lire = (fichier: string) => readFileSync(join('docs/surveillance', fichier), 'utf8');
    const alertes = [...lire('regles-prometheus.yml').matchAll(/- alert: (\w+)/g)].map(
      ([, nom]) => nom,
    );
    const essais = [
      ...lire('essais-des-regles.yml').matchAll(/alertname: (\w+)\n\s+exp_alerts:( \[\])?/g),
    ];
    const essayees = (seTait: boolean) =>
      new Set(essais.filter(([, , vide]) => Boolean(vide) === seTait).map(([, nom]) => nom));
    expect(alertes.length).toBeGreaterThan(10);
    expect([...essayees(false)].sort()).toEqual([...alertes].sort());
    expect([...essayees(true)].sort()).toEqual([...alertes].sort());
  });

  it('une alerte au moins pour chaque jauge que l’exploitant doit regarder', () => {
    for (const nom of ['tisserin_orientations_silence_jours', 'tisserin_annonces'])
      expect(lues('regles-prometheus.yml')).toContain(nom);
  });
});
