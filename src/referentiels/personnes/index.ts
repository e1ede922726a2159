// biome-ignore-all format: one line per file, so that the door is read at a glance.
export { creerUnePersonne, direLeRefusDeCreer, type PersonneACreer, type RefusDeCreer } from './creer-une-personne/creer-une-personne.ts';
export { DIRE_POURQUOI } from './domaine/classer.ts';
export { type Identite, nomDit, SANS_NOM } from './domaine/personne.ts';
export { donnees } from './donnees.ts';
export { lireLesPersonnes, type PersonneEnListe } from './lire-les-fiches/lire-les-personnes.ts';
export { lireUnePersonne, type PersonneLue, type RefusDeLire } from './lire-les-fiches/lire-une-personne.ts';
export { leverLaProtection, protegerUnePersonne } from './proteger-une-personne/proteger-une-personne.ts';
export type { PersonneTrouvee } from './rechercher-une-personne/chercher-dans-ma-portee.ts';
export { type PersonneReconnue, rechercher, type Trouvailles } from './rechercher-une-personne/rechercher-une-personne.ts';
export { retrouvableParUnCode } from './rechercher-une-personne/retrouvable-par-un-code.ts';
export { type DoublonPossible, doublonsPossibles } from './reunir-deux-fiches/doublons-possibles.ts';
export { defaireLaFusion, fusionner, tousSesIdentifiants } from './reunir-deux-fiches/fusionner.ts';
export { routesDesPersonnes } from './routes.ts';
export { CarteDePersonne } from './voir-une-personne/carte-de-personne.tsx';
export { FicheDePersonne, type PanneauxDeFiche } from './voir-une-personne/fiche-de-personne.tsx';
export { type Fiche, lireLaFiche } from './voir-une-personne/lire-la-fiche.ts';
export type { ComposerLesPanneaux } from './voir-une-personne/voir-une-personne.route.tsx';
