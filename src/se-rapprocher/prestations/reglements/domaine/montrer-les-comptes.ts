import { type Changement, type Comptes, NOMS_DES_CHANGEMENTS } from './comparer.ts';

/** What may be shown of a dry run: a hidden number is null, and so is what would let it be found. */
export interface ComptesMontrables {
  total: number | null;
  lignes: readonly {
    changement: Changement;
    nombre: number | null;
    /** Euros gained or lost by each request, on average; null when nothing moves or the line is hidden. */
    moyenne: number | null;
  }[];
}

/**
 * @param cachees lines that may not be shown (charter R3: under eleven, or found by subtraction)
 * @param totalMontre whether the total itself reaches the threshold
 */
export function montrerLesComptes(
  comptes: Comptes,
  cachees: ReadonlySet<string>,
  totalMontre: boolean,
): ComptesMontrables {
  const total = NOMS_DES_CHANGEMENTS.reduce((somme, nom) => somme + comptes[nom].nombre, 0);
  return {
    total: totalMontre ? total : null,
    lignes: NOMS_DES_CHANGEMENTS.map((changement) => {
      const { nombre, euros } = comptes[changement];
      const montre = !cachees.has(changement);
      const bouge = changement !== 'pareil' && changement !== 'inconnu';
      return {
        changement,
        nombre: montre ? nombre : null,
        moyenne: montre && bouge ? Math.round((euros / nombre) * 100) / 100 : null,
      };
    }),
  };
}
