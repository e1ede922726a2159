/** The fields that a screen asks for: `name` of HTML's fields, `nom` of those of #interface. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

export interface ChampDeFormulaire {
  fichier: string;
  ligne: number;
  nom: string;
  /** HTML's tag or the component's name. */
  balise: string;
}

const CHAMPS =
  /^(input|select|textarea|Champ\w*|ZoneDeTexte|Choix|Cases|ListeDeChoix|TuilesDeBesoins)$/;

export function champsDesFormulaires(
  fichier: string,
  contenu = fichier.endsWith('.tsx') ? readFileSync(fichier, 'utf8') : '',
): ChampDeFormulaire[] {
  const source = ts.createSourceFile(fichier, contenu, ts.ScriptTarget.Latest, true);
  const champs: ChampDeFormulaire[] = [];
  const visiter = (noeud: ts.Node): void => {
    if (
      (ts.isJsxSelfClosingElement(noeud) || ts.isJsxOpeningElement(noeud)) &&
      CHAMPS.test(noeud.tagName.getText())
    ) {
      const { line } = source.getLineAndCharacterOfPosition(noeud.getStart());
      for (const attribut of noeud.attributes.properties) {
        if (!ts.isJsxAttribute(attribut) || !/^(name|nom)$/.test(attribut.name.getText())) continue;
        const nom = attribut.initializer?.getText().replace(/^["'{]+|["'}]+$/g, '') ?? '';
        champs.push({ fichier, ligne: line + 1, nom, balise: noeud.tagName.getText() });
      }
    }
    ts.forEachChild(noeud, visiter);
  };
  visiter(source);
  return champs;
}

const enSnake = (nom: string) => nom.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase();

/** The fields whose name holds one of these words, whole. */
export function champsDits(champs: readonly ChampDeFormulaire[], mots: readonly string[]) {
  const motif = new RegExp(`(^|_)(${mots.join('|')})(_|$)`);
  return champs
    .filter(({ nom }) => motif.test(enSnake(nom)))
    .map(({ fichier, ligne, nom }) => `${fichier}:${ligne} ${nom}`);
}
