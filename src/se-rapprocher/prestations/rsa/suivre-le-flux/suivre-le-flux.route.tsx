import { z } from 'zod';
import { type Acces, apres, route } from '#acces';
import type { RouteQuelconque } from '#socle';
import { montrerLesParcours } from '../voir-les-parcours/montrer-les-parcours.tsx';
import { commun } from '../voir-un-parcours/montrer.tsx';
import { DIRE_LE_REFUS_DE_NOUVELLE, repondreAUneNouvelle } from './suivre-le-flux.ts';

export const routesDuFluxAuRsa: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'POST',
    chemin: '/rsa/nouvelles/:id',
    entree: z.object({
      id: z.uuid(DIRE_LE_REFUS_DE_NOUVELLE.inconnue),
      mots: z.string().max(500, 'Dites-le en moins de 500 signes.').default(''),
    }),
    traiter: async (acces, reponse) =>
      apres(await repondreAUneNouvelle(acces, reponse), '/rsa', ({ raison }) =>
        montrerLesParcours(acces, DIRE_LE_REFUS_DE_NOUVELLE[raison]),
      ),
    siInvalide: (acces, aRevoir) =>
      montrerLesParcours(acces, aRevoir.map(({ phrase }) => phrase).join(' ')),
  }),
];
