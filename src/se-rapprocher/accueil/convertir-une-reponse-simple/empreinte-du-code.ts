import type { Acces } from '#acces';

/** A keyed hash for this use alone: with it nobody opens the page of the receipt. */
export const empreinteDuCode = (acces: Acces, code: string): string =>
  acces.empreindre('contact-par-code', code);
