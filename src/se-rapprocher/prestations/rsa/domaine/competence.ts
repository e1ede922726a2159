import type { DateCivile } from '#socle/pur';

/** A fact recorded by the administration, with the text that says so. */
export interface CompetenceInscrite {
  du: DateCivile;
  au: DateCivile | null;
  mode: 'departement' | 'recentralise';
  reference: string;
}

/** What the engine's dated facts say of that month. */
export interface CompetenceDeLaLoi {
  mode: 'departement' | 'recentralise' | 'inconnu';
  recours?: string;
  motif?: string;
}

export type QuiDecide =
  | { mode: 'departement'; reference: string }
  | { mode: 'recentralise'; motif: string }
  | { mode: 'inconnu'; motif: string };

const RECENTRALISE =
  'Ici, l’État décide du RSA et le paie, par la caisse d’allocations familiales. Le département oriente et accompagne : il ne crée ni dette, ni sanction sur le paiement, ni paiement.';
const A_INSCRIRE =
  'Personne n’a inscrit qui décide du RSA à cette date, ni par quel texte. Jusque-là, ni dette, ni sanction, ni paiement.';

/**
 * Who decides of the RSA on a day. What the law is known to say comes first: no recording may contradict it; where
 * it says nothing, or only the general rule, the département records its text, and until then nobody is supposed.
 */
export function quiDecideDuRsaLe(
  le: DateCivile,
  loi: CompetenceDeLaLoi,
  inscrites: readonly CompetenceInscrite[],
): QuiDecide {
  if (loi.mode === 'recentralise') return { mode: 'recentralise', motif: RECENTRALISE };
  const inscrite = inscrites.find(({ du, au }) => du <= le && (au === null || le <= au));
  if (!inscrite) return { mode: 'inconnu', motif: A_INSCRIRE };
  return inscrite.mode === 'departement'
    ? { mode: 'departement', reference: inscrite.reference }
    : { mode: 'recentralise', motif: RECENTRALISE };
}
