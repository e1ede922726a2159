import { type Resultat, refuse, reussi } from '#socle/pur';
import type { Canal, Forme } from './envoi.ts';

/** What is known of a way to reach someone. What was not asked is not a yes. */
export interface MoyenDeJoindre {
  canal: Canal;
  /** Did she say that nobody else reads it? */
  sur: 'oui' | 'non' | 'pas_aborde';
  /** Did she ask for letters in full, with service and motive? */
  enClair: boolean;
}

export type RefusDuCanal =
  | { readonly raison: 'canal_pas_sur'; readonly canal: Canal }
  | { readonly raison: 'canal_pas_confirme'; readonly canal: Canal }
  | { readonly raison: 'lettre_a_une_personne_protegee' };

/**
 * Which form may leave by this way, or why none may. An SMS or an e-mail is always discreet (charter
 * R14). A protected person gets no letter, and the rest only by a way that she said is safe (besoins
 * S207). Anyone else: never by a way she said is not safe; in full only on paper, and if she asked.
 */
export function choisirLaForme(
  moyen: MoyenDeJoindre,
  protegee: boolean,
): Resultat<Forme, RefusDuCanal> {
  const { canal, sur, enClair } = moyen;
  if (protegee && canal === 'lettre') return refuse({ raison: 'lettre_a_une_personne_protegee' });
  if (sur === 'non') return refuse({ raison: 'canal_pas_sur', canal });
  if (protegee && sur !== 'oui') return refuse({ raison: 'canal_pas_confirme', canal });
  return reussi(canal === 'lettre' && enClair ? 'habitant' : 'discret');
}
