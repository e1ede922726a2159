export {
  donnerUnCodeDActivation,
  inviterUnAgent,
  listerLesComptes,
} from './administrer-les-comptes/administrer-les-comptes.ts';
export { changerDePortee, type RefusDePortee } from './changer-de-portee/changer-de-portee.ts';
export { chiffrer, dechiffrer } from './chiffrement.ts';
export { COOKIE_DE_SESSION, MACHINE_DE_CONNEXION } from './connexion.ts';
export { donnees } from './donnees.ts';
export { endormirLesComptes } from './endormir-les-comptes/endormir-les-comptes.ts';
export { fermerUneSession } from './fermer-une-session/fermer-une-session.ts';
export {
  dansSaSession,
  lireLaSession,
  type PorteeOfferte,
  type SessionLue,
} from './lire-la-session/lire-la-session.ts';
export {
  ouvrirUneSession,
  type RefusDeSession,
  type SessionAOuvrir,
} from './ouvrir-une-session/ouvrir-une-session.ts';
export {
  assemblerLeScriptDesCles,
  lireLeFournisseur,
  type ReglagesDesComptes,
  variablesDuFournisseur,
} from './reglages.ts';
export { routesDesComptes } from './routes.ts';
export type { FournisseurDIdentite } from './se-connecter-par-un-fournisseur/fournisseur.ts';
