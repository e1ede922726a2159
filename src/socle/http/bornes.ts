import type { FastifyInstance } from 'fastify';
import type { DelaisDuServeur } from '../reglages/delais.ts';

/** How often Node looks for those who send too slowly. */
const RONDE_MS = 1_000;

/** Whoever sends one byte a second is answered 408 and let go; so many connections at once, and no more. */
export const bornesDuServeur = (d: DelaisDuServeur) => ({
  bodyLimit: d.corps,
  requestTimeout: d.requete * 1000,
  keepAliveTimeout: d.inactivite * 1000,
  http: { headersTimeout: d.entetes * 1000, connectionsCheckingInterval: RONDE_MS },
});

/** Whoever reads one byte a second is let go as well, when the whole answer should have been read. */
export function bornerLesReponses(serveur: FastifyInstance, d: DelaisDuServeur): void {
  serveur.server.maxConnections = d.connexions;
  serveur.addHook('onSend', async (_, { raw }) => {
    const minuterie = setTimeout(() => raw.destroy(), d.reponse * 1000);
    raw.once('close', () => clearTimeout(minuterie));
  });
}
