import { casDUsage } from '#acces';
import { type Resultat, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { noterLesSuspensionsDites, suspensionsADire } from '../stockage/adresses.ts';

/**
 * Tells the administration of the addresses suspended since it was last told, all in one message.
 * @param dire carries the message; false: not now, and it is said at the next round
 * @returns how many were told
 */
export const direLesSuspensions = casDUsage(
  droits.annoncer,
  async (
    acces,
    { dire }: { dire: (combien: number) => Promise<boolean> },
  ): Promise<Resultat<number, never>> => {
    const ids = await suspensionsADire(acces.bd);
    if (ids.length === 0 || !(await dire(ids.length))) return reussi(0);
    await noterLesSuspensionsDites(acces.bd, ids, acces.maintenant);
    return reussi(ids.length);
  },
);
