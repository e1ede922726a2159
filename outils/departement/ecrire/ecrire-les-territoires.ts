import { createRequire } from 'node:module';
import { normaliser } from '#socle/pur';
import { COMMUNES, PASSAGES, TERRITOIRES } from '../index.ts';
import { PLACES_SUR_LA_GRILLE } from '../lieux/grille.ts';
import { DEPUIS } from '../services/territoires.ts';
import type { Chantier } from './chantier.ts';

interface Ept {
  code: string;
  nom: string;
}
interface CommuneDuDecoupage {
  code: string;
  type: string;
  nom: string;
  codesPostaux?: string[];
}

const lire = createRequire(import.meta.url);
const EPT = lire('@etalab/decoupage-administratif/data/ept.json') as Ept[];
const DECOUPAGE = lire(
  '@etalab/decoupage-administratif/data/communes.json',
) as CommuneDuDecoupage[];

/** Law 2015-991 (NOTRe), article 59. */
const EPT_DEPUIS = '2016-01-01';

const enTypographie = (nom: string) => nom.replaceAll("'", '’');

/** Communes, their EPT, those that joined another, and the territories of the services. */
export async function ecrireLesTerritoires({ ecriture }: Chantier): Promise<void> {
  const epts = EPT.map(({ code, nom }) => ({ code, nom: enTypographie(nom) })).filter(({ nom }) =>
    COMMUNES.some((commune) => commune.ept === nom),
  );
  const codeDEpt = new Map(epts.map(({ code, nom }) => [nom, code]));
  const decoupage = new Map(
    DECOUPAGE.filter(({ type }) => type === 'commune-actuelle').map((c) => [c.code, c]),
  );
  await ecriture.inserer(
    'territoires.ept',
    epts.map((ept) => ({ ...ept, du: EPT_DEPUIS })),
  );
  await ecriture.inserer('territoires.commune', [
    ...COMMUNES.map((commune) => ({
      code: commune.code,
      nom: commune.nom,
      nom_normalise: normaliser(commune.nom),
      codes_postaux: decoupage.get(commune.code)?.codesPostaux ?? [commune.codePostal],
      population: commune.population,
      colonne: PLACES_SUR_LA_GRILLE.get(commune.code)?.colonne ?? null,
      rang: PLACES_SUR_LA_GRILLE.get(commune.code)?.rang ?? null,
      du: DEPUIS,
      au: null,
    })),
    ...PASSAGES.flatMap(({ ancienCode, le }) => {
      const nom = enTypographie(DECOUPAGE.find(({ code }) => code === ancienCode)?.nom ?? '');
      return {
        code: ancienCode,
        nom,
        nom_normalise: normaliser(nom),
        codes_postaux: [],
        population: null,
        colonne: null,
        rang: null,
        du: DEPUIS,
        au: le,
      };
    }),
  ]);
  const membre = (commune: string, ept: string | undefined, au: string | null) => {
    const code = codeDEpt.get(ept ?? '');
    const du = DEPUIS > EPT_DEPUIS ? DEPUIS : EPT_DEPUIS;
    return code ? [{ commune_code: commune, ept_code: code, du, au }] : [];
  };
  await ecriture.inserer('territoires.commune_ept', [
    ...COMMUNES.flatMap(({ code, ept }) => membre(code, ept, null)),
    ...PASSAGES.flatMap(({ ancienCode, nouveauCode, le }) =>
      membre(ancienCode, COMMUNES.find(({ code }) => code === nouveauCode)?.ept, le),
    ),
  ]);
  await ecriture.inserer(
    'territoires.passage',
    PASSAGES.map(({ ancienCode, nouveauCode, le, source }) => ({
      ancien_code: ancienCode,
      nouveau_code: nouveauCode,
      le,
      source,
    })),
  );
  await ecriture.inserer(
    'territoires.territoire',
    TERRITOIRES.map(({ id, nom, du }) => ({ id, nom, du })),
  );
  await ecriture.inserer(
    'territoires.territoire_commune',
    TERRITOIRES.flatMap(({ id, communes, du }) =>
      communes.map((code) => ({ territoire_id: id, commune_code: code, du })),
    ),
  );
}
