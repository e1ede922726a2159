import type { DateCivile } from '#socle/pur';

export type AuNomDe = 'direction' | 'representation';

export const DIRE_AU_NOM_DE: Readonly<Record<AuNomDe, string>> = {
  direction: 'la direction',
  representation: 'les représentants du personnel',
};

export type EtatDIndicateur =
  | { etat: 'pas_propose' }
  | { etat: 'propose'; manque: readonly AuNomDe[] }
  | { etat: 'compte'; depuis: DateCivile };

/** Counted from the day of the second key; before it, which one is missing. */
export function etatDIndicateur(
  cles: readonly { auNomDe: AuNomDe; le: string }[] | undefined,
): EtatDIndicateur {
  if (!cles) return { etat: 'pas_propose' };
  const manque = (['direction', 'representation'] as const).filter(
    (nom) => !cles.some(({ auNomDe }) => auNomDe === nom),
  );
  if (manque.length > 0) return { etat: 'propose', manque };
  const jours = cles.map(({ le }) => le).sort();
  return { etat: 'compte', depuis: (jours.at(-1) ?? '') as DateCivile };
}
