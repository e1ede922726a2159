import { type Acces, casDUsage } from '#acces';
import { type DateCivile, type Resultat, reussi } from '#socle/pur';
import { type DelaiPublie, delaisPublies } from '../observer-les-delais/delais-publies.ts';
import type { DelaisTenus } from '../publier-un-engagement/publier-un-engagement.ts';
import { droits } from '../regles-d-acces.ts';
import { type DelaiObserve, dernierTrimestre } from '../stockage/delais-observes.ts';

export interface DelaisObserves {
  /** None: nothing is published yet to this reader. */
  trimestre: DateCivile | null;
  calculeLe: DateCivile | null;
  delais: readonly { delai: DelaiPublie; observe: DelaiObserve | null }[];
}

/** Every commitment with its delay as it stands, and its figures for the last quarter that this reader may read. */
export const lireLesDelaisObserves = casDUsage(
  droits.lire,
  async (acces: Acces, tenus: DelaisTenus): Promise<Resultat<DelaisObserves, never>> => {
    const observes = await dernierTrimestre(acces.bd);
    const joursTenus = { question: tenus.question, appel: tenus.appel, orientation: null };
    return reussi({
      trimestre: observes[0]?.trimestre ?? null,
      calculeLe: observes[0]?.calculeLe ?? null,
      delais: delaisPublies(acces.aujourdHui, joursTenus).map((delai) => ({
        delai,
        observe: observes.find(({ quoi }) => quoi === delai.quoi) ?? null,
      })),
    });
  },
);
