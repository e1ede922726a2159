import {
  AUTRES_INSTITUTIONS,
  type AutreInstitution,
  type CodeDInstitution,
} from './autres-institutions.ts';

/** A kind of door that a theme opens; which place of that kind is asked of the modules that know the places. */
export type GenreDePorte =
  | { genre: 'service'; code: string }
  /** `thematique` is a value of data·inclusion v1. */
  | { genre: 'partenaire'; thematique: string }
  | ({ genre: 'institution'; code: CodeDInstitution } & AutreInstitution);

/** A row: theme | what it is called | services of the département | data·inclusion themes | other institutions. */
const TABLE = `
sans-abri | Ne pas savoir où dormir | errance service-social | logement-hebergement--rechercher-une-solution-dhebergement-temporaire equipement-et-alimentation--alimentation | siao
hebergement-precaire | Un hébergement qui ne tient pas | errance service-social | logement-hebergement--rechercher-une-solution-dhebergement-temporaire | siao dalo
loyer-impaye | Le loyer | service-social fsl | logement-hebergement--reduire-les-impayes-de-loyer logement-hebergement--se-maintenir-dans-le-logement | bailleur
expulsion | Une expulsion qui menace | service-social fsl | logement-hebergement--se-maintenir-dans-le-logement difficultes-administratives-ou-juridiques--prendre-en-compte-une-problematique-judiciaire | tribunal
logement-abime | Un logement abîmé ou dangereux | service-social | logement-hebergement--se-maintenir-dans-le-logement | ars bailleur
logement-trop-petit | Un logement trop petit | service-social | logement-hebergement--changer-de-logement | dalo
demande-de-logement | Une demande de logement | service-social | logement-hebergement--sinformer-sur-les-demarches-liees-a-lacces-au-logement logement-hebergement--louer-un-logement | dalo
conflit-avec-le-bailleur | Un désaccord avec le propriétaire ou les voisins | service-social | difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits | bailleur
energie | L’électricité, le gaz ou l’eau | service-social fsl | difficultes-financieres--prevenir-une-degradation-de-la-situation-financiere | energie
manque-d-argent | L’argent qui manque | service-social | difficultes-financieres--ameliorer-sa-gestion-budgetaire difficultes-financieres--prevenir-une-degradation-de-la-situation-financiere |
dettes | Des dettes | service-social | difficultes-financieres--situation-dendettement-surendettement | banqueDeFrance
banque | Un compte en banque | service-social | difficultes-financieres--acquerir-une-autonomie-budgetaire | banqueDeFrance
rsa | Le RSA | insertion service-social | difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits | caf
allocations | Les allocations | service-social | difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives | caf
retraite | La retraite | service-social dpaph | difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits | retraite
alimentation | De quoi manger | service-social | equipement-et-alimentation--alimentation |
couches-et-vetements | Des couches, des vêtements, un lit | service-social pmi | equipement-et-alimentation--habillement equipement-et-alimentation--electromenager |
sante-de-l-enfant | La santé d’un enfant | pmi | sante--acces-aux-soins | hopital
grossesse | Une grossesse | pmi | sante--acces-aux-soins |
contraception | La contraception, un test | sante-sexuelle | sante--sante-sexuelle |
acces-aux-soins | Se soigner | actions-sanitaires service-social | sante--acces-aux-soins | hopital
couverture-maladie | La carte Vitale, la mutuelle | service-social | sante--acces-aux-soins difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits | cpam
sante-mentale | Le moral, l’angoisse | service-social | sante--sante-mentale | psychiatrie
idees-noires | Des idées noires | service-social | sante--sante-mentale | psychiatrie
addictions | L’alcool, les produits, les écrans | mmpcr | sante--addictions |
creche | Faire garder un enfant | creches pmi | famille--garde-denfants | mairie
ecole | L’école | service-social ase | famille--soutien-a-la-parentalite-et-a-leducation | mairie
etre-parent | Être parent, en ce moment | pmi service-social ase | famille--soutien-a-la-parentalite-et-a-leducation |
adolescence | Un adolescent qui inquiète | mmpcr ase | famille--soutien-a-la-parentalite-et-a-leducation |
separation | Une séparation | service-social | famille--surmonter-conflits-separation-violence | tribunal caf
enfant-en-danger | Un enfant en danger | crip ase | famille--surmonter-conflits-separation-violence | police
enfant-confie | Un enfant confié à l’ASE | ase service-social | famille--soutien-a-la-parentalite-et-a-leducation | tribunal
loisirs | Des vacances, un sport | service-social | remobilisation--activites-sportives-et-culturelles | caf mairie
recherche-d-emploi | Un travail | insertion | preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi trouver-un-emploi--repondre-a-des-offres-demploi | franceTravail
formation | Une formation, un permis | insertion | se-former--trouver-sa-formation mobilite--preparer-un-permis | franceTravail
francais | Apprendre le français, lire, écrire | insertion service-social | lecture-ecriture-calcul--maitriser-le-francais |
droit-du-travail | Un souci avec un employeur | service-social | difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits | prudhommes
deplacements | Se déplacer | dpaph insertion | mobilite--financer-ma-mobilite mobilite--etre-accompagne-dans-son-parcours-mobilite |
titre-de-sejour | Un titre de séjour | service-social | difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-a-la-citoyennete | prefecture
asile | Une demande d’asile | errance pmi | difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits logement-hebergement--rechercher-une-solution-dhebergement-temporaire | ofii
etat-civil | Un acte, une carte d’identité | service-social | difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives | mairie
domiciliation | Une adresse pour le courrier | errance service-social | difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits | mairie
demarches-en-ligne | Une démarche sur internet | service-social | numerique--acceder-a-des-services-en-ligne numerique--maitriser-les-fondamentaux-du-numerique |
courrier-incompris | Un courrier à comprendre | service-social | difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives |
impots | Les impôts | service-social | difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives | impots
avocat-et-justice | Un droit à défendre | service-social | difficultes-administratives-ou-juridiques--prendre-en-compte-une-problematique-judiciaire difficultes-administratives-ou-juridiques--connaitre-ses-droits-face-a-une-discrimination | tribunal
aide-a-domicile | De l’aide à la maison | apa dpaph | equipement-et-alimentation--aide-menagere |
perte-d-autonomie | Vieillir chez soi | apa dpaph | famille--prise-en-charge-personne-dependante |
isolement | Voir du monde, sortir | service-social dpaph | remobilisation--lien-social |
aidants | Souffler quand on aide un proche | apa dpaph | famille--soutien-aidants |
handicap | Un handicap | mdph pch | sante--constituer-un-dossier-mdph-invalidite |
tutelle | Une tutelle, une curatelle | service-social | difficultes-financieres--mettre-en-place-une-mesure-de-protection-financiere | tribunal
violence | Des violences, des menaces | violences service-social protection | famille--surmonter-conflits-separation-violence | police
mariage-force | Un mariage que l’on impose | violences ase protection | famille--surmonter-conflits-separation-violence | police
exploitation | Un travail ou des papiers pris de force | protection service-social | difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits | police
parler | Parler à quelqu’un | service-social | remobilisation--lien-social remobilisation--bien-etre-confiance-en-soi |
epuisement | N’en plus pouvoir | service-social | sante--sante-mentale remobilisation--bien-etre-confiance-en-soi | psychiatrie
deuil | Un deuil | service-social | remobilisation--lien-social difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives | mairie
`;

export interface PortesDUnTheme {
  theme: string;
  libelle: string;
  portes: readonly GenreDePorte[];
}

const mots = (cellule: string): string[] => cellule.split(' ').filter(Boolean);
const estUneInstitution = (code: string): code is CodeDInstitution => code in AUTRES_INSTITUTIONS;

const PAR_THEME: ReadonlyMap<string, PortesDUnTheme> = new Map(
  TABLE.trim()
    .split('\n')
    .map((ligne) => {
      const [theme = '', libelle = '', services = '', thematiques = '', institutions = ''] = ligne
        .split('|')
        .map((cellule) => cellule.trim());
      const portes: GenreDePorte[] = [
        ...mots(services).map((code) => ({ genre: 'service' as const, code })),
        ...mots(thematiques).map((thematique) => ({ genre: 'partenaire' as const, thematique })),
        ...mots(institutions)
          .filter(estUneInstitution)
          .map((code) => ({ genre: 'institution' as const, code, ...AUTRES_INSTITUTIONS[code] })),
      ];
      return [theme, { theme, libelle, portes }];
    }),
);

export const THEMES: readonly string[] = [...PAR_THEME.keys()];

/** The doors of a theme, the most direct first; an unknown theme still opens the service social, open to all. */
export function portesDuTheme(theme: string): PortesDUnTheme {
  return (
    PAR_THEME.get(theme) ?? {
      theme,
      libelle: 'Autre chose',
      portes: [{ genre: 'service', code: 'service-social' }],
    }
  );
}
