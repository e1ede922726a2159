const JOUR = new Intl.DateTimeFormat('fr-CA', { timeZone: 'Europe/Paris' });

const jourAParis = (instant: string): string => JOUR.format(new Date(instant));

/** The clock is handed over, never read in passing: tests and the demonstration set it. */
export interface Horloge {
  maintenant(): string;
  aujourdHui(): string;
}

export const horlogeDuSysteme: Horloge = {
  maintenant: () => new Date().toISOString(),
  aujourdHui: () => jourAParis(new Date().toISOString()),
};

/** A clock that stands still until it is moved. */
export function horlogeReglee(depart: string): Horloge & { avancer(millisecondes: number): void } {
  let ms = Date.parse(depart);
  return {
    maintenant: () => new Date(ms).toISOString(),
    aujourdHui: () => jourAParis(new Date(ms).toISOString()),
    avancer: (millisecondes) => {
      ms += millisecondes;
    },
  };
}
