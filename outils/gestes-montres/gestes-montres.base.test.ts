import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toutesLesRoutes } from '../matrice/routes.ts';
import { Visiteur } from '../mauvaises-saisies/visiteur.ts';
import { unProduit } from '../produit-d-essai.ts';
import {
  faireCeQuiEstCache,
  faireCeQuiEstMontre,
  liensRefuses,
  type Promenade,
  sePromener,
} from './essayer.ts';

/** One reader for each mission. */
const QUI = [
  'Nadia Cherif',
  'Thomas Brun',
  'Fatou Ndiaye',
  'Claire Vasseur',
  'Julien Marchand',
  'Brigitte Lacombe',
  'Sylvie Morel',
  'Marc Delmas',
  'Inès Bouaziz',
  'Paul Kerbrat',
  'Agnès Toussaint',
  'Rachid Amrani',
  'Héloïse Perrin',
  'Odile Bernardin',
  'Denis Kowalski',
];

/** Shown once a place is chosen, on the same page: the first place of a reader may have no free hour. */
const UN_PAS_PLUS_LOIN: ReadonlySet<string> = new Set(['/rendez-vous/prendre']);

const routes = await toutesLesRoutes();
let produit: Awaited<ReturnType<typeof unProduit>>;
const promenades: Promenade[] = [];
beforeAll(async () => {
  produit = await unProduit('2026-11-24T09:42:00Z');
  for (const qui of QUI) {
    const visiteur = new Visiteur(produit.adresse);
    await visiteur.entrer(qui);
    promenades.push(await sePromener(qui, visiteur, routes));
  }
}, 600_000);
afterAll(() => produit?.fermer());

/** What the rules refused so far, whatever the page then said. */
const refus = () =>
  produit.moteur.transaction(async (connexion) => {
    await connexion.executerScript('set local role lecteur_dpo');
    const { lignes } = await connexion.executer<{ objet: string }>(
      "select objet from journal.trace where operation = 'refus' order by le",
      [],
    );
    return lignes.map(({ objet }) => objet);
  });

describe('L’écran montre ce que son lecteur peut faire, tout cela et rien d’autre', () => {
  it('chacun a de quoi faire', () => {
    expect(promenades.filter(({ pages, gestes }) => pages.size < 30 || gestes.length < 2)).toEqual(
      [],
    );
  });

  it('aucun lien montré ne finit par un refus', () => {
    expect(promenades.flatMap(liensRefuses)).toEqual([]);
  });

  it('rien de ce qui est permis n’est caché à qui lit la même page', async () => {
    const { fautes, prouves } = await faireCeQuiEstCache(promenades, UN_PAS_PLUS_LOIN);
    expect(fautes).toEqual([]);
    expect(prouves).toBeGreaterThan(40);
  }, 300_000);

  it.each(QUI)(
    'aucun geste montré n’est refusé : %s',
    async (qui) => {
      const promenade = promenades.find((une) => une.qui === qui);
      if (!promenade) throw new Error(`${qui} did not walk`);
      const avant = (await refus()).length;
      const { fautes, prouves } = await faireCeQuiEstMontre(promenade);
      expect(fautes).toEqual([]);
      expect((await refus()).slice(avant)).toEqual([]);
      expect(prouves).toBeGreaterThan(0);
    },
    300_000,
  );
});
