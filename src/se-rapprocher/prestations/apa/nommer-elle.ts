import type { Acces } from '#acces';
import { lireLesPersonnes } from '#personnes';

/** Her name for a title, as this reader may see it. */
export async function nommerElle(acces: Acces, personneId: string): Promise<string> {
  return (await lireLesPersonnes(acces, [personneId])).get(personneId)?.nomDit ?? 'Sans nom donné';
}
