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

/** An appeal against this debt, before who decided or before the judge. */
export interface RecoursSurUneDette {
  genre: 'prealable' | 'contentieux';
  formeLe: DateCivile;
  /** Not answered yet, nor refused by silence. */
  attend: boolean;
}

/** Why nobody may ask her to repay, since when, and until which day when the law says one. */
export interface SuspensionDUneDette {
  parceQue: 'remise' | RecoursSurUneDette['genre'];
  depuis: DateCivile;
  jusquau: DateCivile | null;
}

/** A request for remission, a complaint, an appeal: each suspends the recovery until it is answered (CASF L262-46). */
export function suspensionDe(
  remises: readonly Remise[],
  recours: readonly RecoursSurUneDette[],
  reponseLe: DateCivile | null,
): SuspensionDUneDette | null {
  const conteste =
    recours.find(({ genre, attend }) => attend && genre === 'contentieux') ??
    recours.find(({ attend }) => attend);
  if (conteste)
    return {
      parceQue: conteste.genre,
      depuis: conteste.formeLe,
      jusquau: conteste.genre === 'prealable' ? reponseLe : null,
    };
  const remise = remises.find(({ accordee }) => accordee === null);
  return remise ? { parceQue: 'remise', depuis: remise.demandeeLe, jusquau: null } : null;
}

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
