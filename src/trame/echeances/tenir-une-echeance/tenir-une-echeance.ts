import { casDUsage } from '#acces';
import { ajouterJours, type DateCivile, type Resultat, refuse, reussi } from '#socle/pur';
import type { Echeance, Objet } from '../domaine/echeance.ts';
import { annoncerUnDepassement } from '../gestes/annoncer-un-depassement.ts';
import { changerEtInscrire } from '../gestes/changer-et-inscrire.ts';
import { direUneEcheance } from '../gestes/dire-une-echeance.ts';
import type { RefusDEcheance } from '../gestes/refus.ts';
import { droits } from '../regles-d-acces.ts';
import { retenirCellesQuiCourent } from '../stockage/echeances.ts';

/**
 * What was owed was done, that day. After the due day it is done late: the breach is recorded and announced even if the
 * morning job had not seen it yet.
 */
export const tenirUneEcheance = casDUsage(
  droits.tenir,
  async (
    acces,
    { objet, regime, le }: { objet: Objet; regime: string; le: DateCivile },
  ): Promise<Resultat<Echeance, RefusDEcheance>> => {
    const [courante] = await retenirCellesQuiCourent(acces.bd, { objetId: objet.id, regime });
    if (!courante) return refuse({ raison: 'inconnue' });
    const { depart } = courante.faits;
    if (le < depart) return refuse({ raison: 'avant_le_depart', depart });
    const { echueLe } = courante;
    const depasseeLe =
      echueLe !== null && le > echueLe ? (courante.depasseeLe ?? ajouterJours(echueLe, 1)) : null;
    const tenue = {
      ...courante,
      etat: 'tenue',
      tenueLe: le,
      depasseeLe,
      aRegarderLe: null,
      closeLe: acces.maintenant,
    } as const;
    await changerEtInscrire(acces, tenue, { cause: 'tenue' });
    if (depasseeLe !== null && courante.depasseeLe === null)
      await annoncerUnDepassement(acces, courante);
    return reussi(direUneEcheance(tenue));
  },
);
