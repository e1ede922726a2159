import { aujourdHuiA, type DateCivile, type Instant, instantDe } from '#socle/pur';

/** The clock is handed over, never read in passing: tests and the demonstration set it. */
export interface Horloge {
  maintenant(): Instant;
  aujourdHui(): DateCivile;
}

const horlogeSur = (millisecondes: () => number): Horloge => {
  const maintenant = () => instantDe(new Date(millisecondes()));
  return { maintenant, aujourdHui: () => aujourdHuiA(maintenant()) };
};

export const horlogeDuSysteme: Horloge = horlogeSur(() => Date.now());

/** A clock that stands still until it is moved. */
export function horlogeReglee(depart: string): Horloge & { avancer(millisecondes: number): void } {
  let ms = Date.parse(depart);
  return {
    ...horlogeSur(() => ms),
    avancer: (millisecondes) => {
      ms += millisecondes;
    },
  };
}
