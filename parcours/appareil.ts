/**
 * What a journey is made with: the real product on a port of its own, over the generated département at 10:42 on
 * the demonstration day, and Chromium. One `unAppareil()` a file, closed in `afterAll`.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { obtenirChromium } from '../outils/essais/chromium.ts';
import { unProduit } from '../outils/produit-d-essai.ts';
import { activer } from './au-clavier.ts';

/** 10:42 in Paris: the hall is waiting, two rendez-vous have arrived. */
export const JOUR_DE_DEMONSTRATION = '2026-11-24T09:42:00Z';

const CAPTURES = 'captures';

export type Appareil = Awaited<ReturnType<typeof unAppareil>>;

const ouvrirChromium = async (): Promise<Browser> => {
  const executablePath = process.env.CHROMIUM ?? obtenirChromium();
  if (!executablePath) throw new Error('No Chromium can be had here: set CHROMIUM to one.');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
};

export async function unAppareil(instant = JOUR_DE_DEMONSTRATION) {
  const produit = await unProduit(instant);
  const { adresse, horloge, moteur } = produit;
  const navigateur = await ouvrirChromium();
  const contextes: BrowserContext[] = [];
  const fautes: string[] = [];
  const ouvrir = async (reglages: Parameters<Browser['newContext']>[0]): Promise<Page> => {
    const contexte = await navigateur.newContext({
      baseURL: adresse,
      locale: 'fr-FR',
      timezoneId: 'Europe/Paris',
      reducedMotion: 'reduce',
      ...reglages,
    });
    contexte.setDefaultTimeout(30_000);
    contextes.push(contexte);
    const page = await contexte.newPage();
    surveiller(page, adresse, fautes);
    return page;
  };
  return {
    adresse,
    horloge,
    moteur,
    /** A desk of the département: 1440 × 900, with JavaScript unless said otherwise. */
    unPoste: (reglages: Parameters<Browser['newContext']>[0] = {}) =>
      ouvrir({ viewport: { width: 1440, height: 900 }, ...reglages }),
    /** An old telephone: 320 × 640, without JavaScript. */
    unTelephone: async () => {
      const page = await ouvrir({
        viewport: { width: 320, height: 640 },
        hasTouch: true,
        isMobile: true,
        javaScriptEnabled: false,
      });
      sansScript.add(page);
      return page;
    },
    /** @throws when a page broke the content security policy, wrote an error in its console or called a third party */
    fermer: async () => {
      await Promise.all(contextes.map((contexte) => contexte.close()));
      await navigateur.close();
      await produit.fermer();
      if (fautes.length > 0) throw new Error([...new Set(fautes)].join('\n'));
    },
  };
}

/** What a page should never do, under the policy in force. A refused page is no error: its own status is left out. */
function surveiller(page: Page, adresse: string, fautes: string[]): void {
  const noter = (faute: string) => fautes.push(`${new URL(page.url()).pathname} : ${faute}`);
  const documents = new Set<string>();
  page.on('response', (reponse) => {
    if (reponse.request().resourceType() === 'document') documents.add(reponse.url());
    if (reponse.status() >= 500) noter(`statut ${reponse.status()} de ${reponse.url()}`);
  });
  page.on('pageerror', ({ message }) => noter(message));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    const dUnDocument = documents.has(message.location().url);
    if (!(dUnDocument && message.text().startsWith('Failed to load'))) noter(message.text());
  });
  page.on('request', (requete) => {
    const vers = requete.url();
    if (!vers.startsWith(adresse) && /^(https?|wss?):/.test(vers)) noter(`appelle ${vers}`);
  });
}

/** Signs in to the try-out in one key, as the agent of this name (« Nadia Cherif »), and goes to `vers`. */
export async function seConnecter(page: Page, nom: string, vers = '/mon-compte'): Promise<void> {
  await page.goto(`/connexion?retour=${encodeURIComponent(vers)}`);
  const bouton = page.getByRole('button', { name: new RegExp(`^${nom}\\b`) });
  // The second agent of a mission stands in a fold.
  const pli = page.locator('details').filter({ has: page.locator('button', { hasText: nom }) });
  if (!(await bouton.isVisible())) await activer(pli.first().locator('summary'));
  await activer(bouton);
  await page.waitForURL((url) => !url.pathname.startsWith('/connexion'), { waitUntil: 'load' });
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface ResultatDAxe {
  violations: {
    id: string;
    help: string;
    nodes: { target: unknown[]; failureSummary?: string }[];
  }[];
}

/** Pages that run no script: axe looks at the same page, loaded beside with scripts allowed. */
const sansScript = new WeakSet<Page>();

async function jumelleDe(page: Page): Promise<Page> {
  const contexte = await page.context().browser()?.newContext({
    viewport: page.viewportSize(),
    locale: 'fr-FR',
  });
  if (!contexte) throw new Error('the browser of this page is closed');
  const jumelle = await contexte.newPage();
  const body = await page.content();
  await jumelle.route(page.url(), (route) =>
    route.fulfill({ body, contentType: 'text/html; charset=utf-8' }),
  );
  await jumelle.goto(page.url());
  return jumelle;
}

/** What axe-core finds wrong on this page under WCAG 2.2 A and AA, one line a fault; empty: nothing. */
export async function axe(page: Page): Promise<string[]> {
  const regardee = sansScript.has(page) ? await jumelleDe(page) : page;
  await regardee.evaluate(AXE);
  const { violations } = (await regardee.evaluate(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
  )) as ResultatDAxe;
  if (regardee !== page) await regardee.context().close();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} (${help}) ${target.join(' ')}: ${failureSummary}`,
    ),
  );
}

/** Keeps a picture in `captures/` (not in git): the whole page, or what the window shows. */
export async function photo(
  page: Page,
  nom: string,
  quoi: 'page' | 'fenetre' = 'page',
): Promise<void> {
  mkdirSync(CAPTURES, { recursive: true });
  await page.screenshot({ path: join(CAPTURES, `${nom}.png`), fullPage: quoi === 'page' });
}

/** The page never scrolls sideways: what is wider than the window, if anything. */
export const debordement = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/**
 * The page as an old telephone shows it: a picture, and what is wrong there (what is wider than 320 px, what axe
 * finds), one line a fault. The window comes back to its size.
 */
export async function aTroisCentVingt(page: Page, nom: string): Promise<string[]> {
  const avant = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const deborde = await debordement(page);
  const fautes = [
    ...(deborde > 0 ? [`${nom} : déborde de ${deborde} px`] : []),
    ...(await axe(page)),
  ];
  await photo(page, nom);
  if (avant) await page.setViewportSize(avant);
  return fautes;
}
