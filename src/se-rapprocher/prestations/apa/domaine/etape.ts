import type { EtatDePlan } from './plan.ts';

export interface CeQuiEstFait {
  cadre: 'domicile' | 'etablissement';
  visite: 'aucune' | 'brouillon' | 'conclue';
  gir: number | null;
  /** Of the last proposal. */
  plan: EtatDePlan | null;
}

/** What the file waits for, and from whom. */
export type Etape =
  | 'visite_a_faire'
  | 'visite_en_cours'
  | 'plan_a_composer'
  | 'plan_a_envoyer'
  | 'reception_attendue'
  | 'reponse_attendue'
  | 'definitive_a_composer'
  | 'decision_a_preparer'
  | 'close';

export function etapeDe({ cadre, visite, gir, plan }: CeQuiEstFait): Etape {
  switch (plan) {
    case 'brouillon':
      return 'plan_a_envoyer';
    case 'envoye':
      return 'reception_attendue';
    case 'recu':
      return 'reponse_attendue';
    case 'observe':
      return 'definitive_a_composer';
    case 'accepte':
      return 'decision_a_preparer';
    case 'refuse':
    case 'repute_refuse':
      return 'close';
    case null:
      if (visite !== 'conclue') return visite === 'aucune' ? 'visite_a_faire' : 'visite_en_cours';
      // No plan in an establishment, nor for a group that opens no right: the decision comes next.
      return cadre === 'etablissement' || (gir ?? 6) > 4
        ? 'decision_a_preparer'
        : 'plan_a_composer';
  }
}

export const DIRE_L_ETAPE: Readonly<Record<Etape, string>> = {
  visite_a_faire: 'Une visite est à faire',
  visite_en_cours: 'La visite est commencée',
  plan_a_composer: 'Un plan d’aide est à composer avec elle',
  plan_a_envoyer: 'Le plan d’aide est à lui proposer',
  reception_attendue: 'La proposition est partie ; dites quand elle l’a reçue',
  reponse_attendue: 'Sa réponse est attendue',
  definitive_a_composer: 'Elle demande un changement : une proposition définitive est due',
  decision_a_preparer: 'La décision est à préparer',
  close: 'La proposition est refusée',
};
