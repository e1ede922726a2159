import { ajouterMois, type DateCivile, type Resultat, refuse, reussi } from '#socle/pur';
import { parametreAu } from './parametres.ts';

export interface Engagement {
  de: 'personne' | 'organisme';
  quoi: string;
  pourLe: DateCivile | null;
}

/**
 * Why no weekly hours are owed, at her request (C. trav. L5411-6). Which of health, disability or invalidity it is
 * is seen and not kept (charter R8).
 */
export const SANS_HEURES = {
  difficulte_justifiee:
    'une difficulté prévue par la loi, justifiée, dont le motif n’est pas gardé',
  seule_sans_garde: 'elle élève seule un enfant de moins de 12 ans, sans solution de garde',
} as const;
export type MotifSansHeures = keyof typeof SANS_HEURES;

/** Why the review may wait twelve months rather than six (CASF D262-65-2-1), no more said than the law asks. */
export const REEXAMEN_ALLONGE = {
  difficulte_justifiee:
    'une difficulté prévue par la loi, justifiée, dont le motif n’est pas gardé',
  logement_ou_famille: 'le logement, la famille ou l’aide à un proche',
} as const;
export type MotifDuReexamen = keyof typeof REEXAMEN_ALLONGE;

export interface Contrat {
  /** What she wants, in her words. */
  but: string;
  referent: string | null;
  heures: number;
  /** The individual ground of fewer hours than the law's. */
  pourquoiMoins: string | null;
  sansHeures: MotifSansHeures | null;
  reexamenAllonge: MotifDuReexamen | null;
  engagements: readonly Engagement[];
}

export type RefusDeContrat =
  | { raison: 'rien_de_nous' }
  | { raison: 'rien_de_prevu' }
  | { raison: 'but_manque' }
  | { raison: 'referent_manque' }
  | { raison: 'heures_hors_bornes'; auPlus: number }
  | { raison: 'moins_sans_motif'; heures: number }
  | { raison: 'aucune_sans_exception' }
  | { raison: 'heures_malgre_l_exception' }
  | { raison: 'loi_inconnue' };

const dit = (texte: string | null): boolean => (texte ?? '').trim().length >= 3;

function jugerLesHeures(
  { heures, pourquoiMoins, sansHeures }: Contrat,
  le: DateCivile,
): RefusDeContrat | null {
  const attendues = parametreAu('heures_du_contrat', le);
  const auPlus = parametreAu('heures_les_plus_hautes', le);
  if (!attendues || !auPlus) return { raison: 'loi_inconnue' };
  if (sansHeures !== null) return heures === 0 ? null : { raison: 'heures_malgre_l_exception' };
  // Reduced, never to nothing: nothing has its own, closed, list of exceptions.
  if (heures === 0) return { raison: 'aucune_sans_exception' };
  if (!Number.isInteger(heures) || heures < 0 || heures > auPlus.valeur)
    return { raison: 'heures_hors_bornes', auPlus: auPlus.valeur };
  if (heures < attendues.valeur && !dit(pourquoiMoins))
    return { raison: 'moins_sans_motif', heures: attendues.valeur };
  return null;
}

/**
 * Whether a contract may be signed that day. One that binds only the person may not (charter R12); one without a
 * named referent, a purpose, or the hours that the law allows, neither (C. trav. L5411-6).
 */
export function verifierAvantSignature(
  contrat: Contrat,
  le: DateCivile,
): Resultat<Contrat, RefusDeContrat> {
  const deNous = contrat.engagements.filter(({ de, quoi }) => de === 'organisme' && dit(quoi));
  if (contrat.engagements.length === 0) return refuse({ raison: 'rien_de_prevu' });
  if (deNous.length === 0) return refuse({ raison: 'rien_de_nous' });
  if (!dit(contrat.but)) return refuse({ raison: 'but_manque' });
  if (!dit(contrat.referent)) return refuse({ raison: 'referent_manque' });
  const heures = jugerLesHeures(contrat, le);
  return heures ? refuse(heures) : reussi(contrat);
}

/** The day both reread it together: six months after it begins, or twelve on the law's grounds. */
export function reexamenDu(
  contrat: Pick<Contrat, 'reexamenAllonge'>,
  debut: DateCivile,
): { le: DateCivile; mois: number; reference: string } | null {
  const nom = contrat.reexamenAllonge === null ? 'reexamen' : 'reexamen_allonge';
  const parametre = parametreAu(nom, debut);
  if (!parametre) return null;
  const { valeur: mois, reference } = parametre;
  return { le: ajouterMois(debut, mois), mois, reference };
}
