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

/**
 * How many times longer one takes than the other. The shortest of each, in turn: a machine busy for a while lies to
 * neither.
 */
export async function rapportDesDurees(
  fois: number,
  ...gestes: readonly [Geste, Geste]
): Promise<number> {
  const courtes = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY] as [number, number];
  for (let rang = 0; rang < fois; rang += 1)
    for (const lequel of [0, 1] as const) {
      const debut = performance.now();
      await gestes[lequel](rang);
      courtes[lequel] = Math.min(courtes[lequel], performance.now() - debut);
    }
  return Math.max(...courtes) / Math.min(...courtes);
}
type Geste = (rang: number) => Promise<unknown>;

/** What came, and in how many milliseconds; past `auPlus`, asked once more: what is slow for itself is slow twice. */
export async function chronometrer<T extends object>(auPlus: number, demander: () => Promise<T>) {
  const mesurer = async () => {
    const debut = performance.now();
    const recue = await demander();
    return { ...recue, duree: performance.now() - debut };
  };
  const une = await mesurer();
  return une.duree <= auPlus
    ? une
    : { ...une, duree: Math.min(une.duree, (await mesurer()).duree) };
}
