/**
 * The services of the demonstration département, those the projet social of 2013 names. What the law fixes (an age)
 * carries its source; the number of working days to answer is the département's own commitment, fictional here.
 */
import { DEPUIS } from './territoires.ts';

export interface ConditionsDuService {
  /** Years. */
  ageMin?: number;
  /** Years, included. */
  ageMax?: number;
  grossesse?: boolean;
}

export interface ServiceDeDemonstration {
  id: number;
  code: string;
  nom: string;
  nomCourt: string;
  /** What it does, in a sentence a resident understands. */
  phrase: string;
  engagementJoursOuvres: number | null;
  conditions: ConditionsDuService;
  /** Where an age comes from, and whether someone read the text again; absent where no age is asked. */
  source?: { texte: string; statut: 'a_relire' | 'fictif' };
  ouvertATous: boolean;
  du: string;
}

const service = (
  id: number,
  code: string,
  nomCourt: string,
  nom: string,
  phrase: string,
  engagementJoursOuvres: number | null,
  reste: Partial<ServiceDeDemonstration> = {},
): ServiceDeDemonstration => ({
  id,
  code,
  nom,
  nomCourt,
  phrase,
  engagementJoursOuvres,
  conditions: {},
  ouvertATous: false,
  du: DEPUIS,
  ...reste,
});

export const SERVICES: readonly ServiceDeDemonstration[] = [
  service(
    1,
    'service-social',
    'Service social',
    'Service social départemental',
    'Une assistante sociale ou un assistant social vous reçoit, quel que soit le souci, et cherche avec vous.',
    5,
    { ouvertATous: true },
  ),
  service(
    2,
    'errance',
    'Accueil sans adresse',
    'Circonscription de service social d’accueil des publics en errance (CSSAPE)',
    'On vous reçoit si vous n’avez pas d’adresse : à l’hôtel, hébergé ici ou là, à la rue.',
    2,
    { ouvertATous: true },
  ),
  service(
    3,
    'pmi',
    'PMI',
    'Protection maternelle et infantile',
    'Des infirmières, sages-femmes et médecins suivent gratuitement la grossesse et les enfants de moins de 6 ans.',
    2,
    {
      conditions: { ageMax: 5, grossesse: true },
      ouvertATous: true,
      source: { texte: 'Code de la santé publique, art. L2112-2', statut: 'a_relire' },
    },
  ),
  service(
    4,
    'ase',
    'Aide sociale à l’enfance',
    'Aide sociale à l’enfance',
    'Une équipe aide un enfant et ses parents quand la vie à la maison est devenue difficile, ou accueille l’enfant.',
    5,
    {
      conditions: { ageMax: 20 },
      source: {
        texte: 'Code de l’action sociale et des familles, art. L221-1 et L222-5',
        statut: 'a_relire',
      },
    },
  ),
  service(
    5,
    'crip',
    'Enfance en danger',
    'Cellule de recueil des informations préoccupantes',
    'Elle écoute toute inquiétude pour un enfant et décide vite qui va à sa rencontre.',
    1,
    {
      conditions: { ageMax: 17 },
      ouvertATous: true,
      source: {
        texte: 'Code de l’action sociale et des familles, art. L226-3',
        statut: 'a_relire',
      },
    },
  ),
  service(
    6,
    'insertion',
    'Insertion',
    'Service de l’insertion et de l’orientation',
    'Avec le RSA ou sans travail, on cherche avec vous un emploi, une formation ou d’abord ce qui bloque.',
    5,
  ),
  service(
    7,
    'apa',
    'Autonomie à domicile (APA)',
    'Allocation personnalisée d’autonomie',
    'À partir de 60 ans, une aide pour continuer à vivre chez soi : toilette, repas, ménage, sorties.',
    5,
    {
      conditions: { ageMin: 60 },
      source: {
        texte: 'Code de l’action sociale et des familles, art. L232-1 et R232-1',
        statut: 'a_relire',
      },
    },
  ),
  service(
    8,
    'pch',
    'Compensation du handicap (PCH)',
    'Prestation de compensation du handicap',
    'Une aide pour payer une présence, un fauteuil, un logement adapté quand un handicap gêne la vie de tous les jours.',
    10,
  ),
  service(
    9,
    'mdph',
    'MDPH',
    'Maison départementale des personnes handicapées',
    'Elle reçoit votre dossier de handicap et vous explique chaque papier à remplir.',
    10,
    { ouvertATous: true },
  ),
  service(
    10,
    'fsl',
    'Aide au logement (FSL)',
    'Fonds de solidarité pour le logement',
    'Une aide pour entrer dans un logement, y rester, ou payer l’électricité, l’eau, le gaz.',
    10,
  ),
  service(
    11,
    'dpaph',
    'Âge et handicap',
    'Direction de la population âgée et des personnes handicapées',
    'Aide à domicile, repas, téléassistance, carte de transport, maison de retraite, aide aux proches.',
    5,
  ),
  service(
    12,
    'mmpcr',
    'Conduites à risques',
    'Mission métropolitaine de prévention des conduites à risques',
    'Alcool, drogues, écrans, fugues, embrigadement : on en parle sans juger, avec les jeunes et leurs proches.',
    5,
    { ouvertATous: true },
  ),
  service(
    13,
    'protection',
    'Mission de protection',
    'Mission de protection des personnes menacées',
    'Quand quelqu’un vous menace, peu d’agents, toujours les mêmes, connaissent votre situation.',
    1,
    { ouvertATous: true },
  ),
  service(
    14,
    'creches',
    'Crèches départementales',
    'Crèches départementales et modes d’accueil',
    'Une place en crèche, une assistante maternelle, une halte de quelques heures pour souffler.',
    5,
    {
      conditions: { ageMax: 3 },
      source: {
        texte: 'Règlement de fonctionnement des crèches départementales',
        statut: 'fictif',
      },
    },
  ),
  service(
    15,
    'actions-sanitaires',
    'Prévention santé',
    'Service de la prévention et des actions sanitaires',
    'Vaccins, dépistages, dents : gratuit, sans avance, avec ou sans carte Vitale.',
    5,
    { ouvertATous: true },
  ),
  service(
    16,
    'sante-sexuelle',
    'Santé sexuelle',
    'Centres de santé sexuelle',
    'Contraception, test, grossesse non prévue, couple : gratuit et secret, aussi pour les mineurs.',
    2,
    { ouvertATous: true },
  ),
  service(
    17,
    'violences',
    'Violences envers les femmes',
    'Observatoire départemental des violences envers les femmes',
    'Téléphone d’alerte, mesure d’accompagnement protégé, adresses sûres : on vous met en relation.',
    2,
    { ouvertATous: true },
  ),
  service(
    18,
    'siege',
    'Direction',
    'Direction du pôle Solidarité',
    'Elle tient l’observatoire social, les réglages de Tisserin et la protection des données.',
    null,
  ),
];

const PAR_CODE = new Map(SERVICES.map((s) => [s.code, s]));

export function lireLeService(code: string): ServiceDeDemonstration {
  const trouve = PAR_CODE.get(code);
  if (!trouve) throw new RangeError(`Aucun service de code ${code}`);
  return trouve;
}
