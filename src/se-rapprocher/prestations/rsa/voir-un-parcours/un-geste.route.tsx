import { z } from 'zod';
import { type Acces, route } from '#acces';
import type { PointARevoir } from '#interface';
import { type Reponse, type RouteQuelconque, refusDePage, versLaPage } from '#socle';
import type { Resultat } from '#socle/pur';
import { direLeRefusDeRsa, type RefusDeRsa } from '../dire-les-refus.ts';
import { commun, introuvable, montrerLeParcours, type Reprise } from './montrer.tsx';

export const ID = z.uuid('Cette adresse n’ouvre rien.');
export type RefusDuGeste = RefusDeRsa | ({ raison: 'a_revoir' } & PointARevoir);

/** A page of one parcours where gestures are made: where it is, and how it is shown again. */
interface PageDeGestes {
  chemin: (id: string) => string;
  montrer: (acces: Acces, id: string, reprise: Reprise) => Promise<Reponse>;
}

/** One gesture: posted, then its page again, or the same with what is to review. */
export const gesteSur =
  ({ chemin, montrer }: PageDeGestes) =>
  <Forme extends z.ZodRawShape>(
    geste: string,
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
        if (fait.ok) return versLaPage(chemin(entree.id));
        const { refus } = fait;
        if (refus.raison === 'acces') return refusDePage(refus.motif);
        if (refus.raison === 'inconnu') return introuvable();
        return montrer(acces, entree.id, {
          geste,
          saisie: entree,
          ...(refus.raison === 'a_revoir'
            ? { aRevoir: [refus] }
            : { refus: direLeRefusDeRsa(refus) }),
        });
      },
      siInvalide: async (acces, aRevoir, saisie) => {
        const id = ID.safeParse(saisie.id);
        return id.success ? montrer(acces, id.data, { geste, saisie, aRevoir }) : introuvable();
      },
    });

/** On the page of the parcours itself. */
export const unGeste = gesteSur({ chemin: (id) => `/rsa/${id}`, montrer: montrerLeParcours });
