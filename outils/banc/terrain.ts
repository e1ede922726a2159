import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type Environnement, enTantQue, type LecteurAgent, type Mission } from '#acces';
import { COOKIE_DE_SESSION, MACHINE_DE_CONNEXION, ouvrirUneSession } from '#comptes';
import { horlogeDuSysteme, horlogeReglee, lireLesReglages, type Reglages, sql } from '#socle';
import { demarrer } from '../../src/demarrer.ts';
import { ouvrirLaBaseAJour } from '../../src/ouvrir-la-base.ts';
import { uneBaseGeneree } from '../base-generee.ts';
import { REGLAGES_D_ESSAI } from '../reglages-d-essai.ts';

export interface AgentDuBanc {
  compteId: string;
  lecteur: LecteurAgent;
  siteId: number;
}

/** What a bench runs on: the base that `DATABASE_URL` names, else the demonstration one, in memory. */
export interface Terrain {
  env: Environnement;
  adresse: string;
  taille: string;
  agents(mission: Mission): readonly AgentDuBanc[];
  tous(): readonly AgentDuBanc[];
  /** Cookies of as many open sessions. */
  entrer(agents: readonly AgentDuBanc[]): Promise<string[]>;
  /** The product's own process, when it has one. */
  pid?: number;
  fermer(): Promise<void>;
}

async function lireLesAgents(env: Environnement): Promise<AgentDuBanc[]> {
  const machine = { genre: 'machine', nom: MACHINE_DE_CONNEXION } as const;
  return enTantQue(env, machine, 'mesurer', async ({ bd }) => {
    const { rows } = await sql<{
      compteId: string;
      agentId: number;
      siteId: number;
      porteeId: number;
      mission: Mission;
      serviceId: number | null;
      territoireId: number | null;
      cles: number[];
      fonction: string;
    }>`
      select c.id as "compteId", c.agent_id as "agentId", a.site_id as "siteId", p.id as "porteeId", p.mission,
        p.service_id as "serviceId", p.territoire_id as "territoireId", c.fonction,
        (select array_agg(k.cle order by k.cle) from acces.portee_cle k where k.portee_id = p.id) as cles
      from comptes.compte c join services.agent a on a.id = c.agent_id join acces.portee p on p.agent_id = c.agent_id
      where p.au is null order by p.id`.execute(bd);
    return rows.map(({ compteId, siteId, cles, ...lecteur }) => ({
      compteId,
      siteId,
      lecteur: { genre: 'agent', ...lecteur, cles: cles ?? [] },
    }));
  });
}

async function direLaTaille({ moteur }: Environnement): Promise<string> {
  const { lignes } = await moteur.directement.executer<{ table: string; nombre: string }>(
    `select c.oid::regclass::text as table, greatest(c.reltuples, 0)::bigint::text as nombre from pg_class c
     where c.oid in ('personnes.personne'::regclass, 'orientations.orientation'::regclass,
       'acces.ouverture'::regclass) order by 1`,
  );
  const dits = lignes.map(({ table, nombre }) => `${nombre} ${table}`).join(', ');
  return `${dits}, ${moteur.nom === 'pglite' ? 'PGlite en mémoire' : 'PostgreSQL'}`;
}

const unPort = (): Promise<number> =>
  new Promise((resoudre) => {
    const ecoute = createServer().listen(0, '127.0.0.1', () => {
      const { port } = ecoute.address() as { port: number };
      ecoute.close(() => resoudre(port));
    });
  });

export interface Processus {
  adresse: string;
  pid: number;
  /** Milliseconds from the command to the address. */
  depart: number;
  fermer(): Promise<void>;
}

/** The product as an operator starts it, in a process of its own, on the base of the settings. */
export async function unProcessus(env: NodeJS.ProcessEnv = {}): Promise<Processus> {
  const debut = performance.now();
  const port = await unPort();
  const commande = join(import.meta.dirname, '..', 'tisserin.mjs');
  const enfant = spawn(process.execPath, [commande, 'demarrer', '--json'], {
    env: {
      ...process.env,
      PORT: String(port),
      TISSERIN_ADRESSE: '127.0.0.1',
      TISSERIN_URL: `http://127.0.0.1:${port}`,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const adresse = await new Promise<string>((resoudre, rejeter) => {
    let dit = '';
    enfant.stdout.on('data', (morceau) => {
      dit += String(morceau);
      const lu = /"adresse":"([^"]+)"/.exec(dit)?.[1];
      if (lu) resoudre(lu);
    });
    enfant.on('exit', (code) => rejeter(new Error(`le produit s’est arrêté (${code}) ${dit}`)));
  });
  const depart = performance.now() - debut;
  const fermer = () =>
    new Promise<void>((resoudre) => {
      enfant.once('exit', () => resoudre());
      enfant.kill('SIGTERM');
    });
  return { adresse, pid: enfant.pid ?? 0, depart, fermer };
}

async function surPostgres(reglages: Reglages) {
  const moteur = await ouvrirLaBaseAJour(reglages);
  const produit = await unProcessus();
  return {
    env: { moteur, horloge: horlogeDuSysteme, cle: reglages.cle },
    adresse: produit.adresse,
    pid: produit.pid,
    fermer: async () => {
      await produit.fermer();
      await moteur.fermer();
    },
  };
}

async function enMemoire() {
  const { cle } = REGLAGES_D_ESSAI;
  const horloge = horlogeReglee('2026-11-24T09:42:00Z');
  const moteur = await uneBaseGeneree(horloge, cle);
  await moteur.directement.executerScript('analyze');
  const { adresse, fermer } = await demarrer(
    { ...REGLAGES_D_ESSAI, urlPublique: 'http://127.0.0.1' },
    { horloge, moteur },
  );
  return { env: { moteur, horloge, cle }, adresse, fermer };
}

/** @throws Error with the settings' own sentences, when they are wrong */
export async function ouvrirLeTerrain(): Promise<Terrain> {
  const reglages = lireLesReglages(process.env);
  if (!reglages.ok) throw new Error(reglages.refus.join(' '));
  const terrain = reglages.valeur.baseUrl ? await surPostgres(reglages.valeur) : await enMemoire();
  const { env } = terrain;
  const agents = await lireLesAgents(env);
  return {
    ...terrain,
    taille: await direLaTaille(env),
    tous: () => agents,
    agents: (mission) => agents.filter(({ lecteur }) => lecteur.mission === mission),
    entrer: async (qui) => {
      const cookies: string[] = [];
      for (const { compteId, lecteur } of qui) {
        const jeton = await ouvrirUneSession(env, { compteId, porteeId: lecteur.porteeId });
        if (!jeton.ok) throw new Error(jeton.refus.raison);
        cookies.push(`${COOKIE_DE_SESSION}=${jeton.valeur}`);
      }
      return cookies;
    },
  };
}
