import { z } from 'zod';
import { type Acces, capacites, route } from '#acces';
import { fichier, page, type RouteQuelconque, refusDePage } from '#socle';
import { droits } from '../regles-d-acces.ts';
import { ListeDesReglements } from './lire-les-reglements.page.tsx';
import { lireLesReglements, lireUnReglement } from './lire-les-reglements.ts';
import {
  communDesReglements,
  INTROUVABLE,
  montrerUnReglement,
  POURQUOI_DES_REGLEMENTS,
} from './montrer-un-reglement.tsx';

export const ID = z.uuid();

export const routesDeLecture: RouteQuelconque<Acces>[] = [
  route({
    ...communDesReglements,
    methode: 'GET',
    chemin: '/reglements',
    entree: z.object({}),
    traiter: async (acces) => {
      const lus = await lireLesReglements(acces, {});
      if (!lus.ok) return refusDePage(lus.refus.motif);
      const peut = capacites(droits, acces.lecteur);
      return page({
        titre: 'Règlements des aides',
        rubrique: 'reglements',
        corps: (
          <ListeDesReglements
            reglements={lus.valeur}
            jour={acces.aujourdHui}
            peutRediger={peut.rediger}
            peutEssayer={peut.essayer}
          />
        ),
        parceQue: droits.lire.phrase,
        pourquoi: POURQUOI_DES_REGLEMENTS,
      });
    },
  }),
  route({
    ...communDesReglements,
    methode: 'GET',
    chemin: '/reglements/:id',
    entree: z.object({ id: ID }),
    traiter: (acces, { id }) => montrerUnReglement(acces, id),
    siInvalide: async () => refusDePage(INTROUVABLE, 404),
  }),
  route({
    ...communDesReglements,
    methode: 'GET',
    chemin: '/reglements/:id/json',
    entree: z.object({ id: ID }),
    traiter: async (acces, { id }) => {
      const lu = await lireUnReglement(acces, { id });
      if (!lu.ok) return refusDePage(INTROUVABLE, 404);
      const { contenu, code } = lu.valeur.reglement;
      return fichier(
        Buffer.from(`${JSON.stringify(contenu, null, 2)}\n`),
        'application/json; charset=utf-8',
        `${code}.json`,
      );
    },
    siInvalide: async () => refusDePage(INTROUVABLE, 404),
  }),
];
