/** A team's work lists. None of its open orientations is in two of them. */
export const LISTES = [
  'a_repondre',
  'sans_nouvelles',
  'revenues',
  'en_cours',
  'terminees',
] as const;
export type ListeDeTravail = (typeof LISTES)[number];

/** How many wait, list by list. What is over waits for nobody: it is not counted. */
export type NombresEnAttente = Readonly<Record<Exclude<ListeDeTravail, 'terminees'>, number>>;

/** Their names on screen and, when one is empty, what that means. */
export const NOMS_DES_LISTES: Readonly<Record<ListeDeTravail, { nom: string; vide: string }>> = {
  a_repondre: { nom: 'À répondre', vide: 'Rien n’attend votre réponse.' },
  sans_nouvelles: { nom: 'Sans nouvelles', vide: 'Aucune réponse n’est en retard.' },
  revenues: { nom: 'Revenues', vide: 'Toutes les réponses revenues ont été vues.' },
  en_cours: { nom: 'En cours', vide: 'Aucune orientation en cours.' },
  terminees: { nom: 'Terminées', vide: 'Aucune orientation n’est encore terminée.' },
};

/** Where one arrives: the first list that waits for someone, else what goes on. */
export const listeDArrivee = (comptes: NombresEnAttente): ListeDeTravail =>
  (['a_repondre', 'sans_nouvelles', 'revenues'] as const).find((liste) => comptes[liste] > 0) ??
  'en_cours';
