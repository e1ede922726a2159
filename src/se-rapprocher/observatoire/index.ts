// biome-ignore-all format: one line per file, so that the door is read at a glance.

export { INDICATEURS, type Indicateur } from './domaine/indicateurs.ts';
export { type Cellule, masquer, totalVisible } from './domaine/masquer.ts';
export { ORDRE_DE_LECTURE, SEUIL_DE_DIFFUSION } from './domaine/parametres.ts';
export { donnees } from './donnees.ts';
export { routesDesCles } from './donner-sa-cle/donner-sa-cle.route.tsx';
export { compteDepuis } from './donner-sa-cle/indicateurs-actifs.ts';
export { dernierChiffrePublie } from './lire-les-chiffres/dernier-chiffre.ts';
export { routesDesChiffres } from './lire-les-chiffres/lire-les-chiffres.route.tsx';
export { type EvenementDEquipe, noterUnDepart, noterUneAttente, noterUneOuverture, noterUnePromesse, noterUneQuestion, noterUneReponse } from './noter-des-faits/noter-des-faits.ts';
export { effacerLesFaits, publierLesChiffres } from './publier-les-chiffres/publier-les-chiffres.ts';
export { routesDesIndicateurs } from './publier-les-indicateurs/publier-les-indicateurs.route.tsx';
export { droits } from './regles-d-acces.ts';
