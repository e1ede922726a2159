import { z } from 'zod';
import { type Acces, route } from '#acces';
import { page, type RouteQuelconque, refusDePage, versLaPage } from '#socle';
import { changerLaPorteeDe } from '../changer-de-portee/changer-de-portee.ts';
import { COOKIE_DE_SESSION, MACHINE_DE_CONNEXION } from '../connexion.ts';
import type { ReglagesDesComptes } from '../reglages.ts';
import { VoirMonCompte } from './voir-mon-compte.page.tsx';
import { retirerDeMonCompte, voirMonCompte } from './voir-mon-compte.ts';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'tenir son compte',
} as const;
const SANS_COMPTE = 'Vous n’avez pas de compte ici. Appelez l’administration.';

export const routesDeMonCompte = (reglages: ReglagesDesComptes): RouteQuelconque<Acces>[] => [
  route({
    ...commun,
    methode: 'GET',
    chemin: '/mon-compte',
    entree: z.object({}),
    traiter: async (acces) => {
      const vu = await voirMonCompte(acces, {});
      if (!vu.ok) return refusDePage(vu.refus.raison === 'acces' ? vu.refus.motif : SANS_COMPTE);
      return page({
        titre: 'Mon compte',
        corps: <VoirMonCompte vu={vu.valeur} avecCles={reglages.scriptDesCles !== undefined} />,
        pourquoi: {
          valeur: 'Vous seule ouvrez votre compte, et vous voyez d’où il est ouvert.',
          phraseDuTexte: 'CNIL, délibération 2022-100 du 21 juillet 2022.',
          donnees: ['vos sessions ouvertes', 'vos moyens de connexion'],
          lecteurs: 'vous',
          conservation: 'une session : douze heures',
        },
      });
    },
  }),
  route({
    ...commun,
    methode: 'POST',
    chemin: '/mon-compte/retirer',
    entree: z.object({ sessionId: z.uuid().optional(), cleId: z.string().max(1000).optional() }),
    traiter: async (acces, quoi) => {
      const fait = await retirerDeMonCompte(acces, quoi);
      if (fait.ok) return versLaPage('/mon-compte');
      return refusDePage(fait.refus.raison === 'acces' ? fait.refus.motif : SANS_COMPTE);
    },
  }),
  route({
    ...commun,
    machine: MACHINE_DE_CONNEXION,
    methode: 'POST',
    chemin: '/mon-compte/portee',
    entree: z.object({ porteeId: z.coerce.number('Choisissez une mission dans la liste.').int() }),
    traiter: async (acces, { porteeId }, requete) => {
      const jeton = requete.cookies[COOKIE_DE_SESSION] ?? '';
      const change = await changerLaPorteeDe(acces, jeton, porteeId);
      if (change.ok) return versLaPage('/');
      return change.refus.raison === 'sans_session'
        ? versLaPage('/connexion')
        : refusDePage('Cette mission n’est plus la vôtre. Choisissez-en une autre.');
    },
  }),
];
