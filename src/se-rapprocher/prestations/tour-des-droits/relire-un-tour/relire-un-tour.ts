import { type Acces, casDUsage } from '#acces';
import { objetsOuverts } from '#recepisses';
import { type Instant, type Resultat, refuse, reussi } from '#socle/pur';
import { type Carnet, type Vue, voirLeResultat } from '../mener-le-tour/carnet.ts';
import { desceller } from '../mener-le-tour/sceller.ts';
import { droits } from '../regles-d-acces.ts';
import { type TourEnBase, toursDe } from '../stockage/tours.ts';

export interface TourGarde {
  id: string;
  objetId: string;
  personneId: string | null;
  cle: number | null;
  gardeLe: Instant;
  demandes: readonly string[];
  carnet: Carnet;
}

/** A row whose key is no longer the product's says nothing: it is left out, never guessed. */
function ouvrir(acces: Acces, enBase: TourEnBase): TourGarde[] {
  const carnet = desceller(acces, enBase.carnet);
  if (!carnet) return [];
  const { id, objetId, personneId, cle, gardeLe, demandes } = enBase;
  return [{ id, objetId, personneId, cle, gardeLe, demandes, carnet }];
}

/** The same answers under the same month's law: the same explained rights as the day it was kept. */
export const resultatDe = ({ carnet }: TourGarde): Extract<Vue, { genre: 'resultat' }> => {
  const vue = voirLeResultat(carnet);
  if (vue.genre !== 'resultat') throw new Error('a round without its result');
  return vue;
};

/** One round, by its team; hidden and absent are one answer. Traced as a reading. */
export const relireUnTour = casDUsage(
  droits.relire,
  async (acces, id: string): Promise<Resultat<TourGarde, { raison: 'pas_a_vous' }>> => {
    const [lu] = (await toursDe(acces.bd, { id })).flatMap((un) => ouvrir(acces, un));
    await acces.tracer({
      operation: lu ? 'lecture' : 'refus',
      objet: 'tour_des_droits',
      objetId: id,
      ...(lu?.personneId ? { personnes: [lu.personneId] } : {}),
    });
    return lu ? reussi(lu) : refuse({ raison: 'pas_a_vous' });
  },
);

/** What was left with these requests, or kept of these persons. Traced as a list. */
export const relireLesTours = casDUsage(
  droits.relire,
  async (
    acces,
    quels: { objetIds: readonly string[] } | { personneIds: readonly string[] },
  ): Promise<Resultat<TourGarde[], never>> => {
    const lus = (await toursDe(acces.bd, quels)).flatMap((un) => ouvrir(acces, un));
    await acces.tracer({
      operation: 'liste',
      objet: 'tour_des_droits',
      personnes: lus.flatMap(({ personneId }) => personneId ?? []),
    });
    return reussi(lus);
  },
);

/** Her own, by the receipt that she holds. */
export const mesTours = casDUsage(
  droits.relire,
  async (acces, _: Record<never, never>): Promise<Resultat<TourGarde[], never>> => {
    const objetIds = await objetsOuverts(acces.bd);
    const lus = await toursDe(acces.bd, { objetIds });
    return reussi(lus.flatMap((un) => ouvrir(acces, un)));
  },
);
