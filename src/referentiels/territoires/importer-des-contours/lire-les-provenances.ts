import { casDUsage } from '#acces';
import { reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { provenances } from '../stockage/contours.ts';

/** Where the contours that are kept come from: level, year, source, licence, how many. */
export const lireLesProvenances = casDUsage(droits.lire, async (acces, _: undefined) =>
  reussi(await provenances(acces.bd)),
);
