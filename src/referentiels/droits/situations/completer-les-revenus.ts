import type { Graphe } from '../langue/graphe.ts';
import type { Mois } from '../langue/mois.ts';
import { lireUnParametre } from '../langue/parametres.ts';
import { auPlusPres, lireLaSerie, type Serie } from './situation.ts';

type Faits = Map<string, (Serie | undefined)[]>;
type Dits = ReadonlyMap<string, Serie | undefined>;
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
  /** Other rates rule in public service: nothing is deduced there. */
  const duPrive = (rang: number) =>
    (auPlusPres(faits.get('categorie_salarie')?.[rang], mois)?.[0] ?? 0) <= 1;
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
    // Told as they were: what is completed first is no source for what follows.
    const dits = (...noms: string[]) => new Map(noms.map((nom) => [nom, faits.get(nom)?.[rang]]));
    const salaires = dits('salaire_de_base', 'salaire_imposable', 'salaire_net');
    const completer = (manquant: string, sources: Dits, deduire: Deduire): boolean =>
      completerUneSerie({ faits, rang, mois }, manquant, sources, deduire);
    const deduits = duPrive(rang)
      ? [
          completer('salaire_net', salaires, fois(net)),
          completer('salaire_imposable', salaires, fois(imposable)),
        ]
      : [];
    if (deduits.includes(true))
      hypotheses.push(
        `${id} : salaire net, brut ou imposable déduit de celui qui est dit, aux taux d’un salarié du privé non cadre`,
      );
    const imposes = [
      completer('chomage_imposable', dits('chomage_net'), leNet),
      completer('retraite_imposable', dits('retraite_nette'), leNet),
    ];
    if (imposes.includes(true))
      hypotheses.push(`${id} : retraite ou chômage imposable non dit, compté pour son montant net`);
  }
  return hypotheses;
}

function completerUneSerie(
  { faits, rang, mois }: { faits: Faits; rang: number; mois: Mois },
  manquant: string,
  dits: Dits,
  deduire: Deduire,
): boolean {
  const la = faits.get(manquant)?.[rang];
  const sources = [...dits].flatMap(([nom, serie]) => (nom === manquant || !serie ? [] : [serie]));
  if (la?.toujours !== undefined || sources.length === 0) return false;
  const quand = new Set(sources.flatMap((une) => [...(une.mois?.keys() ?? [])]));
  if (sources.some(({ toujours }) => toujours !== undefined))
    for (let un = mois - AVANT; un <= mois + APRES; un++) quand.add(un);
  const deduits = new Map<Mois, number>();
  for (const un of quand) {
    if (la?.mois?.has(un)) continue;
    const valeurs = [...dits].map(([nom, serie]) =>
      nom === manquant ? undefined : lireLaSerie(serie, un),
    );
    const valeur = deduire(un, valeurs);
    if (valeur) deduits.set(un, valeur);
  }
  if (deduits.size === 0) return false;
  const series = faits.get(manquant) ?? [];
  series[rang] = { mois: new Map([...(la?.mois ?? []), ...deduits]), deduite: true };
  faits.set(manquant, series);
  return true;
}
