import type { MissionLegale, Regime, Situation } from '#echeances';
import { jourEnToutesLettres } from '#socle/pur';

export const NOM_DE_LA_MISSION: Readonly<Record<MissionLegale, string>> = {
  enfance: 'Protection de l’enfance',
  insertion: 'Insertion et RSA',
  autonomie: 'Autonomie et APA',
  handicap: 'Handicap et PCH',
  logement: 'Logement et FSL',
  toutes: 'Ce qui vaut pour toutes les demandes',
};

export const NOM_DE_LA_SITUATION: Readonly<Record<Situation, string>> = {
  a_l_heure: 'À l’heure',
  bientot: 'À tenir sous 15 jours',
  en_retard: 'En retard',
};

/** Where a delay comes from, and how sure we are of it. */
export const direLaSource = ({ references, statut, verifieLe, nature }: Regime): string =>
  `${nature === 'engagement' ? 'Engagement du département. ' : ''}${references.join(' ; ')} (${
    statut === 'confirme' ? 'lu' : 'à relire ; vu'
  } le ${jourEnToutesLettres(verifieLe, true)})`;
