import { type DateCivile, type Resultat, reussi } from '#socle/pur';
import { casDUsage } from '../cas-d-usage.ts';
import { droits } from '../droits.ts';
import { compterPourLaQualite } from '../stockage/controle-de-nuit.ts';

/** Exceptional accesses that the data protection officer has not read. Counts, never rows: for the register of risks. */
export const controlerLesAccesExceptionnels = casDUsage(
  droits.controler,
  async (acces, avant: DateCivile): Promise<Resultat<{ cle: number; combien: number }[], never>> =>
    reussi(await compterPourLaQualite(acces.bd, avant)),
);
