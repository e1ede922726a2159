import type { Acces } from '#acces';
import type { RouteQuelconque } from '#socle';
import { explorer, type FormulaireTrouve, type PageVue } from '../mauvaises-saisies/explorer.ts';
import { formulairesDe } from '../mauvaises-saisies/formulaires.ts';
import { remplir } from '../mauvaises-saisies/remplir.ts';
import type { Visiteur } from '../mauvaises-saisies/visiteur.ts';

/** What one reader was shown: pages, what led there, gestures that write. */
export interface Promenade {
  qui: string;
  visiteur: Visiteur;
  pages: ReadonlyMap<string, PageVue>;
  menent: ReadonlyMap<string, string>;
  gestes: readonly FormulaireTrouve[];
}

export interface Bilan {
  fautes: string[];
  /** Gestures whose answer proves the rule. */
  prouves: number;
  /** Gestures answered by « à revoir »: the rule may have been asked, or not. */
  aRevoir: string[];
}

/** What ends the session or changes who asks: the walk would go on as someone else. */
const HORS = /^\/(apparence|langue|deconnexion|connexion|mon-compte|p$|s$|s\/)/;
const PAR_ROUTE = 2;

export async function sePromener(
  qui: string,
  visiteur: Visiteur,
  routes: readonly RouteQuelconque<Acces>[],
): Promise<Promenade> {
  const departs = routes
    .filter(
      ({ methode, chemin, application }) =>
        methode === 'GET' && !chemin.includes(':') && application === 'agents',
    )
    .map(({ chemin }) => chemin);
  const { pages, menent, formulaires } = await explorer(visiteur, departs, routes, PAR_ROUTE);
  return {
    qui,
    visiteur,
    pages: new Map(pages.map((une) => [une.chemin, une])),
    menent,
    gestes: formulaires.filter(({ methode, route }) => methode === 'POST' && !HORS.test(route)),
  };
}

/** Links shown that end in a refusal. */
export const liensRefuses = ({ qui, pages, menent }: Promenade): string[] =>
  [...pages.values()]
    .filter(({ chemin, statut }) => statut >= 400 && menent.has(chemin))
    .map(({ chemin, statut }) => `${qui} : ${menent.get(chemin)} mène à ${chemin} (${statut})`);

const surSaPage = (html: string, { page, methode, action }: FormulaireTrouve) =>
  formulairesDe(html, page).find((un) => un.methode === methode && un.action === action);

const bienRempli = (formulaire: Parameters<typeof remplir>[0]) =>
  remplir(formulaire, () => undefined);

/** Makes every gesture shown, as someone who fills it well: none may be refused to who sees it. */
export async function faireCeQuiEstMontre({ qui, visiteur, gestes }: Promenade): Promise<Bilan> {
  const bilan: Bilan = { fautes: [], prouves: 0, aRevoir: [] };
  for (const geste of gestes) {
    const relu = surSaPage((await visiteur.demander(geste.page)).html, geste);
    // A gesture made before took this one off its page: it is no longer shown.
    if (!relu) continue;
    const { statut } = await visiteur.envoyer(relu.action, bienRempli(relu));
    const ou = `${qui} : ${geste.page} montre ${geste.route}`;
    if (statut < 400) bilan.prouves++;
    else if (statut === 422) bilan.aRevoir.push(ou);
    else bilan.fautes.push(`${ou}, refusé (${statut})`);
  }
  return bilan;
}

/** The page shows what this gesture is about: a gesture without a number in its address is about the page itself. */
function parleDe(html: string, { route, action }: FormulaireTrouve): boolean {
  const rang = route.split('/').findIndex((morceau) => morceau.startsWith(':'));
  return rang < 0 || new RegExp(`/${action.split('/')[rang]}(?![\\w-])`).test(html);
}

/** Makes, as each who opens the same page about the same things, the gestures that only others see: all must be refused. */
export async function faireCeQuiEstCache(
  promenades: readonly Promenade[],
  ailleurs: ReadonlySet<string>,
): Promise<Bilan> {
  const bilan: Bilan = { fautes: [], prouves: 0, aRevoir: [] };
  const deja = new Set<string>();
  for (const { qui: autre, gestes } of promenades)
    for (const geste of gestes.filter(({ route }) => !ailleurs.has(route)))
      for (const { qui, visiteur, pages } of promenades) {
        const sienne = pages.get(geste.page);
        const cle = `${qui} ${geste.action}`;
        if (deja.has(cle) || sienne?.statut !== 200 || !parleDe(sienne.html, geste)) continue;
        if (surSaPage(sienne.html, geste)) continue;
        deja.add(cle);
        const { statut } = await visiteur.envoyer(geste.action, bienRempli(geste));
        const ou = `${qui} : ${geste.page} ne montre pas ${geste.route} (vu par ${autre})`;
        if (statut < 400) bilan.fautes.push(`${ou}, pourtant permis`);
        else if (statut === 422) bilan.aRevoir.push(ou);
        else bilan.prouves++;
      }
  return bilan;
}
