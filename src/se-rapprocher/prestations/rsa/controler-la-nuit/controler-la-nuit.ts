import { casDUsage } from '#acces';
import { type DateCivile, type Resultat, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { compterPourLaQualite } from '../stockage/controle-de-nuit.ts';

/** People on the RSA's way whom nobody follows by name. Counts, never rows: for the register of risks. */
export const controlerLesReferents = casDUsage(
  droits.controler,
  async (acces, avant: DateCivile): Promise<Resultat<{ cle: number; combien: number }[], never>> =>
    reussi(await compterPourLaQualite(acces.bd, avant)),
);
