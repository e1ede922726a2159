import { type Resultat, refuse, reussi } from '#socle/pur';
import type { Graphe } from '../langue/graphe.ts';
import { ecrireLeMois, lireLeMois, type Mois, moisDe } from '../langue/mois.ts';
import { enTexte, estUnObjet } from '../situations/lire-les-groupes.ts';
import { lireUneSituation } from '../situations/lire-une-situation.ts';
import { direLeRefusDeSituation, type RefusDeSituation } from '../situations/refus.ts';
import { type Reponse, repondreATout } from './calculer.ts';
import { Interpretation } from './interpreter.ts';
import { moisInutiles } from './mois-inutiles.ts';

/** What a caller asks of all its situations; each situation may say its own. */
export interface Reglage {
  mois?: Mois;
  droits?: readonly string[];
  expliquer?: boolean | 'en_bref';
}

/** The answer to one situation, in the words of the format. */
export type ReponseALaLigne =
  | { id?: string; droits: readonly Reponse[]; remarques?: readonly string[] }
  | { id?: string; erreur: { motif: RefusDeSituation['motif']; phrase: string } };

const PREMIERE_ANNEE = 1900;
const DERNIERE_ANNEE = 2199;
const MOIS_AU_PLUS = 24;

function unMois(texte: string): Resultat<Mois[], RefusDeSituation> {
  const an = /^\d{4}$/.test(texte);
  const lu = lireLeMois(an ? `${texte}-01` : texte);
  if (!lu.ok) return refuse({ motif: 'mois_illisible', ou: 'mois', lu: texte });
  if (lu.valeur < moisDe(PREMIERE_ANNEE, 1) || lu.valeur > moisDe(DERNIERE_ANNEE, 12))
    return refuse({ motif: 'mois_hors_des_temps', lu: texte });
  return reussi(an ? Array.from({ length: 12 }, (_, rang) => lu.valeur + rang) : [lu.valeur]);
}

/** `"2026-06"`, `"2026"` (its twelve months), or a list of them. */
function lireLesMois(dit: unknown, defaut: Mois | undefined): Resultat<Mois[], RefusDeSituation> {
  if (dit === undefined || dit === null)
    return defaut === undefined ? refuse({ motif: 'mois_non_dit' }) : reussi([defaut]);
  const tous: Mois[] = [];
  for (const un of Array.isArray(dit) ? dit : [dit]) {
    const lus = unMois(enTexte(un));
    if (!lus.ok) return lus;
    tous.push(...lus.valeur);
  }
  return tous.length === 0 || tous.length > MOIS_AU_PLUS
    ? refuse({ motif: 'trop_de_mois', combien: tous.length, auPlus: MOIS_AU_PLUS })
    : reussi(tous);
}

/** The rights of this country, or one of its rules by name: an intermediate amount can be asked too. */
function lireLesDroits(
  graphe: Graphe,
  dits: unknown,
  defaut: readonly string[] | undefined,
): Resultat<readonly string[] | undefined, RefusDeSituation> {
  const aucun = dits === undefined || dits === null || (Array.isArray(dits) && dits.length === 0);
  const voulus = aucun ? defaut : (Array.isArray(dits) ? dits : [dits]).map(enTexte);
  const inconnu = voulus?.find(
    (id) => !graphe.droits.has(id) && graphe.variables.get(id)?.nature !== 'regle',
  );
  return inconnu === undefined
    ? reussi(voulus)
    : refuse({ motif: 'droit_inconnu', lu: inconnu, possibles: [...graphe.droits.keys()] });
}

function repondre(
  graphe: Graphe,
  lu: unknown,
  reglage: Reglage,
): Resultat<{ droits: Reponse[]; remarques: readonly string[] }, RefusDeSituation> {
  if (!estUnObjet(lu)) return refuse({ motif: 'pas_un_objet' });
  const mois = lireLesMois(lu.mois ?? lu.period, reglage.mois);
  if (!mois.ok) return mois;
  const droits = lireLesDroits(graphe, lu.droits, reglage.droits);
  if (!droits.ok) return droits;
  const toutes: Reponse[] = [];
  let remarques: readonly string[] = [];
  let inutiles: Map<string, string> | undefined;
  for (const un of mois.valeur) {
    const situation = lireUneSituation(graphe, lu, un);
    if (!situation.ok) return situation;
    const calcul = new Interpretation(graphe, situation.valeur);
    toutes.push(
      ...repondreATout(graphe, calcul, {
        mois: un,
        ...(droits.valeur ? { droits: droits.valeur } : {}),
        ...(reglage.expliquer ? { expliquer: reglage.expliquer } : {}),
      }),
    );
    remarques = situation.valeur.remarques;
    const ici = moisInutiles(calcul);
    // A fact is of no use only when none of the months asked reads it.
    inutiles = inutiles ? new Map([...inutiles].filter(([fait]) => ici.has(fait))) : ici;
  }
  return reussi({ droits: toutes, remarques: [...remarques, ...(inutiles?.values() ?? [])] });
}

/** Answers one situation already read from JSON. */
export function repondreAUneSituation(
  graphe: Graphe,
  lu: unknown,
  reglage: Reglage,
): ReponseALaLigne {
  const id = estUnObjet(lu) && lu.id !== undefined ? { id: enTexte(lu.id) } : {};
  const dit = repondre(graphe, lu, reglage);
  if (!dit.ok)
    return { ...id, erreur: { motif: dit.refus.motif, phrase: direLeRefusDeSituation(dit.refus) } };
  const { droits, remarques } = dit.valeur;
  return { ...id, droits, ...(remarques.length > 0 ? { remarques } : {}) };
}

/** What is wrong, in French, without a word of what the line says of anyone. */
function ouLeJsonSArrete(erreur: unknown): string {
  const dit = erreur instanceof Error ? erreur.message : '';
  if (/end of JSON|Unterminated/.test(dit)) return 'elle est coupée avant sa fin';
  const signe = /Unexpected token '(.)'/.exec(dit)?.[1];
  const place = /position (\d+)/.exec(dit)?.[1];
  if (signe) return `« ${signe} » n’y a pas sa place`;
  return place ? `elle ne se lit plus au caractère ${Number(place) + 1}` : 'elle ne se lit pas';
}

/** Answers one line of a file: a line that is not JSON is an answer too. */
export function repondreAUneLigne(
  graphe: Graphe,
  texte: string,
  reglage: Reglage,
): ReponseALaLigne {
  let lu: unknown;
  try {
    lu = JSON.parse(texte);
  } catch (erreur) {
    const refus: RefusDeSituation = {
      motif: 'json_illisible',
      ou: ouLeJsonSArrete(erreur),
    };
    return { erreur: { motif: refus.motif, phrase: direLeRefusDeSituation(refus) } };
  }
  return repondreAUneSituation(graphe, lu, reglage);
}

export const moisDeLaDemande = (texte: string): Resultat<Mois, string> => {
  const lus = unMois(texte);
  return lus.ok && lus.valeur.length === 1
    ? reussi(lus.valeur[0] as Mois)
    : refuse(
        `« ${texte} » n’est pas un mois. Écrivez AAAA-MM, par exemple ${ecrireLeMois(moisDe(2026, 6))}.`,
      );
};
