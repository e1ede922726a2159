// biome-ignore-all format: one line per file, so that the door is read at a glance.
export { type Adverbes, type Anomalie, type Classement, COMBINAISONS, type Gir, GRILLE_AGGIR, lireUnProfil, type Modalite, type ModaliteExpliquee, modaliteDUneVariable, NOM_DE_LA_VARIABLE, type Profil, VARIABLES, type Variable } from './aggir/index.ts';
export { AIDES_CONNUES, type Aide, CHAMPS_DES_CONDITIONS, type Condition, defautsDUneAide, direLeMot, direUneCondition, type Exemple, evaluerUneAide, type Faits, lireUneAide, MOTS_DES_AIDES, type Montant, NOM_DU_FAIT, type RefusDAide, type ReponseDUneAide } from './aides/index.ts';
export { calculer, type Demande, type Reponse, type Statut } from './calcul/calculer.ts';
export type { Explication, LigneExpliquee } from './calcul/expliquer.ts';
export { moisDeLaDemande, type Reglage, type ReponseALaLigne, repondreAUneLigne, repondreAUneSituation } from './calcul/repondre.ts';
export { type Competence, quiDecideDuRsa } from './competences/qui-decide.ts';
export { type ADemander, AIDES_PARTICULIERES, type CeQuiManque, type Conclusion, conclure, DROITS_COMMUNS, DROITS_DU_TOUR, type DroitConclu, ETAPES, type Etape, ecrireUneReponse, ficheDuDroit, lireUneReponse, NE_SAIT_PAS, type Question, questionsDe, quiDemander, type RefusDeReponse, type Reponses, SituationRefusee, type Tour } from './conversation/index.ts';
export { type Aplati, aplatir } from './engendrer/aplatir.ts';
export { ecrireLeCode, RAISON } from './engendrer/ecrire-le-code.ts';
export { type Lot, mettreEnColonnes, tientEnColonnes } from './engendrer/mettre-en-colonnes.ts';
export { type Colonne, NAISSANCE, type Plan } from './engendrer/plan.ts';
export { ecrivainDeTraces, relireLaTrace } from './engendrer/relire-la-trace.ts';
export type { Droit, Graphe } from './langue/graphe.ts';
export { ecrireLeMois, lireLeMois, type Mois } from './langue/mois.ts';
export { GRAPHE_NATIONAL } from './regles/graphe-national.ts';
export { lireUneSituation } from './situations/lire-une-situation.ts';
export { direLeRefusDeSituation, type RefusDeSituation } from './situations/refus.ts';
export type { Situation } from './situations/situation.ts';
