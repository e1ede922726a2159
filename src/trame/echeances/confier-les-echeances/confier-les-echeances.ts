import { casDUsage } from '#acces';
import { type Resultat, reussi } from '#socle/pur';
import type { Objet } from '../domaine/echeance.ts';
import { droits } from '../regles-d-acces.ts';
import { confierEnBase } from '../stockage/echeances.ts';

/**
 * Another team answers for this object from now on: its clocks, past or running, are its own. The base moves those
 * alone that the team which takes them had received. @returns how many
 */
export const confierLesEcheances = casDUsage(
  droits.tenir,
  async (
    acces,
    { objet, depuis, vers }: { objet: Objet; depuis: number; vers: number },
  ): Promise<Resultat<number, never>> => {
    const combien = await confierEnBase(acces.bd, { objetId: objet.id, depuis, vers });
    await acces.tracer({
      operation: 'ecriture',
      objet: 'échéances confiées',
      objetId: objet.id,
      personnes: [],
    });
    return reussi(combien);
  },
);
