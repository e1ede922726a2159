export { CadreDesAgents, Incident, SessionExpiree } from './cadre.tsx';
export {
  COOKIE_D_APPARENCE,
  routesDApparence,
} from './choisir-l-apparence/choisir-l-apparence.route.ts';
export { routesDeLExtrait } from './extrait-qui-a-regarde/extrait-qui-a-regarde.route.tsx';
export { premierEcran } from './rubriques.ts';
