import { type Colonne, type Lot, NAISSANCE } from '#droits';
import type { FoyerAReperer, MembreAReperer } from '../domaine/foyer-a-reperer.ts';

const ROLES = { demandeur: 0, conjoint: 1, enfant: 2 } as const;

/** Months since year zero, as the engine counts them. */
export const rangDuMois = (mois: string): number =>
  Number(mois.slice(0, 4)) * 12 + Number(mois.slice(5, 7)) - 1;

/** What a person had a month; a month that nobody told is the mean of those told, and the lead says so. */
function revenuDuMois(membre: MembreAReperer, variable: string, mois: number): number {
  const dits = membre.revenus[variable];
  if (!dits) return 0;
  let somme = 0;
  let combien = 0;
  for (const dit in dits) {
    const euros = dits[dit] ?? 0;
    if (rangDuMois(dit) === mois) return euros;
    somme += euros;
    combien++;
  }
  return combien === 0 ? 0 : somme / combien;
}

/** A column's value for one person: at its month, or added up over its months. Nothing here holds at every month. */
function valeurDe(membre: MembreAReperer, { variable, mois, somme }: Colonne): number {
  if (variable === NAISSANCE) return rangDuMois(membre.naissance);
  const lus = somme ?? [mois];
  return lus.reduce(
    (total: number, lu) => total + (lu ? revenuDuMois(membre, variable, lu) : 0),
    0,
  );
}

/** Households side by side, who asks first: what the generated code reads. Without a situation of each: thousands a second. */
export function enColonnes(foyers: readonly FoyerAReperer[], colonnes: readonly Colonne[]): Lot {
  const debuts = new Uint32Array(foyers.length + 1);
  const membres = foyers.flatMap(({ membres: siens }, rang) => {
    debuts[rang + 1] = (debuts[rang] ?? 0) + siens.length;
    return [...siens].sort((a, b) => ROLES[a.role] - ROLES[b.role]);
  });
  return {
    combien: foyers.length,
    debuts,
    roles: Uint8Array.from(membres, ({ role }) => ROLES[role]),
    inconnus: new Uint8Array(foyers.length),
    colonnes: colonnes.map((colonne) =>
      colonne.de === 'foyer'
        ? new Float64Array(foyers.length)
        : Float64Array.from(membres, (membre) => valeurDe(membre, colonne)),
    ),
  };
}
