import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { estUneAdresseDApi } from './api.ts';
import type { Composition } from './composition.ts';
import type { Cookie, Reponse } from './route.ts';

const HTML = 'text/html; charset=utf-8';

/** In bytes at once: as a text, a page was gone through again for its length, then to be sent. */
const enHtml = (noeud: ReactNode): Buffer =>
  Buffer.from(`<!DOCTYPE html>${renderToStaticMarkup(noeud)}`);

const veutDuJson = (requete: FastifyRequest): boolean =>
  estUneAdresseDApi(requete.url) || (requete.headers.accept ?? '').includes('json');

/** A refusal or a failure: a page for people, `application/problem+json` (RFC 9457) for machines. */
export function envoyerUnProbleme(
  requete: FastifyRequest,
  reponse: FastifyReply,
  statut: number,
  corps: ReactNode,
  titre: string,
  incident?: string,
) {
  reponse.code(statut);
  if (veutDuJson(requete)) {
    return reponse
      .type('application/problem+json')
      .send(JSON.stringify({ type: 'about:blank', title: titre, status: statut, incident }));
  }
  return reponse.type(HTML).send(enHtml(corps));
}

function poser(reponse: FastifyReply, cookies: readonly Cookie[], secure: boolean): void {
  for (const { nom, valeur, dureeSecondes } of cookies) {
    const options = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
    if (valeur === null) reponse.clearCookie(nom, options);
    else
      reponse.setCookie(nom, valeur, {
        ...options,
        ...(dureeSecondes ? { maxAge: dureeSecondes } : {}),
      });
  }
}

/** Sends what a route answered, once its transaction is committed. */
export function envoyer<C>(
  requete: FastifyRequest,
  reponse: FastifyReply,
  composition: Composition<C>,
  resultat: Reponse,
  habillee: ReactNode,
  paroles: readonly string[],
) {
  switch (resultat.genre) {
    case 'page':
      poser(reponse, resultat.cookies ?? [], composition.secure);
      if (resultat.discrete) reponse.header('referrer-policy', 'no-referrer');
      return reponse.code(resultat.statut).type(HTML).send(enHtml(habillee));
    case 'redirection':
      poser(reponse, resultat.cookies ?? [], composition.secure);
      if (resultat.discrete) reponse.header('referrer-policy', 'no-referrer');
      return reponse.redirect(resultat.vers, 303);
    case 'fragment':
      return reponse.type(HTML).send(renderToStaticMarkup(resultat.corps));
    case 'fichier': {
      reponse.type(resultat.type);
      if (resultat.nom) reponse.header('content-disposition', `inline; filename="${resultat.nom}"`);
      return reponse.send(Buffer.from(resultat.contenu));
    }
    case 'json':
      return reponse
        .code(resultat.statut)
        .type('application/json')
        .send(JSON.stringify(resultat.contenu));
    case 'probleme':
      throw new Error('a page answers with a page');
    case 'refus':
      return envoyerUnProbleme(
        requete,
        reponse,
        resultat.statut,
        composition.habillerUnIncident(
          resultat.statut === 422
            ? 'Un point est à revoir'
            : 'Vous ne pouvez pas ouvrir cette page',
          resultat.motif,
          { demandable: resultat.demandable, paroles },
        ),
        resultat.motif,
      );
  }
}
