import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Charge, Demande } from './charger.ts';

/** What the thread is told; the requests are asked in turn, from the first again after the last. */
export interface Commande {
  comment: 'au_pas' | 'au_plus';
  /** Requests a second, or at once. */
  combien: number;
  secondes: number;
  demandes: readonly Demande[];
}

/**
 * Those who ask, in a thread of their own: in this one, the whole product is in memory, and collecting what they throw
 * away took both cores for a tenth of a second, which the pages were then said to take.
 */
export function unChargeur(adresse: string, connexions = 128) {
  const fil = new Worker(new URL('./chargeur.ts', import.meta.url), {
    workerData: { adresse, connexions },
    execArgv: [],
  });
  const commander = async (commande: Commande): Promise<Charge> => {
    fil.postMessage(commande);
    const [charge] = await once(fil, 'message');
    return charge as Charge;
  };
  return {
    auPas: (combien: number, secondes: number, demandes: readonly Demande[]) =>
      commander({ comment: 'au_pas', combien, secondes, demandes }),
    auPlus: (combien: number, secondes: number, demandes: readonly Demande[]) =>
      commander({ comment: 'au_plus', combien, secondes, demandes }),
    fermer: () => fil.terminate(),
  };
}
