import { ajouterMinutes, type Instant } from '#socle/pur';

export const PANNES = [
  'pas_de_connexion',
  'pas_de_reponse',
  'erreur_la_bas',
  'jeton_refuse',
  'illisible',
] as const;
/** Why the other system could not be spoken to. It is never about one request. */
export type Panne = (typeof PANNES)[number];

/** After each failure in a row, how long before the next attempt, in minutes; the last one goes on for ever. */
const DELAIS = [10, 20, 60, 120, 240] as const;

/** @param essais failures in a row, this one included */
export const prochainEssai = (essais: number, maintenant: Instant): Instant =>
  ajouterMinutes(maintenant, DELAIS[Math.min(essais, DELAIS.length) - 1] ?? DELAIS[0]);

export const DIRE_LA_PANNE: Readonly<Record<Panne, string>> = {
  pas_de_connexion: 'Le système de la MDPH ne se joint pas.',
  pas_de_reponse: 'Le système de la MDPH ne répond pas à temps.',
  erreur_la_bas: 'Le système de la MDPH dit une erreur de son côté.',
  jeton_refuse: 'Le système de la MDPH n’accepte plus notre jeton : prévenez l’administration.',
  illisible: 'La réponse du système de la MDPH ne se lit pas.',
};
