import { couper, nettoyerUnTexte } from '#socle/pur';

/** What may be told, field by field, in the order it is read. Everything is off until someone turns it on. */
export const CHAMPS = {
  pour: 'Pour',
  demande: 'Demande',
  elle_dit: 'Elle dit',
  joindre: 'La joindre',
  amenagements: 'À prévoir',
  deja_essaye: 'Déjà essayé',
  echeance: 'Date à tenir',
  piece: 'Pièce',
} as const;
export type NomDeChamp = keyof typeof CHAMPS;
export const NOMS_DE_CHAMP = Object.keys(CHAMPS) as readonly NomDeChamp[];

/** Longest text of one field, in UTF-16 units. */
export const LONGUEUR_D_UN_CHAMP = 1000;

export interface ChampChoisi {
  nom: NomDeChamp;
  texte: string;
}

/**
 * Writes the extract once: what is stored is what is shown to the sender and to the receiver.
 * Fields are cleaned, empty ones left out, and written in the order of the list whatever order they came in.
 */
export function ecrireLExtrait(champs: readonly ChampChoisi[]): string {
  const parNom = new Map(champs.map(({ nom, texte }) => [nom, texte]));
  const gardes = NOMS_DE_CHAMP.flatMap((nom) => {
    const texte = couper(nettoyerUnTexte(parNom.get(nom) ?? ''), LONGUEUR_D_UN_CHAMP);
    return texte === '' ? [] : [[nom, texte]];
  });
  return JSON.stringify(gardes);
}

/** Reads back what was written; anything else is a bug, and throws. */
export function lireLExtrait(texte: string): ChampChoisi[] {
  const lu: unknown = JSON.parse(texte);
  if (!Array.isArray(lu)) throw new Error('extrait illisible');
  return lu.map((paire: unknown) => {
    if (!Array.isArray(paire) || paire.length !== 2) throw new Error('extrait illisible');
    const [nom, valeur] = paire as unknown[];
    if (typeof nom !== 'string' || !Object.hasOwn(CHAMPS, nom) || typeof valeur !== 'string') {
      throw new Error('extrait illisible');
    }
    return { nom: nom as NomDeChamp, texte: valeur };
  });
}
