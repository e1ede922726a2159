import { casDUsage } from '#acces';
import { type Resultat, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { type FoyerLu, foyersALaSuite, foyersDeCesPersonnes } from '../stockage/lectures.ts';

/** The RSA households of these persons, for who accompanies them; the last told first. */
export const lireLesFoyers = casDUsage(
  droits.lireLesFoyers,
  async (acces, personneIds: readonly string[]): Promise<Resultat<FoyerLu[], never>> => {
    const foyers = await foyersDeCesPersonnes(acces.bd, personneIds);
    await acces.tracer({
      operation: 'lecture',
      objet: 'flux_cnaf : foyer',
      personnes: personneIds,
    });
    return reussi(foyers);
  },
);

/** Households one lot after another, for a machine that must leave its own trace of what it looks for. */
export const parcourirLesFoyers = casDUsage(
  droits.lireLesFoyers,
  async (
    acces,
    demande: { apres: string | null; combien: number },
  ): Promise<Resultat<FoyerLu[], never>> => reussi(await foyersALaSuite(acces.bd, demande)),
);
