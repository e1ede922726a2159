import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Etape, SANS_TELEMETRIE, type Telemetrie } from '../telemetrie/telemetrie.ts';

/** Probes, static parts and the live stream, which lasts as long as a page is open, are nobody's request. */
const SANS_ETAPE = /^\/(?:direct|metrics|healthz|readyz|version|actifs\/.*)$/;

/** One step an answer, named by its route's pattern; what the handler asks of the database is part of it. */
export function brancherLaTelemetrie(serveur: FastifyInstance, telemetrie: Telemetrie): void {
  if (telemetrie === SANS_TELEMETRIE) return;
  const etapes = new WeakMap<FastifyRequest, Etape>();
  serveur.addHook('onRequest', (requete, _, suivant) => {
    const route = requete.routeOptions.url ?? 'inconnue';
    if (!SANS_ETAPE.test(route)) {
      const { method } = requete;
      const attributs = { 'http.request.method': method, 'http.route': route };
      etapes.set(requete, telemetrie.commencer(`${method} ${route}`, attributs));
    }
    suivant();
  });
  // Once the body is read: its arrival would leave the step behind.
  serveur.addHook('preHandler', (requete, _, suivant) => {
    const etape = etapes.get(requete);
    if (etape) etape.dans(suivant);
    else suivant();
  });
  serveur.addHook('onResponse', async (requete, { statusCode }) => {
    const etape = etapes.get(requete);
    etape?.preciser({ 'http.response.status_code': statusCode });
    etape?.finir();
  });
}
