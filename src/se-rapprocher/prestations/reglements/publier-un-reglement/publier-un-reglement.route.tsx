import { z } from 'zod';
import { type Acces, apres, route } from '#acces';
import { type RouteQuelconque, refusDePage } from '#socle';
import {
  communDesReglements,
  INTROUVABLE,
  montrerUnReglement,
} from '../lire-les-reglements/montrer-un-reglement.tsx';
import {
  direLeRefusDePublier,
  proposerUnReglement,
  publierUnReglement,
  renvoyerUnReglement,
} from './publier-un-reglement.ts';

const geste = { id: z.uuid(), revision: z.coerce.number().int() };
const siInvalide = async () => refusDePage(INTROUVABLE, 404);

export const routesDePublication: RouteQuelconque<Acces>[] = [
  route({
    ...communDesReglements,
    methode: 'POST',
    chemin: '/reglements/:id/proposer',
    entree: z.object(geste),
    traiter: async (acces, { id, revision }) =>
      apres(await proposerUnReglement(acces, { id, revision }), `/reglements/${id}`, (refus) =>
        montrerUnReglement(acces, id, { refus: direLeRefusDePublier(refus) }),
      ),
    siInvalide,
  }),
  route({
    ...communDesReglements,
    methode: 'POST',
    chemin: '/reglements/:id/publier',
    entree: z.object(geste),
    traiter: async (acces, { id, revision }) =>
      apres(await publierUnReglement(acces, { id, revision }), `/reglements/${id}`, (refus) =>
        montrerUnReglement(acces, id, { refus: direLeRefusDePublier(refus) }),
      ),
    siInvalide,
  }),
  route({
    ...communDesReglements,
    methode: 'POST',
    chemin: '/reglements/:id/renvoyer',
    entree: z.object({ ...geste, retour: z.string().max(500).catch('') }),
    traiter: async (acces, { id, revision, retour }) =>
      apres(await renvoyerUnReglement(acces, { id, revision, retour }), '/reglements', (refus) =>
        refus.raison === 'sans_raison'
          ? montrerUnReglement(acces, id, {
              saisie: { retour },
              aRevoir: [{ champ: 'retour', phrase: direLeRefusDePublier(refus) }],
            })
          : montrerUnReglement(acces, id, { refus: direLeRefusDePublier(refus) }),
      ),
    siInvalide,
  }),
];
