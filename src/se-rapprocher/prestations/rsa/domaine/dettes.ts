import { type DateCivile, type Resultat, refuse, reussi } from '#socle/pur';

/** Cents, whole: what was paid and should not have been. */
export interface Dette {
  montant: number;
  du: DateCivile;
  au: DateCivile;
  /** A false statement was established by a decision of its own: no remission then (CASF L262-46). */
  fausseDeclarationEtablie: boolean;
}

export interface Remise {
  demandeeLe: DateCivile;
  /** Null while nobody answered. */
  accordee: number | null;
}

export type RefusDeDette =
  | { raison: 'montant_nul' }
  | { raison: 'periode_a_l_envers' }
  | { raison: 'periode_a_venir' };

export function verifierUneDette(dette: Dette, le: DateCivile): Resultat<Dette, RefusDeDette> {
  if (!Number.isSafeInteger(dette.montant) || dette.montant <= 0)
    return refuse({ raison: 'montant_nul' });
  if (dette.au < dette.du) return refuse({ raison: 'periode_a_l_envers' });
  if (dette.au > le) return refuse({ raison: 'periode_a_venir' });
  return reussi(dette);
}

export type RefusDeRemise =
  | { raison: 'fausse_declaration' }
  | { raison: 'remise_en_attente' }
  | { raison: 'plus_que_le_reste'; reste: number };

/** What is still owed: nobody pays while her request or her recours waits (CASF L262-46). */
export function resteDu({ montant }: Dette, remises: readonly Remise[]): number {
  return Math.max(0, montant - remises.reduce((somme, { accordee }) => somme + (accordee ?? 0), 0));
}

export const estSuspendue = (remises: readonly Remise[], recoursOuvert: boolean): boolean =>
  recoursOuvert || remises.some(({ accordee }) => accordee === null);

/** She may ask at any time, once at a time, unless a false statement was established. */
export function peutDemanderUneRemise(
  dette: Dette,
  remises: readonly Remise[],
): Resultat<true, RefusDeRemise> {
  if (dette.fausseDeclarationEtablie) return refuse({ raison: 'fausse_declaration' });
  if (remises.some(({ accordee }) => accordee === null))
    return refuse({ raison: 'remise_en_attente' });
  return reussi(true);
}

export function accorderUneRemise(
  dette: Dette,
  remises: readonly Remise[],
  montant: number,
): Resultat<number, RefusDeRemise> {
  const reste = resteDu(dette, remises);
  return montant < 0 || montant > reste
    ? refuse({ raison: 'plus_que_le_reste', reste })
    : reussi(reste - montant);
}
