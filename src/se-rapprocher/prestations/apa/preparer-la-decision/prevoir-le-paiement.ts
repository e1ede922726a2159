import type { Acces } from '#acces';
import { type DepenseAPrevoir, direLeRefusDePaiement, type Echeancier, engager } from '#paiements';
import {
  ajouterMois,
  type Centimes,
  type DateCivile,
  dateCivile,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import { ENVELOPPE, jourDeVersement, retenueAuPlus } from '../parametres.ts';
import type { Dossier } from '../stockage/dossiers.ts';

const MOIS_D_UN_AN = 12;

/** The month after, by the tenth (CASF L. 232-15). */
export const premierVersement = (le: DateCivile): DateCivile =>
  dateCivile(`${ajouterMois(le, 1).slice(0, 7)}-${String(jourDeVersement(le)).padStart(2, '0')}`);

/** By the tenth of each month, days counted at both ends; never more than the legal part of it is kept back. */
export const echeancierDe = (
  allocation: Centimes,
  {
    depuis,
    jusquau = null,
    premierLe,
  }: { depuis: DateCivile; jusquau?: DateCivile | null; premierLe: DateCivile },
): Extract<Echeancier, { genre: 'mensuel' }> => ({
  genre: 'mensuel',
  ...{ depuis, jusquau, premierLe, auProrata: true, euros: allocation / 100 },
  jour: jourDeVersement(depuis),
  retenueAuPlus: retenueAuPlus(depuis),
});

/** What the payment of this file costs, whatever grants it. */
export const depenseDe = (
  { demandeId, personneId, cle, cadre }: Dossier,
  decisionId: string,
  echeancier: Extract<Echeancier, { genre: 'mensuel' }>,
  reste: Partial<Pick<DepenseAPrevoir, 'avance' | 'remplace' | 'destinataire'>> = {},
): DepenseAPrevoir => ({
  ...{ decisionId, demandeId, personneId, cle, echeancier },
  prestation: `apa_${cadre}`,
  enveloppe: ENVELOPPE,
  montantEuros: echeancier.euros * MOIS_D_UN_AN,
  destinataire: { genre: 'elle' },
  ...reste,
});

/** Foresees what the prepared decision will cost; the signature reserves it, or is refused. */
export async function prevoirLePaiement(
  acces: Acces,
  depense: DepenseAPrevoir,
): Promise<Resultat<undefined, { raison: 'demande'; phrase: string }>> {
  const prevu = await engager(acces, depense);
  if (prevu.ok) return reussi();
  const { refus } = prevu;
  const phrase = refus.raison === 'acces' ? refus.motif : direLeRefusDePaiement(refus);
  return refuse({ raison: 'demande', phrase });
}
