export { donnees } from './donnees.ts';
export {
  emettreUnRecepisse,
  type RecepisseAEmettre,
  type RecepisseEmis,
} from './emettre-un-recepisse/emettre-un-recepisse.ts';
export { ouvrirParUnCode, type RefusDuCode } from './ouvrir-par-un-code/ouvrir-par-un-code.ts';
export { VALIDITE_DU_RECU } from './parametres.ts';
export { droits } from './regles-d-acces.ts';
export { revoquerLesRecepisses } from './revoquer-un-recepisse/revoquer-un-recepisse.ts';
export { monRecepisse, type Recepisse } from './stockage/recepisses.ts';
