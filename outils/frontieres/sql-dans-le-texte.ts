import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ESSAIS } from './regles.ts';

const CHEZ_LE_SQL = /\/stockage\/|^src\/socle\/base\/|^src\/socle\/index\.ts$/;
const VERBES_DE_KYSELY = new Set([
  'selectFrom',
  'insertInto',
  'updateTable',
  'deleteFrom',
  'mergeInto',
]);

/**
 * SQL written where no import betrays it: the `sql` tag taken from #socle, and Kysely's verbs on `acces.bd`.
 * @returns what was found, by line
 */
export function sqlDansLeTexte(racine: string, fichier: string): string[] {
  if (CHEZ_LE_SQL.test(fichier) || new RegExp(ESSAIS).test(fichier)) return [];
  const source = ts.createSourceFile(
    fichier,
    readFileSync(join(racine, fichier), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const trouves: string[] = [];
  const noter = (noeud: ts.Node, quoi: string) => {
    const { line } = source.getLineAndCharacterOfPosition(noeud.getStart());
    trouves.push(`${quoi} (line ${line + 1})`);
  };
  const visiter = (noeud: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(noeud) && /^sql\b/.test(noeud.tag.getText()))
      noter(noeud, 'sql`…`');
    if (ts.isPropertyAccessExpression(noeud) && VERBES_DE_KYSELY.has(noeud.name.text))
      noter(noeud, `.${noeud.name.text}()`);
    ts.forEachChild(noeud, visiter);
  };
  visiter(source);
  return trouves;
}
