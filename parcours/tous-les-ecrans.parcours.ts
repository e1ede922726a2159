import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Appareil, axe, debordement, photo, seConnecter, unAppareil } from './appareil.ts';

let appareil: Appareil;
beforeAll(async () => {
  appareil = await unAppareil();
});
afterAll(() => appareil?.fermer());

/** Each role with the screens of its rail and those they lead to; `>` follows the first link whose address is such. */
const ECRANS: readonly (readonly [qui: string, chemins: readonly string[]])[] = [
  [
    'Nadia Cherif',
    [
      '/accueil',
      '/accueil/arrivee',
      '/accueil/appel',
      '/accueil/salle',
      '/accueil/reprendre',
      '/accueil/feuilles',
      '/cahier-de-secours',
      '/personnes?mots=diallo',
      '/personnes/nouvelle',
      '/orientations',
      '/promesses',
      '/rendez-vous',
      '/rendez-vous/prendre',
      '/rendez-vous/heures',
      '/partenaires?mots=couches',
      '/partenaires/signalements',
      '/questions',
      '/constats',
      '/constats/nouveau',
      '/observatoire',
      '/observatoire/indicateurs',
      '/qualite/engagements',
      '/recherche?mots=awa',
      '/elements',
      '/mon-compte',
    ],
  ],
  ['Paul Kerbrat', ['/dpo/acces-exceptionnels', '/dpo/recherches', '/dpo/registre']],
  [
    'Inès Bouaziz',
    [
      '/administration/missions',
      '/administration/comptes',
      '/administration/cahiers',
      '/administration/importer',
      '/administration/importer/personnes',
      '/administration/importer/contours',
    ],
  ],
  [
    'Agnès Toussaint',
    ['/personnes/a-rapprocher', '/personnes?mots=diallo > /personnes/[0-9a-f]{8}- > /protection$'],
  ],
  ['Marc Delmas', ['/observatoire', '/observatoire/indicateurs']],
  [
    'Sylvie Morel',
    [
      '/personnes/precautions',
      '/rendez-vous/heures',
      '/rendez-vous/heures/nouvelles?site=101',
      '/rendez-vous/heures/fermer?site=101',
      '/qualite/engagements',
      '/qualite/engagements/nouveau',
    ],
  ],
  ['Denis Kowalski', ['/observatoire/indicateurs']],
];

const PUBLICS = [
  '/',
  '/s',
  '/dire-ce-qu-il-me-faut',
  '/prendre-rendez-vous',
  '/poser-une-question',
  '/indicateurs',
  '/engagements',
  '/vos-donnees',
  '/accessibilite',
  '/api/v1',
  '/p',
  '/connexion',
  '/connexion/activer',
];

const nommer = (chemin: string) =>
  chemin
    .split(' > ')
    .map((pas) =>
      pas
        .split('?')[0]
        ?.replace(/[^a-z/-].*$/, '')
        .replaceAll('/', '-')
        .replace(/^-|-+$/g, ''),
    )
    .join('-') || 'arrivee';

/** The page at this address, then at the first link of it to such another, and so on. */
async function aller(page: Page, chemin: string): Promise<number | undefined> {
  const [depart = '/', ...suite] = chemin.split(' > ');
  let reponse = await page.goto(depart);
  for (const morceau of suite) {
    const liens = await page.$$eval('main a', (vus) =>
      vus.map((un) => un.getAttribute('href') ?? ''),
    );
    reponse = await page.goto(liens.find((lien) => new RegExp(morceau).test(lien)) ?? '/absent');
  }
  return reponse?.status();
}

async function regarder(page: Page, chemin: string, nom: string): Promise<string[]> {
  const statut = await aller(page, chemin);
  const fautes = [
    ...(statut === 200 ? [] : [`statut ${statut}`]),
    ...(await axe(page)),
    ...((await debordement(page)) > 0 ? ['déborde en largeur'] : []),
  ];
  await photo(page, nom);
  return fautes.map((faute) => `${chemin} : ${faute}`);
}

describe('Tous les écrans', () => {
  it.each(ECRANS)('%s : aucun défaut d’accessibilité, sur un grand écran', async (qui, chemins) => {
    const page = await appareil.unPoste();
    await seConnecter(page, qui);
    const fautes: string[] = [];
    for (const chemin of chemins) fautes.push(...(await regarder(page, chemin, nommer(chemin))));
    expect(fautes).toEqual([]);
  });

  it.each(ECRANS)('%s, sur un téléphone de 320 px, et en sombre', async (qui, chemins) => {
    const page = await appareil.unPoste({
      viewport: { width: 320, height: 640 },
      colorScheme: 'dark',
    });
    await seConnecter(page, qui);
    const fautes: string[] = [];
    for (const chemin of chemins)
      fautes.push(...(await regarder(page, chemin, `320-${nommer(chemin)}`)));
    expect(fautes).toEqual([]);
  });

  it('les pages de chacun, sur un vieux téléphone sans JavaScript, en français puis en anglais', async () => {
    const page = await appareil.unTelephone();
    const fautes: string[] = [];
    for (const chemin of PUBLICS)
      fautes.push(...(await regarder(page, chemin, `public-${nommer(chemin)}`)));
    await page.goto('/langue/en');
    for (const chemin of [...PUBLICS.slice(0, 4), '/vos-donnees'])
      fautes.push(...(await regarder(page, chemin, `public-en-${nommer(chemin)}`)));
    expect(fautes).toEqual([]);
  });
});
