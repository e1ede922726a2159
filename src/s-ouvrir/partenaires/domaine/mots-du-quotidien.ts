import { racineDe } from './racines.ts';

/**
 * Everyday words, and the data·inclusion themes they speak of. Written for the project. A row: words | themes; a theme
 * that stops at `--` stands for its whole family.
 */
const TABLE = `
faim manger nourriture repas colis frigo courses epicerie aliment alimentaire restos | equipement-et-alimentation--alimentation
vetement vetements habits manteau chaussures couches poussette | equipement-et-alimentation--habillement
meuble meubles frigidaire lavelinge electromenager matelas | equipement-et-alimentation--electromenager
menage courses repassage | equipement-et-alimentation--aide-menagere
dormir abri dehors rue hebergement heberger foyer 115 nuit | logement-hebergement--rechercher-une-solution-dhebergement-temporaire
loyer impaye expulsion huissier | logement-hebergement--reduire-les-impayes-de-loyer logement-hebergement--se-maintenir-dans-le-logement
logement appartement hlm demenager | logement-hebergement--
facture factures electricite gaz energie edf eau cantine argent | difficultes-financieres--prevenir-une-degradation-de-la-situation-financiere
dette dettes credit credits surendettement banque huissier rembourser | difficultes-financieres--situation-dendettement-surendettement
budget compte | difficultes-financieres--ameliorer-sa-gestion-budgetaire difficultes-financieres--acquerir-une-autonomie-budgetaire
papier papiers courrier dossier formulaire ecrivain lettre administratif | difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives
droit droits avocat juriste justice juridique domiciliation | difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits difficultes-administratives-ou-juridiques--prendre-en-compte-une-problematique-judiciaire
sejour prefecture titre asile nationalite | difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-a-la-citoyennete difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits
ordinateur internet informatique telephone numerique cyber imprimer scanner | numerique--
francais parler lire ecrire alphabetisation langue | lecture-ecriture-calcul--maitriser-le-francais
medecin docteur soin soins soigner malade sante dentiste vaccin hopital mutuelle | sante--acces-aux-soins
moral angoisse deprime depression psy psychologue psychiatre idees | sante--sante-mentale
alcool drogue tabac ecrans jeux addiction | sante--addictions
contraception grossesse ivg test depistage sexualite gynecologue planning | sante--sante-sexuelle
handicap mdph fauteuil invalidite | sante--constituer-un-dossier-mdph-invalidite
bebe creche garde nounou halte | famille--garde-denfants
parent parents enfant enfants ado adolescent devoirs education | famille--soutien-a-la-parentalite-et-a-leducation
aidant aidants alzheimer dependance dependante | famille--soutien-aidants famille--prise-en-charge-personne-dependante
violence violences frappe mari conjoint separation divorce | famille--surmonter-conflits-separation-violence
sortir seul seule isole isolee solitude rencontrer cafe convivialite compagnie visite visites | remobilisation--lien-social
sortir promenade balade | remobilisation--activites-sportives-et-culturelles mobilite--etre-accompagne-dans-son-parcours-mobilite mobilite--mobilite-douce-partagee-collective
sport sports piscine vacances sortie sorties culture musee theatre cinema danse loisir loisirs stage | remobilisation--activites-sportives-et-culturelles
benevole benevolat | remobilisation--benevolat-action-citoyenne
confiance estime bienetre | remobilisation--bien-etre-confiance-en-soi
bus navigo transport transports deplacer trajet velo voiture | mobilite--financer-ma-mobilite mobilite--mobilite-douce-partagee-collective mobilite--etre-accompagne-dans-son-parcours-mobilite
permis conduire | mobilite--preparer-un-permis
travail emploi boulot job chomage cv embauche | trouver-un-emploi-- preparer-sa-candidature--
formation former diplome stage | se-former--
metier orientation | choisir-un-metier--
entreprise autoentrepreneur | creer-une-entreprise--
`;

const PAR_RACINE = new Map<string, readonly string[]>();
for (const ligne of TABLE.trim().split('\n')) {
  const [mots = '', themes = ''] = ligne.split('|').map((partie) => partie.trim());
  for (const mot of mots.split(' ')) {
    const racine = racineDe(mot);
    const deja = PAR_RACINE.get(racine) ?? [];
    PAR_RACINE.set(racine, [...new Set([...deja, ...themes.split(' ')])]);
  }
}

/** Themes (or families, ending in `--`) that a root speaks of; none for a word that is nobody's everyday word. */
export const themesDuMot = (racine: string): readonly string[] => PAR_RACINE.get(racine) ?? [];

/** Tokens under which a service is found by its themes: each theme, and its family. */
export const jetonsDesThemes = (themes: readonly string[]): string[] => [
  ...new Set(
    themes.flatMap((theme) => [`th:${theme}`, `th:${theme.slice(0, theme.indexOf('--') + 2)}`]),
  ),
];
export const jetonDuTheme = (theme: string): string => `th:${theme}`;
