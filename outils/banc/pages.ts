import { enTantQue } from '#acces';
import { sql } from '#socle';
import { codeDeDemonstration, GRAINE_PAR_DEFAUT } from '../departement/ecrire/index.ts';
import { alea } from '../departement/index.ts';
import { type Charge, type Demande, unClient } from './charger.ts';
import { type Releve, resumer } from './mesurer.ts';
import type { AgentDuBanc, Terrain } from './terrain.ts';
import { unChargeur } from './un-chargeur.ts';

const ENTREES = 100;
/** A process that has just started still compiles what it serves, and each of its connections its plans. */
const CHAUFFE_S = 10;

interface PageMesuree {
  nom: string;
  quoi: string;
  demandes(entrees: readonly Entree[]): Promise<Demande[]>;
}

interface Entree {
  agent: AgentDuBanc;
  cookie: string;
}

const leve = (nom: string, quoi: string, { durees, refusees, ensembleMs }: Charge): Releve =>
  resumer(nom, quoi, durees, ensembleMs, { refusees });

async function entrerAuHasard(terrain: Terrain, graine: string): Promise<Entree[]> {
  const agents = alea(`pages ${graine}`).plusieurs(terrain.agents('accueil'), ENTREES);
  const cookies = await terrain.entrer(agents);
  return agents.map((agent, i) => ({ agent, cookie: cookies[i] ?? '' }));
}

/** Of each agent's own scope, the person with the longest story, up to two hundred events. */
async function personneChargee({ env }: Terrain, { lecteur }: AgentDuBanc): Promise<string | null> {
  return enTantQue(env, lecteur, 'mesurer', async ({ bd }) => {
    const { rows } = await sql<{ id: string }>`
      select personne_id as id from (
        select personne_id from acces.ouverture where cle = any (${[...lecteur.cles]}::integer[]) limit 500) o
      join orientations.orientation using (personne_id)
      group by 1 order by count(*) desc, 1 limit 1`.execute(bd);
    return rows[0]?.id ?? null;
  });
}

const PAGES = (terrain: Terrain): PageMesuree[] => [
  {
    nom: 'guichet',
    quoi: 'La page du guichet (GET /accueil)',
    demandes: async (entrees) => entrees.map(({ cookie }) => ({ chemin: '/accueil', cookie })),
  },
  {
    nom: 'personne',
    quoi: 'La fiche de la personne qui a la plus longue histoire de l’équipe (GET /personnes/…)',
    demandes: async (entrees) => {
      const demandes: Demande[] = [];
      for (const { agent, cookie } of entrees.slice(0, 30)) {
        const id = await personneChargee(terrain, agent);
        if (id) demandes.push({ chemin: `/personnes/${id}`, cookie });
      }
      return demandes;
    },
  },
  {
    nom: 'silencieuses',
    quoi: 'Les orientations sans nouvelles (GET /orientations?liste=sans_nouvelles)',
    demandes: async (entrees) =>
      entrees.map(({ cookie }) => ({ chemin: '/orientations?liste=sans_nouvelles', cookie })),
  },
];

/** Pages at a hundred a second, by a hundred ordinary agents. */
export async function* lireLesPages(terrain: Terrain, graine: string): AsyncGenerator<Releve> {
  const entrees = await entrerAuHasard(terrain, graine);
  const chargeur = unChargeur(terrain.adresse);
  for (const { nom, quoi, demandes } of PAGES(terrain)) {
    const toutes = await demandes(entrees);
    await chargeur.auPas(50, CHAUFFE_S, toutes);
    const charge = await chargeur.auPas(100, 20, toutes);
    yield leve(`${nom}-100`, `${quoi}, cent par seconde`, charge);
  }
  await chargeur.fermer();
}

/** The status page of a receipt, entered by its code; the codes of the scene that the generator tells. */
export async function* lireUnRecu(terrain: Terrain): AsyncGenerator<Releve> {
  const client = unClient(terrain.adresse);
  const code = codeDeDemonstration(GRAINE_PAR_DEFAUT, 'histoire-awa');
  const { cookies } = await client.demander({ chemin: `/s/${code}` });
  client.fermer();
  const chargeur = unChargeur(terrain.adresse);
  const laSienne = [{ chemin: '/ma-demande', cookie: cookies }];
  await chargeur.auPas(50, CHAUFFE_S, laSienne);
  const charge = await chargeur.auPas(100, 20, laSienne);
  await chargeur.fermer();
  yield leve('recu-100', 'Où en est ma demande, par son code (GET /ma-demande)', charge);
}

/** Three hundred desks a second for a minute, then as many as there can be. */
export async function* tenirLeGuichet(terrain: Terrain, graine: string): AsyncGenerator<Releve> {
  const entrees = await entrerAuHasard(terrain, graine);
  const chargeur = unChargeur(terrain.adresse, 256);
  const guichets = entrees.map(({ cookie }) => ({ chemin: '/accueil', cookie }));
  await chargeur.auPas(100, CHAUFFE_S, guichets);
  const au = await chargeur.auPas(300, 60, guichets);
  yield leve('guichet-300', 'La page du guichet, trois cents par seconde pendant une minute', au);
  const plus = await chargeur.auPlus(32, 15, guichets);
  yield leve('guichet-au-plus', 'La page du guichet, autant qu’il se peut (32 à la fois)', plus);
  await chargeur.fermer();
}
