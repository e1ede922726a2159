import { z } from 'zod';
import { type Acces, route } from '#acces';
import { type RouteQuelconque, refusDePage, versLaPage } from '#socle';
import type { Resultat } from '#socle/pur';
import { direLeRefusDeDemande, type RefusDeDemande } from '../dire-les-refus.ts';
import { montrerLaVie, type ReglagesDesDemandes } from './montrer-la-vie.tsx';

export const ID = z.uuid('Cette adresse n’ouvre rien.');
export const VERSION = z.coerce.number().int().optional().catch(undefined);
/** Boxes ticked: none, one, or several of a name. */
export const COCHES = z
  .union([z.string().max(200), z.array(z.string().max(200)).max(60)])
  .optional()
  .transform((lues) => (lues === undefined ? [] : Array.isArray(lues) ? lues : [lues]));
export const MOTS = (longueur: number) =>
  z.string().max(longueur, 'Raccourcissez ce texte.').default('');
export const DATE = z.string().max(40).default('');

export const communDesDemandes = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'instruire une demande de droit',
} as const;

/** A field that reads well by itself but not for this gesture: shown beside its question. */
export interface PointDUnGeste {
  raison: 'a_revoir';
  champ: string;
  phrase: string;
}

/** One gesture on one request: posted, then its page again, or its form with what is to review. */
export const unGeste = <Forme extends z.ZodRawShape>(
  reglages: ReglagesDesDemandes,
  nom: string,
  forme: Forme,
  faire: (
    acces: Acces,
    entree: z.infer<z.ZodObject<Forme>> & { id: string; version?: number | undefined },
  ) => Promise<Resultat<unknown, RefusDeDemande | PointDUnGeste>>,
): RouteQuelconque<Acces> =>
  route({
    ...communDesDemandes,
    methode: 'POST',
    chemin: `/demandes-de-droits/:id/${nom}`,
    entree: z.object({ ...forme, id: ID, version: VERSION }),
    traiter: async (acces, lue) => {
      const entree = lue as z.infer<z.ZodObject<Forme>> & { id: string; version?: number };
      const fait = await faire(acces, entree);
      if (fait.ok) return versLaPage(`/demandes-de-droits/${entree.id}`);
      const { refus } = fait;
      if (refus.raison === 'acces') return refusDePage(direLeRefusDeDemande(refus));
      const repris = { geste: nom, saisie: entree };
      return refus.raison === 'a_revoir'
        ? montrerLaVie(acces, reglages, entree.id, { ...repris, aRevoir: [refus] })
        : montrerLaVie(acces, reglages, entree.id, {
            ...repris,
            refus: direLeRefusDeDemande(refus),
          });
    },
    siInvalide: async (acces, aRevoir, saisie) => {
      const id = ID.safeParse(saisie.id);
      if (!id.success) return refusDePage(direLeRefusDeDemande({ raison: 'inconnue' }), 404);
      return montrerLaVie(acces, reglages, id.data, { geste: nom, saisie, aRevoir });
    },
  });
