import { type Colonne, type Lot, NAISSANCE, remplir } from '#droits';
import type { FoyerAReperer, MembreAReperer } from '../domaine/foyer-a-reperer.ts';

const ROLES = { demandeur: 0, conjoint: 1, enfant: 2 } as const;

/** Months since year zero, as the engine counts them. */
export const rangDuMois = (mois: string): number =>
  Number(mois.slice(0, 4)) * 12 + Number(mois.slice(5, 7)) - 1;

interface Pret {
  role: number;
  naissance: number;
  revenus: ReadonlyMap<string, { moyenne: number; parMois: ReadonlyMap<number, number> }>;
}

/** Read once a person, however many columns ask. */
function preparer({ role, naissance, revenus }: MembreAReperer): Pret {
  const prets = Object.entries(revenus).map(([variable, dits]) => {
    const mois = Object.entries(dits).map(([dit, euros]) => [rangDuMois(dit), euros] as const);
    const somme = mois.reduce((total, [, euros]) => total + euros, 0);
    return [variable, { moyenne: somme / mois.length, parMois: new Map(mois) }] as const;
  });
  return { role: ROLES[role], naissance: rangDuMois(naissance), revenus: new Map(prets) };
}

/**
 * A column's value for one person: at its month, or added up over its months. A month that nobody told is the mean of
 * those told, and the lead says so; nothing here holds at every month.
 */
function valeurDe({ naissance, revenus }: Pret, { variable, mois, somme }: Colonne): number {
  if (variable === NAISSANCE) return naissance;
  const dits = revenus.get(variable);
  if (!dits) return 0;
  let total = 0;
  for (const lu of somme ?? [mois])
    if (typeof lu === 'number') total += dits.parMois.get(lu) ?? dits.moyenne;
  return total;
}

/** Households side by side, who asks first: what the generated code reads. Without a situation of each: thousands a second. */
export function enColonnes(foyers: readonly FoyerAReperer[], colonnes: readonly Colonne[]): Lot {
  const debuts = new Uint32Array(foyers.length + 1);
  const membres = foyers.flatMap(({ membres: siens }, rang) => {
    debuts[rang + 1] = (debuts[rang] ?? 0) + siens.length;
    return siens.map(preparer).sort((a, b) => a.role - b.role);
  });
  return {
    combien: foyers.length,
    debuts,
    roles: Uint8Array.from(membres, ({ role }) => role),
    // Who has an income that is not known was left out before.
    inconnus: new Uint8Array(foyers.length),
    ...remplir(colonnes, { personnes: membres.length, foyers: foyers.length }, (colonne, rang) =>
      colonne.de === 'foyer' ? 0 : valeurDe(membres[rang] as Pret, colonne),
    ),
  };
}
