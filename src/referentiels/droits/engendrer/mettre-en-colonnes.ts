import { lireLaSerie, type Situation } from '../situations/situation.ts';
import { type Colonne, NAISSANCE } from './plan.ts';

/** Many households side by side: `debuts[h]` to `debuts[h+1]` are the persons of household `h`, who asks first. */
export interface Lot {
  combien: number;
  debuts: Uint32Array;
  /** 0 asks, 1 shares her life, 2 is a child. */
  roles: Uint8Array;
  colonnes: readonly (Float64Array | Float32Array)[];
}

/** One family, one tax household, one home: what the columns can hold. */
export const tientEnColonnes = ({ groupes }: Situation): boolean =>
  groupes.famille.length === 1 && groupes.foyer_fiscal.length === 1 && groupes.menage.length === 1;

/** Each household's facts as columns; what a situation does not tell is nothing, what it tells unknown is NaN. */
export function mettreEnColonnes(
  situations: readonly Situation[],
  colonnes: readonly Colonne[],
): Lot {
  const personnes = situations.reduce((somme, { individus }) => somme + individus.length, 0);
  const debuts = new Uint32Array(situations.length + 1);
  const roles = new Uint8Array(personnes);
  const valeurs = colonnes.map(
    ({ de }) => new Float64Array(de === 'personne' ? personnes : situations.length),
  );
  let k = 0;
  for (const [h, situation] of situations.entries()) {
    debuts[h] = k;
    for (const rang of dansLOrdre(situation)) {
      roles[k] = roleDe(situation, rang);
      for (const [n, colonne] of colonnes.entries())
        if (colonne.de === 'personne')
          (valeurs[n] as Float64Array)[k] = lire(situation, colonne, rang);
      k++;
    }
    for (const [n, colonne] of colonnes.entries())
      if (colonne.de === 'foyer') (valeurs[n] as Float64Array)[h] = lire(situation, colonne, 0);
  }
  debuts[situations.length] = k;
  return { combien: situations.length, debuts, roles, colonnes: valeurs };
}

const dansLOrdre = (situation: Situation): number[] =>
  situation.individus
    .map((_un, rang) => rang)
    .sort((a, b) => roleDe(situation, a) - roleDe(situation, b));

function roleDe({ individus }: Situation, rang: number): number {
  const roles = individus[rang]?.roles;
  if (roles?.has('demandeur')) return 0;
  return roles?.has('conjoint') ? 1 : 2;
}

function lire(situation: Situation, { variable, mois }: Colonne, rang: number): number {
  if (variable === NAISSANCE) return situation.individus[rang]?.naissance ?? Number.NaN;
  const serie = situation.faits.get(variable)?.[rang];
  return (mois === undefined ? serie?.toujours : lireLaSerie(serie, mois)) ?? 0;
}
