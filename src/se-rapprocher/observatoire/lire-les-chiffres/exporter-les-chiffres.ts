import { ecrireUnCsv } from '#socle';
import { INDICATEURS } from '../domaine/indicateurs.ts';
import { nomDeLaLigne } from './dire-les-chiffres.ts';
import type { ChiffresLus } from './lire-les-chiffres.ts';

const TITRES = [
  'indicateur',
  'mois',
  'axe',
  'valeur',
  'personnes',
  'mediane_min',
  'p90_min',
  'part_pour_cent',
];

/** The published figures as they are: a hidden one is an empty cell, in every column. UTF-8, semicolons. */
export function exporterLesChiffres({ chiffres, duMois, nomsDesTerritoires }: ChiffresLus): string {
  const lignes = INDICATEURS.flatMap((indicateur) =>
    chiffres
      .filter((chiffre) => chiffre.indicateur === indicateur.cle)
      .map((chiffre) => [
        indicateur.titre,
        duMois?.slice(0, 7) ?? '',
        chiffre.axe,
        chiffre.axe === 'departement' ? '' : nomDeLaLigne(indicateur, chiffre, nomsDesTerritoires),
        chiffre.effectif,
        chiffre.mediane,
        chiffre.p90,
        chiffre.part,
      ]),
  );
  return ecrireUnCsv([TITRES, ...lignes]);
}
