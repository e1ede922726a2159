import { type Resultat, refuse, reussi } from '#socle/pur';
import { type ProjetDeDecision, type RefusDeProjet, verifierUnProjet } from './decisions.ts';
import type { Prestation } from './prestations/prestation.ts';

/** What she thinks of it, in her words; or why nobody has her words (R9). */
export interface AvisDeLaPersonne {
  avis: string | null;
  raisonDuSansAvis: string | null;
}

export type RefusDeFinir =
  | RefusDeProjet
  | { raison: 'avis_manquant' }
  | { raison: 'recours_manquant' };

const RAISON_LISIBLE = 10;
const dit = (texte: string | null | undefined, signes: number): boolean =>
  (texte ?? '').trim().length >= signes;

/** Her view, however short; or a reason that can be read. */
export const avisRecueilli = (avis: AvisDeLaPersonne | null): boolean =>
  avis !== null && (dit(avis.avis, 1) || dit(avis.raisonDuSansAvis, RAISON_LISIBLE));

/**
 * Whether a decision may be signed, whoever signs: her view or its reason (R9), reasons of law and of fact (CRPA,
 * art. L211-5), and somewhere to contest it (R112-5, R421-5 of the code of administrative justice).
 */
export function verifierAvantLaSignature(
  projet: ProjetDeDecision,
  avis: AvisDeLaPersonne | null,
  { recours }: Pick<Prestation, 'recours'>,
): Resultat<ProjetDeDecision, RefusDeFinir> {
  if (!avisRecueilli(avis)) return refuse({ raison: 'avis_manquant' });
  if (!recours.some(({ genre }) => genre === 'contentieux'))
    return refuse({ raison: 'recours_manquant' });
  const projetVerifie = verifierUnProjet(projet);
  return projetVerifie.ok ? reussi(projet) : projetVerifie;
}
