import { type Bloc, type Element, estUnBloc } from './element.ts';
import type { Noeud } from './noeud.ts';
import type { RaisonDeRefus, RefusDeFlux } from './refus-de-flux.ts';
import { defautDe, estUnCodeInconnu } from './valider-une-valeur.ts';

interface Etage {
  element: Element;
  comptes: number[];
  dernier: number;
  noeud: Noeud;
  ligne: number;
}

export interface Suites {
  /** A whole block of the first level: the head of the flow, a household, its end. */
  auBloc(noeud: Noeud, ligne: number): void;
  refuser(refus: RefusDeFlux): void;
  codeInconnu(liste: string, code: string): void;
}

export interface LecteurDElements {
  ouvrir(nom: string, ligne: number): void;
  ecrire(texte: string): void;
  fermer(ligne: number): void;
  /** What is open, from the root. */
  ou(): string;
}

/** A code may be said; anything longer may be someone's name that slipped. */
const montrable = (valeur: string): string | undefined =>
  /^[A-Z0-9.]{1,5}$/.test(valeur.trim()) ? `« ${valeur.trim()} »` : undefined;

/**
 * Follows a flow element by element and says what the description does not allow, with its line. What is wrong is
 * skipped, so that the rest is still read and all that is wrong is said at once.
 */
export function suivreLaDescription(racine: Bloc, suites: Suites): LecteurDElements {
  const pile: Etage[] = [];
  let ignores = 0;
  let texte = '';
  const chemin = (nom?: string) =>
    [...pile.map(({ element }) => element.nom), ...(nom ? [nom] : [])].join('/');
  const refuser = (raison: RaisonDeRefus, ligne: number, nom?: string, precision?: string) =>
    suites.refuser({ raison, ligne, element: chemin(nom), precision });

  /** The child's place, or why it may not stand here. */
  function placer(etage: Etage, nom: string): number | RaisonDeRefus {
    if (!estUnBloc(etage.element)) return 'inconnu';
    const rang = etage.element.rangs.get(nom);
    if (rang === undefined) return 'inconnu';
    if (rang < etage.dernier) return etage.comptes[rang] ? 'trop' : 'ordre';
    const compte = (etage.comptes[rang] ?? 0) + 1;
    if (compte > (etage.element.enfants[rang] as Element).max) return 'trop';
    etage.comptes[rang] = compte;
    etage.dernier = rang;
    return rang;
  }

  const empiler = (element: Element, ligne: number) => {
    pile.push({
      element,
      comptes: [],
      dernier: 0,
      noeud: { nom: element.nom, valeur: '', enfants: [] },
      ligne,
    });
    texte = '';
  };

  const verifierLesManques = ({ element, comptes, ligne }: Etage) => {
    if (!estUnBloc(element)) return;
    for (let rang = 0; rang < element.enfants.length; rang++) {
      const enfant = element.enfants[rang] as Element;
      if ((comptes[rang] ?? 0) < enfant.min) refuser('manque', ligne, enfant.nom);
    }
  };

  return {
    ou: () => chemin(),
    ouvrir(nom, ligne) {
      if (ignores > 0) {
        ignores++;
        return;
      }
      const etage = pile.at(-1);
      if (!etage) {
        if (nom === racine.nom) return empiler(racine, ligne);
        refuser('inconnu', ligne, nom);
        ignores++;
        return;
      }
      const place = placer(etage, nom);
      if (typeof place === 'number')
        return empiler((etage.element as Bloc).enfants[place] as Element, ligne);
      refuser(place, ligne, nom);
      ignores++;
    },
    ecrire(morceau) {
      if (ignores === 0) texte += morceau;
    },
    fermer(ligne) {
      if (ignores > 0) {
        ignores--;
        return;
      }
      const etage = pile.at(-1);
      if (!etage) return;
      const { element, noeud } = etage;
      if (estUnBloc(element)) verifierLesManques(etage);
      else {
        const defaut = defautDe(element, texte);
        if (defaut)
          refuser(defaut, ligne, undefined, defaut === 'code' ? montrable(texte) : undefined);
        else if (estUnCodeInconnu(element, texte)) suites.codeInconnu(element.nom, texte.trim());
        noeud.valeur = texte;
      }
      pile.pop();
      texte = '';
      // Children of the root are handed over one by one: the whole flow is never held.
      if (pile.length === 1) suites.auBloc(noeud, etage.ligne);
      else pile.at(-1)?.noeud.enfants.push(noeud);
    },
  };
}
