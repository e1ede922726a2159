import { z } from 'zod';
import { type Acces, route } from '#acces';
import type { PointARevoir } from '#interface';
import { type RouteQuelconque, refusDePage, versLaPage } from '#socle';
import type { Resultat } from '#socle/pur';
import { direLeRefusDeRsa, type RefusDeRsa } from '../dire-les-refus.ts';
import { commun, introuvable, montrerLeParcours } from './montrer.tsx';

export const ID = z.uuid('Cette adresse n’ouvre rien.');
export type RefusDuGeste = RefusDeRsa | ({ raison: 'a_revoir' } & PointARevoir);

/** One gesture on one parcours: posted, then its page again, or the same with what is to review. */
export const unGeste = <Forme extends z.ZodRawShape>(
  nom: string,
  adresse: string,
  forme: Forme,
  faire: (
    acces: Acces,
    entree: z.infer<z.ZodObject<Forme>> & { id: string },
  ) => Promise<Resultat<unknown, RefusDuGeste>>,
): RouteQuelconque<Acces> =>
  route({
    ...commun,
    methode: 'POST',
    chemin: `/rsa/:id/${adresse}`,
    entree: z.object({ ...forme, id: ID }),
    traiter: async (acces, lue) => {
      const entree = lue as z.infer<z.ZodObject<Forme>> & { id: string };
      const fait = await faire(acces, entree);
      if (fait.ok) return versLaPage(`/rsa/${entree.id}`);
      const { refus } = fait;
      if (refus.raison === 'acces') return refusDePage(refus.motif);
      if (refus.raison === 'inconnu') return introuvable();
      return montrerLeParcours(acces, entree.id, {
        geste: nom,
        saisie: entree,
        ...(refus.raison === 'a_revoir'
          ? { aRevoir: [refus] }
          : { refus: direLeRefusDeRsa(refus) }),
      });
    },
    siInvalide: async (acces, aRevoir, saisie) => {
      const id = ID.safeParse(saisie.id);
      return id.success
        ? montrerLeParcours(acces, id.data, { geste: nom, saisie, aRevoir })
        : introuvable();
    },
  });
