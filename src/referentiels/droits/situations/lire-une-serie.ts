import { lireUnMontant, type Resultat, refuse, reussi } from '#socle/pur';
import { codeDeCommune, jourDe } from '../calcul/coder.ts';
import type { Variable } from '../langue/declarations.ts';
import { anneeDe, lireLeMois, type Mois, moisDe } from '../langue/mois.ts';
import { enTexte } from './lire-les-groupes.ts';
import type { RefusDeSituation } from './refus.ts';
import type { Serie } from './situation.ts';

const HORS_DE_MESURE = 1e9;

/** `2026-06`, `2026`, `month:2026-01:3`, `year:2026`: first month and how many. */
function lireLaPeriode(texte: string, ou: string): Resultat<[Mois, number], RefusDeSituation> {
  const lue = /^(?:(month|year):)?(\d{4})(?:-(\d{2}))?(?:-01)?(?::(\d{1,2}))?$/.exec(texte);
  if (!lue) return refuse({ motif: 'mois_illisible', ou, lu: texte });
  const [, genre, annee = '', mois, combien = '1'] = lue;
  if (mois === undefined) return reussi([moisDe(Number(annee), 1), 12 * Number(combien)]);
  const premier = lireLeMois(`${annee}-${mois}`);
  if (!premier.ok) return refuse({ motif: 'mois_illisible', ou, lu: texte });
  return reussi([premier.valeur, genre === 'year' ? 12 * Number(combien) : Number(combien)]);
}

function lireUneValeur(
  une: Variable,
  lue: unknown,
  ou: string,
): Resultat<number, RefusDeSituation> {
  if (lue === null) return reussi(Number.NaN);
  const texte = enTexte(lue);
  switch (une.type) {
    case 'booleen':
      if (lue === true || lue === 1) return reussi(1);
      if (lue === false || lue === 0) return reussi(0);
      return refuse({ motif: 'pas_oui_non', ou, lu: texte });
    case 'date': {
      const jour = jourDe(texte);
      return jour === undefined ? refuse({ motif: 'date_illisible', ou, lu: texte }) : reussi(jour);
    }
    case 'commune': {
      const code = codeDeCommune(texte);
      return code === undefined
        ? refuse({ motif: 'commune_illisible', ou, lu: texte })
        : reussi(code);
    }
    case 'choix': {
      const rang =
        typeof lue === 'number' ? (une.valeurs[lue] ? lue : -1) : une.valeurs.indexOf(texte);
      return rang < 0
        ? refuse({ motif: 'choix_inconnu', ou, lu: texte, possibles: une.valeurs })
        : reussi(rang);
    }
    case 'nombre':
      // A share may be told yes or no by those who write it so; money never is.
      return typeof lue === 'boolean' && une.unite === 'euro'
        ? refuse({ motif: 'pas_un_nombre', ou, lu: String(lue) })
        : lireUnNombre(une.bornes, lue, ou);
  }
}

function lireUnNombre(
  bornes: readonly [number | null, number | null] | undefined,
  lue: unknown,
  ou: string,
): Resultat<number, RefusDeSituation> {
  if (typeof lue === 'string') {
    const montant = lireUnMontant(lue);
    return refuse(
      montant.ok
        ? { motif: 'nombre_en_texte', ou, lu: lue, ecrire: String(montant.valeur / 100) }
        : { motif: 'pas_un_nombre', ou, lu: lue },
    );
  }
  const nombre = lue === true ? 1 : lue === false ? 0 : lue;
  if (typeof nombre !== 'number' || Number.isNaN(nombre))
    return refuse({ motif: 'pas_un_nombre', ou, lu: JSON.stringify(lue) ?? 'undefined' });
  if (Math.abs(nombre) > HORS_DE_MESURE) return refuse({ motif: 'trop_grand', ou, lu: nombre });
  const [bas, haut] = bornes ?? [null, null];
  // A total from which months were taken off may leave a crumb.
  if (bas === 0 && nombre < 0 && nombre > -0.05) return reussi(0);
  if (bas !== null && nombre < bas) return refuse({ motif: 'negatif', ou, lu: nombre });
  if (haut !== null && nombre > haut) return refuse({ motif: 'trop_grand', ou, lu: nombre });
  return reussi(nombre);
}

/** Months told one by one win over what a longer period spreads, and are taken off its total. */
export function lireUneSerie(
  une: Variable,
  lue: unknown,
  ou: string,
): Resultat<Serie, RefusDeSituation> {
  if (typeof lue !== 'object' || lue === null || Array.isArray(lue)) {
    const valeur = lireUneValeur(une, lue, ou);
    return valeur.ok ? reussi({ toujours: valeur.valeur }) : valeur;
  }
  const mois = new Map<Mois, number>();
  const periodes: [Mois, number, number][] = [];
  for (const [cle, brute] of Object.entries(lue)) {
    if (cle === 'ETERNITY') return lireUneSerie(une, brute, ou);
    const periode = lireLaPeriode(cle, ou);
    if (!periode.ok) return periode;
    const valeur = lireUneValeur(une, brute, `${ou} en ${cle}`);
    if (!valeur.ok) return valeur;
    periodes.push([...periode.valeur, valeur.valeur]);
  }
  for (const [debut, combien, valeur] of periodes.sort((a, b) => a[1] - b[1])) {
    if (une.periode === 'annee') {
      mois.set(moisDe(anneeDe(debut), 1), valeur);
      continue;
    }
    const libres = Array.from({ length: combien }, (_, rang) => debut + rang).filter(
      (un) => !mois.has(un),
    );
    const pris = Array.from({ length: combien }, (_, rang) => mois.get(debut + rang) ?? 0);
    const reste = valeur - pris.reduce((a, b) => a + b, 0);
    const seDivise = une.type === 'nombre' && une.unite === 'euro' && !une.stock && combien > 1;
    for (const un of libres) mois.set(un, seDivise ? reste / libres.length : valeur);
  }
  return reussi({ mois });
}
