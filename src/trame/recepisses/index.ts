export { donnees } from './donnees.ts';
export {
  emettreUnRecepisse,
  empreinteDuRecu,
  ouvrirAUnSysteme,
  ouvrirUnCodeReserve,
  type RecepisseAEmettre,
  type RecepisseEmis,
} from './emettre-un-recepisse/emettre-un-recepisse.ts';
export { laisserUnMot, mesMots } from './laisser-un-mot/laisser-un-mot.ts';
export {
  ouvrirParUnCode,
  prefixeDe,
  type RefusDuCode,
} from './ouvrir-par-un-code/ouvrir-par-un-code.ts';
export { VALIDITE_DU_RECU } from './parametres.ts';
export { droits } from './regles-d-acces.ts';
export { MotsDesHabitants } from './repondre-aux-mots/mots-des-habitants.panneau.tsx';
export { motsDesHabitants, promettreUneReponse } from './repondre-aux-mots/repondre-aux-mots.ts';
export { revoquerLesRecepisses } from './revoquer-un-recepisse/revoquer-un-recepisse.ts';
export { routes as routesDesRecepisses } from './routes.ts';
export type { GenreDeMot, MotLaisse } from './stockage/mots.ts';
export { monRecepisse, objetsOuverts, type Recepisse } from './stockage/recepisses.ts';
export {
  COOKIE_DE_RECU,
  lecteurDuRecu,
  monCode,
  ouvrirLaLecture,
} from './tenir-son-recu/session.ts';
