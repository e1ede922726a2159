import { z } from 'zod';
import { type Acces, route } from '#acces';
import { Bouton, Champ } from '#interface';
import { page, type Reponse, type RouteQuelconque, versLaPage } from '#socle';
import { CadreDeConnexion } from '../cadre.tsx';
import { MACHINE_DE_CONNEXION } from '../connexion.ts';
import { sessionExigee } from '../session-exigee.ts';
import {
  activerUnCompte,
  changerDeMotDePasse,
  direLeRefusDeChoix,
} from './choisir-un-mot-de-passe.ts';

const REGLE =
  'Sept mots sans rapport, ou douze signes avec minuscules, majuscules, chiffres et ponctuation.';
const nouveauSchema = z
  .string('Écrivez le mot de passe que vous choisissez.')
  .max(400, 'Ce mot de passe est trop long : 200 signes suffisent.');
const machine = MACHINE_DE_CONNEXION;

const montrerLeRefus = (phrase: string): Reponse =>
  page({
    statut: 422,
    titre: 'Mot de passe',
    gabarit: 'nu',
    corps: (
      <CadreDeConnexion titre="Mot de passe" refus={phrase}>
        <p>
          <a href="/mon-compte">Revenir à mon compte</a>
        </p>
      </CadreDeConnexion>
    ),
  });

const montrerLActivation = (code: unknown, refus?: string): Reponse =>
  page({
    statut: refus ? 422 : 200,
    titre: 'Ouvrir mon compte',
    gabarit: 'nu',
    corps: (
      <CadreDeConnexion titre="Ouvrir mon compte" refus={refus}>
        <form className="formulaire" method="post" action="/connexion/activer">
          <Champ
            nom="code"
            libelle="Le code que l’administration vous a remis"
            autoComplete="off"
            defaut={typeof code === 'string' ? code : undefined}
          />
          <Champ
            nom="nouveau"
            libelle="Le mot de passe que vous choisissez"
            aide={REGLE}
            type="password"
            autoComplete="new-password"
          />
          <Bouton genre="plein">Ouvrir mon compte</Bouton>
        </form>
      </CadreDeConnexion>
    ),
  });

const publique = {
  application: 'public',
  lecteurs: ['public'],
  finalite: 'ouvrir son compte',
  machine,
  chemin: '/connexion/activer',
} as const;

export const routesDuMotDePasse: RouteQuelconque<Acces>[] = [
  route({
    application: 'agents',
    lecteurs: ['agent'],
    finalite: 'changer de mot de passe',
    machine,
    methode: 'POST',
    chemin: '/mon-compte/mot-de-passe',
    entree: z.object({
      actuel: z.string('Écrivez votre mot de passe actuel.').max(400, 'C’est trop long.'),
      nouveau: nouveauSchema,
    }),
    traiter: async (acces, { actuel, nouveau }, requete) => {
      const { compteId, sessionId } = await sessionExigee(acces, requete);
      const entree = { compteId, sessionId, actuel, nouveau, adresse: requete.adresse };
      const change = await changerDeMotDePasse(acces, entree);
      if (change.ok) return versLaPage('/mon-compte');
      const { refus } = change;
      return montrerLeRefus(refus.raison === 'acces' ? refus.motif : direLeRefusDeChoix(refus));
    },
    siInvalide: async (_, aRevoir) => montrerLeRefus(aRevoir.map(({ phrase }) => phrase).join(' ')),
  }),
  route({
    ...publique,
    methode: 'GET',
    entree: z.object({}),
    traiter: async () => montrerLActivation(undefined),
  }),
  route({
    ...publique,
    methode: 'POST',
    entree: z.object({
      code: z
        .string('Écrivez le code que l’administration vous a remis.')
        .max(100, 'Ce code est trop long.'),
      nouveau: nouveauSchema,
    }),
    traiter: async (acces, { code, nouveau }, requete) => {
      const active = await activerUnCompte(acces, { code, nouveau, adresse: requete.adresse });
      if (active.ok) return versLaPage('/connexion');
      const { refus } = active;
      return montrerLActivation(
        code,
        refus.raison === 'acces' ? refus.motif : direLeRefusDeChoix(refus),
      );
    },
    siInvalide: async (_, aRevoir, { code }) =>
      montrerLActivation(code, aRevoir.map(({ phrase }) => phrase).join(' ')),
  }),
];
