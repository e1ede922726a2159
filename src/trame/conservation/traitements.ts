/** Who reads a notice about it: residents, staff, correspondents of partners. */
export type Public = 'habitant' | 'agent' | 'correspondant';

export interface Traitement {
  titre: string;
  base: string;
  /** The people concerned, in words. */
  qui: string;
  publics: readonly Public[];
}

const INTERET_PUBLIC = 'mission d’intérêt public (RGPD, art. 6.1.e ; CASF, art. L123-1 et L116-1)';
const OBLIGATION = 'obligation légale de sécurité et de preuve (RGPD, art. 6.1.c et 32)';

/** What a schema is for, as the register says it. A schema that is not here is shown as still to be described. */
const TRAITEMENTS: Readonly<Record<string, Traitement>> = {
  socle: {
    titre: 'Faire marcher Tisserin',
    base: OBLIGATION,
    qui: 'agents et personnes, par leurs numéros',
    publics: ['habitant', 'agent'],
  },
  journal: {
    titre: 'Tracer qui lit et qui écrit',
    base: OBLIGATION,
    qui: 'agents ; personnes dont la fiche est lue',
    publics: ['habitant', 'agent'],
  },
  acces: {
    titre: 'Ouvrir les fiches à qui en a la charge',
    base: OBLIGATION,
    qui: 'agents, personnes',
    publics: ['habitant', 'agent'],
  },
  comptes: {
    titre: 'Reconnaître les agents qui se connectent',
    base: OBLIGATION,
    qui: 'agents',
    publics: ['agent'],
  },
  conservation: {
    titre: 'Effacer aussi des sauvegardes',
    base: OBLIGATION,
    qui: 'personne : la table, la clé et la date de ce qui est effacé',
    publics: [],
  },
  sauvegardes: {
    titre: 'Sauvegarder, et prouver que l’on sait restaurer',
    base: OBLIGATION,
    qui: 'personne : des dates et des tailles',
    publics: [],
  },
  territoires: {
    titre: 'Connaître les communes et les secteurs',
    base: INTERET_PUBLIC,
    qui: 'personne',
    publics: [],
  },
  services: {
    titre: 'Savoir qui travaille où',
    base: INTERET_PUBLIC,
    qui: 'agents',
    publics: ['agent'],
  },
  personnes: {
    titre: 'Reconnaître une personne d’une fois sur l’autre',
    base: INTERET_PUBLIC,
    qui: 'personnes reçues, leurs proches',
    publics: ['habitant'],
  },
  echeances: {
    titre: 'Tenir les délais de la loi',
    base: INTERET_PUBLIC,
    qui: 'personnes qui demandent un droit, agents',
    publics: ['habitant', 'agent'],
  },
  demandes_de_droits: {
    titre: 'Instruire une demande de droit',
    base: INTERET_PUBLIC,
    qui: 'personnes qui demandent un droit, agents',
    publics: ['habitant', 'agent'],
  },
  paiements: {
    titre: 'Payer ce qui est décidé',
    base: 'obligation légale : payer et justifier une dépense publique (RGPD, art. 6.1.c)',
    qui: 'personnes à qui un droit est accordé, organismes payés pour elles',
    publics: ['habitant', 'agent'],
  },
  apa: {
    titre: 'Évaluer et accorder l’APA',
    base: INTERET_PUBLIC,
    qui: 'personnes qui demandent l’APA, qui les aide, agents',
    publics: ['habitant', 'agent'],
  },
  promesses: {
    titre: 'Tenir ce qui est promis',
    base: INTERET_PUBLIC,
    qui: 'personnes reçues, agents',
    publics: ['habitant', 'agent'],
  },
  recepisses: {
    titre: 'Donner un reçu et un code',
    base: INTERET_PUBLIC,
    qui: 'personnes reçues',
    publics: ['habitant'],
  },
  partage: {
    titre: 'Partager un texte choisi avec un partenaire',
    base: `${INTERET_PUBLIC} ; accord ou information de la personne (CSP, art. L1110-4)`,
    qui: 'personnes orientées, correspondants',
    publics: ['habitant', 'correspondant'],
  },
  orientations: {
    titre: 'Orienter et attendre le retour',
    base: INTERET_PUBLIC,
    qui: 'personnes orientées, agents, correspondants',
    publics: ['habitant', 'agent', 'correspondant'],
  },
  partenaires: {
    titre: 'Connaître les partenaires et leur offre',
    base: INTERET_PUBLIC,
    qui: 'correspondants des structures',
    publics: ['correspondant'],
  },
  systemes: {
    titre: 'Échanger avec le logiciel d’un partenaire',
    base: INTERET_PUBLIC,
    qui: 'personnes qu’un partenaire adresse ou reçoit, par leurs numéros ; agents qui donnent un jeton',
    publics: ['habitant', 'agent', 'correspondant'],
  },
  accueil: {
    titre: 'Accueillir et entendre une demande',
    base: INTERET_PUBLIC,
    qui: 'personnes reçues, même sans nom',
    publics: ['habitant', 'agent'],
  },
  secours: {
    titre: 'Recevoir le jour où rien ne marche',
    base: `${INTERET_PUBLIC} ; ${OBLIGATION}`,
    qui: 'personnes attendues ou à rappeler dans un lieu, agents de ce lieu',
    publics: ['habitant', 'agent'],
  },
  flux_cnaf: {
    titre: 'Savoir quels foyers ont le RSA',
    base: `${INTERET_PUBLIC} ; CASF, art. L262-27 et suivants, R262-102 et suivants (NIR : R262-110)`,
    qui: 'personnes dont le foyer a ou demande le RSA',
    publics: ['habitant'],
  },
  non_recours: {
    titre: 'Dire un droit que personne n’a demandé',
    base: `${INTERET_PUBLIC} ; éteint tant que le DPO n’a pas écrit la finalité, la base et l’analyse d’impact de chaque mission`,
    qui: 'personnes nommées par la caisse ou par une demande en cours ; ni les personnes protégées, ni celles qui s’y opposent',
    publics: ['habitant'],
  },
  rendez_vous: {
    titre: 'Convenir d’un moment',
    base: INTERET_PUBLIC,
    qui: 'personnes reçues, agents',
    publics: ['habitant', 'agent'],
  },
  courriers: {
    titre: 'Répondre aux questions écrites',
    base: INTERET_PUBLIC,
    qui: 'personnes qui écrivent',
    publics: ['habitant'],
  },
  innovations: {
    titre: 'Faire remonter ce qui manque',
    base: INTERET_PUBLIC,
    qui: 'agents ; jamais une personne reçue',
    publics: ['agent'],
  },
  qualite: {
    titre: 'Publier ce à quoi nous nous engageons',
    base: INTERET_PUBLIC,
    qui: 'agents qui tiennent un engagement',
    publics: ['agent'],
  },
  fsl: {
    titre: 'Instruire une aide du fonds de solidarité pour le logement',
    base: `${INTERET_PUBLIC} ; loi n° 90-449 du 31 mai 1990, art. 6`,
    qui: 'personnes qui demandent, créanciers, correspondants des partenaires',
    publics: ['habitant', 'agent', 'correspondant'],
  },
  reglements: {
    titre: 'Tenir les règlements des aides',
    base: INTERET_PUBLIC,
    qui: 'agents qui écrivent et publient un règlement',
    publics: ['agent'],
  },
  reprises: {
    titre: 'Reprendre les fichiers d’un autre outil',
    base: INTERET_PUBLIC,
    qui: 'personnes, agents et correspondants d’un fichier à reprendre',
    publics: ['habitant', 'agent', 'correspondant'],
  },
  observatoire: {
    titre: 'Compter sans ficher',
    base: INTERET_PUBLIC,
    qui: 'personne : des faits sans identifiant',
    publics: [],
  },
  messages: {
    titre: 'Prévenir par SMS, courriel ou lettre',
    base: INTERET_PUBLIC,
    qui: 'personnes reçues, correspondants',
    publics: ['habitant', 'correspondant'],
  },
};

/** Shown as it is, so that nobody believes it described. */
const A_DECRIRE: Traitement = {
  titre: 'À décrire avec la déléguée ou le délégué à la protection des données',
  base: 'à dire',
  qui: 'à dire',
  publics: [],
};

export const traitementDe = (schema: string): Traitement => TRAITEMENTS[schema] ?? A_DECRIRE;
