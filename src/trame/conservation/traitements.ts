export interface Traitement {
  titre: string;
  base: string;
  qui: string;
}

const INTERET_PUBLIC = 'mission d’intérêt public (RGPD, art. 6.1.e ; CASF, art. L123-1 et L116-1)';
const OBLIGATION = 'obligation légale de sécurité et de preuve (RGPD, art. 6.1.c et 32)';

/** What a schema is for, as the register says it. A schema that is not here is shown as still to be described. */
const TRAITEMENTS: Readonly<Record<string, Traitement>> = {
  socle: {
    titre: 'Faire marcher Tisserin',
    base: OBLIGATION,
    qui: 'agents et personnes, par leurs numéros',
  },
  journal: {
    titre: 'Tracer qui lit et qui écrit',
    base: OBLIGATION,
    qui: 'agents ; personnes dont la fiche est lue',
  },
  acces: {
    titre: 'Ouvrir les fiches à qui en a la charge',
    base: OBLIGATION,
    qui: 'agents, personnes',
  },
  comptes: { titre: 'Reconnaître les agents qui se connectent', base: OBLIGATION, qui: 'agents' },
  conservation: {
    titre: 'Effacer aussi des sauvegardes',
    base: OBLIGATION,
    qui: 'personne : la table, la clé et la date de ce qui est effacé',
  },
  sauvegardes: {
    titre: 'Sauvegarder, et prouver que l’on sait restaurer',
    base: OBLIGATION,
    qui: 'personne : des dates et des tailles',
  },
  territoires: {
    titre: 'Connaître les communes et les secteurs',
    base: INTERET_PUBLIC,
    qui: 'personne',
  },
  services: { titre: 'Savoir qui travaille où', base: INTERET_PUBLIC, qui: 'agents' },
  personnes: {
    titre: 'Reconnaître une personne d’une fois sur l’autre',
    base: INTERET_PUBLIC,
    qui: 'personnes reçues, leurs proches',
  },
  promesses: {
    titre: 'Tenir ce qui est promis',
    base: INTERET_PUBLIC,
    qui: 'personnes reçues, agents',
  },
  recepisses: { titre: 'Donner un reçu et un code', base: INTERET_PUBLIC, qui: 'personnes reçues' },
  partage: {
    titre: 'Partager un texte choisi avec un partenaire',
    base: `${INTERET_PUBLIC} ; accord ou information de la personne (CSP, art. L1110-4)`,
    qui: 'personnes orientées, correspondants',
  },
  orientations: {
    titre: 'Orienter et attendre le retour',
    base: INTERET_PUBLIC,
    qui: 'personnes orientées, agents, correspondants',
  },
  partenaires: {
    titre: 'Connaître les partenaires et leur offre',
    base: INTERET_PUBLIC,
    qui: 'correspondants des structures',
  },
  accueil: {
    titre: 'Accueillir et entendre une demande',
    base: INTERET_PUBLIC,
    qui: 'personnes reçues, même sans nom',
  },
  secours: {
    titre: 'Recevoir le jour où rien ne marche',
    base: `${INTERET_PUBLIC} ; ${OBLIGATION}`,
    qui: 'personnes attendues ou à rappeler dans un lieu, agents de ce lieu',
  },
  rendez_vous: {
    titre: 'Convenir d’un moment',
    base: INTERET_PUBLIC,
    qui: 'personnes reçues, agents',
  },
  courriers: {
    titre: 'Répondre aux questions écrites',
    base: INTERET_PUBLIC,
    qui: 'personnes qui écrivent',
  },
  innovations: {
    titre: 'Faire remonter ce qui manque',
    base: INTERET_PUBLIC,
    qui: 'agents ; jamais une personne reçue',
  },
  observatoire: {
    titre: 'Compter sans ficher',
    base: INTERET_PUBLIC,
    qui: 'personne : des faits sans identifiant',
  },
  messages: {
    titre: 'Prévenir par SMS, courriel ou lettre',
    base: INTERET_PUBLIC,
    qui: 'personnes reçues, correspondants',
  },
};

/** Shown as it is, so that nobody believes it described. */
const A_DECRIRE: Traitement = {
  titre: 'À décrire avec la déléguée ou le délégué à la protection des données',
  base: 'à dire',
  qui: 'à dire',
};

export const traitementDe = (schema: string): Traitement => TRAITEMENTS[schema] ?? A_DECRIRE;
