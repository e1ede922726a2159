import type { Acces } from '#acces';
import { direLeRefusDePaiement, type Echeancier, engager } from '#paiements';
import {
  ajouterMois,
  type Centimes,
  type DateCivile,
  dateCivile,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import { ENVELOPPE, jourDeVersement } from '../parametres.ts';
import type { Dossier } from '../stockage/dossiers.ts';

/** The month after the decision, by the tenth (CASF L. 232-15), then each month. */
export function echeancierDe(
  decideeLe: DateCivile,
  allocation: Centimes,
): Extract<Echeancier, { genre: 'mensuel' }> {
  const depuis = dateCivile(`${ajouterMois(decideeLe, 1).slice(0, 7)}-01`);
  const jour = jourDeVersement(decideeLe);
  return { genre: 'mensuel', depuis, jusquau: null, jour, euros: allocation / 100 };
}

/** An envelope answers for one year: what is decided in December is committed by the next one's. */
export const tombeDansLAnnee = (decideeLe: DateCivile, { depuis }: { depuis: DateCivile }) =>
  depuis.slice(0, 4) === decideeLe.slice(0, 4);

/** Foresees what the prepared decision will cost; the signature reserves it, or is refused. */
export async function prevoirLePaiement(
  acces: Acces,
  { demandeId, personneId, cle, cadre }: Dossier,
  decisionId: string,
  echeancier: Extract<Echeancier, { genre: 'mensuel' }>,
): Promise<Resultat<undefined, { raison: 'demande'; phrase: string }>> {
  const prevu = await engager(acces, {
    ...{ decisionId, demandeId, personneId, cle, echeancier },
    prestation: `apa_${cadre}`,
    enveloppe: ENVELOPPE,
    montantEuros: echeancier.euros * 12,
    destinataire: { genre: 'elle' },
  });
  if (prevu.ok) return reussi();
  const { refus } = prevu;
  const phrase = refus.raison === 'acces' ? refus.motif : direLeRefusDePaiement(refus);
  return refuse({ raison: 'demande', phrase });
}
