import { type DateCivile, jourEnToutesLettres } from '#socle/pur';

/** A part of a letter: sentences, then a table when figures are set side by side. */
export interface PartieDeLaLettre {
  titre?: string;
  paragraphes: readonly string[];
  tableau?: { colonnes: readonly string[]; lignes: readonly (readonly string[])[] };
}

/** A letter on A4. What it says is the right's that writes it: its sentences come with the facts. */
export interface DonneesDeLaLettre {
  langue: 'fr';
  emetteur: string;
  /** First name, name, function, address and telephone of who writes (CRPA L. 111-2). */
  auteur: readonly string[];
  destinataire: readonly string[];
  le: DateCivile;
  objet: string;
  parties: readonly PartieDeLaLettre[];
}

export const preparerLaLettre = (donnees: DonneesDeLaLettre) => ({
  langue: donnees.langue,
  titre: donnees.objet,
  emetteur: donnees.emetteur,
  auteur: donnees.auteur,
  destinataire: donnees.destinataire,
  le: `Le ${jourEnToutesLettres(donnees.le, true)}`,
  parties: donnees.parties.map(({ titre = '', paragraphes, tableau }) => ({
    ...{ titre, paragraphes },
    colonnes: tableau?.colonnes ?? [],
    lignes: tableau?.lignes ?? [],
  })),
  textes: { page: 'Page', sur: 'sur' },
});
