/** Ids and codes only: never a word of what someone owes, nor an amount. */
export type EvenementDuFsl =
  | { nom: 'AvisDePartenaireRendu'; contenu: { instructionId: string; demandeId: string } }
  | {
      nom: 'MensualiteManquee';
      contenu: { planId: string; demandeId: string; promesseId: string };
    };
