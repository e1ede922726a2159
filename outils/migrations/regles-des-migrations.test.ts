import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ceQuiArrete, DEPUIS } from './regles-des-migrations.ts';

const DOSSIER = 'migrations';
const AVANT = ['20261201-0900-accueil-ajouter.sql', '20261205-0900-accueil-ajouter.sql'];
const juger = (sql: string) => ceQuiArrete('20261205-1000-accueil-essayer.sql', sql, AVANT);

it.each([
  ['alter table accueil.venue drop column bureau;', 'contracte'],
  ['alter table accueil.venue rename column bureau to lieu;', 'contracte'],
  ['-- contracte : jamais-vue.sql\ndrop table accueil.venue;', 'n’est pas d’une version d’avant'],
  [`-- contracte : ${AVANT[1]}\ndrop table accueil.venue;`, 'n’est pas d’une version d’avant'],
  ['alter table accueil.venue add column lieu text not null;', 'un défaut'],
  ['create index venue_lieu on accueil.venue (lieu);', 'bloque'],
  ['alter table accueil.venue alter column rang type bigint;', 'bloque'],
  ['alter table accueil.venue add constraint x check (rang > 0);', 'bloque'],
  ['update accueil.venue set rang = 0;', 'bloque'],
])('arrête « %s »', (sql, mot) => {
  expect(juger(sql).join(' ')).toContain(mot);
});

it.each([
  ['create table accueil.neuve (id uuid); create index on accueil.neuve (id);'],
  ['alter table accueil.venue add column lieu text;'],
  ["alter table accueil.venue add column lieu text not null default '';"],
  ['alter table accueil.venue add constraint x check (rang > 0) not valid;'],
  [`-- contracte : ${AVANT[0]}\nalter table accueil.venue drop column bureau;`],
  ['-- bloque : quelques lignes\ncreate index x on services.site (nom);'],
  ['create function f() returns void language sql as $$ drop table x; update y set z = 1; $$;'],
])('laisse passer « %s »', (sql) => {
  expect(juger(sql)).toEqual([]);
});

it('les migrations du dépôt n’arrêtent pas la version d’avant', () => {
  const noms = readdirSync(DOSSIER)
    .filter((nom) => nom.endsWith('.sql'))
    .sort();
  const jugees = noms.filter((nom) => nom > DEPUIS);
  const manques = jugees.flatMap((nom) =>
    ceQuiArrete(
      nom,
      readFileSync(join(DOSSIER, nom), 'utf8'),
      noms.filter((un) => un < nom),
    ),
  );
  expect(manques).toEqual([]);
});
