import type { DeclarationDeModule } from '#socle';
import { ajouterJours, ajouterMois, type DateCivile } from '#socle/pur';

/** What erases itself by its date alone: made from the declaration, nothing else to write. */
export interface Purge {
  table: string;
  /** The declared column that the duration counts from. */
  colonne: string;
  duree: string;
  /** The machine reader it runs as: its module's own. */
  machine: string;
}

export interface PlanDePurge {
  parDate: Purge[];
  /** Declared to erase themselves, by no date of theirs and by no task of their module: nobody erases them. */
  sansPurge: string[];
}

const MACHINES: Readonly<Record<string, string>> = { comptes: 'connexion' };

/** The first day that is kept. Hours count as their day. */
export function premierJourGarde(duree: string, aujourdHui: DateCivile): DateCivile {
  const vu = /^P(\d+)([YMWD])$/.exec(duree);
  if (!vu) return ajouterJours(aujourdHui, -1);
  const nombre = Number(vu[1]);
  switch (vu[2]) {
    case 'Y':
      return ajouterMois(aujourdHui, -12 * nombre);
    case 'M':
      return ajouterMois(aujourdHui, -nombre);
    case 'W':
      return ajouterJours(aujourdHui, -7 * nombre);
    default:
      return ajouterJours(aujourdHui, -nombre);
  }
}

/**
 * Every table declared to erase itself, and how. A table that its own module erases (because a date is not
 * enough: something is still promised, a danger was told) is left to it.
 * @param parLeurModule those tables, `schema.table`
 */
export function planDePurge(
  declarations: readonly DeclarationDeModule[],
  parLeurModule: ReadonlySet<string>,
): PlanDePurge {
  const plan: PlanDePurge = { parDate: [], sansPurge: [] };
  for (const { schema, tables } of declarations)
    for (const [nom, { conservation, personnelles, techniques }] of Object.entries(tables)) {
      const table = `${schema}.${nom}`;
      const { effacement, depuis, duree } = conservation;
      if (effacement !== 'automatique' || parLeurModule.has(table)) continue;
      if (duree !== null && [...personnelles, ...techniques].includes(depuis))
        plan.parDate.push({
          table,
          colonne: depuis,
          duree,
          machine: MACHINES[schema] ?? schema.replaceAll('_', '-'),
        });
      else plan.sansPurge.push(table);
    }
  return plan;
}
