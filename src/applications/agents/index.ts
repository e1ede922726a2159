export { CadreDesAgents } from './cadre.tsx';
export {
  COOKIE_D_APPARENCE,
  COOKIE_DES_TOUCHES,
} from './choisir-l-apparence/choisir-l-apparence.route.ts';
export { composerLaFiche } from './composer-la-fiche/composer-la-fiche.tsx';
export { compterCeQuiAttend } from './compter-ce-qui-attend/compter-ce-qui-attend.ts';
export { IMPORTS } from './importer-un-fichier/imports.ts';
export { Incident, SessionExpiree } from './incidents.tsx';
export { type ReglagesDesAgents, routesDesAgents } from './routes.ts';
export { ceQuiEstConnu } from './tour-des-droits/ce-qui-est-connu.ts';
export { droitsDeTous } from './tour-des-droits/droits-de-tous.ts';
