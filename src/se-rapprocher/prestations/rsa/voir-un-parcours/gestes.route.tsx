import { z } from 'zod';
import { type Acces, route } from '#acces';
import type { RouteQuelconque } from '#socle';
import { refuse } from '#socle/pur';
import { choisirSonPremierRendezVous } from '../choisir-son-premier-rendez-vous/choisir.ts';
import { lireLaPlace } from '../choisir-son-premier-rendez-vous/place.ts';
import {
  demanderUneAutreOrientation,
  repondreAUneReorientation,
} from '../demander-une-autre-orientation/demander-une-autre-orientation.ts';
import { proposerLeContrat, reprendreLeContrat } from '../ecrire-le-contrat/ecrire-le-contrat.ts';
import { jourEcrit } from '../gestes/lire-la-saisie.ts';
import { signerLeContrat } from '../signer-le-contrat/signer-le-contrat.ts';
import { SUITES, terminerLeParcours } from '../terminer-le-parcours/terminer-le-parcours.ts';
import { commun, montrerLeParcours } from './montrer.tsx';
import { ID, unGeste } from './un-geste.route.tsx';

const texte = (signes: number) => z.string().max(signes, 'Raccourcissez ce texte.').default('');
const aRevoir = (champ: string, phrase: string) =>
  refuse({ raison: 'a_revoir' as const, champ, phrase });

export const routesDuParcours: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    chemin: '/rsa/:id',
    entree: z.object({ id: ID }),
    traiter: (acces, { id }) => montrerLeParcours(acces, id),
  }),
  unGeste('rendez-vous', 'rendez-vous', { place: z.string().max(60).optional() }, (acces, lue) => {
    const place = lireLaPlace(lue.place);
    return place
      ? choisirSonPremierRendezVous(acces, { parcoursId: lue.id, ...place })
      : Promise.resolve(aRevoir('place', 'Choisissez une heure dans la liste.'));
  }),
  unGeste('proposer', 'contrat/proposer', {}, (acces, { id }) => proposerLeContrat(acces, id)),
  unGeste('reprendre', 'contrat/reprendre', {}, (acces, { id }) => reprendreLeContrat(acces, id)),
  unGeste('signer', 'contrat/signer', { le: z.string().max(40).default('') }, (acces, lue) => {
    const le = jourEcrit(acces, lue.le);
    return le
      ? signerLeContrat(acces, { parcoursId: lue.id, le })
      : Promise.resolve(aRevoir('le', 'Écrivez le jour où elle a signé, par exemple 27/11/2026.'));
  }),
  unGeste(
    'reorientation',
    'reorientation',
    { mots: texte(1000), deSaPart: z.enum(['elle', 'referent']).optional().catch(undefined) },
    async (acces, { id, mots, deSaPart }) =>
      deSaPart === undefined
        ? aRevoir('deSaPart', 'Dites qui le demande.')
        : demanderUneAutreOrientation(acces, {
            parcoursId: id,
            mots,
            deSaPart: deSaPart === 'elle',
          }),
  ),
  unGeste(
    'repondre',
    'reorientation/repondre',
    { reponse: texte(1000), accordee: z.enum(['oui', 'non']).optional().catch(undefined) },
    async (acces, { id, reponse, accordee }) =>
      accordee === undefined
        ? aRevoir('accordee', 'Choisissez oui ou non.')
        : repondreAUneReorientation(acces, {
            parcoursId: id,
            accordee: accordee === 'oui',
            reponse,
          }),
  ),
  unGeste(
    'terminer',
    'terminer',
    {
      mots: texte(500),
      suite: z
        .enum(Object.keys(SUITES) as [keyof typeof SUITES])
        .optional()
        .catch(undefined),
    },
    async (acces, { id, mots, suite }) =>
      suite === undefined
        ? aRevoir('suite', 'Dites ce qui vient ensuite.')
        : terminerLeParcours(acces, { parcoursId: id, suite, mots }),
  ),
];
