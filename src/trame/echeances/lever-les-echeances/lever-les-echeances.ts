import { casDUsage } from '#acces';
import { type Resultat, reussi } from '#socle/pur';
import type { Objet } from '../domaine/echeance.ts';
import { changerEtInscrire } from '../gestes/changer-et-inscrire.ts';
import { droits } from '../regles-d-acces.ts';
import { retenirCellesQuiCourent } from '../stockage/echeances.ts';

/** Nothing is owed any more about this object (withdrawn, joined with another): its clocks stop for good. @returns how many */
export const leverLesEcheances = casDUsage(
  droits.tenir,
  async (
    acces,
    { objet, motif }: { objet: Objet; motif: string },
  ): Promise<Resultat<number, never>> => {
    const courantes = await retenirCellesQuiCourent(acces.bd, { objetId: objet.id });
    for (const une of courantes) {
      const levee = {
        ...une,
        etat: 'levee',
        aRegarderLe: null,
        closeLe: acces.maintenant,
      } as const;
      await changerEtInscrire(acces, levee, { cause: 'levee', motif });
    }
    return reussi(courantes.length);
  },
);
