import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';
import type { Composition } from './composition.ts';

type PourLesEntetes = Pick<Composition<unknown>, 'stylesPermis' | 'secure'>;

/**
 * What every answer forbids the browser: nothing but ours is run, shown or sent, no page of ours stands in another's,
 * and nothing is kept unless the answer says so. Worked out once: the plugin of Fastify did it again for each request.
 */
export function poserLesEntetes(
  serveur: FastifyInstance,
  { stylesPermis, secure }: PourLesEntetes,
): void {
  const poser = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", ...stylesPermis.map((empreinte) => `'${empreinte}'`)],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        manifestSrc: ["'self'"],
      },
    },
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: secure,
  });
  serveur.addHook('onRequest', (requete, reponse, suite) => {
    poser(requete.raw, reponse.raw, (erreur) => suite(erreur as Error | undefined));
  });
  serveur.addHook('onSend', (_, reponse, contenu, suite) => {
    if (!reponse.hasHeader('cache-control')) reponse.header('cache-control', 'no-store');
    suite(null, contenu);
  });
}
