import { casDUsage } from '#acces';
import { type DateCivile, type Resultat, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { compterPourLaQualite } from '../stockage/controle-de-nuit.ts';

/** Money reserved by a decision and of which nothing was paid yet. Counts, never rows: for the register of risks. */
export const controlerLesReservations = casDUsage(
  droits.controler,
  async (acces, avant: DateCivile): Promise<Resultat<{ cle: number; combien: number }[], never>> =>
    reussi(await compterPourLaQualite(acces.bd, avant)),
);
