import { formulairesDe } from '../mauvaises-saisies/formulaires.ts';
import { Visiteur } from '../mauvaises-saisies/visiteur.ts';
import { type Disque, type DisqueLent, libreSur, SYNCHRONISATION_MS } from './disque.ts';
import type { Lieu, LieuPostgres } from './lieu.ts';
import type { ProduitEnMarche } from './produit.ts';
import {
  attendre,
  attendreLaLivraison,
  type Jeu,
  jouer,
  releverPostgres,
  tousPrets,
} from './tours.ts';

const DIT = 'Une dame en robe bleue, qui attend depuis midi';
const AU_PLUS_MS = 60_000;
/** How long it stays so, with everyone at work. */
const DUREE_MS = 8_000;

async function uneAgente(adresse: string): Promise<Visiteur> {
  const nadia = new Visiteur(adresse);
  await nadia.entrer('Nadia Cherif');
  return nadia;
}

const arriver = (nadia: Visiteur) =>
  nadia.envoyer('/accueil/arrivee', [
    ['site', '101'],
    ['precisionDite', DIT],
  ]);

/** What a page says of a failure that will pass: why, what was typed, and a form to send it again. */
function reprochesA(html: string): string[] {
  const [formulaire] = formulairesDe(html, '').filter(({ champs }) =>
    champs.some(({ valeur }) => valeur === DIT),
  );
  return [
    ...(/plus de place pour écrire|ne joint plus sa base|Trop de demandes/.test(html)
      ? []
      : ['ne dit pas pourquoi']),
    ...(formulaire ? [] : ['ne garde pas ce qui était tapé']),
  ];
}

/** Writes until it may no longer. @returns what that page is reproached with */
async function attendreLePlein(nadia: Visiteur, disque: Disque): Promise<string[]> {
  const fin = Date.now() + AU_PLUS_MS;
  while (Date.now() < fin) {
    disque.remplir();
    const { statut, html } = await arriver(nadia);
    if (statut === 503) return reprochesA(html);
    if (statut >= 500) return [`statut ${statut}`];
  }
  return [`écrit encore, ${libreSur(disque.dossier)} octets libres`];
}

const mediane = (durees: readonly number[]): number =>
  [...durees].sort((a, b) => a - b)[Math.floor(durees.length / 2)] ?? 0;

const tousLesManques = (manques: readonly string[]): void => {
  if (manques.length > 0) throw new Error(manques.join(' ; '));
};

async function pret(adresse: string): Promise<{ statut: number; disque: string }> {
  const reponse = await fetch(`${adresse}/readyz`);
  const dit = (await reponse.json()) as { disque?: string };
  return { statut: reponse.status, disque: dit.disque ?? '' };
}

/**
 * The disk of the base is filled to its last byte, while people write; then freed. PostgreSQL stops by itself when it
 * can no longer write its journal: it is started again, as a supervisor does.
 */
export const remplirLeDisqueDePostgres = (lieu: LieuPostgres, disque: Disque, jeu: Jeu) =>
  jouer(
    {
      nom: 'disque plein',
      lieu,
      lever: () => tousPrets(jeu.produits),
      frapper: async () => {
        const [produit] = jeu.produits as [ProduitEnMarche];
        const nadia = await uneAgente(produit.adresse);
        const manques = await attendreLePlein(nadia, disque);
        await attendre(DUREE_MS);
        for (const { pid } of jeu.produits) process.kill(pid(), 0);
        disque.vider();
        if (!lieu.grappe.vit()) await releverPostgres(lieu);
        tousLesManques(manques);
      },
      poser: () => attendreLaLivraison(lieu),
    },
    jeu,
  );

/** The product's own folder: `/readyz` says how little is left, and the pages are served all the same. */
export async function remplirLeDossier(
  produit: ProduitEnMarche,
  disque: Disque,
): Promise<string[]> {
  disque.remplir();
  const plein = await pret(produit.adresse);
  const page = await fetch(`${produit.adresse}/connexion`);
  disque.vider();
  const libre = await pret(produit.adresse);
  return [
    ...(plein.statut === 503 && /libre/.test(plein.disque)
      ? []
      : [`/readyz ne le dit pas : ${plein.disque}`]),
    ...(page.status === 200 ? [] : [`les pages tombent : ${page.status}`]),
    ...(libre.statut === 200 ? [] : ['/readyz ne revient pas']),
  ];
}

/** The only process of a try-out: its base is in its folder, which is filled, then freed. Nobody helps it. */
export function remplirLeDisqueDePglite(lieu: Lieu, disque: Disque, jeu: Jeu) {
  const [produit] = jeu.produits as [ProduitEnMarche];
  return jouer(
    {
      nom: 'disque plein (PGlite)',
      lieu,
      lever: async () => {
        await produit.demarrer();
        await tousPrets(jeu.produits);
      },
      frapper: async () => {
        const manques = await attendreLePlein(await uneAgente(produit.adresse), disque);
        await attendre(DUREE_MS);
        disque.vider();
        tousLesManques(manques);
      },
      poser: async () => {
        await produit.arreter();
        return [];
      },
    },
    jeu,
  );
}

/** Each write to the disk takes near half a second: slow, and said so where it takes too long; nothing is lost. */
export const ralentirLeDisque = (lieu: LieuPostgres, disque: DisqueLent, jeu: Jeu) =>
  jouer(
    {
      nom: 'disque lent',
      lieu,
      lever: () => tousPrets(jeu.produits),
      frapper: async () => {
        const [produit] = jeu.produits as [ProduitEnMarche];
        const nadia = await uneAgente(produit.adresse);
        const manques: string[] = [];
        disque.ralentir();
        const fin = Date.now() + 2 * DUREE_MS;
        const durees: number[] = [];
        while (Date.now() < fin) {
          const debut = performance.now();
          const { statut, html } = await arriver(nadia);
          if (statut === 303) durees.push(performance.now() - debut);
          else if (statut === 503) manques.push(...reprochesA(html));
          else manques.push(`statut ${statut}`);
          if (performance.now() - debut > 15_000) manques.push('quinze secondes sans réponse');
        }
        disque.retablir();
        if (durees.length === 0) manques.push('plus rien ne s’écrit');
        // A drill that slowed nothing shows nothing.
        else if (mediane(durees) < SYNCHRONISATION_MS) manques.push('le disque n’est pas lent');
        tousLesManques(manques);
      },
      poser: () => attendreLaLivraison(lieu),
    },
    jeu,
  );
