import type { DateCivile, Instant } from '#socle/pur';
import type { Langue } from '../langue.ts';

/**
 * What each message is made of. `enClair` holds what tells the service or the motive: a discreet
 * text does not receive it, so it cannot print it.
 */
export interface FaitsDuMessage {
  rendez_vous_pris: RendezVous;
  rendez_vous_rappele: RendezVous;
  rendez_vous_deplace: RendezVous;
  rendez_vous_annule: Omit<RendezVous, 'lieu'>;
  nouvelle_arrivee: { adresseCourte: string; telephone: string; enClair: { demande: string } };
  promesse_reportee: {
    prenom: string;
    pourLe: DateCivile;
    telephone: string;
    enClair: { quoi: string; pourquoi: string };
  };
  question_repondue: { adresseCourte: string; telephone: string; enClair: { question: string } };
  lieu_propose: {
    lieu?: string | undefined;
    telephoneDuLieu: string;
    enClair: { nom: string; horaires: string; commentFaire: string };
  };
  /** `telephone`: whoever sends; a link that comes from nowhere is not opened. */
  lien_de_partage: Verifiable & { lien: string; jusquAu: DateCivile };
  code_a_usage_unique: { code: string; enClair: Record<never, never> };
  /** To the administration, about no one. */
  logiciels_injoignables: { combien: number; lien: string; enClair: Record<never, never> };
  reponse_attendue: Verifiable & { envoyeLe: DateCivile; jusquAu: DateCivile };
}

interface Verifiable {
  telephone: string | null;
  enClair: Record<never, never>;
}

export interface RendezVous {
  le: Instant;
  /** Left out when the address itself would say too much. */
  lieu?: string | undefined;
  telephone: string;
  enClair: { avec: string; motif: string };
}

export type NomDeMessage = keyof FaitsDuMessage;

/** The three labels of a message: what the agent sees in the list, what she reads on paper, what a
 * telephone shows to whoever holds it. */
export interface ModeleDeMessage<F extends { enClair: object }> {
  agent: string;
  habitant: Record<Langue, (faits: F) => string>;
  discret: Record<Langue, (faits: Omit<F, 'enClair'>) => string>;
  /** Waited for at this minute: not held back at night. */
  immediat?: true;
  /** It holds what opens something: once carried, its words are not kept. */
  secret?: true;
}
