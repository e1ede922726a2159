/** What tells where a sector applies; `voie` in the form that comparisons read. */
export interface Etendue {
  regle: 'commune' | 'voie' | 'sans_adresse' | 'departement';
  communeCode: string | null;
  voie: string | null;
  parite: 'pair' | 'impair' | null;
  numeroDe: number | null;
  numeroA: number | null;
  du: string;
  /** The first day out; null: no end known. */
  au: string | null;
}

const seTouchent = <T extends string | number>(
  un: readonly [T | null, T | null],
  autre: readonly [T | null, T | null],
  dernierCompris: boolean,
): boolean => {
  const avant = (fin: T | null, debut: T | null) =>
    fin !== null && debut !== null && (dernierCompris ? fin < debut : fin <= debut);
  return !avant(un[1], autre[0]) && !avant(autre[1], un[0]);
};

/** Whether both would answer for one same address on one same day: the place would then be a matter of luck. */
export function seDisputent(un: Etendue, autre: Etendue): boolean {
  if (un.regle !== autre.regle || un.communeCode !== autre.communeCode || un.voie !== autre.voie)
    return false;
  if (un.parite !== null && autre.parite !== null && un.parite !== autre.parite) return false;
  return (
    seTouchent([un.numeroDe, un.numeroA], [autre.numeroDe, autre.numeroA], true) &&
    seTouchent([un.du, un.au], [autre.du, autre.au], false)
  );
}

/** « rue du Bief, numéros impairs, de 1 à 79 ». */
export function direLaVoie({
  voie,
  voieDite,
  parite,
  numeroDe,
  numeroA,
}: Pick<Etendue, 'voie' | 'parite' | 'numeroDe' | 'numeroA'> & {
  voieDite: string | null;
}): string {
  const cote = parite === null ? '' : parite === 'pair' ? 'numéros pairs' : 'numéros impairs';
  const bornes =
    numeroDe === null && numeroA === null
      ? ''
      : numeroA === null
        ? `à partir du ${numeroDe}`
        : numeroDe === null
          ? `jusqu’au ${numeroA}`
          : `du ${numeroDe} au ${numeroA}`;
  return [voieDite ?? voie, cote, bornes].filter(Boolean).join(', ');
}
