import { enTantQue } from '#acces';
import { rechercher } from '#personnes';
import { sql } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { codeDeDemonstration, GRAINE_PAR_DEFAUT } from '../departement/ecrire/index.ts';
import { type Demande, unClient } from './charger.ts';
import { auCentieme, quantile, type Releve, resumer } from './mesurer.ts';
import type { Terrain } from './terrain.ts';

const TOURS = 40;
/** The first rounds fill caches and plans: not counted. */
const CHAUFFE = 10;

interface Geste {
  nom: string;
  quoi: string;
  /** What it is compared with, measured in the same rounds. */
  nu: 'page-nue' | 'requete-nue';
  faire(): Promise<unknown>;
}

/**
 * What each page and search costs, as so many times a page that reads nothing and a query that reads nothing, measured
 * turn about: a slow or busy machine slows both.
 */
export async function* comparer(terrain: Terrain): AsyncGenerator<Releve> {
  const { env } = terrain;
  const [agent] = terrain.agents('accueil');
  if (!agent) return;
  const [cookie = ''] = await terrain.entrer([agent]);
  const client = unClient(terrain.adresse);
  const ouvrir = (demande: Demande) => async () => {
    const { statut } = await client.demander(demande);
    if (statut !== 200) throw new Error(`${demande.chemin} answers ${statut}`);
  };
  const code = codeDeDemonstration(GRAINE_PAR_DEFAUT, 'histoire-awa');
  const recu = await client.demander({ chemin: `/s/${code}` });
  const nus: Record<Geste['nu'], () => Promise<unknown>> = {
    'page-nue': ouvrir({ chemin: '/s' }),
    'requete-nue': () =>
      enTantQue(env, agent.lecteur, 'mesurer', ({ bd }) => sql`select 1`.execute(bd)),
  };
  const gestes: Geste[] = [
    {
      nom: 'rapport-guichet',
      quoi: 'La page du guichet, en pages nues',
      nu: 'page-nue',
      faire: ouvrir({ chemin: '/accueil', cookie }),
    },
    {
      nom: 'rapport-silencieuses',
      quoi: 'Les orientations sans nouvelles, en pages nues',
      nu: 'page-nue',
      faire: ouvrir({ chemin: '/orientations?liste=sans_nouvelles', cookie }),
    },
    {
      nom: 'rapport-recu',
      quoi: 'Où en est ma demande, en pages nues',
      nu: 'page-nue',
      faire: ouvrir({ chemin: '/ma-demande', cookie: recu.cookies }),
    },
    {
      nom: 'rapport-recherche',
      quoi: 'Une recherche mal écrite, en requêtes nues',
      nu: 'requete-nue',
      faire: () =>
        enTantQue(env, agent.lecteur, 'mesurer', async (acces) =>
          valeurOuErreur(await rechercher(acces, { texte: 'Dialo Awa' })),
        ),
    },
  ];
  const durees = new Map<string, number[]>();
  const chronometrer = async (nom: string, faire: () => Promise<unknown>, tour: number) => {
    const debut = performance.now();
    await faire();
    if (tour >= CHAUFFE) durees.set(nom, [...(durees.get(nom) ?? []), performance.now() - debut]);
  };
  const depart = performance.now();
  for (let tour = 0; tour < TOURS + CHAUFFE; tour += 1) {
    for (const [nom, faire] of Object.entries(nus)) await chronometrer(nom, faire, tour);
    for (const { nom, faire } of gestes) await chronometrer(nom, faire, tour);
  }
  const ensembleMs = performance.now() - depart;
  client.fermer();
  // The quicker quarter: what a neighbour on the machine disturbs is the slower one.
  const calme = (nom: string) =>
    quantile(
      [...(durees.get(nom) ?? [])].sort((a, b) => a - b),
      0.25,
    );
  for (const { nom, quoi, nu } of gestes)
    yield resumer(nom, quoi, durees.get(nom) ?? [], ensembleMs, {
      rapport: auCentieme(calme(nom) / calme(nu)),
    });
}
