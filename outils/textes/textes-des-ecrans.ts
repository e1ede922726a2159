/**
 * What a screen, a message or a printed sheet may show: the texts written in the code, with their place.
 * SQL, imports, keys and words without a space or an accent that no attribute shows are left out.
 */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

export interface TexteDEcran {
  fichier: string;
  ligne: number;
  texte: string;
}

/** Attributes and properties whose value is read by someone even when it is one plain word. */
const MONTRES = new Set(
  'titre libelle phrase aide legende mot motif placeholder alt title label qui quoi nom'.split(' '),
);

const seLit = (texte: string): boolean => /[\p{L}] [\p{L}]|[à-ÿœ’«»]/u.test(texte);

const nomDuPorteur = (noeud: ts.Node): string | null => {
  const porteur = noeud.parent;
  if (ts.isJsxAttribute(porteur) || ts.isPropertyAssignment(porteur)) return porteur.name.getText();
  return ts.isJsxExpression(porteur) ? nomDuPorteur(porteur) : null;
};

function texteDe(noeud: ts.Node): string | null {
  if (ts.isJsxText(noeud)) return noeud.text.trim() === '' ? null : noeud.text;
  if (ts.isTemplateExpression(noeud)) {
    if (ts.isTaggedTemplateExpression(noeud.parent)) return null;
    return [noeud.head, ...noeud.templateSpans.map(({ literal }) => literal)]
      .map(({ text }) => text)
      .join(' … ');
  }
  if (!ts.isStringLiteral(noeud) && !ts.isNoSubstitutionTemplateLiteral(noeud)) return null;
  if (ts.isTaggedTemplateExpression(noeud.parent) || ts.isImportDeclaration(noeud.parent))
    return null;
  const porteur = nomDuPorteur(noeud);
  return seLit(noeud.text) || (porteur && MONTRES.has(porteur)) ? noeud.text : null;
}

function textesDuCode(fichier: string, contenu: string): TexteDEcran[] {
  const source = ts.createSourceFile(fichier, contenu, ts.ScriptTarget.Latest, true);
  const textes: TexteDEcran[] = [];
  const visiter = (noeud: ts.Node): void => {
    const texte = texteDe(noeud);
    if (texte !== null) {
      const { line } = source.getLineAndCharacterOfPosition(noeud.getStart());
      textes.push({ fichier, ligne: line + 1, texte });
    }
    ts.forEachChild(noeud, visiter);
  };
  visiter(source);
  return textes;
}

/** A Typst template: all of its lines but its comments. */
const textesDUnModele = (fichier: string, contenu: string): TexteDEcran[] =>
  contenu
    .split('\n')
    .map((texte, rang) => ({ fichier, ligne: rang + 1, texte }))
    .filter(({ texte }) => texte.trim() !== '' && !texte.trim().startsWith('//'));

export const textesDe = (
  fichier: string,
  contenu = readFileSync(fichier, 'utf8'),
): TexteDEcran[] =>
  fichier.endsWith('.typ') ? textesDUnModele(fichier, contenu) : textesDuCode(fichier, contenu);
