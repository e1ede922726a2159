import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** What a process says of itself to those who run it; never anything about a person. */
export interface Sondes {
  /** Each thing it needs, and what is wrong with it in words; null when all is well. */
  verifier(): Promise<Readonly<Record<string, string | null>>>;
  version: Readonly<Record<string, string | number>>;
  /** The metrics, as Prometheus reads them. */
  mesures(): Promise<{ type: string; texte: string }>;
  /** Told of each answer: the pattern of its route, never its address. Seconds. */
  noterUneRequete(methode: string, adresse: string, statut: number, secondes: number): void;
  /** What could not be done, and how often. */
  noterUnEchec(quoi: string, nom: string): void;
  /** What a monitor on another machine must show to read them; null: this machine alone. */
  jeton: string | null;
}

const DELAI_MS = 3_000;
const LOCALES = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** A proxy on this machine speaks for someone who may be anywhere: what it adds says so. */
const TRANSMISES = ['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via'];

const empreinte = (texte: string) => createHash('sha256').update(texte).digest();

/** Whoever shows the token; without one in the settings, a program of this machine that asks by itself. */
const peutLireLesMesures = ({ headers, socket }: FastifyRequest, jeton: string | null): boolean =>
  jeton
    ? timingSafeEqual(empreinte(headers.authorization ?? ''), empreinte(`Bearer ${jeton}`))
    : LOCALES.has(socket.remoteAddress ?? '') && !TRANSMISES.some((nom) => nom in headers);

/** A check that hangs is a check that fails: a monitor must have its answer within five seconds. */
const avantLeDelai = <T>(promesse: Promise<T>): Promise<T> => {
  let minuterie: NodeJS.Timeout;
  const delai = new Promise<never>((_, echouer) => {
    minuterie = setTimeout(() => echouer(new Error('no answer in time')), DELAI_MS);
  });
  return Promise.race([promesse, delai]).finally(() => clearTimeout(minuterie));
};

/**
 * `/healthz`: the process lives. `/readyz`: 200 when all it needs is there, else 503 with what is missing.
 * `/version`. `/metrics`: for this machine, or whoever shows the token.
 */
export function brancherLesSondes(serveur: FastifyInstance, sondes: Sondes): void {
  serveur.addHook('onResponse', async ({ method, routeOptions }, { statusCode, elapsedTime }) =>
    sondes.noterUneRequete(method, routeOptions.url ?? 'inconnue', statusCode, elapsedTime / 1000),
  );
  serveur.get('/healthz', async () => ({ etat: 'vivant' }));
  serveur.get('/version', async () => sondes.version);
  serveur.get('/readyz', async (_, reponse) => {
    const etats = await avantLeDelai(sondes.verifier()).catch(() => ({ base: 'ne répond pas' }));
    const pret = Object.values(etats).every((etat) => etat === null);
    const dits = Object.entries(etats).map(([quoi, etat]) => [quoi, etat ?? 'va bien']);
    return reponse.code(pret ? 200 : 503).send({ pret, ...Object.fromEntries(dits) });
  });
  serveur.get('/metrics', async (requete, reponse) => {
    if (!peutLireLesMesures(requete, sondes.jeton)) return reponse.code(404).send();
    const { type, texte } = await sondes.mesures();
    return reponse.type(type).send(texte);
  });
}
