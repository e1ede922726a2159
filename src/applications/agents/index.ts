export { CadreDesAgents, Incident, SessionExpiree } from './cadre.tsx';
export { COOKIE_D_APPARENCE } from './choisir-l-apparence/choisir-l-apparence.route.ts';
export { composerLaFiche } from './composer-la-fiche/composer-la-fiche.tsx';
export { type ReglagesDesAgents, routesDesAgents } from './routes.ts';
