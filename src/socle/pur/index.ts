// biome-ignore-all format: one line per file, so that the door is read at a glance.
export { type Age, aAtteint, ageA } from './age.ts';
export { type CodeDeRetrait, type CodeDeSalle, chercherUnCodeDeSalle, codeDeSalleSuivant, direLeRefusDeCode, lireUnCode, montrerLeCode, type RefusDeCode, tirerUnCode } from './codes.ts';
export { ajouterJours, ajouterMinutes, ajouterMois, aujourdHuiA, type DateCivile, dateCivile, debutDuJour, FUSEAU, heureA, type Instant, instantDe, instantDuMur, jourDeLaSemaine, joursEntre, lireDateCivile, lireInstant, minutesEntre, natureDeLHeure } from './dates.ts';
export { bornes, type DatePartielle, datePartielle, datePartielleDuJour, ecrireDatePartielle, lireDatePartielle, peuventCoincider, type RefusDeDatePartielle } from './dates-partielles.ts';
export { dayInEnglish, direDansCombien, direDepuis, direLaDatePartielle, direLaDuree, heurePourAgent, heurePourHabitant, jourEnColonne, jourEnToutesLettres, momentInEnglish, momentPourHabitant } from './dire-les-dates.ts';
export { distanceDeFrappe, jaroWinkler, similarite, trigrammes } from './distance.ts';
export { type Id, identifiant, lireUnIdentifiant } from './identifiants.ts';
export { contientLeJour, croiser, type Intervalle, intervalle, seRecouvrent } from './intervalles.ts';
export { ajouterJoursOuvres, estOuvre, JOURS_FERIES, joursFeries, joursOuvresEntre, nomDuJourFerie, paques } from './jours-ouvres.ts';
export { chercherUneDate, chercherUnJourSansAnnee, type DateTrouvee, lireUneDate, lireUnJour, type SensDuTemps } from './lire-une-date.ts';
export { type Centimes, centimes, direLeRefusDeMontant, ecrireLeMontant, lireUnMontant, type RefusDeMontant } from './montants.ts';
export { type JetonsDuNom, jetonsDuNom, premiereLettre } from './noms.ts';
export { clePhonetique, clesDuNom, seDisentPareil } from './phonetique.ts';
export { enchainer, type Resultat, refuse, reussi, valeurOuErreur } from './resultat.ts';
export { direLeRefusDeTelephone, ecrireLeTelephone, finDuTelephone, lireUnTelephone, masquerLeTelephone, type RefusDeTelephone, recoitLesSms, type Telephone } from './telephone.ts';
export { couper, direLeRefusDeNom, LONGUEUR_DUN_NOM, lireUnNom, nettoyerUneLigne, nettoyerUnTexte, normaliser, type RefusDeNom } from './texte.ts';
export { INSECABLE, typographie } from './typographie.ts';
export { familleDuPrenom, famillesDePrenoms } from './variantes-de-prenoms.ts';
