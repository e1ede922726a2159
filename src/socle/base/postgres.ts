import { createHash } from 'node:crypto';
import type { Socket } from 'node:net';
import pg from 'pg';
import type { Connexion, Moteur, Versement } from './connexion.ts';
import { phraseDeCopie } from './copie.ts';
import { DELAIS_DE_LA_BASE, type DelaisDeLaBase } from './delais.ts';
import { lecteursDeTypes } from './lire-les-types.ts';
import { TropDAttente } from './pannes.ts';
import { poserUneQuestion } from './question.ts';

const MORCEAU = 65_536;

type Executant = Pick<pg.ClientBase, 'query'>;

const types = {
  getTypeParser: (type: number, format?: 'text' | 'binary') =>
    lecteursDeTypes[type] ?? pg.types.getTypeParser(type, format),
} as pg.CustomTypesConfig;

/** What `pg` calls when the server is ready for the rows of a COPY; its types do not say so. */
interface LienDeCopie {
  sendCopyFromChunk(octets: Buffer): void;
  endCopyFrom(): void;
}

class Copie extends pg.Query {
  readonly #octets: Buffer;
  constructor(versement: Versement, finir: (erreur: Error | undefined) => void) {
    super(phraseDeCopie(versement, 'stdin'), (erreur) => finir(erreur ?? undefined));
    this.#octets = Buffer.from(versement.texte);
  }
  handleCopyInResponse(lien: LienDeCopie): void {
    for (let i = 0; i < this.#octets.length; i += MORCEAU)
      lien.sendCopyFromChunk(this.#octets.subarray(i, i + MORCEAU));
    lien.endCopyFrom();
  }
}

/** The server keeps the plan of a text that comes again, under this name; a process knows a few hundred of them. */
const NOMS_AU_PLUS = 2_000;
const noms = new Map<string, string>();
function nomDe(sql: string): string | undefined {
  const connu = noms.get(sql);
  if (connu || noms.size >= NOMS_AU_PLUS) return connu;
  const nom = createHash('sha256').update(sql).digest('base64url').slice(0, 22);
  noms.set(sql, nom);
  return nom;
}

/** The wire of a connection; the types of `pg` leave it out. */
interface Filaire {
  connection?: { stream: Socket };
}

/** What is asked in one turn of the process leaves in one writing: a writing to the system costs more than a question. */
function grouper({ connection }: Filaire): void {
  const fil = connection?.stream;
  if (!fil || fil.writableCorked > 0) return;
  fil.cork();
  process.nextTick(() => fil.uncork());
}

/** @param parties what was sent without waiting, on a connection whose questions travel together */
function enConnexion(executant: Executant, parties?: Promise<unknown>[]): Connexion {
  const demander = (sql: string, parametres: readonly unknown[]) => {
    grouper(executant as Filaire);
    const name = parametres.length > 0 ? nomDe(sql) : undefined;
    const question = { text: sql, values: [...parametres] };
    return name && executant instanceof pg.Client
      ? poserUneQuestion(executant, { ...question, name })
      : executant.query({ ...question, name });
  };
  return {
    async sansAttendre(sql, parametres = []) {
      const question = demander(sql, parametres);
      if (!parties) return void (await question);
      question.catch(() => undefined); // told at the end of the transaction
      parties.push(question);
    },
    async executer<T>(sql: string, parametres: readonly unknown[] = []) {
      const reponse = await demander(sql, parametres);
      return { lignes: reponse.rows as T[], nombre: reponse.rowCount ?? 0 };
    },
    async executerScript(sql) {
      const reponse = (await executant.query(sql)) as pg.QueryResult | pg.QueryResult[];
      return { lignes: [reponse].flat().flatMap((une) => une.rows) };
    },
    verser: (versement) =>
      new Promise((resoudre, rejeter) => {
        executant.query(new Copie(versement, (erreur) => (erreur ? rejeter(erreur) : resoudre())));
      }),
  };
}

/**
 * A connection knows the plans of what it was asked: closed after ten quiet seconds, as the pool does unless told, it left
 * the first pages after a pause to plan everything again (a tenth of a second each).
 */
const GARDEE_MS = 15 * 60_000;

/** Nothing may hold a connection for ever: a stuck statement, a lock, a transaction left open. */
const pourLeServeur = ({ connexion, phrase, verrou, transaction }: DelaisDeLaBase) => ({
  connectionTimeoutMillis: connexion * 1000,
  idleTimeoutMillis: GARDEE_MS,
  statement_timeout: phrase * 1000,
  lock_timeout: verrou * 1000,
  idle_in_transaction_session_timeout: transaction * 1000,
  keepAlive: true,
});

/**
 * What does not wait for another is sent without waiting, and answered in order (`Promise.all` over reads that do not
 * depend on one another costs one journey). Compiling a plan never pays on reads this short. And a plan is made once a
 * connection: under policies, planning a list again cost half as much as reading it. So a list must give the planner an
 * index that its words alone choose, whatever the values: order by it. No question takes the other cores as well: a night's
job that did held every page back for as long.
 */
const ALLURE = {
  pipeline: true,
  options: '-c jit=off -c plan_cache_mode=force_generic_plan -c max_parallel_workers_per_gather=0',
};

/** Whatever hour the server keeps: a month of the journal begins for the one who makes it as for the one who verifies it. */
const EN_UTC = '-c timezone=UTC';

const SANS_ECRIRE = '-c default_transaction_read_only=on';

const REPRISE_MS = { premiere: 500, derniere: 15_000 };

/** Listens on a connection of its own, and takes it up again, later and later, when it is lost. */
async function ecouterSansSePerdre(
  url: string,
  canal: string,
  recevoir: (charge: string) => void,
  siRepris: () => void,
): Promise<() => Promise<void>> {
  let fini = false;
  let client: pg.Client | undefined;
  let minuterie: NodeJS.Timeout | undefined;
  const brancher = async () => {
    const neuf = new pg.Client({ connectionString: url, keepAlive: true });
    neuf.on('notification', (avis) => recevoir(avis.payload ?? ''));
    neuf.on('error', () => undefined); // followed by its end, which takes it up again
    await neuf.connect();
    await neuf.query(`listen ${pg.escapeIdentifier(canal)}`);
    neuf.once('end', () => reprendre(REPRISE_MS.premiere));
    client = neuf;
  };
  const reprendre = (attente: number) => {
    if (fini) return;
    minuterie = setTimeout(() => {
      brancher().then(siRepris, () => reprendre(Math.min(attente * 2, REPRISE_MS.derniere)));
    }, attente);
  };
  await brancher();
  return async () => {
    fini = true;
    clearTimeout(minuterie);
    await client?.end().catch(() => undefined);
  };
}

interface Ouverture {
  connexions?: number;
  delais?: DelaisDeLaBase;
  /** The owner's own work (migrations, imports, the generator) takes the time that it takes. */
  sansDelai?: boolean;
  /** Writes nothing whatever it is asked, were the address that of a primary. */
  lectureSeule?: boolean;
}

const taire = () => undefined;

/** Its connection may be lost at any moment, and each question then says so: unheard, the loss would end the process. */
async function prendre(pool: pg.Pool, auPlus: number): Promise<pg.PoolClient> {
  if (pool.waitingCount >= auPlus) throw new TropDAttente(pool.waitingCount);
  const client = await pool.connect();
  client.on('error', taire);
  return client;
}

function rendre(client: pg.PoolClient, perdue = false): void {
  client.off('error', taire);
  client.release(perdue);
}

async function dansUneTransactionDe<T>(
  client: pg.PoolClient,
  faire: (connexion: Connexion) => Promise<T>,
): Promise<T> {
  const parties: Promise<unknown>[] = [];
  const connexion = enConnexion(client, client.pipeline ? parties : undefined);
  try {
    await connexion.sansAttendre('begin');
    const valeur = await faire(connexion);
    // Refused before, the transaction ends in nothing: its end need not wait to know.
    parties.push(connexion.executer('commit'));
    await Promise.all(parties);
    rendre(client);
    return valeur;
  } catch (erreur) {
    // Refused after something sent before it was: that one is the reason.
    const raison = await Promise.all(parties).then(
      () => erreur,
      (premiere) => premiere,
    );
    await client.query('rollback').then(
      () => rendre(client),
      () => rendre(client, true),
    );
    throw raison;
  }
}

/**
 * PostgreSQL 15 or later through a pool.
 * @param url a `postgres://` address whose role may take the reader roles, and nothing more
 */
export async function ouvrirPostgres(
  url: string,
  {
    connexions = 10,
    delais = DELAIS_DE_LA_BASE,
    sansDelai = false,
    lectureSeule = false,
  }: Ouverture = {},
): Promise<Moteur> {
  const options = [EN_UTC];
  if (!sansDelai) options.push(ALLURE.options);
  if (lectureSeule) options.push(SANS_ECRIRE);
  const allure = sansDelai ? {} : { ...pourLeServeur(delais), ...ALLURE };
  const tenus = { ...allure, options: options.join(' ') };
  const pool = new pg.Pool({ connectionString: url, max: connexions, types, ...tenus });
  pool.on('error', taire); // an idle connection lost: the next request opens another
  const auPlus = sansDelai ? Number.POSITIVE_INFINITY : delais.enAttente;
  const transaction: Moteur['transaction'] = async (faire) =>
    dansUneTransactionDe(await prendre(pool, auPlus), faire);
  return {
    nom: 'postgres',
    transaction,
    directement: enConnexion(pool as unknown as Executant),
    ecouter: (canal, recevoir, siRepris = () => undefined) =>
      ecouterSansSePerdre(url, canal, recevoir, siRepris),
    occupation: () => ({
      occupees: pool.totalCount - pool.idleCount,
      libres: pool.idleCount,
      enAttente: pool.waitingCount,
    }),
    fermer: () => pool.end(),
  };
}
