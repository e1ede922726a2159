import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type Aplati,
  aplatir,
  type Colonne,
  ecrireLeCode,
  GRAPHE_NATIONAL,
  type Lot,
  type Mois,
  RAISON,
} from '#droits';
import { REVENUS_LUS } from '../domaine/ressources-de-la-cnaf.ts';

type ParColonnes = (
  combien: number,
  debuts: Uint32Array,
  roles: Uint8Array,
  inconnus: Uint8Array,
  personnes: Lot['personnes'],
  foyers: Lot['foyers'],
  montants: readonly Float64Array[],
  raisons: readonly Uint8Array[],
) => void;

export interface Calcul {
  colonnes: readonly Colonne[];
  /** Rights that this month knows whole, among those asked for. */
  droits: readonly string[];
  /** Those that it does not: a parameter is past its horizon, or a rule needs what columns do not tell. */
  horsDePortee: readonly string[];
  /** For each household of a lot, the rights of `droits` that are due to somebody of it. */
  dus(lot: Lot): readonly (readonly string[])[];
}

/** Facts that no source here tells are those of a household without them: the lead says that somebody looks. */
const planDe = (mois: Mois, droits: readonly string[]) => ({
  mois,
  droits,
  parMois: REVENUS_LUS,
  permanents: [],
});

/** Whole at this month: nothing of the amount rests on a parameter past its horizon, or on a fact that no column tells. */
const estEntier = (mois: Mois, droit: string): boolean =>
  aplatir(GRAPHE_NATIONAL, planDe(mois, [droit])).droits[0]?.dansLeDoute === false;

/** Generated code is a file that is imported, then erased: nothing is ever evaluated from a text. */
async function importer(aplati: Aplati): Promise<ParColonnes> {
  const dossier = mkdtempSync(join(tmpdir(), 'tisserin-droits-'));
  try {
    const fichier = join(dossier, 'colonnes.mjs');
    writeFileSync(fichier, ecrireLeCode(aplati, 'colonnes'), { mode: 0o600 });
    const module: { parColonnes: ParColonnes } = await import(pathToFileURL(fichier).href);
    return module.parColonnes;
  } finally {
    rmSync(dossier, { recursive: true, force: true });
  }
}

/** The columnar form of these rights at this month. */
export async function preparerLeCalcul(mois: Mois, voulus: readonly string[]): Promise<Calcul> {
  const droits = voulus.filter((droit) => estEntier(mois, droit));
  const horsDePortee = voulus.filter((droit) => !droits.includes(droit));
  if (droits.length === 0)
    return {
      colonnes: [],
      droits,
      horsDePortee,
      dus: ({ combien }) => Array.from({ length: combien }, () => []),
    };
  const aplati = aplatir(GRAPHE_NATIONAL, planDe(mois, droits));
  const parColonnes = await importer(aplati);
  return {
    colonnes: aplati.colonnes,
    droits,
    horsDePortee,
    dus({ combien, debuts, roles, inconnus, personnes, foyers }) {
      const toutes = debuts[combien] ?? 0;
      const montants = droits.map(() => new Float64Array(toutes));
      const raisons = droits.map(() => new Uint8Array(toutes));
      parColonnes(combien, debuts, roles, inconnus, personnes, foyers, montants, raisons);
      return Array.from({ length: combien }, (_, h) =>
        droits.filter((_droit, d) => {
          const du = (place: number) =>
            raisons[d]?.[place] === RAISON.du && (montants[d]?.[place] ?? 0) > 0;
          if (aplati.droits[d]?.de === 'foyer') return du(h);
          for (let place = debuts[h] ?? 0; place < (debuts[h + 1] ?? 0); place++)
            if (du(place)) return true;
          return false;
        }),
      );
    },
  };
}
