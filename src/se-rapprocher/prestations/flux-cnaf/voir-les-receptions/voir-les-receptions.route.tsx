import { z } from 'zod';
import { type Acces, route } from '#acces';
import { page, type RouteQuelconque, refusDePage } from '#socle';
import { POURQUOI_LES_RECEPTIONS } from '../pourquoi.ts';
import { VoirLesReceptions, VoirUneReception } from './voir-les-receptions.page.tsx';
import { voirLesReceptions, voirUneReception } from './voir-les-receptions.ts';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'veiller aux flux de la CAF',
} as const;

export const routesDesReceptions: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    chemin: '/flux-cnaf/receptions',
    entree: z.object({ page: z.coerce.number().int().min(0).max(1000).catch(0) }),
    traiter: async (acces, { page: numero }) => {
      const vues = await voirLesReceptions(acces, { page: numero });
      if (!vues.ok) return refusDePage(vues.refus.motif);
      return page({
        titre: 'Flux reçus',
        rubrique: 'flux-cnaf',
        corps: <VoirLesReceptions vues={vues.valeur} page={numero} />,
        pourquoi: POURQUOI_LES_RECEPTIONS,
      });
    },
  }),
  route({
    ...commun,
    methode: 'GET',
    chemin: '/flux-cnaf/receptions/:id',
    entree: z.object({ id: z.uuid('Cette réception n’existe pas.') }),
    traiter: async (acces, { id }) => {
      const vue = await voirUneReception(acces, id);
      if (!vue.ok)
        return refusDePage(
          vue.refus.raison === 'acces' ? vue.refus.motif : 'Cette réception n’existe pas.',
        );
      return page({
        titre: 'Un flux reçu',
        rubrique: 'flux-cnaf',
        corps: <VoirUneReception reception={vue.valeur} />,
        pourquoi: POURQUOI_LES_RECEPTIONS,
      });
    },
  }),
];
