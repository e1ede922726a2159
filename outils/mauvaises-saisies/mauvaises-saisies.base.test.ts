import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toutesLesRoutes } from '../matrice/routes.ts';
import { unProduit } from '../produit-d-essai.ts';
import { explorer, type FormulaireTrouve } from './explorer.ts';
import { jouer } from './jouer.ts';
import { Visiteur } from './visiteur.ts';

const routes = await toutesLesRoutes();
let produit: Awaited<ReturnType<typeof unProduit>>;
beforeAll(async () => {
  produit = await unProduit('2026-11-24T09:42:00Z');
}, 400_000);
afterAll(() => produit?.fermer());

const PERSONNE = 'sans compte';
const QUI = [
  PERSONNE,
  'Nadia Cherif',
  'Thomas Brun',
  'Fatou Ndiaye',
  'Sylvie Morel',
  'Marc Delmas',
  'Inès Bouaziz',
  'Paul Kerbrat',
  'Agnès Toussaint',
  'Rachid Amrani',
  'Héloïse Perrin',
];
const vus = new Set<string>();
const cleDe = ({ methode, route, champs }: FormulaireTrouve) =>
  `${methode} ${route} ${champs.map(({ nom }) => nom).sort()}`;

const HORS = /^\/(apparence|deconnexion|langue|mon-compte\/portee)/;
/** The forms of reception and social work take minutes: all of them with `TISSERIN_TOUTES_LES_SAISIES=1`, or those named in it. */
const demandes = process.env.TISSERIN_TOUTES_LES_SAISIES;
const COURTS = [PERSONNE, 'Marc Delmas', 'Inès Bouaziz', 'Paul Kerbrat'];
const quiJouer = !demandes ? COURTS : demandes === '1' ? QUI : demandes.split(',');

describe('Toute mauvaise saisie reçoit une phrase claire, et rien de ce qui est écrit ne se perd', () => {
  it.each(quiJouer)(
    '%s',
    async (qui) => {
      const visiteur = new Visiteur(produit.adresse);
      if (qui !== PERSONNE) await visiteur.entrer(qui);
      const departs = routes
        .filter(({ methode, chemin }) => methode === 'GET' && !chemin.includes(':'))
        .map(({ chemin }) => chemin);
      const { formulaires, fautes } = await explorer(visiteur, departs, routes);
      for (const lui of formulaires) {
        if (vus.has(cleDe(lui)) || HORS.test(lui.route)) continue;
        vus.add(cleDe(lui));
        const ici = await jouer(visiteur, lui, vus.size);
        fautes.push(...ici);
      }
      expect(fautes).toEqual([]);
    },
    900_000,
  );
});
