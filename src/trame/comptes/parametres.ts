/** How long a session lives. Decision of the département, close to ProConnect's own twelve hours. */
export const DUREE_DE_SESSION = {
  heures: 12,
  inactiviteMinutes: 120,
  depuis: '2026-11-24',
  source: 'décision, journée de travail ; ProConnect ferme à 12 heures',
  statut: 'decision',
  verifieLe: '2026-11-24',
} as const;

/** Sign-in tries that missed, borne in an hour. Past them, even the right password waits. */
export const ESSAIS_DE_CONNEXION = {
  parCompte: 10,
  parReseau: 100,
  depuis: '2026-11-24',
  source: 'CNIL, délibération 2022-100 du 21 juillet 2022 : blocage ou temporisation après échecs',
  statut: 'decision',
  verifieLe: '2026-11-24',
} as const;

/** How long a browser where the right password was given is known: its tries are counted apart. */
export const APPAREIL_CONNU = {
  jours: 90,
  depuis: '2026-11-26',
  source: 'OWASP, Slow Down Online Guessing Attacks with Device Cookies ; la durée : comme SOMMEIL',
  statut: 'decision',
  verifieLe: '2026-11-26',
} as const;

/** argon2id: memory in KiB, passes, lanes. */
export const HACHAGE = {
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
  depuis: '2026-11-24',
  source: 'OWASP, Password Storage Cheat Sheet : argon2id, 19 Mio, 2 passes',
  statut: 'decision',
  verifieLe: '2026-11-24',
} as const;

/** An account that nobody used for so long falls asleep; the administrator wakes it. */
export const SOMMEIL = {
  jours: 90,
  depuis: '2026-11-24',
  source: 'décision : comptes dormants',
  statut: 'decision',
  verifieLe: '2026-11-24',
} as const;

/** How long each step of a sign-in waits. */
export const DUREE_DE_DEMARCHE = {
  minutes: 10,
  activationHeures: 72,
  depuis: '2026-11-24',
  source: 'décision',
  statut: 'decision',
  verifieLe: '2026-11-24',
} as const;
