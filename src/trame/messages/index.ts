export { ouvrirLaBoiteDEssai, type RangementDeLaBoite } from './boite-d-essai/boite-d-essai.ts';
export { catalogue } from './catalogue/catalogue.ts';
export type { FaitsDuMessage, NomDeMessage } from './catalogue/faits.ts';
export { choisirLaForme, type MoyenDeJoindre, type RefusDuCanal } from './domaine/canal-sur.ts';
export {
  composerUnEnvoi,
  type EnvoiAComposer,
  type RefusDEnvoi,
} from './domaine/composer-un-envoi.ts';
export { direLeRefusDEnvoi } from './domaine/dire-le-refus.ts';
export {
  type Canal,
  type Destinataire,
  type EchecDeRemise,
  type Envoi,
  type Facteur,
  type Forme,
  faireApresUnEchec,
  type Langue,
  type Remise,
} from './domaine/envoi.ts';
export { motsSensibles } from './domaine/mots-sensibles.ts';
