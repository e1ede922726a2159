/** What a paper shows, drawn and said: never the drawing alone. */
export type Pictogramme =
  | 'identite'
  | 'logement'
  | 'revenus'
  | 'impot'
  | 'banque'
  | 'sante'
  | 'facture'
  | 'famille'
  | 'courrier';

/** A paper that a right may ask for, in everyday words. */
export interface PieceDuCatalogue {
  code: string;
  nom: string;
  /** What it is and where she finds it, for someone who has never seen one. */
  enClair: string;
  inEnglish: string;
  pictogramme: Pictogramme;
  /** Said beside it when only some persons owe it: « si vous louez ». Null: everyone. */
  quand: string | null;
}

/** A text of law, dated: what was read, and when. */
export interface Reference {
  texte: string;
  article: string;
  statut: 'confirme' | 'a_relire';
  verifieLe: string;
}

/** One way to contest, in the order in which it is taken. */
export interface VoieDeRecours {
  genre: 'prealable' | 'contentieux';
  /** Whether the judge refuses who has not taken it first. */
  obligatoire: boolean;
  devant: string;
  delaiMois: number;
  /** The clock set at the certain date of the notification. */
  regime: string;
  reference: Reference;
}

export type EffetDuSilence = 'accord' | 'rejet' | 'accord_forfaitaire' | 'aucun';

/** What the life of a request must know of a right; its amounts and its own steps stand in its own module. */
export interface Prestation {
  code: string;
  nom: string;
  nomSimple: string;
  inEnglish: string;
  /** The need behind it, when she says no other: it survives a refusal. */
  besoin: string;
  /** The service of the directory that examines it; the team that received it where there is none. */
  service: string;
  /** Why no other team of that service may take it to examine; nothing: the one that received her may. */
  resteA?: string;
  /** Who decides: says « le président du conseil départemental ». */
  decide: string;
  pieces: readonly PieceDuCatalogue[];
  /** Clocks set when it is received, and when its file is complete. */
  horloges: { aLaReception: readonly string[]; aLaCompletude: readonly string[] };
  /** What silence does, after which clock; `null`: the law gives it no effect here. */
  silence: {
    regime: string;
    effet: EffetDuSilence;
    /** Whether its clock waits for the complete file, or runs from reception and is suspended (L114-5). */
    depart: 'reception' | 'completude';
    mois: number;
    reference: Reference;
  } | null;
  /** Her own delays whose silence the law reads as giving up: an answer to a proposal (CASF, art. R232-7). */
  renoncements: readonly string[];
  recours: readonly VoieDeRecours[];
  /** What else is read in its own encrypted file (R8), because its own law requires it. */
  sensibles: readonly ('nir' | 'titre')[];
  references: readonly Reference[];
}
