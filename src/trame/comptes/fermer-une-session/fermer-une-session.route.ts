import { z } from 'zod';
import { type Acces, route } from '#acces';
import { type RouteQuelconque, versLaPage } from '#socle';
import { dechiffrer } from '../chiffrement.ts';
import { COOKIE_DE_SESSION, MACHINE_DE_CONNEXION } from '../connexion.ts';
import type { ReglagesDesComptes } from '../reglages.ts';
import { adresseDeFin } from '../se-connecter-par-un-fournisseur/quitter-le-fournisseur.ts';
import { fermerLaSession } from './fermer-une-session.ts';

/** Signing out: here at once, then at the provider when it opened the session (RP-initiated logout). */
export const routesPourFermer = (reglages: ReglagesDesComptes): RouteQuelconque<Acces>[] => [
  route({
    application: 'public',
    lecteurs: ['public'],
    finalite: 'se déconnecter',
    machine: MACHINE_DE_CONNEXION,
    methode: 'POST',
    chemin: '/deconnexion',
    entree: z.object({}),
    traiter: async (acces, _, requete) => {
      const jeton = requete.cookies[COOKIE_DE_SESSION];
      const fermee = jeton ? await fermerLaSession(acces, jeton) : null;
      const cookies = [{ nom: COOKIE_DE_SESSION, valeur: null }];
      if (!fermee?.jetonDuFournisseur || !reglages.fournisseur)
        return versLaPage('/connexion', cookies);
      const idToken = dechiffrer(acces, 'id_token', fermee.jetonDuFournisseur);
      return versLaPage((await adresseDeFin(reglages, idToken)) ?? '/connexion', cookies);
    },
  }),
];
