import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connexion, Moteur } from '#socle';
import { lireLArchitecture } from './architecture/lire-l-architecture.ts';
import { uneBase } from './base-d-essai.ts';
import {
  clesEtrangeresQuiTraversent,
  fonctionsQuiTraversent,
  fonctionsTropFortes,
  lecturesQuiNeSontPasDesVues,
  lesSchemas,
  machinesSansNom,
  nomsReserves,
  politiquesIndiscretes,
  politiquesQuiAppellentAChaqueLigne,
  politiquesQuiLisentTout,
  rolesQuiPassentOutre,
  vuesSansPorte,
} from './catalogue/regles-du-catalogue.ts';
import { sqlQuiTraverse } from './catalogue/sql-entre-modules.ts';
import { puisAnnuler } from './matrice/comparer.ts';
import { sqlDuFichier } from './textes/sql-du-code.ts';

const architecture = lireLArchitecture();
const vues = (connexion: Connexion) => vuesSansPorte(connexion, architecture);

let base: Moteur;
beforeAll(async () => {
  base = await uneBase();
});
afterAll(() => base.fermer());

/** Each rule, and something planted in the catalogue that it must see. */
const REGLES = [
  [
    'un mot réservé de SQL',
    nomsReserves,
    'create table promesses.breche (id integer, "analyse" text)',
  ],
  [
    'une règle qui nomme un autre module',
    politiquesIndiscretes,
    `create policy breche on promesses.promesse for select to lecteur_agent
       using (exists (select 1 from services.agent))`,
  ],
  [
    'une règle qui lit toute une table',
    politiquesQuiLisentTout,
    `create policy breche on promesses.promesse for select to lecteur_agent
       using (id in (select p.id from promesses.promesse p))`,
  ],
  [
    'une règle qui appelle une fonction à chaque ligne',
    politiquesQuiAppellentAChaqueLigne,
    `create policy breche on promesses.promesse for select to lecteur_agent using (acces.voit(personne_id))`,
  ],
  [
    'une règle ouverte à toute machine',
    machinesSansNom,
    'create policy breche on promesses.promesse for select to lecteur_agent, lecteur_machine using (true)',
  ],
  [
    'une règle dont la machine écrit ce que son nom ne dit pas',
    machinesSansNom,
    `create policy breche on promesses.promesse for all to lecteur_machine
       using ((select acces.ma_machine()) = 'promesses') with check (true)`,
  ],
  [
    'une fonction ouverte à toute machine',
    machinesSansNom,
    `create function promesses.breche() returns boolean language sql as
       'select acces.ma_machine() is not null'`,
  ],
  [
    'une fonction qui agit en propriétaire',
    fonctionsTropFortes,
    `create function promesses.breche() returns integer language sql security definer
       set search_path = promesses as 'select 1'`,
  ],
  [
    'une fonction sans chemin à elle',
    fonctionsTropFortes,
    `grant create on schema promesses to gardien;
     create function promesses.breche() returns integer language sql security definer as 'select 1';
     alter function promesses.breche() owner to gardien`,
  ],
  [
    'une fonction qui lit un autre module',
    fonctionsQuiTraversent,
    `create function promesses.breche() returns bigint language sql as
       'select count(*) from services.agent'`,
  ],
  [
    'une vue qui lit en propriétaire',
    vues,
    'create view promesses.breche as select id from promesses.promesse',
  ],
  [
    'une vue qui lit un module sans y être invitée',
    vues,
    `create view promesses.breche with (security_invoker = true) as select id from services.agent`,
  ],
  [
    'une clé étrangère vers un autre module',
    clesEtrangeresQuiTraversent,
    'create table promesses.breche (agent_id integer references services.agent)',
  ],
  [
    'un rôle qui passe outre les règles',
    rolesQuiPassentOutre,
    'alter role lecteur_agent bypassrls',
  ],
] as const;

describe('Ce que le catalogue tient', () => {
  it.each(REGLES)('est vu : %s', async (_quoi, regle, breche) => {
    const vues = await puisAnnuler(base, async (connexion) => {
      await connexion.executerScript(breche);
      return regle(connexion);
    });
    expect(vues.length).toBeGreaterThan(0);
  });

  it.each(REGLES)('et rien de tel dans la base : %s', async (_quoi, regle) => {
    expect(await regle(base.directement)).toEqual([]);
  });

  it('aucun nom n’est coupé à 63 signes', () => {
    const longs = globSync('migrations/*.sql').flatMap((fichier) =>
      (readFileSync(fichier, 'utf8').match(/[a-z_0-9]{64,}/g) ?? []).map(
        (nom) => `${fichier} ${nom}`,
      ),
    );
    expect(longs).toEqual([]);
  });
});

it('ce que l’architecture publie est une vue, les deux socles à part', async () => {
  const publiees = Object.keys(architecture.lectures);
  expect(await lecturesQuiNeSontPasDesVues(base.directement, publiees)).toEqual([]);
  expect(await lecturesQuiNeSontPasDesVues(base.directement, ['services.agent'])).toHaveLength(1);
});

describe('Ce que disent les requêtes du code', () => {
  const requetes = globSync('src/**/stockage/**/*.ts')
    .filter((fichier) => !/\.test\.|essais\./.test(fichier))
    .flatMap((fichier) => sqlDuFichier(fichier));

  it('est vue : une requête qui lit la table d’un autre module', async () => {
    const breche = sqlDuFichier(
      'src/trame/promesses/stockage/breche.ts',
      'const q = sql`select p.id from promesses.promesse p join services.agent a on true`;',
    );
    expect(sqlQuiTraverse(breche, await lesSchemas(base.directement), architecture)).toEqual([
      'src/trame/promesses/stockage/breche.ts:1 names services',
    ]);
  });

  it('aucune ne lit la table d’un autre module', async () => {
    expect(requetes.length).toBeGreaterThan(50);
    expect(sqlQuiTraverse(requetes, await lesSchemas(base.directement), architecture)).toEqual([]);
  });
});
