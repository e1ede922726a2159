import { PIECES } from './pieces.ts';
import type { Prestation } from './prestation.ts';
import {
  casf,
  crpa,
  GRACIEUX,
  loi,
  prealableObligatoire,
  TRIBUNAL_ADMINISTRATIF,
  TRIBUNAL_JUDICIAIRE,
} from './references.ts';

const PRESIDENT = 'le président du conseil départemental';
const RECOURS_D_AIDE_SOCIALE = [
  prealableObligatoire(PRESIDENT, casf('L134-2')),
  TRIBUNAL_ADMINISTRATIF,
] as const;

const APA_A_DOMICILE: Prestation = {
  code: 'apa_domicile',
  nom: 'Allocation personnalisée d’autonomie à domicile',
  nomSimple: 'Aide pour vivre chez soi (APA)',
  inEnglish: 'Help to go on living at home (APA)',
  besoin: 'être aidée pour continuer à vivre chez elle',
  service: 'apa',
  decide: PRESIDENT,
  pieces: [
    PIECES.identite,
    PIECES.impot,
    PIECES.foncier,
    PIECES.rib,
    PIECES.certificatApa,
    PIECES.mesure,
  ],
  // The plan's own clocks are set by the module of the APA: at home only.
  horloges: { aLaReception: ['apa.accuse_reception'], aLaCompletude: ['apa.decision'] },
  silence: {
    regime: 'apa.decision',
    effet: 'accord_forfaitaire',
    depart: 'completude',
    mois: 2,
    reference: casf('L232-14'),
  },
  renoncements: ['apa.observations'],
  recours: RECOURS_D_AIDE_SOCIALE,
  sensibles: ['nir'],
  references: [casf('L232-1'), casf('L232-3'), casf('R232-23')],
};

const APA_EN_ETABLISSEMENT: Prestation = {
  ...APA_A_DOMICILE,
  code: 'apa_etablissement',
  nom: 'Allocation personnalisée d’autonomie en établissement',
  nomSimple: 'Aide en maison de retraite (APA)',
  inEnglish: 'Help in a care home (APA)',
  besoin: 'payer l’aide dont elle a besoin en établissement',
  renoncements: [],
  references: [casf('L232-1'), casf('L232-8'), casf('R232-23')],
};

const FSL: Prestation = {
  code: 'fsl',
  nom: 'Fonds de solidarité pour le logement',
  nomSimple: 'Aide pour le logement et l’énergie (FSL)',
  inEnglish: 'Help with housing and energy (FSL)',
  besoin: 'payer le logement, l’eau ou l’énergie',
  service: 'fsl',
  resteA: 'Le fonds instruit pour tout le département.',
  decide: PRESIDENT,
  pieces: [
    PIECES.identite,
    PIECES.domicile,
    PIECES.ressources,
    PIECES.bail,
    PIECES.facture,
    PIECES.rib,
  ],
  horloges: { aLaReception: ['accuse_reception.general', 'fsl.decision'], aLaCompletude: [] },
  silence: {
    regime: 'fsl.decision',
    effet: 'rejet',
    depart: 'reception',
    mois: 2,
    reference: crpa('L231-4'),
  },
  renoncements: [],
  recours: [GRACIEUX, TRIBUNAL_ADMINISTRATIF],
  sensibles: [],
  references: [
    loi('Loi 90-449 du 31 mai 1990', '6'),
    loi('Décret 2005-212 du 2 mars 2005', '1 et suivants'),
  ],
};

const PCH: Prestation = {
  code: 'pch',
  nom: 'Prestation de compensation du handicap',
  nomSimple: 'Aide pour compenser un handicap (PCH)',
  inEnglish: 'Help to make up for a disability (PCH)',
  besoin: 'compenser un handicap dans la vie de tous les jours',
  service: 'pch',
  resteA: 'La MDPH instruit pour tout le département.',
  decide: 'la commission des droits et de l’autonomie des personnes handicapées (CDAPH)',
  pieces: [PIECES.identite, PIECES.domicile, PIECES.certificatMdph, PIECES.devis, PIECES.mesure],
  horloges: { aLaReception: ['accuse_reception.general', 'pch.decision'], aLaCompletude: [] },
  silence: {
    regime: 'pch.decision',
    effet: 'rejet',
    depart: 'reception',
    mois: 4,
    reference: casf('R241-33'),
  },
  renoncements: [],
  recours: [
    prealableObligatoire(
      'la maison départementale des personnes handicapées',
      casf('R241-35', 'a_relire'),
    ),
    TRIBUNAL_JUDICIAIRE,
  ],
  sensibles: ['nir', 'titre'],
  references: [casf('L245-1'), casf('R241-33')],
};

// Who decides the RSA is a dated fact of the département: its module sets its clocks, and says who hears appeals.
const RSA: Prestation = {
  code: 'rsa',
  nom: 'Revenu de solidarité active',
  nomSimple: 'Revenu minimum (RSA)',
  inEnglish: 'Minimum income (RSA)',
  besoin: 'avoir de quoi vivre',
  service: 'insertion',
  resteA: 'Un parcours RSA suit le lieu que la personne choisit.',
  decide: 'l’autorité compétente pour le RSA à cette date',
  pieces: [PIECES.identite, PIECES.domicile, PIECES.ressources, PIECES.rib, PIECES.livret],
  horloges: { aLaReception: ['accuse_reception.general'], aLaCompletude: [] },
  silence: null,
  renoncements: [],
  recours: [
    prealableObligatoire('l’autorité qui a pris la décision', casf('L262-47')),
    TRIBUNAL_ADMINISTRATIF,
  ],
  sensibles: ['nir', 'titre'],
  references: [casf('L262-2'), casf('L262-16')],
};

/** Where the département says nothing else: two months, and silence refuses a request for money (CRPA, art. L231-4). */
const AIDE: Omit<Prestation, 'code'> = {
  nom: 'Aide du département',
  nomSimple: 'Aide du département',
  inEnglish: 'Help from the département',
  besoin: 'une aide du département',
  service: 'service-social',
  decide: PRESIDENT,
  pieces: [PIECES.identite, PIECES.domicile, PIECES.ressources, PIECES.rib],
  horloges: { aLaReception: ['accuse_reception.general', 'decision.generale'], aLaCompletude: [] },
  silence: {
    regime: 'decision.generale',
    effet: 'rejet',
    depart: 'reception',
    mois: 2,
    reference: crpa('L231-4'),
  },
  renoncements: [],
  recours: [GRACIEUX, TRIBUNAL_ADMINISTRATIF],
  sensibles: [],
  references: [casf('L121-3', 'a_relire'), crpa('L231-4')],
};

export const PRESTATIONS: readonly Prestation[] = [
  APA_A_DOMICILE,
  APA_EN_ETABLISSEMENT,
  FSL,
  PCH,
  RSA,
];

const PAR_CODE = new Map(PRESTATIONS.map((une) => [une.code, une]));
const AIDE_PUBLIEE = /^aide:[a-z0-9_-]{1,60}$/;

/** The catalogue's entry; for `aide:<code>`, the general rule under the name of that published aid. */
export function chercherUnePrestation(
  code: string,
  intitule: string | null = null,
): Prestation | null {
  if (!AIDE_PUBLIEE.test(code)) return PAR_CODE.get(code) ?? null;
  return { ...AIDE, code, ...(intitule ? { nom: intitule, nomSimple: intitule } : {}) };
}
