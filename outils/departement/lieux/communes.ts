/**
 * The 39 communes of the demonstration département. Names, postal codes, EPT and populations are read from
 * @etalab/decoupage-administratif (Licence Ouverte 2.0, INSEE's code officiel géographique); the approximate centres,
 * to about a kilometre, were written for the project, by eye, and only place fictional addresses.
 */
import { createRequire } from 'node:module';

export interface CommuneDeDemonstration {
  code: string;
  nom: string;
  codePostal: string;
  population: number;
  ept: string;
  latitude: number;
  longitude: number;
}

const CENTRES = `
93001 48.914 2.382 | 93005 48.939 2.495 | 93006 48.869 2.422 | 93007 48.939 2.461 | 93008 48.909 2.440
93010 48.902 2.483 | 93013 48.935 2.426 | 93014 48.910 2.549 | 93015 48.917 2.577 | 93027 48.929 2.397
93029 48.925 2.448 | 93030 48.951 2.418 | 93031 48.954 2.313 | 93032 48.884 2.537 | 93033 48.861 2.574
93039 48.939 2.333 | 93045 48.881 2.418 | 93046 48.919 2.537 | 93047 48.900 2.567 | 93048 48.862 2.445
93049 48.864 2.512 | 93050 48.862 2.537 | 93051 48.842 2.553 | 93053 48.891 2.454 | 93055 48.895 2.409
93057 48.906 2.503 | 93061 48.886 2.405 | 93062 48.897 2.518 | 93063 48.884 2.436 | 93064 48.872 2.485
93066 48.937 2.358 | 93070 48.912 2.334 | 93071 48.939 2.526 | 93072 48.956 2.383 | 93073 48.977 2.556
93074 48.933 2.571 | 93077 48.885 2.507 | 93078 48.961 2.542 | 93079 48.957 2.343`;

interface LigneDesCommunes {
  code: string;
  nom: string;
  type: string;
  departement?: string;
  codesPostaux?: string[];
  population?: number;
}
interface LigneDesEpt {
  nom: string;
  membres: { code: string }[];
}

const lire = createRequire(import.meta.url);

function lireLesCommunes(): CommuneDeDemonstration[] {
  const communes = lire('@etalab/decoupage-administratif/data/communes.json') as LigneDesCommunes[];
  const epts = lire('@etalab/decoupage-administratif/data/ept.json') as LigneDesEpt[];
  const parCode = new Map(
    communes.filter((c) => c.type === 'commune-actuelle').map((c) => [c.code, c]),
  );
  return CENTRES.trim()
    .split(/\s*[|\n]\s*/)
    .map((ligne) => {
      const [code = '', latitude, longitude] = ligne.split(' ');
      const commune = parCode.get(code);
      const ept = epts.find((e) => e.membres.some((membre) => membre.code === code));
      if (!commune?.population || !commune.codesPostaux?.[0] || !ept)
        throw new Error(`Commune incomplète dans le découpage administratif : ${code}`);
      return {
        code,
        nom: commune.nom.replaceAll("'", '’'),
        codePostal: commune.codesPostaux[0],
        population: commune.population,
        ept: ept.nom.replaceAll("'", '’'),
        latitude: Number(latitude),
        longitude: Number(longitude),
      };
    });
}

export const COMMUNES: readonly CommuneDeDemonstration[] = lireLesCommunes();

const PAR_CODE = new Map(COMMUNES.map((commune) => [commune.code, commune]));

export function lireLaCommune(code: string): CommuneDeDemonstration {
  const commune = PAR_CODE.get(code);
  if (!commune) throw new RangeError(`Aucune commune de code ${code}`);
  return commune;
}
