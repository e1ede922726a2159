/** Communes and groupings of a département, from Insee's code officiel géographique (Licence Ouverte 2.0). */
import { createRequire } from 'node:module';

export interface Decoupage {
  departement: string;
  communes: { code: string; nom: string; codesPostaux: string[]; population: number | null }[];
  /** The groupings of the Greater Paris, where there are some. */
  epts: { code: string; nom: string; communes: string[] }[];
}

interface LigneDeCommune {
  code: string;
  nom: string;
  type: string;
  departement?: string;
  codesPostaux?: string[];
  population?: number;
}
interface LigneDEpt {
  code: string;
  nom: string;
  membres: { code: string }[];
}

const lire = createRequire(import.meta.url);
const fichier = <T>(nom: string): T[] =>
  lire(`@etalab/decoupage-administratif/data/${nom}.json`) as T[];
const enTypographie = (nom: string): string => nom.replaceAll("'", '’');

/** @returns null when no département has this code */
export function lireLeDecoupage(code: string): Decoupage | null {
  const departement = fichier<{ code: string; nom: string }>('departements').find(
    (un) => un.code === code,
  );
  if (!departement) return null;
  const communes = fichier<LigneDeCommune>('communes')
    .filter((une) => une.type === 'commune-actuelle' && une.departement === code)
    .map(({ code, nom, codesPostaux = [], population = null }) => ({
      code,
      nom: enTypographie(nom),
      codesPostaux,
      population,
    }));
  const dIci = new Set(communes.map(({ code }) => code));
  const epts = fichier<LigneDEpt>('ept')
    .map(({ code, nom, membres }) => ({
      code,
      nom: enTypographie(nom),
      communes: membres.map((membre) => membre.code).filter((commune) => dIci.has(commune)),
    }))
    .filter(({ communes }) => communes.length > 0);
  return { departement: enTypographie(departement.nom), communes, epts };
}
