import { ajouterMois, dateCivile, type Instant } from '#socle/pur';
import { CONSERVATION_DES_TRACES } from '../parametres.ts';
import type { PourLeJournal } from '../pour-le-journal.ts';
import {
  empreinteDeLaRestauration,
  empreinteDuSceau,
  ORIGINE,
} from '../sceller-les-traces/empreinte-du-sceau.ts';
import { partitionsRetirees } from '../stockage/partitions.ts';
import { type Restauration, toutesLesRestaurations } from '../stockage/restaurations.ts';
import {
  compterParMois,
  lotsEntre,
  type Sceau,
  type TracesDuMois,
  tousLesSceaux,
} from '../stockage/sceaux.ts';

export type Alteration =
  /** A trace under this seal was changed, taken away or added. */
  | { genre: 'traces_changees'; sceau: number; mois: string; scellees: number; trouvees: number }
  | { genre: 'sceau_change'; sceau: number }
  | { genre: 'chaine_rompue'; sceau: number }
  /** A restoration that was not ours, or that was rewritten or moved. */
  | { genre: 'restauration_changee'; restauration: number }
  /** Traces older than the last seal that no seal covers. */
  | { genre: 'traces_glissees'; mois: string; nombre: number }
  | { genre: 'mois_retire_trop_tot'; mois: string; retireLe: string };

export interface Verification {
  sceaux: number;
  verifiees: number;
  /** Sealed, then expired: their month was retired on time. This is no alteration. */
  expirees: number;
  /** Written since the last seal: the next one covers them. */
  aSceller: number;
  alterations: Alteration[];
  /** Restorations: what was traced between the backup and the restoration is not in this base. No alteration. */
  restaurations: { sauvegardeDu: Instant; restaureeLe: Instant }[];
  /** To keep elsewhere: whoever has it can tell that the end of the chain was cut. */
  dernier: string | null;
}

type Maillon =
  | { genre: 'sceau'; place: number; rang: number; sceau: Sceau }
  | { genre: 'restauration'; place: number; rang: number; restauration: Restauration };

/** Seals and restorations in the order they were laid: a restoration comes after the seal it names. */
const enChaine = (sceaux: readonly Sceau[], restaurations: readonly Restauration[]): Maillon[] =>
  [
    ...sceaux.map((sceau): Maillon => ({ genre: 'sceau', place: sceau.numero, rang: 0, sceau })),
    ...restaurations.map(
      (restauration): Maillon => ({
        genre: 'restauration',
        place: restauration.apresSceau,
        rang: restauration.numero,
        restauration,
      }),
    ),
  ].sort((a, b) => a.place - b.place || a.rang - b.rang);

const empreinteDe = (maillon: Maillon | undefined): string => {
  if (!maillon) return ORIGINE;
  return maillon.genre === 'sceau' ? maillon.sceau.empreinte : maillon.restauration.empreinte;
};

function verifierLaChaine(pour: PourLeJournal, maillons: readonly Maillon[]): Alteration[] {
  return maillons.flatMap((maillon, place): Alteration[] => {
    const precedent = empreinteDe(maillons[place - 1]);
    if (maillon.genre === 'restauration') {
      const { restauration } = maillon;
      return restauration.precedent === precedent &&
        restauration.empreinte === empreinteDeLaRestauration(pour, restauration)
        ? []
        : [{ genre: 'restauration_changee', restauration: restauration.numero }];
    }
    const { sceau } = maillon;
    return [
      ...(sceau.precedent === precedent
        ? []
        : [{ genre: 'chaine_rompue', sceau: sceau.numero } as const]),
      ...(sceau.empreinte === empreinteDuSceau(pour, sceau)
        ? []
        : [{ genre: 'sceau_change', sceau: sceau.numero } as const]),
    ];
  });
}

async function verifierLesLots(
  pour: PourLeJournal,
  sceaux: readonly Sceau[],
): Promise<Alteration[]> {
  const alterations: Alteration[] = [];
  const tours = new Map(sceaux.map((s) => [`${s.depuisTransaction}-${s.jusquATransaction}`, s]));
  for (const { depuisTransaction, jusquATransaction } of tours.values()) {
    const lots = await lotsEntre(pour.bd, depuisTransaction, jusquATransaction);
    for (const sceau of sceaux) {
      if (sceau.depuisTransaction !== depuisTransaction) continue;
      if (sceau.jusquATransaction !== jusquATransaction) continue;
      const trouve = lots.find(({ mois }) => mois === sceau.mois);
      if (trouve?.lot === sceau.lot) continue;
      alterations.push({
        genre: 'traces_changees',
        sceau: sceau.numero,
        mois: sceau.mois,
        scellees: sceau.nombre,
        trouvees: trouve?.nombre ?? 0,
      });
    }
  }
  return alterations;
}

/** A month never sealed in a tour gives no seal to compare with: what slipped in there is found by counting. */
function chercherLesGlissees(
  parMois: readonly TracesDuMois[],
  sceaux: readonly Sceau[],
): Alteration[] {
  return parMois.flatMap(({ mois, avant }): Alteration[] => {
    const siens = sceaux.filter((sceau) => sceau.mois === mois);
    const nombre = avant - siens.reduce((somme, sceau) => somme + sceau.nombre, 0);
    return nombre > 0 ? [{ genre: 'traces_glissees', mois, nombre }] : [];
  });
}

/**
 * Follows the chain of seals and computes every digest again. It tells what was tampered with from what
 * expired: a month retired after its twelve months is no alteration, one retired before is.
 */
export async function verifierLeJournal(pour: PourLeJournal): Promise<Verification> {
  const sceaux = await tousLesSceaux(pour.bd);
  const restaurations = await toutesLesRestaurations(pour.bd);
  const maillons = enChaine(sceaux, restaurations);
  const retraits = await partitionsRetirees(pour.bd);
  const retires = new Set(retraits.map(({ mois }) => mois));
  const presents = sceaux.filter(({ mois }) => !retires.has(mois));
  const dernier = sceaux.at(-1);
  const parMois = await compterParMois(pour.bd, dernier?.jusquATransaction ?? '0');
  const tropTot = retraits.filter(({ mois, retireeLe }) => {
    const fin = ajouterMois(dateCivile(mois), 1 + CONSERVATION_DES_TRACES.mois);
    return retireeLe < fin;
  });
  const compter = (lesquels: readonly Sceau[]) =>
    lesquels.reduce((somme, { nombre }) => somme + nombre, 0);
  return {
    sceaux: sceaux.length,
    verifiees: compter(presents),
    expirees: compter(sceaux) - compter(presents),
    aSceller: parMois.reduce((somme, { apres }) => somme + apres, 0),
    alterations: [
      ...verifierLaChaine(pour, maillons),
      ...(await verifierLesLots(pour, presents)),
      ...chercherLesGlissees(parMois, sceaux),
      ...tropTot.map(
        ({ mois, retireeLe }) =>
          ({ genre: 'mois_retire_trop_tot', mois, retireLe: retireeLe }) as const,
      ),
    ],
    restaurations: restaurations.map(({ sauvegardeDu, restaureeLe }) => ({
      sauvegardeDu,
      restaureeLe,
    })),
    dernier: maillons.length > 0 ? empreinteDe(maillons.at(-1)) : null,
  };
}

/** An alteration, in a sentence for the command line and for the DPO. */
export function direLAlteration(alteration: Alteration): string {
  switch (alteration.genre) {
    case 'traces_changees':
      return `Sceau ${alteration.sceau}, mois ${alteration.mois.slice(0, 7)} : ${alteration.scellees} traces scellées, ${alteration.trouvees} trouvées, et leur contenu n’est plus celui qui fut scellé.`;
    case 'sceau_change':
      return `Sceau ${alteration.sceau} : il a été réécrit après sa pose.`;
    case 'chaine_rompue':
      return `Sceau ${alteration.sceau} : il ne suit pas le précédent, un sceau manque ou a changé.`;
    case 'restauration_changee':
      return `Restauration ${alteration.restauration} : elle n’est pas celle que l’outil a faite, ou elle a changé de place.`;
    case 'traces_glissees':
      return `Mois ${alteration.mois.slice(0, 7)} : ${alteration.nombre} traces antérieures au dernier sceau ne sont sous aucun sceau.`;
    case 'mois_retire_trop_tot':
      return `Mois ${alteration.mois.slice(0, 7)} : retiré le ${alteration.retireLe}, avant ses ${CONSERVATION_DES_TRACES.mois} mois.`;
  }
}
