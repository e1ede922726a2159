import { z } from 'zod';
import { page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import type { Acces } from '../acces.ts';
import { apres } from '../apres.ts';
import { route } from '../route.ts';
import { RelireLesAccesExceptionnels } from './relire-les-acces-exceptionnels.page.tsx';
import {
  listerLesAccesExceptionnels,
  relireUnAccesExceptionnel,
} from './relire-les-acces-exceptionnels.ts';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'relire les accès exceptionnels',
  chemin: '/dpo/acces-exceptionnels',
} as const;

async function montrer(acces: Acces, refus?: string): Promise<Reponse> {
  const liste = await listerLesAccesExceptionnels(acces, {});
  if (!liste.ok) return refusDePage(liste.refus.motif);
  return page({
    statut: refus ? 422 : 200,
    titre: 'Accès exceptionnels',
    rubrique: 'dpo',
    corps: <RelireLesAccesExceptionnels liste={liste.valeur} refus={refus} />,
    pourquoi: {
      valeur: 'Qui ouvre une fiche sans en avoir la charge en rend compte.',
      phraseDuTexte: 'Un accès sans charge se justifie, se limite et se contrôle.',
      donnees: ['qui a demandé', 'pourquoi', 'quand'],
      lecteurs: 'vous, la déléguée ou le délégué à la protection des données',
      conservation: 'douze mois',
    },
  });
}

export const routesDeRelecture: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    entree: z.object({}),
    traiter: (acces) => montrer(acces),
  }),
  route({
    ...commun,
    methode: 'POST',
    entree: z.object({
      id: z.uuid('Choisissez un accès dans la liste.'),
      avis: z.string('Écrivez votre avis en quelques mots.').max(1000, 'C’est trop long.'),
    }),
    traiter: async (acces, entree) => {
      const relu = await relireUnAccesExceptionnel(acces, entree);
      return apres(relu, commun.chemin, () =>
        montrer(acces, 'Cet accès est déjà relu : voyez l’avis dans la liste.'),
      );
    },
    siInvalide: (acces, aRevoir) => montrer(acces, aRevoir.map(({ phrase }) => phrase).join(' ')),
  }),
];
