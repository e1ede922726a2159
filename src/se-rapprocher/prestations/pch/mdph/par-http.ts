import { createHash } from 'node:crypto';
import { type Resultat, refuse, reussi } from '#socle/pur';
import type { Envoi } from '../domaine/echange.ts';
import type { Panne } from '../domaine/panne.ts';
import type { RetourTrouve, SystemeDeLaMdph } from './systeme-de-la-mdph.ts';

export interface ReglagesHttp {
  /** Without a slash at its end. */
  url: string;
  jeton: string;
  /** How long one call may take. */
  millisecondes?: number;
}

const DIX_SECONDES = 10_000;
const OCTETS_AU_PLUS = 512 * 1024;
/** Read there and not wanted: sending the same again would change nothing. */
const REFUS = [400, 413, 422];
/** The same key with the same content, already held there. */
const DEJA_LA = 409;
const NUMERO = /^[A-Za-z0-9_-]{1,80}$/;
const SANS_MOTIF = 'La MDPH ne l’a pas acceptée, sans dire pourquoi.';

interface Appel {
  methode: 'GET' | 'PUT' | 'POST';
  chemin: string;
  corps?: string;
  entetes?: Record<string, string>;
}

/** At most so many bytes; null past them. */
async function lireAuPlus(reponse: Response): Promise<string | null> {
  const morceaux: Uint8Array[] = [];
  let octets = 0;
  for await (const morceau of reponse.body ?? []) {
    octets += morceau.length;
    if (octets > OCTETS_AU_PLUS) return null;
    morceaux.push(morceau);
  }
  return Buffer.concat(morceaux).toString('utf8');
}

const enJson = (texte: string | null): unknown => {
  try {
    return JSON.parse(texte ?? '');
  } catch {
    return undefined;
  }
};

/** What is said of a call: its status and its body, or a kind of breakdown. Nothing of what was sent. */
async function appeler(
  { url, jeton, millisecondes = DIX_SECONDES }: ReglagesHttp,
  { methode, chemin, corps, entetes = {} }: Appel,
): Promise<Resultat<{ statut: number; texte: string | null }, Panne>> {
  try {
    const reponse = await fetch(`${url}${chemin}`, {
      method: methode,
      redirect: 'error',
      signal: AbortSignal.timeout(millisecondes),
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${jeton}`,
        'user-agent': 'Tisserin',
        ...(corps === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
        ...entetes,
      },
      ...(corps === undefined ? {} : { body: corps }),
    });
    const texte = await lireAuPlus(reponse);
    const { status: statut } = reponse;
    if (statut === 401 || statut === 403) return refuse('jeton_refuse');
    return reussi({ statut, texte });
  } catch (erreur) {
    const aTemps = !(erreur instanceof Error && erreur.name === 'TimeoutError');
    return refuse(aTemps ? 'pas_de_connexion' : 'pas_de_reponse');
  }
}

const estReussi = (statut: number) => statut >= 200 && statut < 300;

function motifDe(texte: string | null): string {
  const lu = enJson(texte);
  const motif = typeof lu === 'object' && lu !== null && 'motif' in lu ? lu.motif : null;
  return typeof motif === 'string' && motif.trim() !== '' ? motif.trim().slice(0, 500) : SANS_MOTIF;
}

/** The list as it was given; an answer without a number of its own cannot be put away, and is read all the same. */
function retoursDe(reglages: ReglagesHttp, texte: string | null): readonly RetourTrouve[] | null {
  const lu = enJson(texte);
  const bruts = typeof lu === 'object' && lu !== null && 'retours' in lu ? lu.retours : null;
  if (!Array.isArray(bruts)) return null;
  return bruts.map((brut: unknown, rang) => {
    const dit = typeof brut === 'object' && brut !== null && 'id' in brut ? brut.id : null;
    const id = typeof dit === 'string' && NUMERO.test(dit) ? dit : null;
    return {
      nom: id ?? `sans numéro, rang ${rang + 1}`,
      brut,
      ranger: async (lu: boolean) => {
        if (id === null) return;
        const chemin = `/retours/${id}/lecture`;
        await appeler(reglages, { methode: 'POST', chemin, corps: JSON.stringify({ lu }) });
      },
    };
  });
}

/**
 * The MDPH's system over HTTP: `PUT /demandes/{reference}`, `GET /retours`, `POST /retours/{id}/lecture`, with a token.
 * Each deposit has a key made of its content, so that sent twice it is held once. Nothing here writes to a log.
 */
export function parHttp(reglages: ReglagesHttp): SystemeDeLaMdph {
  return {
    nom: 'http',
    async deposer(envoi: Envoi) {
      const corps = JSON.stringify(envoi);
      const sha = createHash('sha256').update(corps).digest();
      const empreinte = sha.toString('hex');
      const fait = await appeler(reglages, {
        methode: 'PUT',
        chemin: `/demandes/${envoi.reference}`,
        corps,
        entetes: {
          'idempotency-key': `${envoi.reference}.${empreinte.slice(0, 32)}`,
          'content-digest': `sha-256=:${sha.toString('base64')}:`,
        },
      });
      if (!fait.ok) return fait;
      const { statut, texte } = fait.valeur;
      if (estReussi(statut) || statut === DEJA_LA) return reussi({ empreinte, refus: null });
      return REFUS.includes(statut)
        ? reussi({ empreinte, refus: motifDe(texte) })
        : refuse('erreur_la_bas');
    },
    async relever() {
      const lu = await appeler(reglages, { methode: 'GET', chemin: '/retours' });
      if (!lu.ok) return lu;
      if (!estReussi(lu.valeur.statut)) return refuse('erreur_la_bas');
      const retours = retoursDe(reglages, lu.valeur.texte);
      return retours ? reussi(retours) : refuse('illisible');
    },
  };
}
