import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import { z } from 'zod';
import { type Acces, route } from '#acces';
import {
  type Reponse,
  type RequeteHttp,
  type RouteQuelconque,
  refusDePage,
  versLaPage,
} from '#socle';
import { direLeRefusDeCle } from '../ajouter-une-cle-d-acces/ajouter-une-cle-d-acces.ts';
import { pageDeCle } from '../ajouter-une-cle-d-acces/page-de-cle.tsx';
import { reponseDeLAppareil } from '../ajouter-une-cle-d-acces/reponse-de-l-appareil.ts';
import { MACHINE_DE_CONNEXION } from '../connexion.ts';
import { cookieDeDemarche, jetonDeDemarche } from '../demarche.ts';
import { retourLocal } from '../domaine/retour-local.ts';
import type { ReglagesDesComptes } from '../reglages.ts';
import { appareilDe, entrer } from '../se-connecter/se-connecter.route.tsx';
import {
  preparerLaConnexionParCle,
  questionDeConnexion,
  seConnecterParUneCle,
} from './se-connecter-par-une-cle.ts';

const commun = {
  application: 'public',
  lecteurs: ['public'],
  finalite: 'se connecter',
  machine: MACHINE_DE_CONNEXION,
} as const;
const retourSchema = z.string().max(2000).optional().catch(undefined);

export function routesDeConnexionParCle({
  urlPublique,
  scriptDesCles: script,
}: ReglagesDesComptes): RouteQuelconque<Acces>[] {
  if (!script) return [];
  const montrer = async (
    acces: Acces,
    requete: RequeteHttp,
    retour: string | undefined,
    refus?: string,
  ): Promise<Reponse> => {
    const question = await questionDeConnexion(acces, jetonDeDemarche(requete));
    if (!question) return refus ? refusDePage(refus, 422) : versLaPage('/connexion');
    return pageDeCle({
      titre: 'Se connecter avec une clé d’accès',
      action: '/connexion/cle',
      question,
      script,
      geste: 'utiliser',
      retour: retourLocal(retour),
      refus,
    });
  };
  return [
    route({
      ...commun,
      methode: 'POST',
      chemin: '/connexion/cle/preparer',
      entree: z.object({ retour: retourSchema }),
      traiter: async (acces, { retour }) => {
        const prepare = await preparerLaConnexionParCle(acces, { urlPublique });
        if (!prepare.ok) return refusDePage(prepare.refus.motif);
        const suite = encodeURIComponent(retourLocal(retour));
        return versLaPage(`/connexion/cle?retour=${suite}`, [cookieDeDemarche(prepare.valeur)]);
      },
    }),
    route({
      ...commun,
      methode: 'GET',
      chemin: '/connexion/cle',
      entree: z.object({ retour: retourSchema }),
      traiter: (acces, { retour }, requete) => montrer(acces, requete, retour),
    }),
    route({
      ...commun,
      methode: 'POST',
      chemin: '/connexion/cle',
      entree: z.object({
        retour: retourSchema,
        reponse: reponseDeLAppareil<AuthenticationResponseJSON>(),
      }),
      traiter: async (acces, { retour, reponse }, requete) => {
        const session = await seConnecterParUneCle(acces, {
          demarche: jetonDeDemarche(requete),
          reponse,
          urlPublique,
          appareil: appareilDe(requete),
        });
        if (session.ok) return entrer(session.valeur, retour);
        const { refus } = session;
        return refusDePage(refus.raison === 'acces' ? refus.motif : direLeRefusDeCle(refus), 422);
      },
      siInvalide: (acces, aRevoir, _, requete) =>
        montrer(acces, requete, undefined, aRevoir.map(({ phrase }) => phrase).join(' ')),
    }),
  ];
}
