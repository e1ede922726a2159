import { z } from 'zod';
import { type Acces, route } from '#acces';
import { type RouteQuelconque, refusDePage, versLaPage } from '#socle';
import type { Resultat } from '#socle/pur';
import { direLeRefusDOrientation, type RefusDOrientation } from '../dire-les-refus.ts';
import { montrerLaVie } from './montrer-la-vie.tsx';

export const ID = z.uuid('Cette adresse n’ouvre rien.');
export const VERSION = z.coerce.number().int().optional().catch(undefined);

export const communDesOrientations = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'orienter',
} as const;

/** A field that reads well by itself but not for this gesture: shown beside its question. */
export interface PointDUnGeste {
  raison: 'a_revoir';
  champ: string;
  phrase: string;
}

/** One gesture on one orientation: posted, then its page again, or its form with what is to review. */
export const unGeste = <Forme extends z.ZodRawShape>(
  nom: string,
  forme: Forme,
  faire: (
    acces: Acces,
    entree: z.infer<z.ZodObject<Forme>> & { id: string; version?: number | undefined },
  ) => Promise<Resultat<unknown, RefusDOrientation | PointDUnGeste>>,
): RouteQuelconque<Acces> =>
  route({
    ...communDesOrientations,
    methode: 'POST',
    chemin: `/orientations/:id/${nom}`,
    entree: z.object({ ...forme, id: ID, version: VERSION }),
    traiter: async (acces, lue) => {
      const entree = lue as z.infer<z.ZodObject<Forme>> & { id: string; version?: number };
      const fait = await faire(acces, entree);
      if (fait.ok) return versLaPage(`/orientations/${entree.id}`);
      const { refus } = fait;
      if (refus.raison === 'acces') return refusDePage(direLeRefusDOrientation(refus));
      const repris = { geste: nom, saisie: entree };
      return refus.raison === 'a_revoir'
        ? montrerLaVie(acces, entree.id, { ...repris, aRevoir: [refus] })
        : montrerLaVie(acces, entree.id, { ...repris, refus: direLeRefusDOrientation(refus) });
    },
    siInvalide: async (acces, aRevoir, saisie) => {
      const id = ID.safeParse(saisie.id);
      if (!id.success) return refusDePage(direLeRefusDOrientation({ raison: 'inconnue' }), 404);
      return montrerLaVie(acces, id.data, { geste: nom, saisie, aRevoir });
    },
  });
