import { z } from 'zod';
import { type Acces, route } from '#acces';
import { type RouteQuelconque, refusDePage, versLaPage, versLaPageSansTrace } from '#socle';
import { direPourquoiPasDit, direSiCompris } from './dire-si-compris.ts';

const entree = z.object({
  id: z.uuid('Cette question n’a pas encore de réponse.'),
  compris: z.enum(['oui', 'non'], 'Choisissez oui ou non.'),
  aPreciser: z.string().max(1000).optional(),
});

export const routesPourDireSiCompris: RouteQuelconque<Acces>[] = [
  route({
    application: 'agents',
    lecteurs: ['agent'],
    finalite: 'savoir si une réponse était claire',
    methode: 'POST',
    chemin: '/questions/:id/compris',
    entree,
    traiter: async (acces, dit) => {
      const note = await direSiCompris(acces, dit);
      if (note.ok) return versLaPage(`/questions/${dit.id}`);
      return refusDePage(
        note.refus.raison === 'acces' ? note.refus.motif : direPourquoiPasDit(note.refus),
        409,
      );
    },
  }),
  route({
    application: 'habitants',
    lecteurs: ['habitant'],
    finalite: 'dire si une réponse était claire',
    methode: 'POST',
    chemin: '/ma-demande/question',
    entree,
    // Said already, or her page had moved on: she sees it on her page, nothing to repair.
    traiter: async (acces, dit) => {
      await direSiCompris(acces, dit);
      return versLaPageSansTrace('/ma-demande');
    },
  }),
];
