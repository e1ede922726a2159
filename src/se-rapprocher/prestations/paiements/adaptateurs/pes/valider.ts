import { lireDateCivile } from '#socle/pur';
import { type Element, estUnBloc, type Feuille } from './element.ts';
import type { Noeud } from './noeud.ts';

/** What does not stand in a file of ours, and where. */
export interface Defaut {
  ou: string;
  quoi: 'manque' | 'trop' | 'ordre' | 'inconnu' | 'vide' | 'long' | 'valeur';
}

/** The schemas refuse « nc », a lone blank or point, and a text made of zeros. */
const estUnTexte = (valeur: string): boolean => !/^([ .]|nc)$/.test(valeur) && /[^0]/.test(valeur);
const chiffres = (valeur: string): number => valeur.replace('.', '').replace(/^0+/, '').length;

const TIENT: Record<Feuille['genre'], (valeur: string, longueur: number) => boolean> = {
  texte: estUnTexte,
  alphanum: (valeur) => /^[0-9a-zA-Z]+$/.test(valeur),
  nombre: (valeur) => /^[1-9]\d*$/.test(valeur),
  montant: (valeur, longueur) => /^\d+\.\d{2}$/.test(valeur) && chiffres(valeur) <= longueur,
  date: (valeur) => lireDateCivile(valeur).ok,
  annee: (valeur) => /^20\d\d$/.test(valeur),
  booleen: (valeur) => /^[01]$/.test(valeur),
};

function defautDe(feuille: Feuille, valeur: string | null): Defaut['quoi'] | null {
  const { genre, longueur, codes, motif } = feuille;
  if (valeur === null || valeur === '') return 'vide';
  if (genre !== 'montant' && valeur.length > longueur) return 'long';
  if (codes && !codes.includes(valeur)) return 'valeur';
  if (motif && !motif.test(valeur)) return 'valeur';
  return TIENT[genre](valeur, longueur) ? null : 'valeur';
}

function suivre(element: Element, noeud: Noeud, ou: string, defauts: Defaut[]): void {
  if (!estUnBloc(element)) {
    const quoi = defautDe(element, noeud.valeur);
    if (quoi) defauts.push({ ou, quoi });
    return;
  }
  const rangs = new Map(element.enfants.map(({ nom }, rang) => [nom, rang]));
  const combien = new Map<string, number>();
  let dernier = 0;
  for (const enfant of noeud.enfants) {
    const ici = `${ou}/${enfant.nom}`;
    const rang = rangs.get(enfant.nom);
    const attendu = rang === undefined ? undefined : element.enfants[rang];
    if (rang === undefined || !attendu) {
      defauts.push({ ou: ici, quoi: 'inconnu' });
      continue;
    }
    const deja = (combien.get(enfant.nom) ?? 0) + 1;
    combien.set(enfant.nom, deja);
    if (deja > attendu.max) defauts.push({ ou: ici, quoi: 'trop' });
    else if (rang < dernier) defauts.push({ ou: ici, quoi: 'ordre' });
    dernier = Math.max(dernier, rang);
    suivre(attendu, enfant, ici, defauts);
  }
  for (const { nom, min } of element.enfants)
    if ((combien.get(nom) ?? 0) < min) defauts.push({ ou: `${ou}/${nom}`, quoi: 'manque' });
}

/** Holds a tree against a description: all that does not stand, in the order it is met. */
export function valider(element: Element, noeud: Noeud): Defaut[] {
  const defauts: Defaut[] = [];
  if (noeud.nom !== element.nom) return [{ ou: noeud.nom, quoi: 'inconnu' }];
  suivre(element, noeud, element.nom, defauts);
  return defauts;
}
