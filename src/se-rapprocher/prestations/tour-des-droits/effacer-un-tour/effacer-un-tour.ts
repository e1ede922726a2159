import { casDUsage } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { effacerEnBase } from '../stockage/tours.ts';

/** Erases a kept round, at once and for good, by her receipt or at her request. Hidden and absent are one answer. */
export const effacerUnTour = casDUsage(
  droits.effacer,
  async (acces, id: string): Promise<Resultat<undefined, { raison: 'pas_a_vous' }>> => {
    const efface = await effacerEnBase(acces.bd, id);
    await acces.tracer({
      operation: efface ? 'ecriture' : 'refus',
      objet: 'tour_des_droits',
      objetId: id,
    });
    return efface ? reussi() : refuse({ raison: 'pas_a_vous' });
  },
);
