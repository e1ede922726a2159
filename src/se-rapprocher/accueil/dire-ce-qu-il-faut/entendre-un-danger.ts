import { besoinsDansLesMots } from '../domaine/mots-et-besoins.ts';

const THEMES_DE_DANGER: ReadonlySet<string> = new Set([
  'sans-abri',
  'violence',
  'enfant-en-danger',
  'idees-noires',
  'mariage-force',
  'exploitation',
]);

/** Whether her words speak of a danger: then the numbers come first. Nothing is stored, nothing is blocked. */
export const parleDUnDanger = (mots: string): boolean =>
  besoinsDansLesMots(mots).some(({ theme }) => THEMES_DE_DANGER.has(theme));
