import { z } from 'zod';
import { type Acces, route } from '#acces';
import { fragment, type RouteQuelconque, refusDePage } from '#socle';
import { PortesPossibles } from '../proposer-des-portes/portes.panneau.tsx';
import { portesDeLaFiche } from '../proposer-des-portes/proposer-des-portes.ts';
import { RepondreAuxDangers } from '../repondre-a-un-danger/repondre.panneau.tsx';
import { direFicheIntrouvable } from '../tenir-une-fiche.ts';
import { CeQuiPresse } from './lire-un-premier-contact.page.tsx';
import { lireUnPremierContact } from './lire-un-premier-contact.ts';
import { montrerLaFiche } from './montrer-la-fiche.tsx';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'accueillir',
  methode: 'GET',
  entree: z.object({ id: z.uuid('Cette adresse est incomplète. Revenez à l’accueil.') }),
} as const;

export const routesDeLecture: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    chemin: '/accueil/contacts/:id',
    traiter: (acces, { id }) => montrerLaFiche(acces, id),
  }),
  route({
    ...commun,
    chemin: '/accueil/contacts/:id/alertes',
    traiter: async (acces, { id }) => {
      const lue = await lireUnPremierContact(acces, id);
      return lue.ok
        ? fragment(<CeQuiPresse lue={lue.valeur} />)
        : refusDePage(direFicheIntrouvable, 404);
    },
  }),
  route({
    ...commun,
    chemin: '/accueil/contacts/:id/dangers',
    traiter: async (acces, { id }) => {
      const lue = await lireUnPremierContact(acces, id);
      if (!lue.ok) return refusDePage(direFicheIntrouvable, 404);
      const { contact, dangers } = lue.valeur;
      return fragment(
        <RepondreAuxDangers contactId={id} fiche={contact.fiche} dangers={dangers} />,
      );
    },
  }),
  route({
    ...commun,
    chemin: '/accueil/contacts/:id/portes',
    traiter: async (acces, { id }) => {
      const lue = await lireUnPremierContact(acces, id);
      if (!lue.ok) return refusDePage(direFicheIntrouvable, 404);
      const { contact, orientations } = lue.valeur;
      return fragment(
        <PortesPossibles
          portes={await portesDeLaFiche(acces, contact)}
          orientations={orientations}
          contactId={id}
        />,
      );
    },
  }),
];
