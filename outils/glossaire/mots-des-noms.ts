import type { MotTrouve } from '../glossaire.ts';
import type { NomDeclare } from '../textes/noms-declares.ts';
import type { Glossaire } from './lire-le-glossaire.ts';

export type NomSitue = NomDeclare & { ou: string };

const auSingulier = (mot: string): string => (mot === 'cas' ? mot : mot.replace(/s$/, ''));

/** `casDUsage` is ours; HTML's own `action` is the one of a form, and #interface's the one of a row. */
function estPermis({ mots, nature }: NomDeclare, mot: string): boolean {
  if (mot === 'cas') return /(^| )cas d usage( |$)/.test(mots.join(' '));
  return (
    mot === 'action' && (nature === 'propriete' || nature === 'parametre' || nature === 'variable')
  );
}

function motsEcartesDe(nom: NomSitue, { ecartes }: Glossaire): string[] {
  return ecartes
    .filter(({ mot, ou }) =>
      ou === 'seul'
        ? nom.mots.length === 1 && auSingulier(nom.mots[0] ?? '') === mot
        : nom.mots.some((sien) => auSingulier(sien) === mot),
    )
    .map(({ mot }) => mot)
    .filter((mot) => !estPermis(nom, mot));
}

/** A concept is named by its type, its file or its table: there, no word that the glossary sets aside for another. */
const NOMMENT_UNE_CHOSE: readonly NomDeclare['nature'][] = ['type', 'fichier', 'table'];

function autresMotsDe(nom: NomSitue, { termes }: Glossaire): string[] {
  if (!NOMMENT_UNE_CHOSE.includes(nom.nature)) return [];
  return termes
    .flatMap(({ nePasDire }) => nePasDire)
    .filter((mot) => nom.mots.some((sien) => auSingulier(sien) === mot));
}

export const motsDansLesNoms = (glossaire: Glossaire, noms: readonly NomSitue[]): MotTrouve[] =>
  noms.flatMap((nom) =>
    [...new Set([...motsEcartesDe(nom, glossaire), ...autresMotsDe(nom, glossaire)])].map(
      (mot) => ({
        ou: nom.ou,
        mot,
        dans: nom.nom,
      }),
    ),
  );
