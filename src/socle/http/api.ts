import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Composition } from './composition.ts';
import { ecrit } from './ecrit.ts';
import { lireUneEntree } from './lire-une-entree.ts';
import { corpsDuProbleme, type DitUnProbleme, Probleme } from './probleme.ts';
import type { ARevoir, Reponse, RequeteHttp, RouteQuelconque } from './route.ts';

/** Everything under it speaks JSON, its refusals too. */
export const RACINE_DE_L_API = '/api/';
const CORPS_D_API = 64 * 1024;

export const estUneAdresseDApi = (chemin: string): boolean => chemin.startsWith(RACINE_DE_L_API);

export function envoyerLeProbleme(reponse: FastifyReply, dit: DitUnProbleme) {
  return reponse
    .code(dit.statut)
    .headers(dit.entetes ?? {})
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(corpsDuProbleme(dit)));
}

/** The refusals of the server itself: no such address, too large, not JSON, or a failure of ours. */
export function problemeDuServeur(statut: number, numero: string): DitUnProbleme {
  if (statut === 404)
    return {
      statut,
      titre: 'Adresse inconnue',
      detail: 'Les adresses sont décrites dans /api/v1.',
    };
  if (statut === 413) return { statut, titre: 'Trop grand', detail: 'Un envoi tient en 64 Kio.' };
  if (statut === 415) return TYPE_INCONNU;
  if (statut < 500)
    return { statut, titre: 'Demande illisible', detail: 'Le corps n’est pas du JSON bien formé.' };
  return {
    statut,
    titre: 'Quelque chose n’a pas marché',
    detail: `Rien n’a été écrit. Recommencez avec la même Idempotency-Key. Code pour l’assistance : ${numero.slice(0, 8)}.`,
  };
}

const TYPE_INCONNU: DitUnProbleme = {
  statut: 415,
  titre: 'Type de contenu refusé',
  detail: 'Envoyez du JSON : « Content-Type: application/json ».',
};

/** What is refused before the body is even read. */
function refusDesEntetes(requete: FastifyRequest): DitUnProbleme | null {
  const accepte = requete.headers.accept ?? '*/*';
  if (!/(^|[\s,])(\*\/\*|application\/(\*|json|problem\+json))/i.test(accepte))
    return {
      statut: 406,
      titre: 'Forme de réponse refusée',
      detail: 'Les réponses sont en JSON : « Accept: application/json ».',
    };
  const type = requete.headers['content-type'] ?? '';
  if (requete.method === 'POST' && !/^application\/json\s*(;|$)/i.test(type)) return TYPE_INCONNU;
  return null;
}

/** A name given twice, by the address and by the body, would let one speak for the other: refused. */
function reunir(requete: FastifyRequest): { saisie: Record<string, unknown>; doubles: ARevoir[] } {
  const saisie: Record<string, unknown> = {};
  const doubles: ARevoir[] = [];
  for (const part of [requete.params, requete.query, requete.body])
    for (const [champ, valeur] of Object.entries(ecrit(part))) {
      if (Object.hasOwn(saisie, champ))
        doubles.push({ champ, phrase: 'Ce champ est donné deux fois : retirez-en un.' });
      saisie[champ] = valeur;
    }
  return { saisie, doubles };
}

const aRevoir = (erreurs: readonly ARevoir[]): Reponse => ({
  genre: 'probleme',
  statut: 422,
  titre: 'Un point est à revoir',
  detail: erreurs.map(({ champ, phrase }) => (champ ? `${champ} : ${phrase}` : phrase)).join(' '),
  erreurs,
});

async function traiter<C>(
  route: RouteQuelconque<C>,
  contexte: C,
  requete: FastifyRequest,
  lue: RequeteHttp,
): Promise<Reponse> {
  if (route.methode === 'POST' && (typeof requete.body !== 'object' || Array.isArray(requete.body)))
    return aRevoir([{ champ: '', phrase: 'Le corps est un objet JSON.' }]);
  const { saisie, doubles } = reunir(requete);
  if (doubles.length > 0) return aRevoir(doubles);
  const entree = lireUneEntree(route.entree, saisie);
  return entree.ok ? route.traiter(contexte, entree.entree, lue) : aRevoir(entree.aRevoir);
}

/** What was already read and has not changed is not sent again. */
function envoyerLeJson(
  requete: FastifyRequest,
  reponse: FastifyReply,
  { statut, contenu, entetes = {} }: Extract<Reponse, { genre: 'json' }>,
) {
  const texte = JSON.stringify(contenu);
  reponse.code(statut).headers(entetes).type('application/json; charset=utf-8');
  if (requete.method === 'POST' || statut !== 200) return reponse.send(texte);
  const etag = `"${createHash('sha256').update(texte).digest('base64url').slice(0, 27)}"`;
  reponse.header('etag', etag);
  const connues = (requete.headers['if-none-match'] ?? '').split(',').map((une) => une.trim());
  if (connues.some((une) => une === '*' || une.replace(/^W\//, '') === etag))
    return reponse.code(304).removeHeader('content-type').send();
  return reponse.send(texte);
}

/** One address for machines: JSON in, JSON out, every refusal as `application/problem+json`, no cookie believed. */
export function brancherUneRouteDApi<C>(
  serveur: FastifyInstance,
  composition: Composition<C>,
  route: RouteQuelconque<C>,
  lire: (requete: FastifyRequest) => RequeteHttp,
): void {
  serveur.route({
    method: route.methode,
    url: route.chemin,
    bodyLimit: route.corpsMaximal ?? CORPS_D_API,
    onRequest: async (requete, reponse) => {
      const refus = refusDesEntetes(requete);
      if (refus) return envoyerLeProbleme(reponse, refus);
    },
    handler: async (requete, reponse) => {
      const lue = lire(requete);
      try {
        const resultat = await composition.ouvrir(lue, route, (contexte) =>
          traiter(route, contexte, requete, lue),
        );
        if (resultat.genre === 'json') return envoyerLeJson(requete, reponse, resultat);
        if (resultat.genre === 'probleme') return envoyerLeProbleme(reponse, resultat);
        if (resultat.genre === 'refus')
          return envoyerLeProbleme(reponse, {
            statut: resultat.statut,
            titre: 'Refusé',
            detail: resultat.motif,
          });
        throw new Error('an address for machines answers in JSON');
      } catch (erreur) {
        if (!(erreur instanceof Probleme)) throw erreur;
        return envoyerLeProbleme(reponse, erreur.dit);
      }
    },
  });
}

/** Other methods than those that exist are named for what they are (405), with those that do. */
export function brancherLesAutresMethodes(
  serveur: FastifyInstance,
  routes: readonly { methode: string; chemin: string }[],
): void {
  const adresses = [...new Set(routes.map(({ chemin }) => chemin))];
  for (const chemin of adresses) {
    const siennes = routes.filter((une) => une.chemin === chemin);
    const permises = siennes.flatMap(({ methode }) =>
      methode === 'GET' ? ['GET', 'HEAD'] : [methode],
    );
    serveur.route({
      method: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].filter(
        (une) => !permises.includes(une),
      ),
      url: chemin,
      // Answered before any body is read, whatever its type.
      onRequest: async (_, reponse) =>
        envoyerLeProbleme(reponse, {
          statut: 405,
          titre: 'Méthode refusée',
          detail: `Cette adresse prend ${permises.join(', ')}.`,
          entetes: { allow: permises.join(', ') },
        }),
      handler: async (_, reponse) => reponse.send(),
    });
  }
}
