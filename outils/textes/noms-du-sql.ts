import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { motsDuNom, type NomDeclare } from './noms-declares.ts';

const CREATIONS =
  /create (?:or replace )?(?:unique )?(?:unlogged )?(table|view|materialized view|function|type|index|schema)(?: if not exists)? ([a-z_.]+)/g;
const COLONNES =
  /^\s+([a-z_]+) (?:text|uuid|integer|smallint|bigint|boolean|date|timestamptz|jsonb?|bytea|numeric)/gm;

/** Tables, views, functions, types and columns that the migrations make. */
export const nomsDuSql = (racine = '.'): (NomDeclare & { ou: string })[] =>
  globSync('migrations/*.sql', { cwd: racine }).flatMap((fichier) => {
    const texte = readFileSync(join(racine, fichier), 'utf8');
    const situer = (nom: string, indice: number, nature: NomDeclare['nature']) => {
      const ligne = texte.slice(0, indice).split('\n').length;
      return { nom, mots: motsDuNom(nom), nature, ligne, ou: `${fichier}:${ligne}` };
    };
    return [
      ...[...texte.matchAll(CREATIONS)].map((vu) =>
        situer(
          (vu[2] ?? '').split('.').at(-1) ?? '',
          vu.index,
          vu[1] === 'function' ? 'fonction' : 'table',
        ),
      ),
      ...[...texte.matchAll(COLONNES)].map((vu) => situer(vu[1] ?? '', vu.index + 1, 'propriete')),
    ];
  });
