import { casDUsage } from '#acces';
import { type Resultat, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { retirerDeLaBoite } from '../stockage/envois.ts';

/**
 * Takes back a message that still waits for its carrier, because what it said is no longer true. What has left
 * stays written. @returns whether something was taken back; run again, nothing is
 */
export const retirerUnEnvoi = casDUsage(
  droits.retirer,
  async (acces, { envoiId }: { envoiId: string | null }): Promise<Resultat<boolean, never>> => {
    const retire = envoiId ? await retirerDeLaBoite(acces.bd, envoiId) : null;
    if (retire)
      await acces.tracer({
        operation: 'ecriture',
        objet: 'envoi : retrait',
        ...(envoiId ? { objetId: envoiId } : {}),
        personnes: retire.personneId ? [retire.personneId] : [],
      });
    return reussi(retire !== null);
  },
);
