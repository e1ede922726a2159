import { type Alea, alea } from '../departement/index.ts';
import { compterLesAcquis, ouvrirLesClients, rienDAcquis } from './clients.ts';
import { constater, evenementsEnAttente, noterLeDepart } from './constats.ts';
import { type Lieu, type LieuPostgres, verifierLeJournal } from './lieu.ts';
import { attendrePret, type ProduitEnMarche } from './produit.ts';

/** What one round found. */
export interface Tour {
  panne: string;
  tour: number;
  /** Writes that the product acknowledged during this round. */
  acquittes: number;
  sansReponse: number;
  /** Milliseconds from the kill until all of it is ready again. */
  revenu: number;
  /** What is wrong; nothing, when it holds. */
  manques: string[];
}

export interface Jeu {
  produits: readonly ProduitEnMarche[];
  tours: number;
  graine: string;
}

export interface Panne {
  nom: string;
  lieu: Lieu;
  /** Before a round: what must run runs. */
  lever(): Promise<unknown>;
  /** Kills, and brings back as a supervisor does. Throws what is not as it should be meanwhile. */
  frapper(hasard: Alea, tour: number): Promise<unknown>;
  /** After a round, before the base is looked at. @returns what is wrong already */
  poser(dernier: boolean): Promise<string[]>;
}

export const attendre = (ms: number) => new Promise((resoudre) => setTimeout(resoudre, ms));

const PAIRES = 3;
const APRES_MS = 500;

/** One of the processes that answer, in turn, as a proxy gives them. */
function unMandataire(produits: readonly ProduitEnMarche[]) {
  let tour = 0;
  return () => {
    const debout = produits.filter((un) => un.repond());
    const parmi = debout.length > 0 ? debout : produits;
    return parmi[tour++ % parmi.length]?.adresse ?? '';
  };
}

/** What a killed process had taken is kept for a minute: that minute passes at once. */
const LAISSER_PASSER_LA_MINUTE =
  'update socle.evenement set pris_jusqu_a = survenu_le where livre_le is null and pris_jusqu_a is not null';
const LIVRAISON_AU_PLUS_MS = 90_000;

export const attendreLaLivraison = ({ regarder }: Lieu): Promise<string[]> =>
  regarder(async (interroger) => {
    const fin = Date.now() + LIVRAISON_AU_PLUS_MS;
    for (;;) {
      const reste = await evenementsEnAttente(interroger);
      if (reste === 0) return [];
      if (Date.now() > fin) return [`${reste} événements que personne ne livre`];
      await attendre(500);
      await interroger(LAISSER_PASSER_LA_MINUTE);
    }
  });

/** Whatever was acknowledged in any round is looked at again: a later kill must not lose what an earlier one spared. */
export async function* jouer(panne: Panne, { produits, tours, graine }: Jeu): AsyncGenerator<Tour> {
  const { nom, lieu } = panne;
  const hasard = alea(`pannes ${nom} ${graine}`);
  await panne.poser(false);
  const depart = await lieu.regarder(noterLeDepart);
  const acquis = rienDAcquis();
  for (let tour = 1; tour <= tours; tour += 1) {
    const deja = { acquittes: compterLesAcquis(acquis), sansReponse: acquis.sansReponse };
    await panne.lever();
    const clients = await ouvrirLesClients(PAIRES, unMandataire(produits), acquis);
    await attendre(600 + hasard.entier(0, 1400));
    // A kill before anything was acknowledged would show nothing: a busy machine is given the time of a first write.
    for (let fois = 0; fois < 300 && compterLesAcquis(acquis) === deja.acquittes; fois += 1)
      await attendre(100);
    const debut = Date.now();
    await panne.frapper(hasard, tour);
    for (const { adresse } of produits) await attendrePret(adresse);
    const revenu = Date.now() - debut;
    await attendre(APRES_MS);
    const manques = [
      ...(await clients.arreter()),
      ...(await panne.poser(tour === tours)),
      ...(await lieu.regarder((interroger) => constater(interroger, depart, acquis))),
      ...(await verifierLeJournal(lieu)),
    ];
    yield {
      panne: nom,
      tour,
      acquittes: compterLesAcquis(acquis) - deja.acquittes,
      sansReponse: acquis.sansReponse - deja.sansReponse,
      revenu,
      manques,
    };
  }
}

/** A job falls due as the kill comes: sealing, whose chain shows whether it ran twice. */
const UNE_TACHE = `insert into taches.job (name, heartbeat_seconds) values ('scellement', 60)`;

export const tousPrets = async (produits: readonly ProduitEnMarche[]) => {
  for (const { adresse } of produits) await attendrePret(adresse);
};

/** One of two processes is killed; the other answers all along. */
export const tuerUnProcessus = (lieu: LieuPostgres, jeu: Jeu) =>
  jouer(
    {
      nom: 'processus',
      lieu,
      lever: () => tousPrets(jeu.produits),
      frapper: async (hasard, tour) => {
        const victime = jeu.produits[hasard.entier(0, jeu.produits.length - 1)] as ProduitEnMarche;
        await lieu.regarder((interroger) => interroger(UNE_TACHE));
        await victime.tuer(tour % 2 === 0 ? 'commande' : 'serveur');
        await victime.demarrer();
      },
      poser: () => attendreLaLivraison(lieu),
    },
    jeu,
  );

/** It refuses to start while one of its processes has not finished dying: a supervisor tries again. */
export async function releverPostgres({ grappe }: LieuPostgres): Promise<void> {
  for (let essai = 1; ; essai += 1) {
    await attendre(300);
    try {
      return grappe.relancer();
    } catch (erreur) {
      if (essai === 20) throw erreur;
    }
  }
}

/** All of PostgreSQL is killed and started again; the product stays, and comes back by itself. */
export const tuerPostgres = (lieu: LieuPostgres, jeu: Jeu) =>
  jouer(
    {
      nom: 'postgres',
      lieu,
      lever: () => tousPrets(jeu.produits),
      frapper: async () => {
        await lieu.regarder((interroger) => interroger(UNE_TACHE));
        lieu.grappe.tuer();
        await releverPostgres(lieu);
        for (const produit of jeu.produits) process.kill(produit.pid(), 0);
      },
      poser: () => attendreLaLivraison(lieu),
    },
    jeu,
  );

const RONDE_MS = 7_000;
/** One is enough, but on a busy machine. */
const RONDES = 5;

/** The only process on a PGlite folder is killed and started again: nobody takes its lock away for it. */
export function tuerPglite(lieu: Lieu, jeu: Jeu) {
  const [produit] = jeu.produits as [ProduitEnMarche];
  const lever = async () => {
    await produit.demarrer();
    await attendrePret(produit.adresse);
  };
  return jouer(
    {
      nom: 'pglite',
      lieu,
      lever,
      frapper: async (_, tour) => {
        await produit.tuer(tour % 2 === 0 ? 'commande' : 'serveur');
        await produit.demarrer();
      },
      // The folder is looked at while nobody holds it.
      poser: async (dernier) => {
        await produit.arreter();
        if (!dernier) return [];
        let reste = 0;
        for (let ronde = 1; ronde <= RONDES; ronde += 1) {
          await lieu.regarder((interroger) => interroger(LAISSER_PASSER_LA_MINUTE));
          await lever();
          await attendre(RONDE_MS);
          await produit.arreter();
          reste = await lieu.regarder(evenementsEnAttente);
          if (reste === 0) return [];
        }
        return [`${reste} événements que personne n’a livrés`];
      },
    },
    jeu,
  );
}
