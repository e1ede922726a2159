import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Panne, panneDe } from '../base/pannes.ts';
import { ecrireUneLigne } from '../sortie-d-erreur.ts';
import type { Composition } from './composition.ts';
import { envoyerUnProbleme } from './envoyer.ts';
import { parolesPerdues, type SaisieGardee } from './reprise.ts';
import type { RequeteHttp } from './route.ts';

/** Seconds before it is worth asking again. */
const REVENIR: Readonly<Record<Panne, number>> = { absente: 5, occupee: 2, pleine: 60 };

const TITRES: Readonly<Record<Panne, string>> = {
  absente: 'L’outil ne joint plus sa base',
  occupee: 'Trop de demandes à la fois',
  pleine: 'Il n’y a plus de place pour écrire',
};

export const numeroDIncident = (requete: FastifyRequest): string => requete.id.slice(0, 8);

/**
 * Answers what the database could not do now: 503, when to come back, and the form again with all that was typed.
 * @returns null when the error is none of these
 */
export function envoyerUnEmpechement<C>(
  composition: Composition<C>,
  requete: FastifyRequest,
  reponse: FastifyReply,
  erreur: unknown,
  { lue, saisie = [] }: { lue: RequeteHttp; saisie?: SaisieGardee },
): FastifyReply | null {
  const panne = panneDe(erreur);
  if (!panne) return null;
  const incident = numeroDIncident(requete);
  if (composition.journaliser)
    ecrireUneLigne({
      niveau: 'erreur',
      quoi: 'empêchement',
      nom: panne,
      id: requete.id,
      methode: requete.method,
      adresse: requete.routeOptions.url,
    });
  composition.sondes?.noterUnEchec('base', panne);
  const secondes = REVENIR[panne];
  reponse.header('retry-after', String(secondes));
  const corps = composition.habillerUnEmpechement(
    {
      panne,
      incident,
      secondes,
      methode: lue.methode,
      chemin: lue.methode === 'GET' ? lue.chemin : (lue.chemin.split('?')[0] ?? '/'),
      saisie,
      paroles: parolesPerdues(saisie),
    },
    lue,
  );
  return envoyerUnProbleme(requete, reponse, 503, corps, TITRES[panne], incident);
}
