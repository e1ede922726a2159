import type { FastifyBaseLogger } from 'fastify';
import { ecrireUneLigne, type Ligne, reconnaitre } from '../sortie-d-erreur.ts';

const taire = () => undefined;

/** What the HTTP server says by itself: its own sentences quote addresses, so their class and code alone are told. */
export function journalDuServeur(): FastifyBaseLogger {
  const dire =
    (niveau: Ligne['niveau']) =>
    (objet: unknown): void => {
      const err = objet instanceof Error ? objet : (objet as { err?: unknown } | null)?.err;
      ecrireUneLigne({ niveau, quoi: 'serveur', ...(err ? reconnaitre(err) : {}) });
    };
  const journal = {
    level: 'warn',
    fatal: dire('erreur'),
    error: dire('erreur'),
    warn: dire('alerte'),
    info: taire,
    debug: taire,
    trace: taire,
    silent: taire,
    child: () => journal,
  } as unknown as FastifyBaseLogger;
  return journal;
}
