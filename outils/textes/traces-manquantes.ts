/**
 * Use cases that reach the database and leave no trace in their own transaction, themselves or through the
 * functions they call. Followed from function to function inside a module; another module's use case, given our
 * `acces`, answers for itself.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

interface FichierAnalyse {
  source: ts.SourceFile;
  /** What the file declares at its top, by name. */
  declarations: ReadonlyMap<string, ts.Node>;
  /** Where a name that is not a type comes from. */
  imports: ReadonlyMap<string, string>;
}

type Lire = (fichier: string) => string | null;
const surLeDisque: Lire = (fichier) => (existsSync(fichier) ? readFileSync(fichier, 'utf8') : null);

function importsDe(noeud: ts.ImportDeclaration): [string, string][] {
  const clause = noeud.importClause;
  const de = (noeud.moduleSpecifier as ts.StringLiteral).text;
  if (!clause || clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return [];
  const liens = clause.namedBindings;
  if (!liens || !ts.isNamedImports(liens)) return [];
  return liens.elements
    .filter(({ isTypeOnly }) => !isTypeOnly)
    .map(({ name }): [string, string] => [name.text, de]);
}

const dejaLus = new WeakMap<Lire, Map<string, FichierAnalyse | null>>();

/** Parsed once, however many functions lead to it. */
function analyser(fichier: string, lire: Lire): FichierAnalyse | null {
  const lus = dejaLus.get(lire) ?? new Map<string, FichierAnalyse | null>();
  dejaLus.set(lire, lus);
  const lu = lus.get(fichier);
  if (lu !== undefined) return lu;
  const analyse = analyserLeTexte(fichier, lire(fichier));
  lus.set(fichier, analyse);
  return analyse;
}

function analyserLeTexte(fichier: string, texte: string | null): FichierAnalyse | null {
  if (texte === null) return null;
  const source = ts.createSourceFile(fichier, texte, ts.ScriptTarget.Latest, true);
  const declarations = new Map<string, ts.Node>();
  const imports = new Map<string, string>();
  for (const noeud of source.statements) {
    if (ts.isFunctionDeclaration(noeud) && noeud.name) declarations.set(noeud.name.text, noeud);
    if (ts.isVariableStatement(noeud))
      for (const une of noeud.declarationList.declarations)
        declarations.set(une.name.getText(), une);
    if (ts.isImportDeclaration(noeud))
      for (const [nom, de] of importsDe(noeud)) imports.set(nom, de);
  }
  return { source, declarations, imports };
}

interface Atteint {
  trace: boolean;
  base: boolean;
}

/** Doors that leave no trace of their own: foundations, and what draws. */
const SANS_TRACE = /^#(socle|interface|acces|journal)(\/|$)/;

function suivre(fichier: string, noeud: ts.Node, lire: Lire, vus: Set<string>): Atteint {
  const analyse = analyser(fichier, lire);
  const texte = noeud.getText();
  const atteint: Atteint = { trace: /\btracer\s*\(/.test(texte), base: /\bbd\b/.test(texte) };
  if (!analyse) return atteint;
  const allerVoir = (dans: string, nom: string) => {
    const cle = `${dans}#${nom}`;
    const la = analyser(dans, lire)?.declarations.get(nom);
    if (!la || vus.has(cle)) return;
    vus.add(cle);
    const plus = suivre(dans, la, lire, vus);
    atteint.trace ||= plus.trace;
    atteint.base ||= plus.base;
  };
  const visiter = (ici: ts.Node): void => {
    if (ts.isIdentifier(ici)) {
      const de = analyse.imports.get(ici.text);
      if (analyse.declarations.has(ici.text)) allerVoir(fichier, ici.text);
      else if (de?.startsWith('.')) {
        const vers = normalize(join(dirname(fichier), de));
        if (vers.includes('/stockage/')) atteint.base = true;
        else allerVoir(vers, ici.text);
      } else if (de?.startsWith('#') && !SANS_TRACE.test(de))
        atteint.trace ||= new RegExp(`\\b${ici.text}\\(\\s*acces\\b`).test(texte);
    }
    ts.forEachChild(ici, visiter);
  };
  visiter(noeud);
  return atteint;
}

const nomDe = (noeud: ts.Node): string =>
  ts.isVariableDeclaration(noeud) ? noeud.name.getText() : noeud.parent ? nomDe(noeud.parent) : '?';

/** @returns the names of the use cases of this file that read or write without a trace */
export function casDUsageSansTrace(fichier: string, lire: Lire = surLeDisque): string[] {
  const analyse = analyser(fichier, lire);
  if (!analyse) return [];
  const muets: string[] = [];
  const visiter = (noeud: ts.Node): void => {
    if (ts.isCallExpression(noeud) && noeud.expression.getText() === 'casDUsage') {
      const { trace, base } = suivre(fichier, noeud, lire, new Set([`${fichier}#${nomDe(noeud)}`]));
      if (base && !trace) muets.push(nomDe(noeud));
    }
    ts.forEachChild(noeud, visiter);
  };
  visiter(analyse.source);
  return muets;
}
