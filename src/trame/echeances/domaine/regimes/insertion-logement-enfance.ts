import { dateCivile } from '#socle/pur';
import { RAPPELS, type Regime } from '../regime.ts';

const LU = {
  nature: 'loi',
  rappels: RAPPELS,
  statut: 'confirme',
  verifieLe: dateCivile('2026-11-23'),
  depuis: dateCivile('2025-01-01'),
  jusqua: null,
} as const;
const DE_L_INSERTION = { ...LU, mission: 'insertion', suspensible: false } as const;

/** Act for full employment of 18 December 2023, in force on 1 January 2025. */
export const DU_RSA: readonly Regime[] = [
  {
    ...DE_L_INSERTION,
    id: 'rsa.orientation',
    libelle: 'Orientation d’une personne au RSA',
    delai: { semaines: 6 },
    depart: 'l’information de l’ouverture du droit',
    effet: 'aucun',
    effetDit: 'Passé ce jour, France Travail peut l’orienter à la place du département.',
    du: 'administration',
    references: ['code du travail, art. L5411-5-1', 'CASF, art. D262-65-2'],
  },
  {
    ...DE_L_INSERTION,
    id: 'rsa.contrat',
    libelle: 'Contrat d’engagement',
    delai: { mois: 1 },
    depart: 'la notification de l’orientation, à sa date certaine',
    effet: 'aucun',
    effetDit:
      'Passé ce jour, le retard est noté. Une réorientation interrompt ce délai, qui repart de zéro.',
    du: 'administration',
    references: ['code du travail, art. D5411-14-1, D5411-14-2 et D5411-8-2'],
  },
  {
    ...DE_L_INSERTION,
    statut: 'a-verifier',
    id: 'rsa.reorientation',
    libelle: 'Réponse à une demande de réorientation',
    delai: { jours: 15 },
    depart: 'la réception de sa demande',
    effet: 'aucun',
    effetDit: 'Passé ce jour, le retard est noté. La réponse reste due.',
    du: 'administration',
    references: ['code du travail, art. D5411-8-1'],
  },
  {
    ...DE_L_INSERTION,
    statut: 'a-verifier',
    id: 'rsa.sanction.observations',
    libelle: 'Ses observations avant une suspension du RSA',
    delai: { jours: 10 },
    depart: 'la réception du courrier qui lui dit ce qui est envisagé',
    effet: 'aucun',
    effetDit: 'Passé ce jour, une décision peut être prise sans ses observations.',
    du: 'personne',
    depuis: dateCivile('2025-06-01'),
    references: ['CASF, art. L262-37 et R262-68', 'code du travail, art. R5412-7'],
  },
  {
    ...DE_L_INSERTION,
    id: 'rsa.reexamen',
    libelle: 'Contrat d’engagement à relire ensemble',
    delai: null,
    depart: 'la signature du contrat',
    effet: 'aucun',
    effetDit: 'Passé ce jour, le contrat se relit ensemble. Il ne s’arrête pas de lui-même.',
    du: 'administration',
    rappels: [90, 30, 7],
    references: ['CASF, art. L262-31 et D262-65-2-1'],
  },
];

export const DU_LOGEMENT: readonly Regime[] = [
  {
    ...LU,
    id: 'fsl.decision',
    libelle: 'Décision sur une demande au FSL',
    mission: 'logement',
    delai: { mois: 2 },
    depart: 'la réception de la demande',
    suspensible: true,
    effet: 'rejet',
    effetDit:
      'Passé ce jour, le silence vaut refus : elle peut en demander les motifs et le contester.',
    du: 'administration',
    depuis: dateCivile('2016-01-01'),
    references: ['loi 90-449, art. 6', 'CRPA, art. L231-4, 3° et L232-4'],
  },
];

export const DE_L_ENFANCE: readonly Regime[] = [
  {
    ...LU,
    id: 'ip.evaluation',
    libelle: 'Évaluation d’une information préoccupante',
    mission: 'enfance',
    delai: { mois: 3 },
    depart: 'la réception de l’information préoccupante',
    suspensible: false,
    effet: 'aucun',
    effetDit:
      'Passé ce jour, le retard est noté. Le danger et l’âge de l’enfant raccourcissent ce délai.',
    du: 'administration',
    depuis: dateCivile('2016-11-01'),
    references: ['CASF, art. D226-2-4'],
  },
];
