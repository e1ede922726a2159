import { casDUsage } from '#acces';
import { identifiant, type Resultat, reussi } from '#socle/pur';
import type { Carnet } from '../mener-le-tour/carnet.ts';
import { sansCeQuiNeSeGardePas, sceller } from '../mener-le-tour/sceller.ts';
import { droits } from '../regles-d-acces.ts';
import { ecrireUnTour } from '../stockage/tours.ts';

export interface TourAGarder {
  carnet: Carnet;
  langue: 'fr' | 'en';
  /** The team that receives it; null when she keeps it for herself. */
  cle: number | null;
  personneId?: string;
  /** The request that it goes with; the round itself when there is none. */
  objetId?: string;
  /** Rights that she asks for after it. */
  demandes?: readonly string[];
}

/**
 * Keeps one round because she said so: her answers, ciphered, without where she comes from. Erased after ninety days, or
 * when she wants. Traced.
 */
export const garderUnTour = casDUsage(
  droits.garder,
  async (
    acces,
    aGarder: TourAGarder,
  ): Promise<Resultat<{ id: string; objetId: string }, never>> => {
    const id = identifiant<'tour_des_droits'>();
    const objetId = aGarder.objetId ?? id;
    const { lecteur } = acces;
    const agent = lecteur.genre === 'agent' ? lecteur.agentId : null;
    const carnet = sansCeQuiNeSeGardePas(aGarder.carnet);
    await ecrireUnTour(acces.bd, {
      id,
      objetId,
      cle: aGarder.cle,
      personneId: aGarder.personneId ?? null,
      voie: agent === null ? 'en_ligne' : 'guichet',
      langue: aGarder.langue,
      mois: carnet.mois,
      carnet: sceller(acces, carnet),
      demandes: aGarder.demandes ?? [],
      gardeLe: acces.maintenant,
      gardePar: agent,
    });
    await acces.tracer({
      operation: 'ecriture',
      objet: 'tour_des_droits',
      objetId: id,
      ...(aGarder.personneId ? { personnes: [aGarder.personneId] } : {}),
    });
    return reussi({ id, objetId });
  },
);
