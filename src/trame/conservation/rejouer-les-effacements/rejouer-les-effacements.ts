import type { Connexion } from '#socle';
import {
  type Effacement,
  effacementsInconnus,
  effacerDeNouveau,
  inscrireLesEffacements,
} from '../stockage/effacements.ts';

/** What a restored base erased again. */
export interface Rejeu {
  /** Erasures that the backup did not know. */
  inconnus: number;
  /** Rows that had come back, and are gone again. */
  effacees: number;
  /** What could not be: to be erased by hand, nothing is passed over. */
  impossibles: readonly Effacement[];
}

const LOT = 1000;

/** In the order they happened, runs of one table together. */
function parLots(effacements: readonly Effacement[]): Effacement[][] {
  const lots: Effacement[][] = [];
  for (const effacement of effacements) {
    const dernier = lots.at(-1);
    const memes =
      dernier?.[0]?.table === effacement.table &&
      Object.keys(dernier[0].ligne).join() === Object.keys(effacement.ligne).join();
    if (dernier && memes && dernier.length < LOT) dernier.push(effacement);
    else lots.push([effacement]);
  }
  return lots;
}

async function essayer(connexion: Connexion, lot: readonly Effacement[]): Promise<number | null> {
  await connexion.executerScript('savepoint rejeu');
  try {
    const combien = await effacerDeNouveau(connexion, lot[0]?.table ?? '', lot);
    await connexion.executerScript('release savepoint rejeu');
    return combien;
  } catch {
    await connexion.executerScript('rollback to savepoint rejeu');
    return null;
  }
}

async function passer(
  connexion: Connexion,
  effacements: readonly Effacement[],
): Promise<Pick<Rejeu, 'effacees' | 'impossibles'>> {
  let effacees = 0;
  const impossibles: Effacement[] = [];
  for (const lot of parLots(effacements)) {
    const ensemble = await essayer(connexion, lot);
    if (ensemble !== null) effacees += ensemble;
    else
      for (const un of lot) {
        const seul = await essayer(connexion, [un]);
        if (seul === null) impossibles.push(un);
        else effacees += seul;
      }
  }
  return { effacees, impossibles };
}

/**
 * Erases again, in a base just restored, what was erased after its backup. As its owner past forced policies, in this
 * transaction; what another row holds back is tried alone, then said.
 */
export async function rejouerLesEffacements(
  connexion: Connexion,
  effacements: readonly Effacement[],
): Promise<Rejeu> {
  const inconnus = (await effacementsInconnus(connexion, effacements)).sort(
    (a, b) => a.le.localeCompare(b.le) || a.id.localeCompare(b.id),
  );
  let effacees = 0;
  let restent: readonly Effacement[] = inconnus;
  // Within one transaction the order is lost: what another row held back is tried again once that one is gone.
  for (let avant = Number.POSITIVE_INFINITY; restent.length > 0 && restent.length < avant; ) {
    avant = restent.length;
    const passe = await passer(connexion, restent);
    effacees += passe.effacees;
    restent = passe.impossibles;
  }
  await inscrireLesEffacements(connexion, inconnus);
  return { inconnus: inconnus.length, effacees, impossibles: restent };
}
