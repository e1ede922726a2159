export { sql } from 'kysely';
export { type ColonneTypee, lireLesColonnes } from './base/catalogue.ts';
export type { Connexion, Moteur } from './base/connexion.ts';
export { declarationsDuSocle } from './base/donnees.ts';
export {
  compterUnEchec,
  type EvenementLu,
  marquerLivre,
  prendreUnEvenement,
} from './base/evenements.ts';
export {
  lireLesMigrations,
  type Migration,
  migrationsManquantes,
  migrer,
} from './base/migrer.ts';
export { ouvrirPglite } from './base/pglite.ts';
export { ouvrirPostgres } from './base/postgres.ts';
export { type Bd, dansUneTransaction, type Identite, kyselySur } from './base/transaction.ts';
export { DossierOccupe, verrouillerLeDossier } from './base/verrou-du-dossier.ts';
export {
  type DeclarationDeModule,
  type DeclarationDeTable,
  declarer,
  manquesDeDeclaration,
} from './declarations.ts';
export { type Horloge, horlogeDuSysteme, horlogeReglee } from './horloge.ts';
export {
  type Actif,
  actifDepuisUnFichier,
  actifDepuisUnTexte,
  assemblerLeScript,
} from './http/actifs.ts';
export type { Composition } from './http/composition.ts';
export {
  fichier,
  fragment,
  json,
  page,
  refusDePage,
  versLaPage,
  versLaPageSansTrace,
} from './http/reponses.ts';
export {
  type Application,
  type ARevoir,
  type Cookie,
  definirRoutePour,
  type Page,
  type Pourquoi,
  type Reponse,
  type RequeteHttp,
  type RouteQuelconque,
} from './http/route.ts';
export { creerServeur, SansSession } from './http/serveur.ts';
export { empreinteAvecCle, lireLesReglages, type Reglages } from './reglages.ts';
