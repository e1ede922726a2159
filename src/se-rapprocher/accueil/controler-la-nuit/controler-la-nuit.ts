import { casDUsage } from '#acces';
import { type DateCivile, type Resultat, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { compterPourLaQualite } from '../stockage/controle-de-nuit.ts';

/** Dangers told at a desk and that nobody answered. Counts, never rows: for the register of risks. */
export const controlerLesAlertes = casDUsage(
  droits.controler,
  async (acces, avant: DateCivile): Promise<Resultat<{ cle: number; combien: number }[], never>> =>
    reussi(await compterPourLaQualite(acces.bd, avant)),
);
