import type { Etat } from './etats.ts';

/** A team's work lists: a request is in one of them. */
export const LISTES = [
  'a_completer',
  'a_examiner',
  'a_signer',
  'a_remettre',
  'silences',
  'contestees',
  'en_vigueur',
  'terminees',
] as const;
export type ListeDeTravail = (typeof LISTES)[number];

export const ETATS_DE_LA_LISTE: Readonly<Record<ListeDeTravail, readonly Etat[]>> = {
  a_completer: ['recue', 'incomplete'],
  a_examiner: ['complete', 'en_instruction'],
  a_signer: ['decision_preparee'],
  a_remettre: ['signee'],
  silences: ['accordee_forfaitaire', 'refusee_par_silence', 'accordee_par_silence'],
  contestees: ['contestee'],
  en_vigueur: ['notifiee'],
  terminees: ['close', 'retiree'],
};

/** Their names on screen, the key that opens each and, when one is empty, what that means. */
export const NOMS_DES_LISTES: Readonly<
  Record<ListeDeTravail, { nom: string; touche: string; vide: string }>
> = {
  a_completer: { nom: 'À compléter', touche: '1', vide: 'Aucune demande n’attend de papiers.' },
  a_examiner: { nom: 'À examiner', touche: '2', vide: 'Aucun dossier complet n’attend.' },
  a_signer: { nom: 'À signer', touche: '3', vide: 'Aucune décision n’attend une signature.' },
  a_remettre: { nom: 'À remettre', touche: '4', vide: 'Aucune décision signée n’attend.' },
  silences: { nom: 'Délai passé', touche: '5', vide: 'Aucun délai passé.' },
  contestees: { nom: 'Contestées', touche: '6', vide: 'Aucun recours n’attend de réponse.' },
  en_vigueur: { nom: 'En vigueur', touche: '7', vide: 'Aucune décision en vigueur.' },
  terminees: { nom: 'Terminées', touche: '8', vide: 'Aucune demande n’est encore terminée.' },
};

/** How near its day a request is: what one may filter a list by, in the administration's own delays. */
export const DELAIS_DE_LISTE = {
  passe: 'Dernier jour passé',
  bientot: 'À décider sous 15 jours',
} as const;
export type DelaiDeListe = keyof typeof DELAIS_DE_LISTE;

/** A list that an agent comes back to, by the name she gave it. */
export interface VueGardee {
  nom: string;
  liste: string;
  prestation: string | null;
  delai: DelaiDeListe | null;
}
