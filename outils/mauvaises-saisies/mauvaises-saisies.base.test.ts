import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toutesLesRoutes } from '../matrice/routes.ts';
import { unProduit } from '../produit-d-essai.ts';
import { tousLesDeparts } from './departs.ts';
import { cleDe, explorer, rienVu } from './explorer.ts';
import { malmener, reussir } from './jouer.ts';
import { JOUEURS, PREMIERS, unJoueur } from './joueurs.ts';
import { JAMAIS_JOUEES, RAREMENT_ATTEINTES } from './non-jouees.ts';
import { type Envoi, envoyerSansDroit, envoyerSessionFermee } from './revenir.ts';
import type { Dose } from './saisies.ts';

const routes = await toutesLesRoutes();
let produit: Awaited<ReturnType<typeof unProduit>>;
let departs: readonly string[];
beforeAll(async () => {
  produit = await unProduit('2026-11-24T09:42:00Z');
  departs = await tousLesDeparts(produit.moteur, routes, '2026-11-24');
}, 400_000);
afterAll(() => produit?.fermer());

/**
 * Every form of the product is sent a few bad inputs at each run, by the first of the players who meets it. All of
 * them, by everyone: `TISSERIN_TOUTES_LES_SAISIES=1`; more of them, by these: their names in it, with commas.
 */
const demande = process.env.TISSERIN_TOUTES_LES_SAISIES;
const DOSE: Dose = !demande ? 'legere' : demande === '1' ? 'entiere' : 'forte';
const QUI = !demande ? PREMIERS : demande === '1' ? JOUEURS : demande.split(',');
const PAGES_PAR_ROUTE = demande ? 4 : 2;
/** What comes after: a form that succeeds opens pages with forms of their own. */
const TOURS = 4;
/** These take what is still open away from the other forms: they come last. */
const FERMANTS =
  /(retirer|lever|finir|annuler|fermer|cloture|retrait|depart|conclure|eteindre|fusionner)$/;

/** Those whose missions open the fewest gestures: one of them is not shown this one. */
const ETRANGERS = ['Marc Delmas', 'Paul Kerbrat', 'Inès Bouaziz', 'Nadia Cherif'];
/** Posted as one types, by a script that keeps what is on the page and shows no answer. */
const PAR_LE_SCRIPT = /\/brouillon$/;
const AGENTS = new Set(JOUEURS.filter((un) => !/^(sans|avec) /.test(un)));

const vus = new Set<string>();
/** One form of each route that was played. */
const envois = new Map<string, Envoi>();
/** What each player is shown: to find, for each route, someone who is not. */
const montres = new Map<string, Set<string>>();
const fermantsEnDernier = ({ route }: { route: string }) => (FERMANTS.test(route) ? 1 : 0);

async function jouer(qui: string): Promise<string[]> {
  const visiteur = await unJoueur(produit.adresse, qui);
  const toutes: string[] = [];
  const montresA = new Set<string>();
  montres.set(qui, montresA);
  const deja = rienVu();
  let adresses = departs;
  for (let tour = 0; tour < TOURS && adresses.length > 0; tour += 1) {
    const { formulaires, fautes } = await explorer(
      visiteur,
      adresses,
      routes,
      PAGES_PAR_ROUTE,
      deja,
    );
    toutes.push(...fautes);
    for (const { route } of formulaires) montresA.add(route);
    const neufs = formulaires
      .filter((lui) => !vus.has(cleDe(lui)) && !JAMAIS_JOUEES[lui.route])
      .sort((a, b) => fermantsEnDernier(a) - fermantsEnDernier(b));
    const suites: string[] = [];
    for (const lui of neufs) {
      vus.add(cleDe(lui));
      if (lui.methode === 'POST' && !envois.has(lui.route)) envois.set(lui.route, { lui, qui });
      toutes.push(...(await malmener(visiteur, lui, vus.size, DOSE)));
    }
    for (const lui of neufs) {
      const reussie = await reussir(visiteur, lui, DOSE);
      toutes.push(...reussie.fautes);
      suites.push(...reussie.suites);
    }
    adresses = suites;
  }
  return toutes;
}

describe('Toute mauvaise saisie reçoit une phrase claire, et rien de ce qui est écrit ne se perd', () => {
  it.each(QUI)('%s', async (qui) => expect(await jouer(qui)).toEqual([]), 1_800_000);

  it.skipIf(DOSE === 'forte')('chaque envoi du produit est joué, ou nommé avec sa raison', () => {
    const tous = routes.filter(({ methode }) => methode === 'POST').map(({ chemin }) => chemin);
    const nommees = { ...JAMAIS_JOUEES, ...RAREMENT_ATTEINTES };
    expect(tous.filter((un) => !envois.has(un) && !nommees[un])).toEqual([]);
    expect(Object.keys(nommees).filter((un) => !tous.includes(un))).toEqual([]);
  });

  it('envoyé par qui n’y a pas droit, c’est refusé avec une phrase', async () => {
    const fautes: string[] = [];
    for (const envoi of envois.values()) {
      if (PAR_LE_SCRIPT.test(envoi.lui.route)) continue;
      const etranger = ETRANGERS.find((un) => montres.get(un)?.has(envoi.lui.route) === false);
      if (etranger && AGENTS.has(envoi.qui))
        fautes.push(...(await envoyerSansDroit(produit.adresse, envoi, etranger)));
    }
    expect(fautes).toEqual([]);
  }, 300_000);

  it('envoyé quand la session est fermée, ce qui est écrit attend et revient', async () => {
    const fautes: string[] = [];
    for (const envoi of envois.values())
      if (!PAR_LE_SCRIPT.test(envoi.lui.route))
        fautes.push(...(await envoyerSessionFermee(produit.adresse, envoi)));
    expect(fautes).toEqual([]);
  }, 300_000);
});
