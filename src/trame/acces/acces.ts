import { inscrireDesTraces, type LigneDeTrace, type Operation } from '#journal';
import {
  type Bd,
  dansUneTransaction,
  empreinteAvecCle,
  type Horloge,
  type Moteur,
  type Transaction,
} from '#socle';
import type { DateCivile, Instant } from '#socle/pur';
import { type Lecteur, roleDe } from './lecteur.ts';

/** What the process holds for everyone: the database, the clock, the secret key. */
export interface Environnement {
  moteur: Moteur;
  horloge: Horloge;
  cle: Buffer;
  /** The database is a standby: only who owes no trace reads there. */
  replique?: true;
}

/** A standby keeps no trace: what owes one is asked of the primary. */
export class DoitUneTrace extends Error {
  constructor() {
    super('what leaves a trace is never read on a standby');
    this.name = 'DoitUneTrace';
  }
}

const refuserSurUneReplique = async (): Promise<never> => {
  throw new DoitUneTrace();
};

/** On a standby: nothing that leaves something, whatever the use case asks. */
const sansRienLaisser = (acces: Acces): Acces => ({
  ...acces,
  tracer: refuserSurUneReplique,
  annoncer: refuserSurUneReplique,
  prevenir: refuserSurUneReplique,
});

export interface Tracage {
  operation: Operation;
  objet: string;
  objetId?: string;
  personnes?: readonly string[];
  fondement?: string;
  /** A keyed hash of the words searched, never the words. */
  empreinteDesMots?: string;
}

/**
 * What a use case needs to act: who reads, for what purpose, in which transaction, at what time.
 * It exists only inside a transaction opened as that reader; no other way leads to the database.
 */
export interface Acces {
  readonly lecteur: Lecteur;
  readonly finalite: string;
  readonly bd: Bd;
  readonly maintenant: Instant;
  readonly aujourdHui: DateCivile;
  /** What was learnt for this request (see `gardeDeLaRequete`). */
  readonly carnet: Map<symbol, unknown>;
  /** Leaves the trace of a reading or a writing, written in this transaction before it is committed. */
  tracer(tracage: Tracage): Promise<void>;
  /** Writes an event in the outbox of this transaction; `reactions.ts` says what it sets in motion. */
  annoncer(evenement: { nom: string; contenu: unknown }): Promise<void>;
  /** A keyed hash (HMAC-SHA-256), one key a use: what is hashed for one purpose says nothing in another. */
  empreindre(usage: string, texte: string): string;
  /** Tells the open pages that listen to this channel, once this transaction is committed. */
  prevenir(canal: string): Promise<void>;
}

const genreDeTrace = (lecteur: Lecteur): string => {
  const role = roleDe(lecteur);
  return role.slice('lecteur_'.length);
};

function reglages(lecteur: Lecteur, maintenant: string, aujourdHui: string) {
  const communs = { maintenant, jour: aujourdHui };
  switch (lecteur.genre) {
    case 'agent':
      return { ...communs, agent: String(lecteur.agentId), portee: String(lecteur.porteeId) };
    case 'habitant':
      return { ...communs, recepisse: lecteur.recepisseId };
    case 'partenaire':
      return { ...communs, lien: lecteur.lienId };
    case 'machine':
      return { ...communs, machine: lecteur.nom };
    case 'systeme':
      return { ...communs, jeton: lecteur.jetonId };
    case 'public':
      return communs;
  }
}

const fonctionDe = (lecteur: Lecteur): string => {
  if (lecteur.genre === 'agent') return lecteur.fonction;
  if (lecteur.genre === 'machine') return `machine : ${lecteur.nom}`;
  if (lecteur.genre === 'systeme') return `système : ${lecteur.nom}`;
  return lecteur.genre;
};

const TRACES_D_UN_COUP = 500;

const identiteDe = ({ horloge }: Environnement, lecteur: Lecteur) => ({
  role: roleDe(lecteur),
  reglages: reglages(lecteur, horloge.maintenant(), horloge.aujourdHui()),
});

/** What this reader needs to act in a transaction that is already theirs; `inscrire` writes the traces left so far. */
function accesDans(
  { horloge, cle }: Environnement,
  { bd, connexion }: Transaction,
  lecteur: Lecteur,
  finalite: string,
): { acces: Acces; inscrire(): Promise<void> } {
  const maintenant = horloge.maintenant();
  let traces: LigneDeTrace[] = [];
  const inscrire = async () => {
    const aInscrire = traces;
    traces = [];
    await inscrireDesTraces(connexion, aInscrire);
  };
  const acces: Acces = {
    lecteur,
    finalite,
    bd,
    maintenant,
    aujourdHui: horloge.aujourdHui(),
    carnet: new Map(),
    // Written together at the end of the transaction, or before they become many.
    tracer: async (tracage) => {
      traces.push({
        le: maintenant,
        genre: genreDeTrace(lecteur),
        agent_id: lecteur.genre === 'agent' ? lecteur.agentId : null,
        portee_id: lecteur.genre === 'agent' ? lecteur.porteeId : null,
        fonction: fonctionDe(lecteur),
        operation: tracage.operation,
        objet: tracage.objet,
        objet_id: tracage.objetId ?? null,
        personnes: tracage.personnes ?? [],
        finalite,
        fondement: tracage.fondement ?? null,
        empreinte_des_mots: tracage.empreinteDesMots ?? null,
      });
      if (traces.length >= TRACES_D_UN_COUP) await inscrire();
    },
    annoncer: async ({ nom, contenu }) => {
      await connexion.sansAttendre(
        'insert into socle.evenement (nom, contenu, survenu_le) values ($1, $2::jsonb, $3)',
        [nom, JSON.stringify(contenu), maintenant],
      );
      await connexion.sansAttendre("select pg_notify('tisserin_evenement', '')");
    },
    empreindre: (usage, texte) => empreinteAvecCle(cle, usage, texte),
    prevenir: async (canal) => {
      await connexion.sansAttendre("select pg_notify('tisserin', $1)", [canal]);
    },
  };
  return { acces, inscrire };
}

/**
 * Opens a transaction as this reader and hands over what a use case needs.
 * @param finalite the purpose, written in every trace (« accueillir », « répondre à une orientation »)
 */
export function enTantQue<T>(
  env: Environnement,
  lecteur: Lecteur,
  finalite: string,
  faire: (acces: Acces) => Promise<T>,
): Promise<T> {
  // Whoever may see anything of a person leaves a trace of it: never from here.
  if (env.replique && lecteur.genre !== 'public') return refuserSurUneReplique();
  return dansUneTransaction(env.moteur, identiteDe(env, lecteur), async (transaction) => {
    const { acces, inscrire } = accesDans(env, transaction, lecteur, finalite);
    const valeur = await faire(env.replique ? sansRienLaisser(acces) : acces);
    await inscrire();
    return valeur;
  });
}

/** Who was recognised, and what is to be written of it by who recognised her. */
interface Reconnu {
  lecteur: Lecteur;
  noter: (() => Promise<void>) | null;
}

/**
 * Recognises who asks as a named machine, then acts as that reader in the same transaction: one journey instead of
 * two, and no session ends in between. Nobody recognised: nothing is done. What is to be noted comes last, as the
 * machine again: what that locks is held no longer than the end of the transaction takes.
 * @param finalite the reader's own purpose; the machine's is to recognise
 */
export function enReconnaissant<R extends Reconnu, T>(
  env: Environnement,
  machine: Extract<Lecteur, { genre: 'machine' }>,
  reconnaitre: (acces: Acces) => Promise<R | null>,
  finalite: string,
  faire: (acces: Acces, reconnu: R) => Promise<T>,
): Promise<{ valeur: T } | null> {
  if (env.replique) return refuserSurUneReplique();
  const seuil = identiteDe(env, machine);
  return dansUneTransaction(env.moteur, seuil, async (transaction) => {
    const auSeuil = accesDans(env, transaction, machine, 'reconnaître');
    const reconnu = await reconnaitre(auSeuil.acces);
    if (!reconnu) return null;
    await transaction.devenir(identiteDe(env, reconnu.lecteur));
    const { acces, inscrire } = accesDans(env, transaction, reconnu.lecteur, finalite);
    const valeur = await faire(acces, reconnu);
    await inscrire();
    if (!reconnu.noter) return { valeur };
    await transaction.devenir(seuil);
    await reconnu.noter();
    await auSeuil.inscrire();
    return { valeur };
  });
}
