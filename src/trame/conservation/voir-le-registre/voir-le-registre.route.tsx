import { z } from 'zod';
import { type Acces, juger, route } from '#acces';
import { type DeclarationDeModule, page, type RouteQuelconque, refusDePage } from '#socle';
import { droits } from '../regles-d-acces.ts';
import { VoirLeRegistre } from './voir-le-registre.page.tsx';

/** @param reglages the declarations of every module: only the composition knows them all */
export const routesDuRegistre = ({
  declarations = [],
}: {
  declarations?: readonly DeclarationDeModule[];
}): RouteQuelconque<Acces>[] => [
  route({
    application: 'agents',
    lecteurs: ['agent'],
    finalite: 'tenir le registre des traitements',
    methode: 'GET',
    chemin: '/dpo/registre',
    entree: z.object({}),
    traiter: async (acces) => {
      const verdict = juger(droits.lireLeRegistre, acces.lecteur);
      if (!verdict.accord) return refusDePage(verdict.motif);
      return page({
        titre: 'Registre',
        rubrique: 'registre',
        corps: <VoirLeRegistre declarations={declarations} />,
        pourquoi: {
          valeur: 'Savoir tout ce qui est gardé, et pouvoir le dire à qui le demande.',
          phraseDuTexte: 'Règlement général sur la protection des données, article 30.',
          donnees: ['les déclarations du logiciel, aucune fiche'],
          lecteurs: 'la protection des données',
          conservation: 'écrit à chaque lecture',
        },
      });
    },
  }),
];
