/** Facultative aids and local regulations: data that one function evaluates, published once their examples pass. */
export type { Aide, Exemple, Montant, Reponse } from './aide.ts';
export type { Condition } from './conditions.ts';
export { direUneCondition, NOM_DU_FAIT } from './dire-une-condition.ts';
export { evaluerUneAide, type ReponseDUneAide } from './evaluer-une-aide.ts';
export type { Faits } from './faits.ts';
export { CHAMPS_DES_CONDITIONS, lireUneAide, type RefusDAide } from './lire-une-aide.ts';
export { direLeMot, MOTS_DES_AIDES } from './mots-des-aides.ts';
export { AIDES_CONNUES } from './reglements.ts';
export { defautsDUneAide } from './verifier-une-aide.ts';
