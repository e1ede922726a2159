import { z } from 'zod';
import { type Acces, route } from '#acces';
import {
  page,
  type Reponse,
  type RouteQuelconque,
  refusDePage,
  SansSession,
  versLaPageSansTrace,
} from '#socle';
import { DonnerUnAvis } from './donner-un-avis.page.tsx';
import { direLeRefusDAvis, donnerUnAvis, lireLeDossierDuPartenaire } from './donner-un-avis.ts';

/** A link that is over, or a browser that has not typed its code, is led back to the door. */
const commun = {
  application: 'partenaires',
  lecteurs: ['partenaire', 'public'],
  finalite: 'donner un avis sur une demande de FSL',
  chemin: '/p/fsl',
} as const;

type Repris = Omit<Parameters<typeof DonnerUnAvis>[0], 'dossier'>;

async function montrer(acces: Acces, repris: Repris = {}): Promise<Reponse> {
  if (acces.lecteur.genre !== 'partenaire') return versLaPageSansTrace('/p');
  const lu = await lireLeDossierDuPartenaire(acces, {});
  if (!lu.ok) return versLaPageSansTrace('/p');
  return page({
    statut: repris.refus || repris.aRevoir ? 422 : 200,
    titre: 'Votre avis sur une demande de FSL',
    gabarit: 'nu',
    corps: <DonnerUnAvis dossier={lu.valeur} {...repris} />,
  });
}

export const routesDAvis: RouteQuelconque<Acces>[] = [
  route({ ...commun, methode: 'GET', entree: z.object({}), traiter: (acces) => montrer(acces) }),
  route({
    ...commun,
    methode: 'POST',
    entree: z.object({
      avis: z.enum(['favorable', 'reserve', 'defavorable']).nullable().catch(null),
      mots: z.string().max(2000, 'Raccourcissez votre texte.').default(''),
      qui: z.string().max(200, 'Raccourcissez votre nom.').default(''),
    }),
    traiter: async (acces, saisie) => {
      if (acces.lecteur.genre !== 'partenaire') throw new SansSession('/p');
      const rendu = await donnerUnAvis(acces, saisie);
      if (rendu.ok) return versLaPageSansTrace('/p/fsl');
      const { refus } = rendu;
      if (refus.raison === 'acces') return refusDePage(refus.motif);
      return refus.raison === 'a_revoir'
        ? montrer(acces, { saisie, aRevoir: refus.points })
        : montrer(acces, { saisie, refus: direLeRefusDAvis(refus) });
    },
    siInvalide: (acces, aRevoir, saisie) => montrer(acces, { aRevoir, saisie }),
  }),
];
