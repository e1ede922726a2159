import type { Pourquoi } from '#socle';

export const POURQUOI_L_APA: Pourquoi = {
  valeur:
    'Dire avec elle ce qu’elle fait seule et ce qui l’aiderait, calculer son APA à livre ouvert, décider dans les délais.',
  phraseDuTexte:
    '« afin de prévenir des dégradations rapides de leurs situations sociales » (projet social, L. 128)',
  donnees: [
    'ses mots',
    'les dix variables de la grille AGGIR',
    'les ressources retenues',
    'le plan d’aide et ses observations',
    'à part, ce que dit qui l’aide',
  ],
  lecteurs:
    'l’équipe de l’autonomie qui instruit sa demande ; elle, par son reçu, sauf ce que dit qui l’aide',
  conservation: 'deux ans après le dernier contact, puis une décision humaine',
};
