import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toutesLesRoutes } from '../matrice/routes.ts';
import { unProduit } from '../produit-d-essai.ts';
import { tousLesDeparts } from './departs.ts';
import { cleDe, explorer, rienVu } from './explorer.ts';
import { intrusTrouves, lireLesIntrus } from './intrus.ts';
import { malmener, reussir } from './jouer.ts';
import { aPasserPour, JOUEURS, PREMIERS, tientUnLien, unJoueur } from './joueurs.ts';
import { JAMAIS_JOUEES, RAREMENT_ATTEINTES } from './non-jouees.ts';
import { planter } from './planter.ts';
import { type Envoi, envoyerSansDroit, envoyerSessionFermee } from './revenir.ts';
import type { Dose } from './saisies.ts';
import { premierMot, type Salle, salleDe } from './salles.ts';
import type { Visiteur } from './visiteur.ts';

/**
 * Every form is sent a few bad inputs at each run, by the first of the players who meets it. All of them, by
 * everyone: `TISSERIN_TOUTES_LES_SAISIES=1`; more of them, by these: their names in it, with commas. In these rooms
 * alone, by the first word of their addresses: `TISSERIN_SAISIES_DE=apa,fsl`, which also says what was not met.
 */
const demande = process.env.TISSERIN_TOUTES_LES_SAISIES;
const DOSE: Dose = !demande ? 'legere' : demande === '1' ? 'entiere' : 'forte';
const QUI = !demande ? PREMIERS : demande === '1' ? JOUEURS : demande.split(',');
const SALLES_VOULUES = process.env.TISSERIN_SAISIES_DE?.split(',');
const PAGES_PAR_ROUTE = demande ? 4 : 2;
/** What comes after: a form that succeeds opens pages with forms of their own. */
const TOURS = 4;
/** These take what is still open away from the other forms: they come last. */
const FERMANTS =
  /(retirer|lever|finir|annuler|fermer|cloture|retrait|depart|conclure|eteindre|fusionner|arreter|terminer)$/;
const enDernier = ({ route }: { route: string }) => (FERMANTS.test(route) ? 1 : 0);

/** Those whose missions open the fewest gestures: one of them is not shown this one. */
const ETRANGERS = ['Marc Delmas', 'Paul Kerbrat', 'Inès Bouaziz', 'Nadia Cherif'];
const AGENTS = new Set(JOUEURS.filter((un) => !/^(sans|avec) /.test(un)));

const estIci = (salle: Salle) => (adresse: string) =>
  salleDe(adresse) === salle && (SALLES_VOULUES?.includes(premierMot(adresse)) ?? true);

/** What the players have done in these rooms so far, and what is left for the next. */
async function ouvrirLaPartie(salle: Salle) {
  const ici = estIci(salle);
  const routes = await toutesLesRoutes();
  const produit = await unProduit('2026-11-24T09:42:00Z');
  // Read first: what is planted has numbers of its own, and takes the place of none.
  const tous = await tousLesDeparts(produit.moteur, routes, '2026-11-24');
  const plantes = salle === 'le reste' ? await planter(produit) : { adresses: [], envois: [] };
  const departs = [...plantes.adresses, ...tous].filter(ici);
  const envoyes = plantes.envois.filter(({ chemin }) => ici(chemin));
  const enPlus = await lireLesIntrus(produit.moteur, routes);
  // Before anyone plays: the wrong codes of one close the door of links to this address.
  const entres = new Map<string, Visiteur>();
  for (const qui of QUI.filter(tientUnLien)) entres.set(qui, await unJoueur(produit.adresse, qui));
  const vus = new Set<string>();
  const envois = new Map<string, Envoi>();
  const montres = new Map<string, Set<string>>();

  async function jouer(qui: string): Promise<string[]> {
    const estPasse = (adresse: string) => !ici(adresse) || aPasserPour(qui, premierMot(adresse));
    let adresses: readonly string[] = departs.filter((une) => !estPasse(une));
    // Nothing of these rooms is hers: a receipt that is planted in another room is not there.
    if (adresses.length === 0) return [];
    const visiteur = entres.get(qui) ?? (await unJoueur(produit.adresse, qui));
    const toutes: string[] = [];
    const montresA = new Set<string>();
    montres.set(qui, montresA);
    const deja = rienVu(estPasse);
    for (let tour = 0; tour < TOURS && adresses.length > 0; tour += 1) {
      const siens = tour === 0 ? envoyes.filter((un) => un.qui === qui) : [];
      const vue = await explorer(visiteur, adresses, routes, PAGES_PAR_ROUTE, deja, siens);
      toutes.push(...vue.fautes);
      for (const { route } of vue.formulaires) montresA.add(route);
      const neufs = vue.formulaires
        .filter((lui) => !vus.has(cleDe(lui)) && !JAMAIS_JOUEES[lui.route])
        .sort((a, b) => enDernier(a) - enDernier(b));
      const suites: string[] = [];
      for (const lui of neufs) {
        vus.add(cleDe(lui));
        if (lui.methode === 'POST' && !envois.has(lui.route)) envois.set(lui.route, { lui, qui });
        toutes.push(...(await malmener(visiteur, lui, vus.size, DOSE)));
      }
      for (const lui of neufs) {
        const reussie = await reussir(visiteur, lui, DOSE, enPlus(lui));
        toutes.push(...reussie.fautes);
        suites.push(...reussie.suites);
      }
      adresses = suites;
    }
    return toutes;
  }
  return { produit, routes, envois, montres, jouer };
}

/** The tests of one set of rooms: the files share the work between the workers. */
export function jouerLaSalle(salle: Salle): void {
  let partie: Awaited<ReturnType<typeof ouvrirLaPartie>>;
  beforeAll(async () => {
    partie = await ouvrirLaPartie(salle);
  }, 400_000);
  afterAll(() => partie?.produit.fermer());

  describe(`Toute mauvaise saisie reçoit une phrase claire, et rien de ce qui est écrit ne se perd : ${salle}`, () => {
    it.each(QUI)('%s', async (qui) => expect(await partie.jouer(qui)).toEqual([]), 1_800_000);

    it.runIf(SALLES_VOULUES)('ce qui n’a pas été rencontré, parmi ce qui est nommé', () => {
      const pasVues = Object.keys(RAREMENT_ATTEINTES).filter(
        (un) => estIci(salle)(un) && !partie.envois.has(un),
      );
      process.stderr.write(`${salle} : ${pasVues.length} pas rencontrées\n${pasVues.join('\n')}\n`);
    });

    it.skipIf(DOSE === 'forte')('chaque envoi est joué, ou nommé avec sa raison', () => {
      const siennes = partie.routes
        .filter(({ methode, chemin }) => methode === 'POST' && estIci(salle)(chemin))
        .map(({ chemin }) => chemin);
      const nommees = { ...JAMAIS_JOUEES, ...RAREMENT_ATTEINTES };
      expect(siennes.filter((un) => !partie.envois.has(un) && !nommees[un])).toEqual([]);
      const toutes = new Set(partie.routes.map(({ chemin }) => chemin));
      expect(Object.keys(nommees).filter((un) => !toutes.has(un))).toEqual([]);
    });

    it('une colonne de la base, envoyée avec le formulaire, n’est écrite nulle part', async () => {
      const { moteur } = partie.produit;
      expect(await intrusTrouves(moteur)).toEqual([]);
      // One that was written would be seen.
      await moteur
        .transaction(async (c) => {
          await c.executer("update services.site set nom = 'intrus-dec0de' where id = 101");
          expect(await intrusTrouves({ ...moteur, directement: c })).toHaveLength(1);
          throw new Error('undone');
        })
        .catch(({ message }: Error) => expect(message).toBe('undone'));
    });

    it('envoyé par qui n’y a pas droit, c’est refusé avec une phrase', async () => {
      const fautes: string[] = [];
      for (const envoi of partie.envois.values()) {
        const sansLui = (un: string) => partie.montres.get(un)?.has(envoi.lui.route) === false;
        const etranger = ETRANGERS.find(sansLui);
        if (etranger && AGENTS.has(envoi.qui))
          fautes.push(...(await envoyerSansDroit(partie.produit.adresse, envoi, etranger)));
      }
      expect(fautes).toEqual([]);
    }, 300_000);

    it('envoyé quand la session est fermée, ce qui est écrit attend et revient', async () => {
      const fautes: string[] = [];
      for (const envoi of partie.envois.values())
        fautes.push(...(await envoyerSessionFermee(partie.produit.adresse, envoi)));
      expect(fautes).toEqual([]);
    }, 300_000);
  });
}
