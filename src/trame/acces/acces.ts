import { inscrireDesTraces, type LigneDeTrace, type Operation } from '#journal';
import { type Bd, dansUneTransaction, empreinteAvecCle, type Horloge, type Moteur } from '#socle';
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

/**
 * Opens a transaction as this reader and hands over what a use case needs.
 * @param finalite the purpose, written in every trace (« accueillir », « répondre à une orientation »)
 */
export function enTantQue<T>(
  { moteur, horloge, cle, replique }: Environnement,
  lecteur: Lecteur,
  finalite: string,
  faire: (acces: Acces) => Promise<T>,
): Promise<T> {
  // Whoever may see anything of a person leaves a trace of it: never from here.
  if (replique && lecteur.genre !== 'public') return refuserSurUneReplique();
  const maintenant = horloge.maintenant();
  const aujourdHui = horloge.aujourdHui();
  const identite = { role: roleDe(lecteur), reglages: reglages(lecteur, maintenant, aujourdHui) };
  return dansUneTransaction(moteur, identite, async (bd, connexion) => {
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
      aujourdHui,
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
    const valeur = await faire(replique ? sansRienLaisser(acces) : acces);
    await inscrire();
    return valeur;
  });
}
