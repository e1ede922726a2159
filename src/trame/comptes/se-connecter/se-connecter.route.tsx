import { z } from 'zod';
import { type Acces, route } from '#acces';
import {
  type Cookie,
  page,
  type Reponse,
  type RequeteHttp,
  type RouteQuelconque,
  refusDePage,
  versLaPage,
} from '#socle';
import { appareilConnu, cookieDAppareil } from '../appareil-connu.ts';
import { COOKIE_DE_SESSION, MACHINE_DE_CONNEXION } from '../connexion.ts';
import { cookieDeDemarche } from '../demarche.ts';
import { nommerLAppareil } from '../domaine/nommer-l-appareil.ts';
import { retourLocal } from '../domaine/retour-local.ts';
import type { ReglagesDesComptes } from '../reglages.ts';
import { comptesDEssai } from '../stockage/comptes-d-essai.ts';
import { SeConnecter } from './se-connecter.page.tsx';
import { direLeRefusDeConnexion, seConnecter } from './se-connecter.ts';
import { seConnecterALEssai } from './se-connecter-a-l-essai.ts';

const commun = {
  application: 'public',
  lecteurs: ['public'],
  finalite: 'se connecter',
  machine: MACHINE_DE_CONNEXION,
} as const;

const retourSchema = z.string().max(2000).optional().catch(undefined);

/** For the list of one's own sessions. */
export const appareilDe = (requete: RequeteHttp): string =>
  nommerLAppareil(requete.entete('user-agent'));

/** Signed in: to the page asked for, with the cookie of the new session. */
export const entrer = (
  jeton: string,
  retour: string | undefined,
  autres: readonly Cookie[] = [],
): Reponse =>
  versLaPage(retourLocal(retour), [
    { nom: COOKIE_DE_SESSION, valeur: jeton },
    cookieDeDemarche(null),
    ...autres,
  ]);

export function routesPourSeConnecter(reglages: ReglagesDesComptes): RouteQuelconque<Acces>[] {
  const montrer = async (
    acces: Acces,
    saisie: { retour?: unknown; identifiant?: unknown },
    refus?: string,
  ): Promise<Reponse> =>
    page({
      statut: refus ? 422 : 200,
      titre: 'Se connecter',
      gabarit: 'nu',
      corps: (
        <SeConnecter
          reglages={reglages}
          retour={retourLocal(typeof saisie.retour === 'string' ? saisie.retour : undefined)}
          identifiant={typeof saisie.identifiant === 'string' ? saisie.identifiant : undefined}
          refus={refus}
          essais={await comptesDEssai(acces.bd, acces.aujourdHui)}
        />
      ),
    });
  const siInvalide = (
    acces: Acces,
    aRevoir: readonly { phrase: string }[],
    saisie: Readonly<Record<string, unknown>>,
  ) => montrer(acces, saisie, aRevoir.map(({ phrase }) => phrase).join(' '));
  return [
    route({
      ...commun,
      methode: 'GET',
      chemin: '/connexion',
      entree: z.object({ retour: retourSchema }),
      traiter: (acces, saisie) => montrer(acces, saisie),
    }),
    route({
      ...commun,
      methode: 'POST',
      chemin: '/connexion',
      entree: z.object({
        identifiant: z
          .string('Écrivez votre identifiant.')
          .max(120, 'Cet identifiant est trop long.'),
        motDePasse: z
          .string('Écrivez votre mot de passe.')
          .max(200, 'Ce mot de passe est trop long.'),
        retour: retourSchema,
      }),
      traiter: async (acces, saisie, requete) => {
        const resultat = await seConnecter(acces, {
          ...saisie,
          adresse: requete.adresse,
          appareil: appareilDe(requete),
          appareilConnu: appareilConnu(acces, requete, saisie.identifiant),
        });
        if (!resultat.ok) {
          const { refus } = resultat;
          return montrer(
            acces,
            saisie,
            refus.raison === 'acces' ? refus.motif : direLeRefusDeConnexion(refus),
          );
        }
        const connu = cookieDAppareil(acces, saisie.identifiant);
        if (resultat.valeur.genre === 'session')
          return entrer(resultat.valeur.jeton, saisie.retour, [connu]);
        const retour = encodeURIComponent(retourLocal(saisie.retour));
        return versLaPage(`/connexion/code?retour=${retour}`, [
          cookieDeDemarche(resultat.valeur.demarche),
          connu,
        ]);
      },
      siInvalide,
    }),
    route({
      ...commun,
      methode: 'POST',
      chemin: '/connexion/essai',
      entree: z.object({
        compteId: z.uuid('Choisissez une personne dans la liste.'),
        retour: retourSchema,
      }),
      traiter: async (acces, saisie, requete) => {
        const session = await seConnecterALEssai(acces, {
          compteId: saisie.compteId,
          appareil: appareilDe(requete),
        });
        return session.ok
          ? entrer(session.valeur, saisie.retour)
          : refusDePage('Cette entrée n’existe que dans un département d’essai.');
      },
      siInvalide,
    }),
  ];
}
