import codes from './vrsb0801/codes.json' with { type: 'json' };

export interface ListeDeCodes {
  /** Another value refuses the flow; in an open list it is counted and said. */
  fermee: boolean;
  codes: Readonly<Record<string, string>>;
}

export const LISTES: Readonly<Record<string, ListeDeCodes>> = codes.listes;

/** What a code means, or the code itself when nobody said. */
export const direUnCode = (liste: string, code: string): string =>
  LISTES[liste]?.codes[code] ?? code;
