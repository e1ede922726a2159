import {
  ajouterJours,
  ajouterMois,
  type DateCivile,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import { type ParametreDeLoi, parametreAu } from './parametres.ts';

/** What the law lets a département do to a payment, and how much of it. */
export interface SanctionEnvisagee {
  genre: 'suspension' | 'suppression';
  /** A first failure, or one that persists or comes again. */
  rang: 'premiere' | 'repetee';
  /** Of the allowance, in per cent. */
  taux: number;
  mois: number;
  foyer: { personnes: number; majore: boolean };
}

export type RefusDeSanction =
  | { raison: 'bareme_inconnu' }
  | { raison: 'pas_de_suppression_d_abord' }
  | { raison: 'taux_trop_bas'; auMoins: number }
  | { raison: 'taux_trop_haut'; auPlus: number }
  | { raison: 'duree_hors_bareme'; de: number; a: number }
  | { raison: 'plafond_du_foyer'; auPlus: number };

/**
 * Holds a sanction to the scale of its day (CASF R262-68, R262-68-1, R262-68-6). Before the first scale that is
 * known, nothing may be decided: an amount of another time is not a law.
 */
export function tenirAuBareme(
  sanction: SanctionEnvisagee,
  le: DateCivile,
): Resultat<SanctionEnvisagee & { references: readonly string[] }, RefusDeSanction> {
  const { genre, rang, taux, mois, foyer } = sanction;
  const bas = parametreAu(`${rang}_taux_le_plus_bas`, le);
  const de = parametreAu(`${rang}_mois_les_plus_courts`, le);
  const a = parametreAu(`${rang}_mois_les_plus_longs`, le);
  const plafond = parametreAu('plafond_du_foyer', le);
  if (!bas || !de || !a || !plafond) return refuse({ raison: 'bareme_inconnu' });
  if (rang === 'premiere' && genre === 'suppression')
    return refuse({ raison: 'pas_de_suppression_d_abord' });
  if (taux < bas.valeur) return refuse({ raison: 'taux_trop_bas', auMoins: bas.valeur });
  if (taux > 100) return refuse({ raison: 'taux_trop_haut', auPlus: 100 });
  if (!Number.isInteger(mois) || mois < de.valeur || mois > a.valeur)
    return refuse({ raison: 'duree_hors_bareme', de: de.valeur, a: a.valeur });
  if ((foyer.personnes > 1 || foyer.majore) && taux > plafond.valeur)
    return refuse({ raison: 'plafond_du_foyer', auPlus: plafond.valeur });
  return reussi({
    ...sanction,
    references: [...new Set([bas.reference, a.reference, plafond.reference])],
  });
}

/** What was done before a sanction: she was told, could answer, was heard if she asked. */
export interface Contradictoire {
  prevenueLe: DateCivile;
  observations: string | null;
  auditionDemandee: boolean;
  /** Heard, with the person of her choice if she came with one. */
  entendueLe: DateCivile | null;
  /** She was offered a date and did not come. */
  auditionProposeeLe: DateCivile | null;
  /** The opinion of the équipe pluridisciplinaire, needed before a suppression (CASF L262-39). */
  avisDeLEquipe: string | null;
}

export type RefusDeContradictoire =
  | { raison: 'bareme_inconnu' }
  | { raison: 'delai_ouvert'; jusquau: DateCivile }
  | { raison: 'pas_entendue' }
  | { raison: 'avis_de_l_equipe_manque' };

export function finDesObservations(prevenueLe: DateCivile): DateCivile | null {
  const delai = parametreAu('observations', prevenueLe);
  return delai ? ajouterJours(prevenueLe, delai.valeur) : null;
}

/** Whether a sanction may be decided that day: not before she could speak. */
export function verifierLeContradictoire(
  fait: Contradictoire,
  genre: SanctionEnvisagee['genre'],
  le: DateCivile,
): Resultat<true, RefusDeContradictoire> {
  const fin = finDesObservations(fait.prevenueLe);
  if (!fin) return refuse({ raison: 'bareme_inconnu' });
  if (fait.auditionDemandee && fait.entendueLe === null) {
    const proposeeEtPassee = fait.auditionProposeeLe !== null && fait.auditionProposeeLe < le;
    if (!proposeeEtPassee) return refuse({ raison: 'pas_entendue' });
  }
  const aParle = (fait.observations ?? '').trim() !== '' || fait.entendueLe !== null;
  if (!aParle && le <= fin) return refuse({ raison: 'delai_ouvert', jusquau: fin });
  if (genre === 'suppression' && (fait.avisDeLEquipe ?? '').trim().length < 3)
    return refuse({ raison: 'avis_de_l_equipe_manque' });
  return reussi(true);
}

/**
 * What was kept during a suspension that was decided and then lifted is paid back, within so many months (CASF L262-37,
 * R262-68). Nothing of it after a suppression; none known for that day: nothing is announced.
 */
export const rattrapageDe = ({
  genre,
  etat,
  finieLe,
}: {
  genre: SanctionEnvisagee['genre'];
  etat: string;
  finieLe: DateCivile | null;
}): ParametreDeLoi | null =>
  genre === 'suspension' && etat === 'levee' && finieLe !== null
    ? parametreAu('reversement', finieLe)
    : null;

/** What was suspended and is given back once she takes up again what was agreed: nothing of a suppression. */
export interface Reversement {
  mois: number;
  centimes: number;
}

/**
 * Months begun since she had the decision, within those of the sanction and those that the law gives back.
 * @param mensuel what she is paid for a month without the sanction, in cents
 */
export function reversementDe(
  { genre, taux, mois }: Pick<SanctionEnvisagee, 'genre' | 'taux' | 'mois'>,
  { remiseLe, finieLe, mensuel }: { remiseLe: DateCivile; finieLe: DateCivile; mensuel: number },
): Reversement | null {
  const auPlus = rattrapageDe({ genre, etat: 'levee', finieLe });
  if (!auPlus) return null;
  const limite = Math.min(mois, auPlus.valeur);
  let commences = 0;
  while (commences < limite && ajouterMois(remiseLe, commences) < finieLe) commences += 1;
  const centimes = Math.round((mensuel * taux * commences) / 100);
  return centimes > 0 ? { mois: commences, centimes } : null;
}
