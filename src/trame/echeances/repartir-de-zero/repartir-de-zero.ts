import { casDUsage } from '#acces';
import { type DateCivile, type Resultat, refuse, reussi } from '#socle/pur';
import type { Echeance, Objet } from '../domaine/echeance.ts';
import { chercherUnRegime } from '../domaine/regimes/regimes.ts';
import { changerEtInscrire } from '../gestes/changer-et-inscrire.ts';
import { direUneEcheance } from '../gestes/dire-une-echeance.ts';
import { recalculer } from '../gestes/recalculer.ts';
import type { RefusDEcheance } from '../gestes/refus.ts';
import { droits } from '../regles-d-acces.ts';
import { retenirCellesQuiCourent } from '../stockage/echeances.ts';

/**
 * Interrupts a clock: it starts again, whole, from another day (a reorientation, C. trav. art. D5411-8-2), under the
 * rule of the day it first started from. What stopped it before no longer counts.
 */
export const repartirDeZero = casDUsage(
  droits.tenir,
  async (
    acces,
    {
      objet,
      regime: id,
      depart,
      motif,
    }: { objet: Objet; regime: string; depart: DateCivile; motif: string },
  ): Promise<Resultat<Echeance, RefusDEcheance>> => {
    const [courante] = await retenirCellesQuiCourent(acces.bd, { objetId: objet.id, regime: id });
    if (!courante) return refuse({ raison: 'inconnue' });
    const avant = courante.faits.depart;
    if (depart < avant) return refuse({ raison: 'avant_le_depart', depart: avant });
    if (!chercherUnRegime(id, depart))
      return refuse({ raison: 'regime_inconnu', regime: id, jour: depart });
    const repartie = recalculer(acces, courante, { ...courante.faits, depart, suspensions: [] });
    await changerEtInscrire(acces, repartie, { cause: 'repartie', motif });
    return reussi(direUneEcheance(repartie));
  },
);
