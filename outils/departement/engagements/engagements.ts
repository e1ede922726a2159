/** What the demonstration département commits itself to, and what it proposes to count. Written for the project. */
import type { DelaisTenus } from '../../../src/se-rapprocher/qualite/index.ts';
import { DIRECTION, SYLVIE } from '../agents/distribution.ts';

export interface MoyenDeDemonstration {
  nature: 'postes' | 'heures' | 'langues' | 'argent' | 'lieux';
  quoi: string;
  quoiEn: string;
  prevu: number;
  minimum: number;
  enPlace: number;
  /** How many days ago it was seen. */
  ilYA: number;
}

export interface EngagementDeDemonstration {
  cle: number | null;
  par: number;
  delai: 'question' | 'constat' | 'appel' | 'orientation' | null;
  joursOuvres: number | null;
  quoi: string;
  quoiEn: string;
  indicateur: string | null;
  commentSavoir: string | null;
  commentSavoirEn: string | null;
  /** How many days ago it was published. */
  ilYA: number;
  moyens: readonly MoyenDeDemonstration[];
}

const SERVICE_SOCIAL_D_AUBERVILLIERS = 1001;
const PMI_D_AUBERVILLIERS = 3001;

const moyen = (
  nature: MoyenDeDemonstration['nature'],
  quoi: string,
  quoiEn: string,
  [prevu, minimum, enPlace]: readonly [number, number, number],
  ilYA = 4,
): MoyenDeDemonstration => ({ nature, quoi, quoiEn, prevu, minimum, enPlace, ilYA });

/**
 * @param delais what the product itself counts: the demonstration publishes no other
 * @param pmiJoursOuvres the PMI's own delay to answer an orientation; null: it has none, and publishes none
 */
export const engagements = (
  delais: DelaisTenus,
  pmiJoursOuvres: number | null,
): readonly EngagementDeDemonstration[] => [
  {
    cle: null,
    par: DIRECTION,
    delai: 'question',
    joursOuvres: delais.question,
    quoi: `Une réponse à votre question en ${delais.question} jours ouvrés`,
    quoiEn: `An answer to your question within ${delais.question} working days`,
    indicateur: 'promesses',
    commentSavoir: 'Répondre à une question est une promesse : elle compte dans ce chiffre.',
    commentSavoirEn: 'Answering a question is a promise: it counts in this figure.',
    ilYA: 64,
    moyens: [
      moyen(
        'postes',
        'Postes qui répondent aux questions',
        'Posts that answer questions',
        [42, 30, 37],
      ),
      moyen(
        'langues',
        'Langues, avec un interprète au téléphone',
        'Languages, with an interpreter by telephone',
        [12, 6, 12],
        30,
      ),
      moyen(
        'argent',
        'Euros par an pour les interprètes',
        'Euros a year for interpreters',
        [180_000, 120_000, 165_000],
        30,
      ),
    ],
  },
  {
    cle: null,
    par: DIRECTION,
    delai: 'appel',
    joursOuvres: delais.appel,
    quoi: `Quand tout est complet, nous vous appelons en ${delais.appel} jours ouvrés`,
    quoiEn: `When all is full, we call you within ${delais.appel} working days`,
    indicateur: 'promesses',
    commentSavoir: null,
    commentSavoirEn: null,
    ilYA: 64,
    moyens: [
      moyen(
        'heures',
        'Heures de téléphone par semaine',
        'Hours on the telephone each week',
        [120, 80, 104],
        11,
      ),
    ],
  },
  {
    cle: null,
    par: DIRECTION,
    delai: 'constat',
    joursOuvres: delais.constat,
    quoi: `Un agent qui note un constat a sa réponse en ${delais.constat} jours ouvrés`,
    quoiEn: `Staff who note what they see in the field get an answer within ${delais.constat} working days`,
    indicateur: null,
    commentSavoir: 'Chaque agent lit la réponse à ce qu’il a noté.',
    commentSavoirEn: 'Each member of staff reads the answer to what they noted.',
    ilYA: 40,
    moyens: [
      moyen('postes', 'Postes à l’observatoire', 'Posts at the observatory', [3, 2, 2.5], 20),
    ],
  },
  {
    cle: SERVICE_SOCIAL_D_AUBERVILLIERS,
    par: SYLVIE,
    delai: null,
    joursOuvres: null,
    quoi: 'Reçu sans rendez-vous le matin, du lundi au vendredi',
    quoiEn: 'Seen without an appointment in the morning, Monday to Friday',
    indicateur: 'ouvertures',
    commentSavoir: null,
    commentSavoirEn: null,
    ilYA: 90,
    moyens: [
      moyen('heures', 'Matins ouverts par semaine', 'Mornings open each week', [5, 5, 5], 3),
      moyen('postes', 'Postes à l’accueil', 'Posts at the desk', [3, 2, 2], 3),
      moyen('langues', 'Langues parlées à l’accueil', 'Languages spoken at the desk', [5, 2, 4], 3),
    ],
  },
  ...(pmiJoursOuvres === null
    ? []
    : [
        {
          cle: PMI_D_AUBERVILLIERS,
          par: DIRECTION,
          delai: 'orientation' as const,
          joursOuvres: pmiJoursOuvres,
          quoi: `Adressé à la PMI, vous avez sa réponse en ${pmiJoursOuvres} jours ouvrés`,
          quoiEn: `Sent to the mother and child clinic (PMI), you get its answer within ${pmiJoursOuvres} working days`,
          indicateur: 'orientations',
          commentSavoir: null,
          commentSavoirEn: null,
          ilYA: 75,
          moyens: [
            moyen('postes', 'Postes de puéricultrice', 'Nursery nurse posts', [4, 3, 2], 12),
            moyen('lieux', 'Salles pour recevoir', 'Rooms to see people in', [3, 2, 3], 12),
          ],
        },
      ]),
];
