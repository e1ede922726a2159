// biome-ignore-all format: one line per file, so that the door is read at a glance.

export { type Acces, DoitUneTrace, type Environnement, enTantQue, type Tracage } from './acces.ts';
export { accorderUnJeton, direLeRefusDeJeton, inscrireUnSysteme, revoquerUnJeton } from './accorder-un-jeton/accorder-un-jeton.ts';
export { apres } from './apres.ts';
export { casDUsage, type RefusDAcces } from './cas-d-usage.ts';
export { confierUnePortee, finirUnePortee, porteesDesAgents, type RefusDePorteeAConfier } from './confier-une-portee/confier-une-portee.ts';
export { controlerLesAccesExceptionnels } from './controler-la-nuit/controler-la-nuit.ts';
export { demanderUnAccesExceptionnel } from './demander-un-acces-exceptionnel/demander-un-acces-exceptionnel.ts';
export { direLaRaison, direLOperation, direQuiARegarde } from './dire-qui-a-regarde/dire-qui-a-regarde.ts';
export { direUnMoment } from './dire-un-moment.ts';
export { donnees } from './donnees.ts';
export { droits as droitsDAcces } from './droits.ts';
export type { AccesExceptionnelOuvert } from './evenements.ts';
export { direLExplication, type Explication, expliquerUnAcces } from './expliquer-un-acces/expliquer-un-acces.ts';
export { cleDe, type GenreDeLecteur, type Lecteur, type LecteurAgent, type LecteurSysteme, MISSIONS, type Mission, NOM_DE_MISSION, PERMISSIONS, type Permission, ROLES_DES_LECTEURS, roleDe } from './lecteur.ts';
export { type Ici, type LecteurDeMatrice, type LigneDeMatrice, type OperationDeTable, type Permis, SITUATIONS, type Situation } from './matrice.ts';
export { APPELS_PAR_MINUTE, DUREE_D_UN_JETON } from './parametres.ts';
export { lecteurDuJeton } from './reconnaitre-un-jeton/reconnaitre-un-jeton.ts';
export { capacites, type Droit, juger, type TableDeDroits, type Verdict } from './regle.ts';
export { route } from './route.ts';
export { routes as routesDAcces } from './routes.ts';
export type { PorteeDUnAgent } from './stockage/portees.ts';
export { laSaitProtegee } from './stockage/protections.ts';
export type { JetonDUnSysteme, Systeme } from './stockage/systemes.ts';
export { uneFoisParRequete } from './une-fois.ts';
export { chercherQuiPrevenir, voirLesSystemes } from './voir-les-systemes/voir-les-systemes.ts';
