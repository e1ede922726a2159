import type { DateCivile, Instant } from '#socle/pur';
import type { AutreChemin, Issue, MotifDeRefus, PassageDeMain } from './mots.ts';

/** She said yes, or the reason why she was not asked is written beside. */
export interface Accord {
  de: 'personne' | 'sans_elle';
  le: Instant;
}

/** Who spoke and how: on screen, through the link, in the structure's own software, or by telephone (name and hour then recorded by the sender). */
export interface Parole {
  par: string;
  moyen: 'en_ligne' | 'lien' | 'telephone' | 'systeme';
  le: Instant;
}

export interface Envoi {
  accord: Accord;
  envoyeeLe: Instant;
  /** The day its receiver committed to, or the day we ask for news where it committed to none. */
  reponsePourLe: DateCivile;
}

/**
 * The life of an orientation. Each state holds what is known by then: a refusal has its other way, a first
 * meeting its hour, and nothing was ever sent without an agreement or its stated reason.
 */
export type EtatDOrientation =
  | { etat: 'proposee' }
  | { etat: 'accordee'; accord: Accord }
  | ({ etat: 'envoyee' } & Envoi)
  | ({ etat: 'lue'; lueLe: Instant } & Envoi)
  | ({ etat: 'plus_de_temps'; jusquAu: DateCivile; reponse: Parole } & Envoi)
  | ({ etat: 'acceptee'; reponse: Parole } & Envoi)
  | ({
      etat: 'refusee';
      reponse: Parole;
      motif: MotifDeRefus;
      motifMots: string | null;
      autreChemin: AutreChemin;
      autreCheminMots: string;
    } & Envoi)
  | {
      etat: 'main_passee';
      accord: Accord;
      comment: PassageDeMain;
      mots: string | null;
      reponse: Parole;
    }
  | ({ etat: 'premier_rendez_vous'; reponse: Parole; rendezVousLe: Instant } & Envoi)
  | { etat: 'close'; closeLe: Instant; issue: Issue; mots: string | null }
  | { etat: 'retiree'; closeLe: Instant; mots: string | null };

export type NomDEtat = EtatDOrientation['etat'];

/** Nobody has answered yet: this is where silence can settle. */
export const SANS_REPONSE = ['envoyee', 'lue', 'plus_de_temps'] as const satisfies NomDEtat[];
export const TERMINEES = ['close', 'retiree'] as const satisfies NomDEtat[];

export const attendUneReponse = (etat: NomDEtat): boolean =>
  (SANS_REPONSE as readonly NomDEtat[]).includes(etat);

export const estTerminee = (etat: NomDEtat): boolean =>
  (TERMINEES as readonly NomDEtat[]).includes(etat);

/** Who answers for her now: the sender, until someone has accepted; again the sender after a refusal. */
export function responsable(etat: NomDEtat): 'emetteur' | 'destinataire' | 'personne' {
  if (etat === 'acceptee' || etat === 'premier_rendez_vous') return 'destinataire';
  return estTerminee(etat) ? 'personne' : 'emetteur';
}
