import { z } from 'zod';
import { type Acces, route } from '#acces';
import { langueDeLaPage } from '#messages';
import { type Contacts, type DeclarationDeModule, page, type RouteQuelconque } from '#socle';
import { DeclarationDAccessibilite } from '../accessibilite/declaration.page.tsx';
import { VosDonnees } from './informer.page.tsx';
import { mots } from './mots.ts';
import { noticePour } from './notice.ts';

/** @param reglages what only the département in service knows, and the declarations of every module */
export const routesPourInformer = ({
  declarations = [],
  departement,
  urlPublique,
  contacts,
}: {
  declarations?: readonly DeclarationDeModule[];
  departement: string;
  urlPublique: string;
  contacts: Contacts;
}): RouteQuelconque<Acces>[] => [
  route({
    application: 'public',
    lecteurs: ['public'],
    finalite: 'savoir ce qui est gardé',
    methode: 'GET',
    chemin: '/vos-donnees',
    entree: z.object({}),
    traiter: async (_, __, requete) => {
      const langue = langueDeLaPage(requete);
      const notice = noticePour(declarations, 'habitant', langue);
      return page({
        titre: mots(langue).titre,
        langue,
        corps: (
          <VosDonnees
            langue={langue}
            notice={notice}
            departement={departement}
            contactDpo={contacts.dpo}
          />
        ),
      });
    },
  }),
  route({
    application: 'public',
    lecteurs: ['public'],
    finalite: 'savoir ce qui est accessible',
    methode: 'GET',
    chemin: '/accessibilite',
    entree: z.object({}),
    traiter: async () =>
      page({
        titre: 'Accessibilité',
        corps: (
          <DeclarationDAccessibilite
            departement={departement}
            urlPublique={urlPublique}
            contact={contacts.accessibilite}
          />
        ),
      }),
  }),
];
