import { FUSEAU, type Instant } from '#socle/pur';

const FORME = new Intl.DateTimeFormat('fr-FR', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: FUSEAU,
});

/** « 24 novembre 2026 à 10:00 » : the year is said, a trace is read a year later. */
export const direUnMoment = (le: Instant): string => FORME.format(new Date(le));
