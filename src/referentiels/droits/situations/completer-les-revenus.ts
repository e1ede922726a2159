import type { Graphe } from '../langue/graphe.ts';
import type { Mois } from '../langue/mois.ts';
import { lireUnParametre } from '../langue/parametres.ts';
import { lireLaSerie, type Serie } from './situation.ts';

type Faits = Map<string, (Serie | undefined)[]>;
type Deduire = (mois: Mois, dits: readonly (number | undefined)[]) => number | undefined;

/** A value told without a month holds at these, counted from the month asked: what any right reads is among them. */
const AVANT = 48;
const APRES = 12;

/**
 * A wage told in one form only (gross, taxable or net) is never nothing in the others: they are deduced at the rates of
 * contributions of a private employee, below the ceiling of social security, where rates do not depend on the amount.
 * Taxable pensions and unemployment benefit, when untold, are the net ones. The answer says what was deduced.
 */
export function completerLesRevenus(
  graphe: Graphe,
  faits: Faits,
  ids: readonly string[],
  mois: Mois,
): string[] {
  const taux = (id: string, quand: Mois): number => {
    const serie = graphe.parametres.get(id);
    const lu = serie && lireUnParametre(serie, quand);
    return lu?.etat === 'connu' ? lu.valeur : Number.NaN;
  };
  const plafond = (quand: Mois) => taux('plafond_secu_annuel', quand) / 12;
  const net = (quand: Mois) => taux('cotisations.part_nette', quand);
  const imposable = (quand: Mois) => taux('cotisations.part_imposable', quand);
  const brutDe = (quand: Mois, [brut, taxe, paye]: readonly (number | undefined)[]) => {
    const trouve = brut || (taxe ? taxe / imposable(quand) : paye ? paye / net(quand) : undefined);
    return trouve === undefined || trouve <= plafond(quand) ? trouve : Number.NaN;
  };
  const fois =
    (part: (quand: Mois) => number): Deduire =>
    (quand, dits) => {
      const brut = brutDe(quand, dits);
      return brut === undefined || Number.isNaN(brut) ? undefined : brut * part(quand);
    };
  const leNet: Deduire = (_quand, [paye]) => paye;
  const hypotheses: string[] = [];
  for (const [rang, id] of ids.entries()) {
    const completer = (manquant: string, dits: readonly string[], deduire: Deduire): boolean =>
      completerUneSerie(faits, rang, manquant, dits, deduire, mois);
    const formes = ['salaire_de_base', 'salaire_imposable', 'salaire_net'];
    // Told as they were: what the first completes is not a source for the second.
    const tels = new Map(formes.map((forme) => [forme, faits.get(forme)?.[rang]]));
    const salaires = [
      completer('salaire_net', formes, fois(net)),
      completerDepuis(faits, rang, 'salaire_imposable', formes, tels, fois(imposable), mois),
    ];
    if (salaires.some(Boolean))
      hypotheses.push(
        `${id} : salaire net, brut ou imposable déduit de celui qui est dit, aux taux d’un salarié du privé non cadre`,
      );
    const pensions = [
      completer('chomage_imposable', ['chomage_net'], leNet),
      completer('retraite_imposable', ['retraite_nette'], leNet),
    ];
    if (pensions.some(Boolean))
      hypotheses.push(`${id} : retraite ou chômage imposable non dit, compté pour son montant net`);
  }
  return hypotheses;
}

function completerUneSerie(
  faits: Faits,
  rang: number,
  manquant: string,
  dits: readonly string[],
  deduire: Deduire,
  mois: Mois,
): boolean {
  const tels = new Map(dits.map((dit) => [dit, faits.get(dit)?.[rang]]));
  return completerDepuis(faits, rang, manquant, dits, tels, deduire, mois);
}

function completerDepuis(
  faits: Faits,
  rang: number,
  manquant: string,
  dits: readonly string[],
  tels: ReadonlyMap<string, Serie | undefined>,
  deduire: Deduire,
  mois: Mois,
): boolean {
  const la = faits.get(manquant)?.[rang];
  const sources = dits.filter((dit) => dit !== manquant).flatMap((dit) => tels.get(dit) ?? []);
  if (la?.toujours !== undefined || sources.length === 0) return false;
  const quand = new Set(sources.flatMap((une) => [...(une.mois?.keys() ?? [])]));
  if (sources.some(({ toujours }) => toujours !== undefined))
    for (let un = mois - AVANT; un <= mois + APRES; un++) quand.add(un);
  const deduits = new Map<Mois, number>();
  for (const un of quand) {
    if (la?.mois?.has(un)) continue;
    const valeur = deduire(
      un,
      dits.map((dit) => (dit === manquant ? undefined : lireLaSerie(tels.get(dit), un))),
    );
    if (valeur) deduits.set(un, valeur);
  }
  if (deduits.size === 0) return false;
  const series = faits.get(manquant) ?? [];
  series[rang] = { mois: new Map([...(la?.mois ?? []), ...deduits]), deduite: true };
  faits.set(manquant, series);
  return true;
}
