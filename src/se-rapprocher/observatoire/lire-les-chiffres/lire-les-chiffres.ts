import { casDUsage } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { lireLesTerritoires } from '#territoires';
import type { Chiffre } from '../domaine/compter.ts';
import { droits } from '../regles-d-acces.ts';
import { chiffresDuMois, moisLisibles } from '../stockage/chiffres.ts';

export interface ChiffresLus {
  /** The months this reader may read, the newest first. */
  mois: string[];
  duMois: string | null;
  chiffres: Chiffre[];
  nomsDesTerritoires: ReadonlyMap<string, string>;
}

/** What one may ask to see figures by. Anything else, an agent first of all, is refused. */
export const AXES_PERMIS: readonly string[] = ['territoire', 'motif'];

export type RefusDeChiffres = { raison: 'par_agent' };

/**
 * The figures of a month, as they were published: none is counted here, so none can be asked for more finely.
 * Refuses any axis that is not published (charter R2).
 */
export const lireLesChiffres = casDUsage(
  droits.lire,
  async (
    acces,
    { mois: voulu, par }: { mois?: string | undefined; par?: string | undefined },
  ): Promise<Resultat<ChiffresLus, RefusDeChiffres>> => {
    if (par !== undefined && !AXES_PERMIS.includes(par)) return refuse({ raison: 'par_agent' });
    const mois = await moisLisibles(acces.bd);
    const duMois = mois.find((un) => un === voulu) ?? mois[0] ?? null;
    const territoires = await lireLesTerritoires(acces);
    return reussi({
      mois,
      duMois,
      chiffres: duMois === null ? [] : await chiffresDuMois(acces.bd, duMois),
      nomsDesTerritoires: new Map(territoires.map(({ id, nom }) => [String(id), nom])),
    });
  },
);

export const direLeRefusDeChiffres = ({ raison }: RefusDeChiffres): string => {
  switch (raison) {
    case 'par_agent':
      return 'Règle R2 de la charte : rien ne se compte par agent. Ces chiffres se lisent par territoire ou par raison.';
  }
};
