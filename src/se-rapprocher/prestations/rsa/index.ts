// biome-ignore-all format: one line per file, so that the door is read at a glance.
export { compterLesQuinzeJours, compterSesDixJours, daterLeReexamen, leverSesEcheances, noterUnDepassement, noterUneNotification, noterUneSignature, tenirLesQuinzeJours } from './avancer-par-evenement/avancer-par-evenement.ts';
export { confierAuLieuChoisi, rendreLeChoix, suivreLHeure } from './avancer-par-evenement/suivre-le-rendez-vous.ts';
export { controlerLesReferents } from './controler-la-nuit/controler-la-nuit.ts';
export { donnees } from './donnees.ts';
export { entrerEnOrientation } from './entrer-en-orientation/entrer-en-orientation.ts';
export type { EvenementDeRsa } from './evenements.ts';
export { jAiUnParcours } from './mon-parcours/lire-mon-parcours.ts';
export { droits } from './regles-d-acces.ts';
export { routesDuRsa } from './routes.ts';
export { noterLesNouvelles } from './suivre-le-flux/noter-les-nouvelles.ts';
export { chercherLeParcours } from './voir-un-parcours/lire-un-parcours.ts';
