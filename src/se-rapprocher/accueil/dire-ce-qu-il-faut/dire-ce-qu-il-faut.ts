import { type Acces, casDUsage } from '#acces';
import { prefixeDe, type RecepisseEmis } from '#recepisses';
import { type DateCivile, type Resultat, refuse, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { compterUnDepot } from '../stockage/depots-en-ligne.ts';
import { DEPOTS_PAR_HEURE } from './parametres.ts';
import {
  type DemandeDite,
  type RefusDeRecueillir,
  recueillir,
  verifierCeQuiEstDit,
} from './recueillir.ts';

export type DemandeEnLigne = DemandeDite & { adresse: string };

export type RefusDeDemande =
  | RefusDeRecueillir
  /** Too many in an hour from here: kept on the page, with whom to call. */
  | { raison: 'beaucoup' };

export interface DemandeRecue {
  id: string;
  cle: number;
  recepisse: RecepisseEmis;
  lueAuPlusTard: DateCivile;
  danger: boolean;
}

const compter = (acces: Acces, adresse: string): Promise<boolean> =>
  compterUnDepot(
    acces.bd,
    acces.empreindre('reseau-de-depot', prefixeDe(adresse)),
    DEPOTS_PAR_HEURE,
  );

/** One more thing left online from this network: refused when there were too many in the hour. */
export const compterUnEnvoiEnLigne = casDUsage(
  droits.demanderEnLigne,
  async (acces, adresse: string): Promise<Resultat<undefined, { raison: 'beaucoup' }>> =>
    (await compter(acces, adresse)) ? reussi() : refuse({ raison: 'beaucoup' }),
);

/**
 * Takes down what a resident says she needs, without account nor name: a first contact for the team competent,
 * the promise that a person reads it by a working day, and the same receipt as at a desk.
 */
export const direCeQuIlFaut = casDUsage(
  droits.demanderEnLigne,
  async (acces, demande: DemandeEnLigne): Promise<Resultat<DemandeRecue, RefusDeDemande>> => {
    const lu = verifierCeQuiEstDit(demande);
    if (!lu.ok) return lu;
    if (!(await compter(acces, demande.adresse))) return refuse({ raison: 'beaucoup' });
    const aRecueillir = { ...demande, telephoneLu: lu.valeur.telephone };
    const recue = await recueillir(acces, aRecueillir, { recu: true });
    if (!recue.ok) return recue;
    const { id, cle, recepisse, lueAuPlusTard, danger } = recue.valeur;
    if (!recepisse) throw new Error('a request without its receipt');
    return reussi({ id, cle, recepisse, lueAuPlusTard, danger });
  },
);
