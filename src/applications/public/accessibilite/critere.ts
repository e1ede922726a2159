/** A test of this repository: its file, and words of its title. One that does not exist fails a test. */
export interface Essai {
  fichier: string;
  titre: string;
}

export type EtatDuCritere =
  | { etat: 'conforme'; essai: Essai }
  | { etat: 'conforme'; le: string; vu: string }
  | { etat: 'non_conforme'; le: string; vu: string }
  | { etat: 'sans_objet'; raison: string; essai: Essai }
  /** Nobody has looked: it counts as not met, and says so. */
  | { etat: 'non_verifie' };

export type Critere = readonly [numero: string, titre: string, etat: EtatDuCritere];

export const essaye = (fichier: string, titre: string): EtatDuCritere => ({
  etat: 'conforme',
  essai: { fichier, titre },
});
/** Looked at by somebody, that day. */
export const constate = (le: string, vu: string): EtatDuCritere => ({ etat: 'conforme', le, vu });
export const sansObjet = (raison: string, fichier: string, titre: string): EtatDuCritere => ({
  etat: 'sans_objet',
  raison,
  essai: { fichier, titre },
});
export const NON_VERIFIE: EtatDuCritere = { etat: 'non_verifie' };

export interface Conformite {
  conformes: number;
  nonConformes: number;
  nonVerifies: number;
  sansObjet: number;
  /** Whole percents of the criteria that apply, those nobody checked among those not met. */
  taux: number;
  mention: 'totalement conforme' | 'partiellement conforme' | 'non conforme';
}

/** The rate and the mention that the law asks for (arrêté du 20 septembre 2019), counted, never declared. */
export function calculerLaConformite(criteres: readonly Critere[]): Conformite {
  const combien = (voulu: EtatDuCritere['etat']) =>
    criteres.filter(([, , { etat }]) => etat === voulu).length;
  const sansObjet = combien('sans_objet');
  const conformes = combien('conforme');
  const applicables = criteres.length - sansObjet;
  const taux = applicables === 0 ? 0 : Math.floor((100 * conformes) / applicables);
  return {
    conformes,
    nonConformes: combien('non_conforme'),
    nonVerifies: combien('non_verifie'),
    sansObjet,
    taux,
    mention:
      applicables > 0 && conformes === applicables
        ? 'totalement conforme'
        : taux >= 50
          ? 'partiellement conforme'
          : 'non conforme',
  };
}

/** Every test that some criterion rests on. */
export const essaisDesCriteres = (criteres: readonly Critere[]): Essai[] =>
  criteres.flatMap(([, , etat]) => ('essai' in etat ? [etat.essai] : []));
