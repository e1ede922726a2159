import type { Mois } from '../langue/mois.ts';
import { lireLaSerie, type Situation } from '../situations/situation.ts';
import { type Colonne, NAISSANCE, ROLE } from './plan.ts';
import { rangeesDe, type Tables } from './rangees.ts';

/** Many households side by side: `debuts[h]` to `debuts[h+1]` are the persons of household `h`, who asks first. */
export interface Lot extends Tables {
  combien: number;
  debuts: Uint32Array;
  /** `ROLE`. */
  roles: Uint8Array;
  /** 1: something of the household is unknown, and every right of it with it; the interpreter says more. */
  inconnus: Uint8Array;
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
  const inconnus = new Uint8Array(situations.length);
  const { parPersonne, parFoyer, places } = rangeesDe(colonnes);
  const desPersonnes = new Float64Array(personnes * parPersonne);
  const desFoyers = new Float64Array(situations.length * parFoyer);
  let k = 0;
  for (const [h, situation] of situations.entries()) {
    debuts[h] = k;
    const poser = (table: Float64Array, place: number, valeur: number): boolean => {
      table[place] = valeur;
      if (Number.isNaN(valeur)) inconnus[h] = 1;
      return valeur !== 0;
    };
    for (const rang of dansLOrdre(situation)) {
      let faits = false;
      for (const [n, colonne] of colonnes.entries())
        if (
          colonne.de === 'personne' &&
          poser(
            desPersonnes,
            k * parPersonne + (places[n] as number),
            lire(situation, colonne, rang),
          )
        )
          faits ||= colonne.variable !== NAISSANCE;
      const role = roleDe(situation, rang);
      roles[k++] = role === ROLE.enfant && !faits ? ROLE.enfantSansFait : role;
    }
    for (const [n, colonne] of colonnes.entries())
      if (colonne.de === 'foyer')
        poser(desFoyers, h * parFoyer + (places[n] as number), lire(situation, colonne, 0));
  }
  debuts[situations.length] = k;
  return {
    combien: situations.length,
    debuts,
    roles,
    inconnus,
    personnes: desPersonnes,
    foyers: desFoyers,
  };
}

const dansLOrdre = (situation: Situation): number[] =>
  situation.individus
    .map((_un, rang) => rang)
    .sort((a, b) => roleDe(situation, a) - roleDe(situation, b));

function roleDe({ individus }: Situation, rang: number): number {
  const roles = individus[rang]?.roles;
  if (roles?.has('demandeur')) return ROLE.demandeur;
  return roles?.has('conjoint') ? ROLE.conjoint : ROLE.enfant;
}

function lire(situation: Situation, { variable, mois, somme }: Colonne, rang: number): number {
  if (variable === NAISSANCE) return situation.individus[rang]?.naissance ?? Number.NaN;
  const serie = situation.faits.get(variable)?.[rang];
  const auMois = (un: Mois | null | undefined) =>
    (un === undefined || un === null ? serie?.toujours : lireLaSerie(serie, un)) ?? 0;
  return somme ? somme.reduce((total: number, un) => total + auMois(un), 0) : auMois(mois);
}
