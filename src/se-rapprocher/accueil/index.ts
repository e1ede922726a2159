// biome-ignore-all format: one line per file, so that the door is read at a glance.

export { conclureUnPremierContact } from './conclure-un-premier-contact/conclure-un-premier-contact.ts';
export { controlerLesAlertes } from './controler-la-nuit/controler-la-nuit.ts';
export { convertirUneReponseSimple } from './convertir-une-reponse-simple/convertir-une-reponse-simple.ts';
export { raisonsParRegle } from './decider-autrement/decider-autrement.ts';
export { type DemandeADeposer, deposerUneDemande, direLeRefusDeDeposer, lireSesDepots, type RefusDeDeposer } from './deposer-une-demande/deposer-une-demande.ts';
export { compterUnEnvoiEnLigne, direCeQuIlFaut, type RefusDeDemande } from './dire-ce-qu-il-faut/dire-ce-qu-il-faut.ts';
export { BESOINS, type Besoin, type Canal, DIRE_LA_PAROLE, DIRE_LE_FAIT, type Fiche } from './domaine/fiche.ts';
export { DIRE_LE_BESOIN } from './domaine/portes.ts';
export { donnees } from './donnees.ts';
export { effacerLesContactsEchus } from './effacer-les-reponses-simples/effacer-les-reponses-simples.ts';
export { enregistrerUneArrivee } from './enregistrer-une-arrivee/enregistrer-une-arrivee.ts';
export type { DangerRepondu, DangerSignale, DemandeEnregistree, PremierContactOuvert, ReponseSimpleDonnee } from './evenements.ts';
export { contactsDeLaPersonne, lireLesPremiersContacts, lireMaDemande, lireUnPremierContact, type MaDemande } from './lire-un-premier-contact/lire-un-premier-contact.ts';
export { ouvrirUnPremierContact } from './ouvrir-un-premier-contact/ouvrir-un-premier-contact.ts';
export { type FeuilleAImprimer, reserverDesFeuilles } from './recopier-une-feuille/reserver-des-feuilles.ts';
export { droits } from './regles-d-acces.ts';
export { repondreAUnDanger } from './repondre-a-un-danger/repondre-a-un-danger.ts';
export { repondreParLaPromesse } from './repondre-a-un-danger/repondre-par-la-promesse.ts';
export { routesDAccueil } from './routes.ts';
export { signalerUnDanger } from './signaler-un-danger/signaler-un-danger.ts';
export { telephonesSansDossier } from './stockage/feuilles-de-papier.ts';
export type { PremierContact } from './stockage/premiers-contacts.ts';
export { nommerCelles } from './tenir-le-guichet/nommer-celles.ts';
