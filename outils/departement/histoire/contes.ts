/** The threads that the demonstration shows from end to end: Awa, the Bleuet family, Sofiane, Inês and Rosa. */
import {
  ajouterJoursOuvres,
  ajouterMinutes,
  aujourdHuiA,
  type DateCivile,
  type Instant,
  instantDuMur,
} from '#socle/pur';
import { MARYAM, SAMIR, THOMAS } from '../agents/distribution.ts';
import { CCAS_D_AUBERVILLIERS } from '../partenaires/partenaires.ts';
import type { Decor } from './jours-passes.ts';
import { lireUnRecit } from './lire-les-paroles.ts';
import type {
  ContactDeDemonstration,
  EtapeDeDemonstration,
  HistoireDeDemonstration,
  OrientationDeDemonstration,
} from './modele.ts';

const SITE = 101;

interface Conte {
  cle: string;
  habitant: string;
  codeCommune: string | null;
  agentId: number;
  recit: [paroles: string, faits: string, dejaEssaye: string, souhait: string];
  /** Working days ago. */
  ilYA: number;
  portes: (Omit<
    OrientationDeDemonstration,
    'cle' | 'contact' | 'habitant' | 'deAgentId' | 'etapes' | 'etat' | 'reponsePromiseLe'
  > & {
    cle: string;
    etapes: readonly (readonly [EtapeDeDemonstration['nature'], number, string, string | null])[];
    etat: OrientationDeDemonstration['etat'];
  })[];
}

const structure = (structureId: string, serviceId: string | null = null) => ({
  genre: 'structure' as const,
  structureId,
  serviceId,
});
const site = (siteId: number) => ({ genre: 'site' as const, siteId });

/** Steps are told in working days from the day of the contact, with the hour. */
export const CONTES: readonly Conte[] = [
  {
    cle: 'histoire-awa',
    habitant: 'awa-diallo',
    codeCommune: '93001',
    agentId: THOMAS,
    ilYA: 8,
    recit: [
      'J’ai une facture d’électricité à payer avant le 4, je cherche une place d’accueil pour Lina, et un atelier de français. Et un logement avec deux chambres.',
      'D22',
      'A payé la moitié en octobre',
      'Que Moussa et Lina dorment chacun dans leur lit.',
    ],
    portes: [
      {
        cle: 'awa-electricite',
        vers: structure(CCAS_D_AUBERVILLIERS, `${CCAS_D_AUBERVILLIERS}--aide-pour-une-facture`),
        quoi: 'Une aide pour la facture d’électricité',
        extrait: 'une facture d’électricité à payer',
        engagementJoursOuvres: 5,
        etat: 'silencieuse',
        etapes: [
          ['proposee', 0, '15:00', null],
          ['accord', 0, '15:10', '« oui, mais pas mes dettes »'],
          ['envoyee', 1, '15:20', null],
          ['lue', 2, '09:12', null],
          ['rappel', 7, '09:00', 'Rappel envoyé à Léa et à sa responsable'],
        ],
      },
      {
        cle: 'awa-creche',
        vers: site(1401),
        quoi: 'Une place d’accueil pour Lina',
        extrait: 'une place d’accueil pour Lina',
        engagementJoursOuvres: 5,
        etat: 'acceptee',
        etapes: [
          ['proposee', 0, '15:00', null],
          ['accord', 0, '15:10', '« d’accord »'],
          ['envoyee', 0, '15:22', null],
          ['lue', 1, '08:40', null],
          ['acceptee', 3, '11:05', 'Premier rendez-vous dans trois jours, à 10:00'],
        ],
      },
      {
        cle: 'awa-francais',
        vers: structure(
          'demonstration--centre-social-la-navette',
          'demonstration--centre-social-la-navette--atelier-de-francais',
        ),
        quoi: 'Un atelier de français',
        extrait: 'un atelier de français',
        engagementJoursOuvres: 5,
        etat: 'premier_rendez_vous',
        etapes: [
          ['proposee', 0, '15:00', null],
          ['accord', 0, '15:10', '« oui »'],
          ['envoyee', 0, '15:22', null],
          ['lue', 0, '16:30', null],
          ['acceptee', 1, '10:00', null],
          ['premier_rendez_vous', 4, '18:00', 'A commencé'],
        ],
      },
    ],
  },
  {
    cle: 'histoire-bleuet',
    habitant: 'famille-bleuet',
    codeCommune: null,
    agentId: SAMIR,
    ilYA: 2,
    recit: [
      'On change d’hôtel tous les quinze jours et le bébé n’a pas vu de docteur depuis l’été.',
      'P',
      '115 chaque mois',
      'Rester au même endroit pour l’hiver.',
    ],
    portes: [
      {
        cle: 'bleuet-pmi',
        vers: site(301),
        quoi: 'La santé d’un enfant',
        extrait: 'le bébé n’a pas vu de docteur',
        engagementJoursOuvres: 2,
        etat: 'acceptee',
        etapes: [
          ['proposee', 0, '14:00', null],
          ['accord', 0, '14:05', '« d’accord, sous ce nom-là »'],
          ['envoyee', 0, '14:08', null],
          ['lue', 1, '09:30', null],
          ['acceptee', 1, '16:40', 'Rendez-vous à 14:00 le surlendemain'],
        ],
      },
    ],
  },
  {
    cle: 'histoire-sofiane',
    habitant: 'sofiane',
    codeCommune: '93014',
    agentId: THOMAS,
    ilYA: 4,
    recit: [
      'Je cherche du travail, n’importe quoi, je suis hébergé chez un ami et ça finit dans un mois.',
      '',
      'Intérim, trois semaines',
      'Un contrat et une chambre.',
    ],
    portes: [
      {
        cle: 'sofiane-mission-locale',
        vers: structure('demonstration--mission-locale-du-belvedere'),
        quoi: 'Un travail',
        extrait: 'Je cherche du travail',
        engagementJoursOuvres: 5,
        etat: 'plus_de_temps',
        etapes: [
          ['proposee', 0, '11:00', null],
          ['accord', 0, '11:02', '« oui »'],
          ['envoyee', 0, '11:06', null],
          ['lue', 1, '10:15', null],
          ['plus_de_temps', 3, '17:10', 'Réponse promise dans quatre jours ouvrés'],
        ],
      },
    ],
  },
  {
    cle: 'histoire-ines',
    habitant: 'ines-ferreira',
    codeCommune: '93010',
    agentId: MARYAM,
    ilYA: 5,
    recit: [
      'Je m’occupe de ma mère tous les soirs, elle tombe, je n’ai plus une nuit complète.',
      '',
      'L’infirmière passe le matin',
      'Souffler un après-midi par semaine.',
    ],
    portes: [
      {
        cle: 'ines-relais',
        vers: structure('demonstration--relais-des-aidants'),
        quoi: 'Souffler quand on aide un proche',
        extrait: 'Je m’occupe de ma mère',
        engagementJoursOuvres: 5,
        etat: 'refusee',
        etapes: [
          ['proposee', 0, '10:00', null],
          ['accord', 0, '10:04', '« oui »'],
          ['envoyee', 0, '10:09', null],
          ['lue', 1, '09:00', null],
          ['refusee', 4, '16:20', 'Complet jusqu’au 15 janvier. Propose le Pavillon.'],
        ],
      },
      {
        cle: 'ines-apa',
        vers: site(702),
        quoi: 'De l’aide à la maison',
        extrait: 'elle tombe',
        engagementJoursOuvres: 5,
        etat: 'acceptee',
        etapes: [
          ['proposee', 0, '10:00', null],
          ['accord', 0, '10:04', '« oui, avec ma mère »'],
          ['envoyee', 0, '10:09', null],
          ['lue', 1, '14:00', null],
          ['acceptee', 2, '09:50', 'Brigitte appelle Rosa, par téléphone'],
        ],
      },
    ],
  },
];

/** Writes one tale's contact and orientations; a step that would be in the future happened five minutes ago. */
export function raconter(
  conte: Conte,
  { aujourdHui, maintenant }: Decor,
  histoire: HistoireDeDemonstration,
): void {
  const depart: DateCivile = ajouterJoursOuvres(aujourdHui, -conte.ilYA);
  const quand = (jours: number, heure: string): Instant => {
    const voulu = instantDuMur(jours === 0 ? depart : ajouterJoursOuvres(depart, jours), heure);
    return voulu < maintenant ? voulu : ajouterMinutes(maintenant, -5);
  };
  const premiere = quand(0, conte.portes[0]?.etapes[0]?.[2] ?? '10:00');
  const contact: ContactDeDemonstration = {
    cle: conte.cle,
    venue: null,
    siteId: SITE,
    canal: 'guichet',
    etat: 'demande',
    ouvertLe: ajouterMinutes(premiere, -15),
    ouvertPar: conte.agentId,
    concluLe: premiere,
    nomDit: null,
    habitant: conte.habitant,
    codeCommune: conte.codeCommune,
    ...lireUnRecit(conte.recit).dire(depart),
    reponse: '',
  };
  histoire.contacts.push(contact);
  for (const { etapes, ...porte } of conte.portes) {
    const dites = etapes.map(([nature, jours, heure, mot]) => ({
      nature,
      le: quand(jours, heure),
      mot,
    }));
    const envoyee = dites.find((e) => e.nature === 'envoyee')?.le ?? premiere;
    histoire.orientations.push({
      ...porte,
      contact: conte.cle,
      habitant: conte.habitant,
      deAgentId: conte.agentId,
      etapes: dites,
      reponsePromiseLe:
        porte.engagementJoursOuvres === null
          ? null
          : ajouterJoursOuvres(aujourdHuiA(envoyee), porte.engagementJoursOuvres),
    });
  }
}
