import type { Acces } from '#acces';
import type { RouteQuelconque } from '#socle';
import { type FormulaireLu, formulairesDe, liensDe } from './formulaires.ts';
import { adresseDe, BALISE, type Corps, remplir, reponsesPossibles } from './remplir.ts';
import type { Recue, Visiteur } from './visiteur.ts';

export interface FormulaireTrouve extends FormulaireLu {
  /** The page where it stands, to read it again afresh. */
  page: string;
  route: string;
}

export const motifDe = ({ chemin }: Pick<RouteQuelconque<Acces>, 'chemin'>): RegExp =>
  new RegExp(`^${chemin.replace(/:[a-zA-Z]+/g, '[^/]+')}$`);

/** The address as its route writes it: `/personnes/:id`; null when no route holds it. */
export function routeDe(
  chemin: string,
  methode: string,
  routes: readonly RouteQuelconque<Acces>[],
): string | null {
  const nu = chemin.split('?')[0] ?? '';
  const tenue = routes.filter((une) => une.methode === methode && motifDe(une).test(nu));
  // As the server does: the address with the fewest blanks.
  const blancs = (une: { chemin: string }) => une.chemin.split(':').length;
  return tenue.sort((a, b) => blancs(a) - blancs(b))[0]?.chemin ?? null;
}

/** What tells two forms apart: where they go and what they ask, not about whom. */
export const cleDe = ({ methode, route, champs }: FormulaireTrouve): string =>
  `${methode} ${route} ${champs.map(({ nom }) => nom).sort()}`;

const PAR_ROUTE = 4;

/** A page that no address shows: what this player sends to be shown it. */
export interface DepartEnvoye {
  qui: string;
  chemin: string;
  corps: Corps;
}

/** What one player has seen already, so that what comes after a form is not all the product again. */
export interface DejaVu {
  pages: Set<string>;
  parRoute: Map<string, number>;
  /** Pages of rooms that are walked elsewhere. */
  aPasser: (route: string) => boolean;
}
export const rienVu = (aPasser: DejaVu['aPasser'] = () => false): DejaVu => ({
  pages: new Set(),
  parRoute: new Map(),
  aPasser,
});

export interface Exploration {
  formulaires: FormulaireTrouve[];
  fautes: string[];
  pages: PageVue[];
  /** Of each address that a page led to, that page. */
  menent: ReadonlyMap<string, string>;
}

export interface PageVue {
  chemin: string;
  statut: number;
  html: string;
}

/**
 * Follows the links of the product from these addresses, a few of each kind of page besides them.
 * @param deja kept from one walk to the next; its searches are made too, as one more page each
 * @returns every form met, once for each set of fields
 */
export async function explorer(
  visiteur: Visiteur,
  departs: readonly string[],
  routes: readonly RouteQuelconque<Acces>[],
  parRoute = PAR_ROUTE,
  deja?: DejaVu,
  envoyes: readonly DepartEnvoye[] = [],
): Promise<Exploration> {
  const aVoir = [...departs];
  const menent = new Map<string, string>();
  const vues = new Map<string, PageVue>();
  const voulus = new Set(deja ? departs : []);
  const { pages: connues, parRoute: combien, aPasser } = deja ?? rienVu();
  // What was written since may have changed it: an address asked for is seen again.
  for (const depart of departs) connues.delete(depart);
  const trouves = new Map<string, FormulaireTrouve>();
  const fautes: string[] = [];
  const lire = (chemin: string, { html }: Recue) => {
    if (html.includes(BALISE)) fautes.push(`GET ${chemin} : ce qui a été tapé est du balisage`);
    for (const lu of formulairesDe(html, chemin)) {
      const laSienne = routeDe(lu.action, lu.methode, routes);
      if (!laSienne) {
        fautes.push(
          `${chemin} : un formulaire part vers ${lu.methode} ${lu.action}, qui n’existe pas`,
        );
        continue;
      }
      const trouve = { ...lu, page: chemin, route: laSienne };
      if (!trouves.has(cleDe(trouve))) trouves.set(cleDe(trouve), trouve);
      if (deja && lu.methode === 'GET')
        for (const reponse of [{}, ...reponsesPossibles(lu)])
          aVoir.push(
            adresseDe(
              lu,
              remplir(lu, () => undefined, reponse),
            ),
          );
    }
    for (const lien of liensDe(html)) {
      if (!menent.has(lien)) menent.set(lien, chemin);
      aVoir.push(lien);
    }
  };
  for (const { chemin, corps } of envoyes) {
    const recue = await visiteur.envoyer(chemin, corps);
    if (recue.statut !== 200) fautes.push(`POST ${chemin} : statut ${recue.statut}`);
    lire(chemin, recue);
  }
  for (let chemin = aVoir.shift(); chemin !== undefined; chemin = aVoir.shift()) {
    const route = routeDe(chemin, 'GET', routes);
    const vuesIci = combien.get(route ?? '') ?? 0;
    if (
      !route ||
      aPasser(route) ||
      connues.has(chemin) ||
      (vuesIci >= parRoute && !voulus.has(chemin))
    )
      continue;
    connues.add(chemin);
    combien.set(route, vuesIci + 1);
    const recue = await visiteur.demander(chemin);
    const { statut, html, type, vers } = recue;
    vues.set(chemin, { chemin, statut, html });
    // A way to sign in that is not set up is not there; a link that leads nowhere is a fault.
    const perdue = statut === 404 && !departs.includes(chemin);
    if (statut >= 500 || perdue) fautes.push(`GET ${chemin} : statut ${statut}`);
    if (vers.startsWith('/')) aVoir.push(vers);
    if (type.includes('html')) lire(chemin, recue);
  }
  return { formulaires: [...trouves.values()], fautes, pages: [...vues.values()], menent };
}
