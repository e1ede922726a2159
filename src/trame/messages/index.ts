// biome-ignore-all format: one line per file, so that the door is read at a glance.
export { ouvrirLaBoiteDEssai, type RangementDeLaBoite } from './boite-d-essai/boite-d-essai.ts';
export { routesDeLaBoite } from './boite-d-essai/voir-la-boite.route.tsx';
export { routesDeLangue } from './choisir-sa-langue/choisir-sa-langue.route.tsx';
export { langueDeLaPage } from './choisir-sa-langue/langue-de-la-page.ts';
export { LienDeLangue } from './choisir-sa-langue/lien-de-langue.panneau.tsx';
export { deposerUnEnvoi, type EnvoiADeposer } from './deposer-un-envoi/deposer-un-envoi.ts';
export { choisirLaForme, type MoyenDeJoindre, type RefusDuCanal } from './domaine/canal-sur.ts';
export { catalogue } from './domaine/catalogue/catalogue.ts';
export type { FaitsDuMessage, NomDeMessage } from './domaine/catalogue/faits.ts';
export { composerUnEnvoi, type EnvoiAComposer, type RefusDEnvoi } from './domaine/composer-un-envoi.ts';
export { direLeRefusDEnvoi } from './domaine/dire-le-refus.ts';
export { type Canal, type Destinataire, type EchecDeRemise, type Envoi, type Facteur, type Forme, faireApresUnEchec, type Remise } from './domaine/envoi.ts';
export type { Langue } from './domaine/langue.ts';
export {
  type GenreDeRemarque,
  type Lisibilite,
  mesurerLaLisibilite,
  type Remarque,
  SEUILS_DE_LISIBILITE,
} from './domaine/lisibilite.ts';
export { motsSensibles } from './domaine/mots-sensibles.ts';
export { donnees } from './donnees.ts';
export { numerosDUrgence } from './numeros-d-urgence/numeros.ts';
export { NumerosDUrgence } from './numeros-d-urgence/numeros-d-urgence.panneau.tsx';
export { lireLesFacteurs, variablesDesFacteurs } from './reglages.ts';
export { canauxDe, canauxOuverts, estALEssai, remettreLesEnvois } from './remettre-les-envois/remettre-les-envois.ts';
export { retirerUnEnvoi } from './retirer-un-envoi/retirer-un-envoi.ts';
export { reprendreLesMessages, taireLesMessages } from './taire-les-messages/taire-les-messages.ts';
