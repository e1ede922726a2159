import type { Pourquoi } from '#socle';

/** Why the queue exists, said once for the screens that show it. */
export const POURQUOI_LA_FILE: Pourquoi = {
  valeur: 'Chacun est reçu à son tour, sans avoir à dire son nom ni son histoire dans la salle.',
  phraseDuTexte:
    '« Se rapprocher » : améliorer l’accueil, premier contact des personnes avec le Département.',
  donnees: ['comment elle veut être appelée', 'heure d’arrivée', 'espace calme, interprète'],
  lecteurs: 'votre équipe, dans ce lieu ; l’écran de la salle ne montre qu’un code',
  conservation: '90 jours, puis effacé sans rien faire',
};
