import type { DeclarationDeModule } from '#socle';

export interface Colonne {
  nom: string;
  schema: string;
  table: string;
  colonne: string;
  personnelle: boolean;
}

/** Every declared column. A column that is not declared does not migrate, so these are all there are. */
export const lesColonnes = (declarations: readonly DeclarationDeModule[]): Colonne[] =>
  declarations.flatMap(({ schema, tables }) =>
    Object.entries(tables).flatMap(([table, { personnelles, techniques }]) =>
      [...personnelles, ...techniques].map((colonne) => ({
        nom: `${schema}.${table}.${colonne}`,
        schema,
        table,
        colonne,
        personnelle: personnelles.includes(colonne),
      })),
    ),
  );

/** The columns whose name holds one of these words, whole (`de_sante`, not `puissante`). */
export const colonnesQuiDisent = (
  colonnes: readonly Colonne[],
  mots: readonly string[],
  permises: readonly string[] = [],
): string[] => {
  const motif = new RegExp(`(^|_)(${mots.join('|')})(_|$)`);
  return colonnes
    .filter(({ colonne, nom }) => motif.test(colonne) && !permises.includes(nom))
    .map(({ nom }) => nom);
};
