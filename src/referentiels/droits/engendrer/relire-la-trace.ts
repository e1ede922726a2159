import { mettreEnLignes, retenir, type ValeurDeLigne } from '../calcul/en-bref.ts';
import { enClair, type LigneExpliquee } from '../calcul/expliquer.ts';
import type { Aplati, TraceAplatie } from './aplatir.ts';

/** Who the persons of one household of the columns are, the asker first. */
export interface Noms {
  foyer: string;
  personnes: readonly string[];
}

function valeursDe(
  aplati: Aplati,
  droit: string,
  trace: Float64Array,
  noms: Noms,
): ValeurDeLigne[] {
  return aplati.traces.flatMap((une) => {
    if (une.droit !== droit) return [];
    const { modele, donnee, place } = une;
    if (modele.une.entite !== 'individu')
      return [{ modele, donnee, pour: noms.foyer, valeur: trace[place] as number }];
    return noms.personnes.map((pour, rang) => ({
      modele,
      donnee,
      pour,
      valeur: trace[place + rang] as number,
    }));
  });
}

/** The first level of the explanation of a right, from what the traced form recorded. */
export const relireLaTrace = (
  aplati: Aplati,
  droit: string,
  trace: Float64Array,
  noms: Noms,
): LigneExpliquee[] => mettreEnLignes(valeursDe(aplati, droit, trace, noms));

/**
 * The same, written at once as JSON: all that the law alone says of a line is written once, and only values are put in
 * their places.
 */
export function ecrivainDeTraces(
  aplati: Aplati,
  droit: string,
): (trace: Float64Array, noms: Noms) => string {
  const debuts = new Map<TraceAplatie['modele'], readonly [string, string]>();
  for (const { modele, donnee, droit: sien } of aplati.traces) {
    if (sien !== droit) continue;
    const [ligne] = mettreEnLignes([{ modele, donnee, valeur: 1, pour: '' }]);
    const {
      ligne: _rang,
      pour: _pour,
      valeur: _valeur,
      depuisLesLignes: _lu,
      ...fixe
    } = ligne as LigneExpliquee;
    debuts.set(modele, ['{"ligne":', `,${JSON.stringify(fixe).slice(1, -1)}`]);
  }
  return (trace, noms) => {
    const lignes = retenir(valeursDe(aplati, droit, trace, noms));
    let json = '[';
    for (const [rang, { modele, valeur, pour, donnee }] of lignes.entries()) {
      const [avant, fixe] = debuts.get(modele) as readonly [string, string];
      let lu = '';
      if (!donnee)
        for (const [place, autre] of lignes.entries())
          if (modele.lit.has(autre.modele.cle)) lu += lu === '' ? place + 1 : `,${place + 1}`;
      const claire = enClair(modele.une, valeur);
      json += `${rang === 0 ? '' : ','}${avant}${rang + 1}${fixe},"pour":${JSON.stringify(pour)},"valeur":${typeof claire === 'string' ? JSON.stringify(claire) : claire},"depuisLesLignes":[${lu}]}`;
    }
    return `${json}]`;
  };
}
