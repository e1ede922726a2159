import type { MotTrouve } from '../glossaire.ts';
import type { TexteDEcran } from '../textes/textes-des-ecrans.ts';
import type { Glossaire, MotEcarte } from './lire-le-glossaire.ts';

const platDe = (texte: string): string =>
  texte
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '’')
    .replace(/\s+/g, ' ')
    .trim();

/** « le suivi », « votre suivi. », or the bare word as a heading; « suivi de grossesse » says of what. */
const SEUL =
  /^(?:les? |un |des |mon |votre |son |notre )?(?:suivis?|actions?)$|(?:\b(?:le|un|du|au|mon|votre|son|notre|une|cette|vos|ses|nos)|l’) ?(?:suivi|actions?)(?= ?(?:[.,;:!?)»…]|$))/;

function seTrouve({ mot, ou }: MotEcarte, plat: string): boolean {
  if (ou === 'seul') return new RegExp(SEUL).exec(plat)?.[0]?.includes(mot) ?? false;
  const pluriel = mot === 'cas' ? '' : 's?';
  return new RegExp(`(?<![a-z])${mot}${pluriel}(?![a-z])`).test(plat);
}

export function motsDansLesTextes(
  { ecartes, tournures }: Glossaire,
  textes: readonly TexteDEcran[],
): MotTrouve[] {
  return textes.flatMap(({ fichier, ligne, texte }) => {
    const plat = tournures.reduce(
      (reste, tournure) => reste.replaceAll(tournure, ''),
      platDe(texte),
    );
    return ecartes
      .filter((ecarte) => seTrouve(ecarte, plat))
      .map(({ mot }) => ({ ou: `${fichier}:${ligne}`, mot, dans: texte }));
  });
}
