/** The names that a file gives: types, functions, variables, parameters, properties, and the file itself. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import ts from 'typescript';

export type Nature =
  | 'type'
  | 'fonction'
  | 'variable'
  | 'parametre'
  | 'propriete'
  | 'fichier'
  | 'table';

export interface NomDeclare {
  nom: string;
  /** The name in its words, lower case: `lireLaFile` is lire, la, file. */
  mots: readonly string[];
  nature: Nature;
  ligne: number;
}

/** `lireLaFile`, `une_table`, `un-fichier.route` and `SEUIL_DE_PUBLICATION` in their words. */
export const motsDuNom = (nom: string): string[] =>
  nom
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((mot) => mot !== '')
    .map((mot) => mot.toLowerCase());

function natureDe(noeud: ts.Node): Nature | null {
  if (ts.isTypeAliasDeclaration(noeud) || ts.isInterfaceDeclaration(noeud)) return 'type';
  if (ts.isClassDeclaration(noeud) || ts.isEnumDeclaration(noeud)) return 'type';
  if (ts.isFunctionDeclaration(noeud) || ts.isMethodDeclaration(noeud)) return 'fonction';
  if (ts.isVariableDeclaration(noeud) || ts.isBindingElement(noeud)) return 'variable';
  if (ts.isParameter(noeud)) return 'parametre';
  if (ts.isPropertySignature(noeud) || ts.isPropertyAssignment(noeud)) return 'propriete';
  return null;
}

export function nomsDeclares(
  fichier: string,
  contenu = readFileSync(fichier, 'utf8'),
): NomDeclare[] {
  const nomDuFichier = basename(fichier);
  const noms: NomDeclare[] = [
    { nom: nomDuFichier, mots: motsDuNom(nomDuFichier), nature: 'fichier', ligne: 1 },
  ];
  const source = ts.createSourceFile(fichier, contenu, ts.ScriptTarget.Latest, true);
  const visiter = (noeud: ts.Node): void => {
    const nature = natureDe(noeud);
    const nomme = (noeud as ts.NamedDeclaration).name;
    if (nature && nomme && ts.isIdentifier(nomme)) {
      const { line } = source.getLineAndCharacterOfPosition(nomme.getStart());
      noms.push({ nom: nomme.text, mots: motsDuNom(nomme.text), nature, ligne: line + 1 });
    }
    ts.forEachChild(noeud, visiter);
  };
  visiter(source);
  return noms;
}
