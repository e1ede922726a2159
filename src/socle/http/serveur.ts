import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import Fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import { createElement, Fragment } from 'react';
import { ecrireUneLigne, type Ligne, reconnaitre } from '../sortie-d-erreur.ts';
import { adresseLisible } from './adresse-lisible.ts';
import {
  brancherLesAutresMethodes,
  brancherUneRouteDApi,
  envoyerLeProbleme,
  estUneAdresseDApi,
  problemeDuServeur,
} from './api.ts';
import { bornerLesReponses, bornesDuServeur } from './bornes.ts';
import type { Composition } from './composition.ts';
import { type Diffusion, ouvrirLaDiffusion } from './diffusion.ts';
import { ecrit } from './ecrit.ts';
import { envoyerUnEmpechement, numeroDIncident } from './empechement.ts';
import { poserLesEntetes } from './entetes.ts';
import { envoyer, envoyerUnProbleme } from './envoyer.ts';
import { journalDuServeur } from './journal-du-serveur.ts';
import { lireDesChamps } from './lire-des-champs.ts';
import { lireLesCorps } from './lire-les-corps.ts';
import { lireUneEntree } from './lire-une-entree.ts';
import { vientDAilleurs } from './origine.ts';
import {
  A_RELIRE,
  aGarder,
  CHAMP_DE_REPRISE,
  parolesPerdues,
  type SaisieGardee,
  textesAbsents,
} from './reprise.ts';
import type { ARevoir, Page, Reponse, RequeteHttp, RouteQuelconque } from './route.ts';
import { brancherLesSondes } from './sonder.ts';
import { brancherLaTelemetrie } from './telemetrie.ts';

/** Thrown by `ouvrir` when an address needs a session that is not there (or no more). */
export class SansSession extends Error {
  /** @param porte where one shows who one is, when it is not the agents' sign-in page */
  constructor(readonly porte?: string) {
    super();
  }
}

function lireLaRequete(requete: FastifyRequest): RequeteHttp {
  return {
    methode: requete.method === 'POST' ? 'POST' : 'GET',
    chemin: requete.url,
    adresse: requete.ip,
    cookies: requete.cookies,
    entete: (nom) => {
      const valeur = requete.headers[nom];
      return Array.isArray(valeur) ? valeur[0] : valeur;
    },
  };
}

const saisieDe = (requete: FastifyRequest): Record<string, unknown> => ({
  ...ecrit(requete.query),
  ...ecrit(requete.body),
  ...ecrit(requete.params),
});

/** Builds the HTTP server: strict headers, one handler for every declared route, static parts, live channels. */
export async function creerServeur<C>(composition: Composition<C>): Promise<FastifyInstance> {
  const serveur = Fastify({
    // Addresses may hold a code: neither the URL nor the body is ever logged, only the route's pattern.
    ...(composition.journaliser ? { loggerInstance: journalDuServeur() } : {}),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    ...bornesDuServeur(composition.delais),
    routerOptions: {
      querystringParser: (dit) => lireDesChamps(Buffer.from(dit)),
      // Each route says how long what it takes may be, in words: the router does not say it first, in its own.
      maxParamLength: 16_384,
    },
    rewriteUrl: ({ url = '/' }) => adresseLisible(url),
    trustProxy: composition.mandataires.length > 0 ? [...composition.mandataires] : false,
  });
  bornerLesReponses(serveur, composition.delais);
  await serveur.register(cookie);
  lireLesCorps(serveur);
  poserLesEntetes(serveur, composition);
  for (const actif of composition.actifs) {
    serveur.get(actif.chemin, (_, reponse) =>
      reponse
        .header('cache-control', 'public, max-age=31536000, immutable')
        .type(actif.type)
        .send(actif.contenu),
    );
  }
  if (composition.sondes) brancherLesSondes(serveur, composition.sondes);
  if (composition.telemetrie) brancherLaTelemetrie(serveur, composition.telemetrie);
  const diffusion = await ouvrirLaDiffusion(composition.moteur);
  brancherLaDiffusion(serveur, composition, diffusion);
  const deLApi = composition.routes.filter(({ application }) => application === 'systemes');
  for (const route of composition.routes)
    if (route.application === 'systemes')
      brancherUneRouteDApi(serveur, composition, route, lireLaRequete);
    else brancherUneRoute(serveur, composition, route);
  brancherLesAutresMethodes(serveur, deLApi);
  serveur.setNotFoundHandler((requete, reponse) => {
    if (estUneAdresseDApi(requete.url))
      return envoyerLeProbleme(reponse, problemeDuServeur(404, requete.id));
    return envoyerUnProbleme(
      requete,
      reponse,
      404,
      composition.habillerUnIncident(
        'Cette page n’existe pas',
        'L’adresse est peut-être incomplète. Revenez à l’accueil.',
      ),
      'Cette page n’existe pas',
    );
  });
  serveur.setErrorHandler((erreur: Error & { statusCode?: number }, requete, reponse) => {
    const lue = lireLaRequete(requete);
    const empeche = envoyerUnEmpechement(composition, requete, reponse, erreur, { lue });
    if (empeche) return empeche;
    const statut = erreur.statusCode && erreur.statusCode < 500 ? erreur.statusCode : 500;
    if (composition.journaliser) ecrireUneLigne(incidentDe(requete, erreur));
    else if (process.env.TISSERIN_DEVELOPPEMENT) console.error(erreur);
    if (estUneAdresseDApi(requete.url))
      return envoyerLeProbleme(reponse, problemeDuServeur(statut, requete.id));
    const phrase =
      statut === 413
        ? 'Ce que vous envoyez est trop grand. Envoyez-le en plusieurs fois.'
        : `Ce que vous avez écrit est encore dans la page précédente. Code pour l’assistance : ${numeroDIncident(requete)}.`;
    const titre = statut === 413 ? 'C’est trop grand' : 'Quelque chose n’a pas marché';
    return envoyerUnProbleme(
      requete,
      reponse,
      statut,
      composition.habillerUnIncident(titre, phrase),
      titre,
      numeroDIncident(requete),
    );
  });
  serveur.addHook('onClose', () => diffusion.fermer());
  return serveur;
}

/** Its class, its place and the request's number are enough to find it. */
const incidentDe = (requete: FastifyRequest, erreur: unknown): Ligne => ({
  niveau: 'erreur',
  quoi: 'incident',
  id: requete.id,
  methode: requete.method,
  adresse: requete.routeOptions.url,
  ...reconnaitre(erreur),
});

function brancherLaDiffusion<C>(
  serveur: FastifyInstance,
  composition: Composition<C>,
  diffusion: Diffusion,
) {
  serveur.get('/direct', async (requete, reponse) => {
    const demandes = String((requete.query as { canaux?: string }).canaux ?? '')
      .split(',')
      .slice(0, 8);
    const canaux = await composition.canauxPermis(lireLaRequete(requete), demandes);
    if (canaux.length === 0) return reponse.code(403).send();
    diffusion.abonner(reponse, canaux);
    return reponse;
  });
}

/** A page that refuses says why and holds everything that was typed, in its form or beside it. */
function rendreCeQuiManque<C>(
  composition: Composition<C>,
  page: Page,
  gardee: SaisieGardee,
  points: readonly ARevoir[],
): Page {
  if (page.statut < 400) return page;
  const phrases = textesAbsents(
    [...points, ...(page.aRevoir ?? [])].map(({ phrase }) => phrase),
    page.corps,
  );
  const paroles = parolesPerdues(gardee, page.corps);
  if (phrases.length === 0 && paroles.length === 0) return page;
  const rappel = composition.rendreCeQuiManque({ phrases, paroles }, page.langue ?? 'fr');
  return { ...page, corps: createElement(Fragment, null, page.corps, rappel) };
}

interface Repondu {
  resultat: Reponse;
  /** What the route was told to show as to review. */
  points: readonly ARevoir[];
}

async function repondre<C>(
  route: RouteQuelconque<C>,
  contexte: C,
  saisie: Record<string, unknown>,
  requete: RequeteHttp,
  aRelire: boolean,
): Promise<Repondu> {
  const { siInvalide } = route;
  if (aRelire && siInvalide) {
    const points = [A_RELIRE];
    return { resultat: await siInvalide(contexte, points, saisie, requete), points };
  }
  const entree = lireUneEntree(route.entree, saisie);
  if (entree.ok)
    return { resultat: await route.traiter(contexte, entree.entree, requete), points: [] };
  const points = entree.aRevoir;
  if (siInvalide) return { resultat: await siInvalide(contexte, points, saisie, requete), points };
  const motif = points.map(({ phrase }) => phrase).join(' ');
  return { resultat: { genre: 'refus', statut: 422, motif }, points };
}

function brancherUneRoute<C>(
  serveur: FastifyInstance,
  composition: Composition<C>,
  route: RouteQuelconque<C>,
) {
  const traiter = async (requete: FastifyRequest, reponse: FastifyReply) => {
    const lue = lireLaRequete(requete);
    // A resident's pages say no referrer, so an old telephone posts without origin: her cookie is SameSite.
    const tolerant = route.lecteurs.includes('public') || route.application === 'habitants';
    if (route.methode === 'POST' && vientDAilleurs(lue, tolerant)) {
      return envoyerUnProbleme(
        requete,
        reponse,
        403,
        composition.habillerUnIncident(
          'Cet envoi ne vient pas de cette page',
          'Rouvrez la page et recommencez : par sécurité, rien n’a été enregistré.',
        ),
        'Cet envoi ne vient pas de cette page',
      );
    }
    const { [CHAMP_DE_REPRISE]: reprise, ...saisie } = saisieDe(requete);
    // Come back from a closed session: shown again to be read again, nothing is done before she sends.
    const aRelire = reprise !== undefined;
    // An account's own pages hold passwords and codes: those are typed again.
    const secret = route.methode === 'GET' || route.machine !== undefined;
    const gardee = secret ? [] : aGarder({ ...ecrit(requete.query), ...ecrit(requete.body) });
    try {
      const { resultat, habillee } = await composition.ouvrir(lue, route, async (contexte) => {
        const { resultat, points } = await repondre(route, contexte, saisie, lue, aRelire);
        if (resultat.genre !== 'page') return { resultat, habillee: null };
        const page = rendreCeQuiManque(composition, resultat, gardee, points);
        return { resultat, habillee: await composition.habiller(contexte, route, page) };
      });
      return envoyer(requete, reponse, composition, resultat, habillee, parolesPerdues(gardee));
    } catch (erreur) {
      if (!(erreur instanceof SansSession)) {
        const garde = { lue, saisie: gardee };
        const empeche = envoyerUnEmpechement(composition, requete, reponse, erreur, garde);
        if (empeche) return empeche;
        throw erreur;
      }
      const { porte } = erreur;
      const paroles = parolesPerdues(gardee);
      // Nothing written by hand: the door at once, and the gesture is made again behind it.
      if (porte && paroles.length === 0) return reponse.redirect(porte, 303);
      if (route.methode === 'GET') {
        return reponse.redirect(`/connexion?retour=${encodeURIComponent(lue.chemin)}`, 303);
      }
      const envoi = {
        chemin: lue.chemin.split('?')[0] ?? '/',
        saisie: gardee,
        paroles,
        ...(porte ? { porte } : {}),
        ...(route.siInvalide ? { champDeReprise: CHAMP_DE_REPRISE } : {}),
      };
      return envoyerUnProbleme(
        requete,
        reponse,
        401,
        composition.habillerUneSessionExpiree(envoi, lue),
        'Votre session est fermée',
      );
    }
  };
  serveur.route({
    method: route.methode,
    url: route.chemin,
    handler: traiter,
    bodyLimit: route.corpsMaximal ?? composition.delais.corps,
  });
}
