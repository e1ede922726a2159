import { z } from 'zod';
import { type Acces, route } from '#acces';
import { page, type Reponse, type RouteQuelconque, versLaPage } from '#socle';
import { CadreDeConnexion } from '../cadre.tsx';
import { MACHINE_DE_CONNEXION } from '../connexion.ts';
import { cookieDeDemarche, jetonDeDemarche } from '../demarche.ts';
import { retourLocal } from '../domaine/retour-local.ts';
import type { ReglagesDesComptes } from '../reglages.ts';
import { appareilDe, entrer } from '../se-connecter/se-connecter.route.tsx';
import { allerChezLeFournisseur, CHEMIN_DE_RETOUR } from './aller-chez-le-fournisseur.ts';
import { direLeRefusDuFournisseur, revenirDuFournisseur } from './revenir-du-fournisseur.ts';

const refuser = (phrase: string): Reponse =>
  page({
    statut: 422,
    titre: 'Se connecter',
    gabarit: 'nu',
    corps: (
      <CadreDeConnexion titre="Se connecter" refus={phrase}>
        <p>
          <a href="/connexion">Revenir à la connexion</a>
        </p>
      </CadreDeConnexion>
    ),
  });

export function routesDuFournisseur({
  fournisseur,
  urlPublique,
}: ReglagesDesComptes): RouteQuelconque<Acces>[] {
  if (!fournisseur) return [];
  const commun = {
    application: 'public',
    lecteurs: ['public'],
    finalite: 'se connecter',
    machine: MACHINE_DE_CONNEXION,
    methode: 'GET',
  } as const;
  return [
    route({
      ...commun,
      chemin: '/connexion/fournisseur',
      entree: z.object({ retour: z.string().max(2000).optional().catch(undefined) }),
      traiter: async (acces, { retour }) => {
        const depart = await allerChezLeFournisseur(acces, {
          fournisseur,
          urlPublique,
          retour: retourLocal(retour),
        });
        return depart.ok
          ? versLaPage(depart.valeur.vers, [cookieDeDemarche(depart.valeur.demarche)])
          : refuser(`${fournisseur.nom} ne répond pas. Réessayez dans un moment.`);
      },
    }),
    route({
      ...commun,
      chemin: CHEMIN_DE_RETOUR,
      entree: z.looseObject({}),
      traiter: async (acces, _, requete) => {
        const retour = await revenirDuFournisseur(acces, {
          fournisseur,
          urlPublique,
          chemin: requete.chemin,
          demarche: jetonDeDemarche(requete),
          appareil: appareilDe(requete),
        });
        if (retour.ok) return entrer(retour.valeur.jeton, retour.valeur.retour);
        const { refus } = retour;
        return refuser(
          refus.raison === 'acces' ? refus.motif : direLeRefusDuFournisseur(refus, fournisseur.nom),
        );
      },
    }),
  ];
}
