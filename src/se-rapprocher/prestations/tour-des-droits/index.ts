// biome-ignore-all format: one line per file, so that the door is read at a glance.
import type { Acces } from '#acces';
import type { RouteQuelconque } from '#socle';
import type { LireCeQuiEstConnu } from './faire-le-tour-avec-elle/connu.ts';
import { routesDuTourAvecElle } from './faire-le-tour-avec-elle/faire-le-tour-avec-elle.route.tsx';
import { routesDesToursGardes } from './relire-un-tour/relire-un-tour.route.tsx';

export { donnees } from './donnees.ts';
export { effacerUnTour } from './effacer-un-tour/effacer-un-tour.ts';
export type { CeQuiEstConnu, LireCeQuiEstConnu } from './faire-le-tour-avec-elle/connu.ts';
export { routesDeSonTour } from './faire-son-tour/faire-son-tour.route.tsx';
export { mots as motsDeSonTour } from './faire-son-tour/mots.ts';
export { MonResultat } from './faire-son-tour/tour.page.tsx';
export { garderUnTour, type TourAGarder } from './garder-un-tour/garder-un-tour.ts';
export { AidesDuDepartement, nommer } from './le-resultat/aides-du-departement.panneau.tsx';
export { type AideConclue, aidesDuDepartement, droitsADemander } from './le-resultat/aides-du-departement.ts';
export { LesDroits, nommerUnDroit } from './le-resultat/resultat.panneau.tsx';
export { type Carnet, ouvrirUnCarnet, type Vue, voirLeResultat } from './mener-le-tour/carnet.ts';
export { desceller, sceller } from './mener-le-tour/sceller.ts';
export { droits } from './regles-d-acces.ts';
export { mesTours, relireLesTours, relireUnTour, resultatDe, type TourGarde } from './relire-un-tour/relire-un-tour.ts';

/** Written before those that read an identifier: `/tour-des-droits/garder` is no round. */
export const routesDuTour = (lire: LireCeQuiEstConnu): RouteQuelconque<Acces>[] => [
  ...routesDuTourAvecElle(lire),
  ...routesDesToursGardes(lire),
];
