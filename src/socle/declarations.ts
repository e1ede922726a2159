/** How long a table's rows are kept, and who may end them. */
export interface Conservation {
  /** ISO 8601 duration counted from `depuis`, or null: as long as the object it describes. */
  duree: string | null;
  depuis: string;
  /** Only three kinds erase themselves (simple answers, drafts, guest bookings); all else asks a human. */
  effacement: 'automatique' | 'decision-humaine' | 'avec-son-objet' | 'partition';
  source: string;
}

export interface DeclarationDeTable {
  finalite: string;
  lecteurs: string;
  conservation: Conservation;
  /** Columns that say something of a human being. */
  personnelles: readonly string[];
  /** Columns that do not: keys, states, dates of the machine. */
  techniques: readonly string[];
}

export interface DeclarationDeModule {
  schema: string;
  tables: Readonly<Record<string, DeclarationDeTable>>;
  /** What the module keeps on a disk, out of the base: each kind of file, declared as a table is. */
  fichiers: Readonly<Record<string, DeclarationDeTable>>;
}

/** Declares, once and where it is defined, every datum of a module: what is not declared does not migrate. */
export const declarer = (
  schema: string,
  tables: Readonly<Record<string, DeclarationDeTable>>,
  fichiers: Readonly<Record<string, DeclarationDeTable>> = {},
): DeclarationDeModule => ({ schema, tables, fichiers });

export interface ColonneLue {
  schema: string;
  table: string;
  colonne: string;
}

/** Compares the catalogue with the declarations; each line says what is missing, on either side. */
export function manquesDeDeclaration(
  colonnes: readonly ColonneLue[],
  declarations: readonly DeclarationDeModule[],
): string[] {
  const manques: string[] = [];
  const lues = new Set(colonnes.map((c) => `${c.schema}.${c.table}.${c.colonne}`));
  const declarees = new Set<string>();
  for (const { schema, tables } of declarations) {
    for (const [table, { personnelles, techniques }] of Object.entries(tables)) {
      for (const colonne of [...personnelles, ...techniques]) {
        const nom = `${schema}.${table}.${colonne}`;
        if (declarees.has(nom)) manques.push(`${nom} is declared twice`);
        declarees.add(nom);
        if (!lues.has(nom)) manques.push(`${nom} is declared but does not exist`);
      }
    }
  }
  for (const nom of lues) if (!declarees.has(nom)) manques.push(`${nom} is not declared`);
  return manques.sort();
}
