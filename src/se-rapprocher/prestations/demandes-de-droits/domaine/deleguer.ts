import { type DateCivile, type Resultat, refuse, reussi } from '#socle/pur';
import type { Sens } from './decisions.ts';

/** Who may sign what, up to how much, from when to when, by which order of the president (CGCT, art. L3221-3). */
export interface Delegation {
  id: string;
  agentId: number;
  agentNom: string;
  qualite: string;
  /** Null: every right. */
  prestation: string | null;
  /** What it lets sign: refusals may be kept higher up. */
  sens: readonly Sens[];
  /** In euros, for one decision; null: no ceiling was set. */
  plafondEuros: number | null;
  du: DateCivile;
  au: DateCivile | null;
  reference: string;
  revoqueeLe: DateCivile | null;
}

export interface ASigner {
  prestation: string;
  sens: Sens;
  /** What the decision commits at most: a month of it, or the whole. */
  euros: number | null;
}

export type RefusDeSignataire =
  | { raison: 'sans_delegation' }
  | { raison: 'delegation_pas_a_cette_date'; du: DateCivile; au: DateCivile | null }
  | { raison: 'delegation_pas_pour_ce_droit' }
  | { raison: 'delegation_pas_pour_ce_sens'; sens: Sens }
  | { raison: 'plafond_depasse'; plafondEuros: number; euros: number };

const finDe = ({ au, revoqueeLe }: Delegation): DateCivile | null =>
  [au, revoqueeLe].filter((jour) => jour !== null).sort()[0] ?? null;

const enCours = (une: Delegation, le: DateCivile): boolean => {
  const fin = finDe(une);
  return une.du <= le && (fin === null || le <= fin);
};

/**
 * The delegation under which this agent signs that decision, or the nearest reason why none lets her. A delegation is
 * in force on both its days; one that was taken back is over that very evening.
 */
export function choisirUneDelegation(
  siennes: readonly Delegation[],
  { prestation, sens, euros }: ASigner,
  le: DateCivile,
): Resultat<Delegation, RefusDeSignataire> {
  const [premiere] = siennes;
  if (!premiere) return refuse({ raison: 'sans_delegation' });
  const valables = siennes.filter((une) => enCours(une, le));
  if (valables.length === 0) {
    const derniere = [...siennes].sort((a, b) => b.du.localeCompare(a.du))[0] ?? premiere;
    return refuse({
      raison: 'delegation_pas_a_cette_date',
      du: derniere.du,
      au: finDe(derniere),
    });
  }
  const pourCeDroit = valables.filter((une) => [null, prestation].includes(une.prestation));
  if (pourCeDroit.length === 0) return refuse({ raison: 'delegation_pas_pour_ce_droit' });
  const pourCeSens = pourCeDroit.filter((une) => une.sens.includes(sens));
  if (pourCeSens.length === 0) return refuse({ raison: 'delegation_pas_pour_ce_sens', sens });
  const engage = euros ?? 0;
  const [suffit] = pourCeSens.filter(
    ({ plafondEuros }) => plafondEuros === null || engage <= plafondEuros,
  );
  if (suffit) return reussi(suffit);
  const plafondEuros = Math.max(...pourCeSens.map((une) => une.plafondEuros ?? 0));
  return refuse({ raison: 'plafond_depasse', plafondEuros, euros: engage });
}
