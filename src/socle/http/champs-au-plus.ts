/** No form of ours has a tenth of it. Past it nothing is read: each field is looked for in the page sent back. */
export const CHAMPS_AU_PLUS = 1_000;

class TropDeChamps extends Error {
  readonly statusCode = 413;
}

export function refuserTropDeChamps(combien: number): void {
  if (combien > CHAMPS_AU_PLUS) throw new TropDeChamps();
}
