import ts from 'typescript';
import type { Depassement } from '../budgets.ts';
import type { FichierLu } from './lire-les-fichiers.ts';

/** Names of drawers: what is put in them says nothing of itself. */
const FOURRE_TOUT = /^(utils?|helpers?|common|misc|managers?|core|shared)$/;

const SUFFIXES = /[a-z](Service|Manager|Helper|Impl|Dto)$/;
/** `service` is a word of the département: `PrestationDuService` is French, `OrientationService` is not. */
const EN_FRANCAIS = /(De|Du|Un|Le|Ce|Son|Mon|Par|Au|En|Sans|Par|Ou)Service$/;

function fourreTout(chemin: string): string | undefined {
  return chemin
    .split('/')
    .flatMap((partie) => partie.split(/[.-]/))
    .find((mot) => FOURRE_TOUT.test(mot));
}

function typesMalNommes({ chemin, texte }: FichierLu): Depassement[] {
  if (!SUFFIXES.test(texte) && !/(Service|Manager|Helper|Impl|Dto)\b/.test(texte)) return [];
  const source = ts.createSourceFile(chemin, texte, ts.ScriptTarget.Latest, true);
  const trouves: Depassement[] = [];
  source.forEachChild((noeud) => {
    const estUnType =
      ts.isTypeAliasDeclaration(noeud) ||
      ts.isInterfaceDeclaration(noeud) ||
      ts.isClassDeclaration(noeud);
    const nom = estUnType ? noeud.name?.text : undefined;
    if (nom && SUFFIXES.test(nom) && !EN_FRANCAIS.test(nom))
      trouves.push({
        budget: 'no suffix Service, Manager, Helper, Impl, Dto',
        ou: chemin,
        mesure: nom,
      });
  });
  return trouves;
}

export const nomsInterdits = (fichiers: readonly FichierLu[]): Depassement[] =>
  fichiers.flatMap((fichier) => {
    const tiroir = fourreTout(fichier.chemin);
    const depassements = fichier.genre === 'autre' ? [] : typesMalNommes(fichier);
    if (tiroir) depassements.push({ budget: 'no drawer name', ou: fichier.chemin, mesure: tiroir });
    return depassements;
  });
