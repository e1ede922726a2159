import { casDUsage } from '#acces';
import { type DateCivile, type Resultat, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { compterPourLaQualite } from '../stockage/controle-de-nuit.ts';

/** Agreements taken from people and not used since: a consent that ages is asked again. Counts, never rows: for the register of risks. */
export const controlerLesAccords = casDUsage(
  droits.controler,
  async (acces, avant: DateCivile): Promise<Resultat<{ cle: number; combien: number }[], never>> =>
    reussi(await compterPourLaQualite(acces.bd, avant)),
);
