import type { RegleDeLaCharte } from './regles.ts';

export type EtatDeRegle = 'tenue' | 'enfreinte' | 'pas encore applicable';

export interface FichierJuge {
  /** `charte/R05-titre.charte.test.ts`, wherever it stands. */
  chemin: string;
  reussis: number;
  echecs: readonly string[];
}

export interface LigneDeBilan {
  regle: RegleDeLaCharte;
  etat: EtatDeRegle;
  pourquoi: string;
}

const numeroDe = (chemin: string): string | null => {
  const vu = /\/R(\d{2})-[^/]+\.charte\.test\.tsx?$/.exec(`/${chemin}`);
  return vu ? `R${Number(vu[1])}` : null;
};

/** The files that say which rule they hold. */
export const tientUneRegle = (chemin: string): boolean => numeroDe(chemin) !== null;

function juger(regle: RegleDeLaCharte, siens: readonly FichierJuge[]): Omit<LigneDeBilan, 'regle'> {
  const echecs = siens.flatMap((fichier) => fichier.echecs);
  if (echecs.length > 0) return { etat: 'enfreinte', pourquoi: echecs.join(' ; ') };
  const reussis = siens.reduce((somme, fichier) => somme + fichier.reussis, 0);
  if (reussis > 0) {
    const essais = reussis === 1 ? 'un essai' : `${reussis} essais`;
    return {
      etat: 'tenue',
      pourquoi: regle.attend ? `${essais} ; reste à juger : ${regle.attend}` : essais,
    };
  }
  // A rule that nothing tests and nothing excuses is a rule that nobody keeps.
  if (!regle.attend) return { etat: 'enfreinte', pourquoi: 'aucun essai, et aucune raison dite' };
  return { etat: 'pas encore applicable', pourquoi: regle.attend };
}

/** Each rule of the charter, in order, with what the tests of this run say of it. */
export const dresserLeBilan = (
  regles: readonly RegleDeLaCharte[],
  fichiers: readonly FichierJuge[],
): LigneDeBilan[] =>
  regles.map((regle) => ({
    regle,
    ...juger(
      regle,
      fichiers.filter(({ chemin }) => numeroDe(chemin) === regle.numero),
    ),
  }));
