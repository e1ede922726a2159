import { z } from 'zod';
import { type Acces, route } from '#acces';
import { Bouton, Champ } from '#interface';
import { page, type Reponse, type RouteQuelconque } from '#socle';
import { CadreDeConnexion } from '../cadre.tsx';
import { MACHINE_DE_CONNEXION } from '../connexion.ts';
import { jetonDeDemarche } from '../demarche.ts';
import { retourLocal } from '../domaine/retour-local.ts';
import { entrer } from '../se-connecter/se-connecter.route.tsx';
import { confirmerParUnCode, direLeRefusDuCode } from './confirmer-par-un-code.ts';

const commun = {
  application: 'public',
  lecteurs: ['public'],
  finalite: 'se connecter',
  machine: MACHINE_DE_CONNEXION,
  chemin: '/connexion/code',
} as const;

const montrer = (retour: unknown, refus?: string): Reponse =>
  page({
    statut: refus ? 422 : 200,
    titre: 'Votre code',
    gabarit: 'nu',
    corps: (
      <CadreDeConnexion titre="Votre code" refus={refus}>
        <form className="formulaire" method="post" action="/connexion/code">
          <input
            type="hidden"
            name="retour"
            value={retourLocal(typeof retour === 'string' ? retour : undefined)}
          />
          <Champ
            nom="code"
            libelle="Les six chiffres de votre téléphone"
            inputMode="numeric"
            autoComplete="one-time-code"
          />
          <Bouton genre="plein">Continuer</Bouton>
        </form>
        <p>
          <a href="/connexion">Revenir au mot de passe</a>
        </p>
      </CadreDeConnexion>
    ),
  });

export const routesPourConfirmer: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    entree: z.object({ retour: z.string().max(2000).optional().catch(undefined) }),
    traiter: async (_, { retour }) => montrer(retour),
  }),
  route({
    ...commun,
    methode: 'POST',
    entree: z.object({
      code: z.string('Écrivez les six chiffres.').max(20, 'Le code a six chiffres.'),
      retour: z.string().max(2000).optional().catch(undefined),
    }),
    traiter: async (acces, { code, retour }, requete) => {
      const session = await confirmerParUnCode(acces, {
        code,
        demarche: jetonDeDemarche(requete),
        adresse: requete.adresse,
      });
      if (session.ok) return entrer(session.valeur, retour);
      const { refus } = session;
      return montrer(retour, refus.raison === 'acces' ? refus.motif : direLeRefusDuCode(refus));
    },
    siInvalide: async (_, aRevoir, { retour }) =>
      montrer(retour, aRevoir.map(({ phrase }) => phrase).join(' ')),
  }),
];
