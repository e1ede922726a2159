import { z } from 'zod';
import { type Acces, route } from '#acces';
import { type RouteQuelconque, refusDePage, versLaPage } from '#socle';
import { ficheFermee, uneFiche } from '../voir-une-personne/voir-une-personne.route.tsx';
import { leverLaProtection, protegerUnePersonne } from './proteger-une-personne.ts';

export const routesDeLaProtection: RouteQuelconque<Acces>[] = [
  route({
    application: 'agents',
    lecteurs: ['agent'],
    finalite: 'protéger une personne en danger',
    methode: 'POST',
    chemin: '/personnes/:id/protection',
    entree: z.object({
      id: uneFiche.shape.id,
      vers: z.enum(['protegee', 'levee']),
      lectrice: z.coerce.number().int().optional(),
    }),
    traiter: async (acces, { id, vers, lectrice }) => {
      const fait =
        vers === 'protegee'
          ? await protegerUnePersonne(acces, {
              personneId: id,
              lectrices: lectrice === undefined ? [] : [lectrice],
            })
          : await leverLaProtection(acces, { personneId: id });
      if (fait.ok) return versLaPage(`/personnes/${id}`);
      return fait.refus.raison === 'acces' ? refusDePage(fait.refus.motif) : ficheFermee(id);
    },
  }),
];
