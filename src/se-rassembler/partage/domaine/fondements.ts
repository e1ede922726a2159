/** Who may be on the other side, in classes that a text of law can name. */
export const CLASSES = {
  service_social: 'un service social du département',
  protection_de_l_enfance: 'un service de protection de l’enfance ou de PMI',
  crip: 'la cellule des informations préoccupantes',
  insertion: 'un service d’insertion',
  autonomie: 'un service de l’autonomie ou du handicap',
  equipe_de_soins: 'l’équipe qui la soigne',
  partenaire_social: 'un CCAS, une association, un partenaire de l’action sociale',
  autre_institution: 'une autre institution',
} as const;
export type ClasseDeDestinataire = keyof typeof CLASSES;

export interface Fondement {
  /** One line of a short list. */
  libelle: string;
  /** What it allows, in words for the agent who chooses. */
  explication: string;
  reference: string;
  classes: readonly ClasseDeDestinataire[];
  /** It rests on her yes: without it, this basis does not hold. */
  exigeSonAccord: boolean;
  /** May the information of the person be put off, with a stated reason? */
  informationDifferable: boolean;
  depuis: string;
  /** `lu`: the text was read; `lu en 2015`: an older wording was; `decision`: the département's own rule. */
  statut: 'lu' | 'lu en 2015' | 'de memoire' | 'decision';
  verifieLe: string;
}

/**
 * By what right something is told: secrecy is personal, sharing an exception that has a basis (C. pénal 226-13
 * and 226-14). Dated data: a share keeps the code and the date of the version it relied upon.
 */
export const FONDEMENTS = {
  accord_de_la_personne: {
    libelle: 'Elle est d’accord',
    explication:
      'Elle sait ce qui part, à qui, pour quoi, et elle a dit oui. Elle peut changer d’avis.',
    reference: 'Accord exprès et révocable ; Code pénal, art. 226-13, pour le secret',
    classes: [
      'service_social',
      'protection_de_l_enfance',
      'insertion',
      'autonomie',
      'equipe_de_soins',
      'partenaire_social',
      'autre_institution',
    ],
    exigeSonAccord: true,
    informationDifferable: false,
    depuis: '2026-11-24',
    statut: 'decision',
    verifieLe: '2026-11-24',
  },
  'L121-6-2': {
    libelle: 'Nous l’accompagnons à plusieurs',
    explication:
      'Entre professionnels de l’action sociale qui suivent la même personne ou famille : le strict nécessaire pour évaluer et décider de l’aide.',
    reference: 'Code de l’action sociale et des familles, art. L121-6-2',
    classes: ['service_social', 'insertion', 'autonomie', 'partenaire_social'],
    exigeSonAccord: false,
    informationDifferable: false,
    depuis: '2007-03-07',
    statut: 'lu en 2015',
    verifieLe: '2026-11-24',
  },
  'L226-2-2': {
    libelle: 'Nous protégeons un enfant, ensemble',
    explication:
      'Entre personnes tenues au secret qui protègent l’enfant. Les parents, et l’enfant selon son âge, sont informés avant, sauf si cela lui nuit.',
    reference: 'Code de l’action sociale et des familles, art. L226-2-2',
    classes: ['protection_de_l_enfance', 'service_social', 'crip'],
    exigeSonAccord: false,
    informationDifferable: true,
    depuis: '2007-03-07',
    statut: 'lu en 2015',
    verifieLe: '2026-11-24',
  },
  'L226-3': {
    libelle: 'Un enfant est en danger ou risque de l’être',
    explication:
      'Vers la cellule des informations préoccupantes, sans délai. Les parents sont informés avant, sauf si cela nuit à l’enfant.',
    reference: 'Code de l’action sociale et des familles, art. L226-2-1 et L226-3',
    classes: ['crip'],
    exigeSonAccord: false,
    informationDifferable: true,
    depuis: '2007-03-07',
    statut: 'lu',
    verifieLe: '2026-11-24',
  },
  'L1110-4': {
    libelle: 'Elle est soignée, et nous y contribuons',
    explication:
      'Avec les professionnels qui participent à ses soins ou à son accompagnement : le nécessaire à la continuité. Hors de l’équipe de soins, son accord.',
    reference: 'Code de la santé publique, art. L1110-4, R1110-1 et R1110-2',
    classes: ['equipe_de_soins', 'autonomie', 'protection_de_l_enfance'],
    exigeSonAccord: true,
    informationDifferable: false,
    depuis: '2016-01-28',
    statut: 'lu',
    verifieLe: '2026-11-24',
  },
  'L262-40': {
    libelle: 'Son parcours avec le RSA',
    explication:
      'Entre ceux qui l’orientent et l’accompagnent au titre du RSA, pour ce parcours et rien d’autre.',
    reference: 'Code de l’action sociale et des familles, art. L262-40 et L262-44',
    classes: ['insertion', 'service_social', 'autre_institution'],
    exigeSonAccord: false,
    informationDifferable: false,
    depuis: '2009-06-01',
    statut: 'de memoire',
    verifieLe: '2026-11-24',
  },
} as const satisfies Record<string, Fondement>;

export type CodeDeFondement = keyof typeof FONDEMENTS;

export const estUnFondement = (code: string): code is CodeDeFondement =>
  Object.hasOwn(FONDEMENTS, code);

export const estUneClasse = (code: string): code is ClasseDeDestinataire =>
  Object.hasOwn(CLASSES, code);

export const fondement = (code: CodeDeFondement): Fondement => FONDEMENTS[code];
