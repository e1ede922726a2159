import { Agent, request } from 'node:http';

export interface Demande {
  chemin: string;
  cookie?: string;
  /** Sent as a form when there are any. */
  champs?: Readonly<Record<string, string>>;
}

export interface Recu {
  statut: number;
  octets: number;
  cookies: string;
  versOu?: string;
}

/** Keeps its connections open, as browsers and a proxy do. */
export function unClient(adresse: string, connexions = 128) {
  const agent = new Agent({ keepAlive: true, maxSockets: connexions });
  const demander = ({ chemin, cookie, champs }: Demande): Promise<Recu> =>
    new Promise((resoudre, rejeter) => {
      const corps = champs ? new URLSearchParams(champs).toString() : undefined;
      const requete = request(
        new URL(chemin, adresse),
        {
          agent,
          method: corps === undefined ? 'GET' : 'POST',
          headers: {
            'sec-fetch-site': 'same-origin',
            ...(cookie ? { cookie } : {}),
            ...(corps === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
          },
        },
        (reponse) => {
          let octets = 0;
          reponse.on('data', (morceau: Buffer) => {
            octets += morceau.length;
          });
          reponse.on('error', rejeter);
          reponse.on('end', () =>
            resoudre({
              statut: reponse.statusCode ?? 0,
              octets,
              cookies: (reponse.headers['set-cookie'] ?? [])
                .map((un) => un.split(';')[0])
                .join('; '),
              ...(reponse.headers.location ? { versOu: reponse.headers.location } : {}),
            }),
          );
        },
      );
      requete.on('error', rejeter);
      requete.end(corps);
    });
  return { demander, fermer: () => agent.destroy() };
}
export type Client = ReturnType<typeof unClient>;

export interface Charge {
  /** Milliseconds, from the moment each request was due, so that a server that lags hides nothing. */
  durees: number[];
  refusees: number;
  ensembleMs: number;
}

const PAS_MS = 4;

const enBoucle = (demandes: readonly Demande[], numero: number) =>
  demandes[numero % demandes.length] as Demande;

/** Requests that arrive at a steady pace whatever the server does, as people do. */
export async function chargerAuPas(
  client: Client,
  parSeconde: number,
  secondes: number,
  demandes: readonly Demande[],
): Promise<Charge> {
  const durees: number[] = [];
  const enVol: Promise<void>[] = [];
  let refusees = 0;
  const depart = performance.now();
  const enTout = Math.round(parSeconde * secondes);
  const lancer = async (numero: number) => {
    const due = depart + (numero * 1000) / parSeconde;
    const statut = await client.demander(enBoucle(demandes, numero)).then(
      (recu) => recu.statut,
      () => 0,
    );
    if (statut === 0 || statut >= 400) refusees += 1;
    durees.push(performance.now() - due);
  };
  for (let numero = 0; numero < enTout; ) {
    const dues = Math.min(enTout, Math.ceil(((performance.now() - depart) / 1000) * parSeconde));
    for (; numero < dues; numero += 1) enVol.push(lancer(numero));
    await new Promise((resoudre) => setTimeout(resoudre, PAS_MS));
  }
  await Promise.all(enVol);
  return { durees, refusees, ensembleMs: performance.now() - depart };
}

/** So many at once, each asking again as soon as it is answered: what the server gives at most. */
export async function chargerAuPlus(
  client: Client,
  aLaFois: number,
  secondes: number,
  demandes: readonly Demande[],
): Promise<Charge> {
  const durees: number[] = [];
  let refusees = 0;
  let numero = 0;
  const depart = performance.now();
  const fin = depart + secondes * 1000;
  const enchainer = async () => {
    while (performance.now() < fin) {
      const debut = performance.now();
      const recu = await client.demander(enBoucle(demandes, numero++)).catch(() => ({ statut: 0 }));
      if (recu.statut === 0 || recu.statut >= 400) refusees += 1;
      durees.push(performance.now() - debut);
    }
  };
  await Promise.all(Array.from({ length: aLaFois }, enchainer));
  return { durees, refusees, ensembleMs: performance.now() - depart };
}
