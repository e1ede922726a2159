/** The SQL that our code and our migrations hold, statement by statement, with its place. */
import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

export interface SqlLu {
  fichier: string;
  ligne: number;
  texte: string;
}

const estDuSql = (texte: string): boolean =>
  /\b(select|insert into|update|delete from|with)\b[\s\S]*\b(from|into|set|values)\b/i.test(texte);

/** `sql` templates and texts that read as SQL; what is computed becomes `$`. */
export function sqlDuFichier(fichier: string, contenu = readFileSync(fichier, 'utf8')): SqlLu[] {
  const source = ts.createSourceFile(fichier, contenu, ts.ScriptTarget.Latest, true);
  const lus: SqlLu[] = [];
  const noter = (noeud: ts.Node, texte: string) => {
    const { line } = source.getLineAndCharacterOfPosition(noeud.getStart());
    lus.push({ fichier, ligne: line + 1, texte });
  };
  const visiter = (noeud: ts.Node): void => {
    if (ts.isTemplateExpression(noeud)) {
      const texte = [noeud.head, ...noeud.templateSpans.map(({ literal }) => literal)]
        .map(({ text }) => text)
        .join('$');
      if (estDuSql(texte)) noter(noeud, texte);
    }
    if (ts.isStringLiteralLike(noeud) && estDuSql(noeud.text)) noter(noeud, noeud.text);
    // Kysely's chain says it with methods: the whole statement is the outermost call.
    if (ts.isPropertyAccessExpression(noeud) && noeud.name.text === 'groupBy')
      noter(noeud, `group by ${noeud.parent.getText()}`);
    ts.forEachChild(noeud, visiter);
  };
  visiter(source);
  return lus;
}

/** A migration, cut at the `;` that end its statements (not those of a function's body). */
export function sqlDUneMigration(
  fichier: string,
  contenu = readFileSync(fichier, 'utf8'),
): SqlLu[] {
  const lus: SqlLu[] = [];
  let ligne = 1;
  for (const texte of contenu.split(
    /;(?=\s*\n)(?=(?:[^$]|\$(?!\$))*(?:\$\$[\s\S]*?\$\$(?:[^$]|\$(?!\$))*)*$)/,
  )) {
    if (texte.trim() !== '') lus.push({ fichier, ligne, texte });
    ligne += texte.split('\n').length - 1;
  }
  return lus;
}

export const toutLeSql = (): SqlLu[] => [
  ...globSync('src/**/{stockage,base}/*.ts').flatMap((fichier) => sqlDuFichier(fichier)),
  ...globSync('migrations/*.sql').flatMap((fichier) => sqlDUneMigration(fichier)),
];
