import { type Acces, casDUsage, type Environnement, enTantQue, type Lecteur } from '#acces';
import { chiffrer, dechiffrer } from '#comptes';
import type { Cookie } from '#socle';
import { ajouterMinutes, type CodeDeRetrait, type Resultat, reussi } from '#socle/pur';
import { MACHINE_DES_RECUS } from '../ouvrir-par-un-code/ouvrir-par-un-code.ts';
import { DUREE_DE_SESSION } from '../parametres.ts';
import { droits } from '../regles-d-acces.ts';
import { recepisseEnCours } from '../stockage/recepisses.ts';

/** What her telephone holds while she reads: sealed, so that neither the code nor the receipt is in clear. */
export const COOKIE_DE_RECU = 'tisserin_recu';
const USAGE = 'session-de-recu';

interface SessionDeRecu {
  recepisseId: string;
  code: CodeDeRetrait;
  fin: string;
}

/** The cookie of half an hour of reading; made again at each page, so that reading is not cut. */
export function ouvrirLaLecture(acces: Acces, recepisseId: string, code: CodeDeRetrait): Cookie {
  const fin = ajouterMinutes(acces.maintenant, DUREE_DE_SESSION.minutes);
  const session: SessionDeRecu = { recepisseId, code, fin };
  return {
    nom: COOKIE_DE_RECU,
    valeur: chiffrer(acces, USAGE, JSON.stringify(session)),
    dureeSecondes: DUREE_DE_SESSION.minutes * 60,
  };
}

export const fermerLaLecture: Cookie = { nom: COOKIE_DE_RECU, valeur: null };

function lire(acces: Acces, cookie: string | undefined): SessionDeRecu | null {
  if (!cookie) return null;
  try {
    const session: SessionDeRecu = JSON.parse(dechiffrer(acces, USAGE, cookie.slice(0, 600)));
    return session.fin > acces.maintenant ? session : null;
  } catch {
    return null;
  }
}

/** The code she came with, to print it again on her paper; null for any receipt but the reader's own. */
export function monCode(acces: Acces, cookie: string | undefined): CodeDeRetrait | null {
  const session = lire(acces, cookie);
  if (!session || acces.lecteur.genre !== 'habitant') return null;
  return session.recepisseId === acces.lecteur.recepisseId ? session.code : null;
}

const reconnaitre = casDUsage(
  droits.ouvrir,
  async (acces, cookie: string): Promise<Resultat<string | null, never>> => {
    const session = lire(acces, cookie);
    if (!session) return reussi(null);
    const enCours = await recepisseEnCours(acces.bd, session.recepisseId, acces.maintenant);
    return reussi(enCours ? session.recepisseId : null);
  },
);

/** Who holds this cookie: a resident by her receipt, or nobody (closed, expired, revoked, never was). */
export async function lecteurDuRecu(
  environnement: Environnement,
  cookie: string | undefined,
): Promise<Extract<Lecteur, { genre: 'habitant' }> | null> {
  if (!cookie) return null;
  const machine = { genre: 'machine', nom: MACHINE_DES_RECUS } as const;
  const recepisse = await enTantQue(environnement, machine, 'reconnaître un reçu', (acces) =>
    reconnaitre(acces, cookie),
  );
  return recepisse.ok && recepisse.valeur
    ? { genre: 'habitant', recepisseId: recepisse.valeur }
    : null;
}
