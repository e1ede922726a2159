/**
 * Who is competent when it is not the département, in words one can say aloud, with the text that makes it so, and
 * what the département still does: never a bare « ce n’est pas ici », a warm hand-over that counts as an answer.
 * The articles were written from general knowledge and not read again on Légifrance: a jurist's reading is due
 * before a département relies on them.
 */
export interface AutreInstitution {
  nom: string;
  /** What it decides. */
  pour: string;
  source: string;
  /** What we do with her meanwhile. */
  ceQueNousFaisons: string;
}

const institution = (
  nom: string,
  pour: string,
  source: string,
  ceQueNousFaisons: string,
): AutreInstitution => ({ nom, pour, source, ceQueNousFaisons });

export const AUTRES_INSTITUTIONS = {
  prefecture: institution(
    'Préfecture',
    'le titre de séjour et son renouvellement',
    'CESEDA, art. R431-1 et suivants',
    'Nous préparons les pièces avec elle, demandons l’aide d’un point d’accès au droit et vérifions qu’aucun droit ne s’arrête en attendant.',
  ),
  ofii: institution(
    'OFII et structure de premier accueil',
    'la demande d’asile et l’hébergement qui va avec',
    'CESEDA, art. L551-1 et suivants',
    'Nous appelons avec elle la plateforme, et la PMI reçoit les enfants sans attendre.',
  ),
  caf: institution(
    'Caisse d’allocations familiales',
    'les allocations familiales, l’aide au logement, la prime d’activité et le versement du RSA',
    'Code de la sécurité sociale, art. L212-2 ; CASF, art. L262-16',
    'Nous relisons avec elle le courrier, prenons rendez-vous et signalons au correspondant de la Caf une ressource coupée.',
  ),
  cpam: institution(
    'Assurance maladie',
    'la carte Vitale, la complémentaire santé solidaire et l’aide médicale',
    'Code de la sécurité sociale, art. L211-1 et L861-5 ; CASF, art. L251-1',
    'Nous remplissons le dossier avec elle ; la PMI et le centre de prévention la reçoivent sans carte.',
  ),
  retraite: institution(
    'Caisse de retraite',
    'la pension, la réversion et le minimum vieillesse',
    'Code de la sécurité sociale, art. L222-1 et L815-1',
    'Nous rassemblons les relevés avec elle et, dès 60 ans, regardons l’aide à domicile.',
  ),
  mairie: institution(
    'Mairie, état civil',
    'les actes de naissance, les cartes d’identité, l’inscription à l’école',
    'Code civil, art. 34-1 ; code de l’éducation, art. L131-5 et L212-8',
    'Nous écrivons la demande avec elle et, si l’école refuse l’inscription, nous écrivons à la mairie et à l’inspection.',
  ),
  bailleur: institution(
    'Bailleur',
    'le bail, les travaux et l’échéancier de loyer',
    'Loi n° 89-462 du 6 juillet 1989, art. 6 et 24',
    'Nous appelons le bailleur avec elle et demandons l’aide au logement (FSL) si elle peut servir.',
  ),
  tribunal: institution(
    'Tribunal judiciaire',
    'l’expulsion, la garde des enfants, l’enfant confié, la tutelle, les délais',
    'Code de l’organisation judiciaire, art. L211-3, L213-3 et L213-4-3',
    'Nous lisons le papier avec elle, notons la date, l’aidons à demander un avocat et écrivons ce qu’elle veut dire au juge.',
  ),
  dalo: institution(
    'Commission de médiation et bailleurs sociaux',
    'la demande de logement social et le droit au logement opposable',
    'Code de la construction et de l’habitation, art. L441-1 et L441-2-3',
    'Nous vérifions la demande et son numéro, et montons le recours avec elle s’il est possible.',
  ),
  siao: institution(
    '115 et SIAO',
    'l’hébergement d’urgence',
    'Code de l’action sociale et des familles, art. L345-2 et L345-2-2',
    'Nous appelons le 115 avec elle, gardons son courrier et cherchons un repas et une douche pour aujourd’hui.',
  ),
  franceTravail: institution(
    'France Travail',
    'l’inscription, l’allocation chômage et les offres d’emploi',
    'Code du travail, art. L5312-1',
    'Nous préparons l’inscription avec elle ; avec le RSA, notre service d’insertion la reçoit.',
  ),
  banqueDeFrance: institution(
    'Banque de France',
    'le surendettement et le droit au compte',
    'Code de la consommation, art. L712-1 ; code monétaire et financier, art. L312-1',
    'Une conseillère en économie sociale et familiale monte le dossier avec elle et appelle les créanciers.',
  ),
  impots: institution(
    'Centre des finances publiques',
    'l’avis d’impôt, les délais et les remises',
    'Livre des procédures fiscales, art. L247',
    'Nous l’aidons à déclarer et à demander un délai : sans avis d’impôt, d’autres droits se ferment.',
  ),
  police: institution(
    'Police et justice',
    'la plainte, l’ordonnance de protection',
    'Code de procédure pénale, art. 15-3 ; code civil, art. 515-9',
    'Nous l’accompagnons pour la plainte si elle le souhaite, et sans plainte aussi : un endroit sûr, un médecin, une avocate.',
  ),
  prudhommes: institution(
    'Inspection du travail et prud’hommes',
    'le salaire impayé, le licenciement, le contrat',
    'Code du travail, art. L8112-1 et L1411-1',
    'Nous l’adressons au point d’accès au droit avec son contrat et ses fiches de paie.',
  ),
  energie: institution(
    'Fournisseur d’énergie ou d’eau',
    'le délai de paiement et la fin de la coupure',
    'Code de l’action sociale et des familles, art. L115-3',
    'Nous appelons le fournisseur avec elle : une demande d’aide au FSL suspend la coupure le temps de l’étude.',
  ),
  ars: institution(
    'Service d’hygiène de la mairie et agence régionale de santé',
    'le logement insalubre ou dangereux',
    'Code de la construction et de l’habitation, art. L511-1 et suivants',
    'Nous écrivons le signalement avec elle, et la PMI regarde la santé des enfants.',
  ),
  hopital: institution(
    'Médecin, hôpital ou centre de santé',
    'le soin : une maladie, une douleur, un traitement',
    'Code de la santé publique, art. L6111-1 et L6323-1',
    'Nous cherchons le rendez-vous avec elle et une permanence d’accès aux soins si elle n’a pas de carte.',
  ),
  psychiatrie: institution(
    'Centre médico-psychologique',
    'le soin psychique',
    'Code de la santé publique, art. L3221-1',
    'Nous téléphonons avec elle pour le premier rendez-vous et restons là d’ici là. Pensées de mort : le 3114, jour et nuit.',
  ),
} as const satisfies Record<string, AutreInstitution>;

export type CodeDInstitution = keyof typeof AUTRES_INSTITUTIONS;
