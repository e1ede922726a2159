import { casDUsage } from '#acces';
import { type Resultat, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { revoquerEnBase } from '../stockage/recepisses.ts';

/** Cancels every paper about this first contact; the number of papers that stopped working. */
export const revoquerLesRecepisses = casDUsage(
  droits.revoquer,
  async (acces, { objetId }: { objetId: string }): Promise<Resultat<number, never>> => {
    const nombre = await revoquerEnBase(acces.bd, objetId);
    await acces.tracer({ operation: 'ecriture', objet: 'recepisse', objetId });
    return reussi(nombre);
  },
);
