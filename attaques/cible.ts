import { request } from 'node:http';
import { unJoueur } from '../outils/mauvaises-saisies/joueurs.ts';
import type { Visiteur } from '../outils/mauvaises-saisies/visiteur.ts';
import { unProduit } from '../outils/produit-d-essai.ts';

const MATIN = '2026-11-24T09:42:00Z';

export interface Reponse {
  statut: number;
  texte: string;
  entetes: Readonly<Record<string, string | readonly string[] | undefined>>;
}

export interface Coup {
  methode?: string;
  /** Sent as it is: neither dots nor escapes are put in order. */
  chemin: string;
  entetes?: Record<string, string>;
  corps?: string | Buffer;
  /** The address that the proxy says the caller has. */
  depuis?: string;
}

/**
 * The whole product over the demonstration département, behind a proxy of this machine, as its attackers meet it: over
 * HTTP, and nothing else. What is written is looked at past every policy, to judge.
 */
export async function uneCible() {
  const produit = await unProduit(MATIN, { mandataires: ['127.0.0.1'] });
  const { adresse, moteur } = produit;
  const { hostname, port } = new URL(adresse);
  const frapper = ({ methode = 'GET', chemin, entetes = {}, corps, depuis }: Coup) =>
    new Promise<Reponse>((rendre, echouer) => {
      const envoi = request({
        ...{ hostname, port, method: methode, path: chemin, agent: false },
        headers: {
          ...(depuis ? { 'x-forwarded-for': depuis } : {}),
          ...(corps === undefined ? {} : { 'content-length': Buffer.byteLength(corps) }),
          ...entetes,
        },
      });
      envoi.once('error', echouer);
      envoi.once('response', (recue) => {
        let texte = '';
        recue.setEncoding('utf8');
        recue.on('data', (morceau) => {
          texte += morceau;
        });
        recue.once('end', () =>
          rendre({ statut: recue.statusCode ?? 0, texte, entetes: recue.headers }),
        );
      });
      envoi.end(corps);
    });
  /** A form, as the page itself sends it. */
  const envoyer = (chemin: string, champs: Record<string, string>, coup: Partial<Coup> = {}) =>
    frapper({
      methode: 'POST',
      chemin,
      corps: new URLSearchParams(champs).toString(),
      ...coup,
      entetes: {
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
        ...coup.entetes,
      },
    });
  const interroger = async <T = Record<string, unknown>>(
    sql: string,
    parametres: readonly unknown[] = [],
  ): Promise<T[]> => (await moteur.directement.executer<T>(sql, parametres)).lignes;
  const comme = (qui: string): Promise<Visiteur> => unJoueur(adresse, qui);
  return { ...produit, env: produit, frapper, envoyer, interroger, comme };
}

export type Cible = Awaited<ReturnType<typeof uneCible>>;

/** Milliseconds, the middle one of so many times. */
export async function mediane(fois: number, faire: (rang: number) => Promise<unknown>) {
  const durees: number[] = [];
  for (let rang = 0; rang < fois; rang += 1) {
    const debut = performance.now();
    await faire(rang);
    durees.push(performance.now() - debut);
  }
  return durees.sort((a, b) => a - b)[Math.floor(fois / 2)] ?? 0;
}
