// biome-ignore-all format: one line per file, so that the door is read at a glance.
import { routesPourReconnaitre } from './rapprocher-des-adultes/rapprocher-des-adultes.route.tsx';
import { routesDesChangements } from './suivre-les-changements/suivre-les-changements.route.tsx';
import { routesDesReceptions } from './voir-les-receptions/voir-les-receptions.route.tsx';

export { cacherUneProtegee } from './cacher-une-protegee/cacher-une-protegee.ts';
export { DIRE_UN_CHANGEMENT, type GenreDeChangement } from './domaine/comparer-au-mois-dernier.ts';
export { enNomPropre } from './domaine/ecrire-un-nom.ts';
export { type EtatDeDossier, estOuvert, estSuspendu } from './domaine/etat-du-dossier.ts';
export type { Membre, Ressource } from './domaine/projeter-un-foyer.ts';
export { direLeRefusDeFlux, direQueFaire, type RefusDeFlux } from './domaine/refus-de-flux.ts';
export { donnees } from './donnees.ts';
export type { DroitsRsaChanges, FluxCnafProjete } from './evenements.ts';
export { lireLesFoyers, parcourirLesFoyers } from './lire-les-foyers/lire-les-foyers.ts';
export { type RefusDeReception, recevoirUnFlux } from './recevoir-un-flux/recevoir-un-flux.ts';
export { refaireLesProjections } from './refaire-les-projections/refaire-les-projections.ts';
export { droits } from './regles-d-acces.ts';
export type { FoyerLu } from './stockage/lectures.ts';
export type { Reception } from './stockage/receptions.ts';
export const routesDuFluxCnaf = [...routesDesChangements, ...routesPourReconnaitre, ...routesDesReceptions];
