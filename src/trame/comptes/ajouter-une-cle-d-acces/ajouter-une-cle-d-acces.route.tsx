import type { RegistrationResponseJSON } from '@simplewebauthn/server';
import { z } from 'zod';
import { type Acces, route } from '#acces';
import {
  type Reponse,
  type RequeteHttp,
  type RouteQuelconque,
  refusDePage,
  versLaPage,
} from '#socle';
import { MACHINE_DE_CONNEXION } from '../connexion.ts';
import { cookieDeDemarche, jetonDeDemarche } from '../demarche.ts';
import type { ReglagesDesComptes } from '../reglages.ts';
import { sessionExigee } from '../session-exigee.ts';
import {
  ajouterUneCleDAcces,
  direLeRefusDeCle,
  preparerUneCle,
  questionPourLaCle,
} from './ajouter-une-cle-d-acces.ts';
import { pageDeCle } from './page-de-cle.tsx';
import { reponseDeLAppareil } from './reponse-de-l-appareil.ts';

const commun = {
  application: 'public',
  lecteurs: ['agent'],
  finalite: 'protéger son compte',
  machine: MACHINE_DE_CONNEXION,
} as const;

export function routesDesClesDuCompte({
  urlPublique,
  scriptDesCles: script,
}: ReglagesDesComptes): RouteQuelconque<Acces>[] {
  if (!script) return [];
  const montrer = async (
    acces: Acces,
    requete: RequeteHttp,
    refus?: string,
    nom?: unknown,
  ): Promise<Reponse> => {
    const { compteId } = await sessionExigee(acces, requete);
    const question = await questionPourLaCle(acces, compteId, jetonDeDemarche(requete));
    if (!question) return refus ? refusDePage(refus, 422) : versLaPage('/mon-compte');
    const action = '/mon-compte/cle';
    return pageDeCle({
      titre: 'Ajouter une clé d’accès',
      action,
      question,
      script,
      geste: 'creer',
      refus,
      nom: typeof nom === 'string' ? nom : undefined,
    });
  };
  return [
    route({
      ...commun,
      methode: 'POST',
      chemin: '/mon-compte/cle/preparer',
      entree: z.object({}),
      traiter: async (acces, _, requete) => {
        const { compteId } = await sessionExigee(acces, requete);
        const prepare = await preparerUneCle(acces, { compteId, urlPublique });
        return prepare.ok
          ? versLaPage('/mon-compte/cle', [cookieDeDemarche(prepare.valeur)])
          : versLaPage('/mon-compte');
      },
    }),
    route({
      ...commun,
      methode: 'GET',
      chemin: '/mon-compte/cle',
      entree: z.object({}),
      traiter: (acces, _, requete) => montrer(acces, requete),
    }),
    route({
      ...commun,
      methode: 'POST',
      chemin: '/mon-compte/cle',
      entree: z.object({
        nom: z.string('Donnez un nom à cet appareil.').trim().max(60, 'Ce nom est trop long.'),
        reponse: reponseDeLAppareil<RegistrationResponseJSON>(),
      }),
      traiter: async (acces, { nom, reponse }, requete) => {
        const { compteId } = await sessionExigee(acces, requete);
        const demarche = jetonDeDemarche(requete);
        const entree = { compteId, demarche, reponse, nom, urlPublique };
        const ajoutee = await ajouterUneCleDAcces(acces, entree);
        if (ajoutee.ok) return versLaPage('/mon-compte', [cookieDeDemarche(null)]);
        const { refus } = ajoutee;
        return refus.raison === 'acces'
          ? refusDePage(refus.motif, 422)
          : montrer(acces, requete, direLeRefusDeCle(refus), nom);
      },
      siInvalide: (acces, aRevoir, { nom }, requete) =>
        montrer(acces, requete, aRevoir.map(({ phrase }) => phrase).join(' '), nom),
    }),
  ];
}
