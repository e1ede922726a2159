import { parentPort, workerData } from 'node:worker_threads';
import { chargerAuPas, chargerAuPlus, unClient } from './charger.ts';
import type { Commande } from './un-chargeur.ts';

/** The thread of `unChargeur`: one client, told what to ask and at what pace. */
const { adresse, connexions } = workerData as { adresse: string; connexions: number };
const client = unClient(adresse, connexions);

parentPort?.on('message', ({ comment, combien, secondes, demandes }: Commande) => {
  const charger = comment === 'au_pas' ? chargerAuPas : chargerAuPlus;
  charger(client, combien, secondes, demandes).then((charge) => parentPort?.postMessage(charge));
});
