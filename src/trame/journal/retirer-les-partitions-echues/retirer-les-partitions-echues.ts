import {
  ajouterMois,
  type DateCivile,
  dateCivile,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import { CONSERVATION_DES_TRACES, PARTITIONS_D_AVANCE } from '../parametres.ts';
import type { PourLeJournal } from '../pour-le-journal.ts';
import { preparerLesPartitions, retirerLesPartitions } from '../stockage/partitions.ts';
import { compterParMois, dernierSceau } from '../stockage/sceaux.ts';

const premierDuMois = (jour: DateCivile): DateCivile => dateCivile(`${jour.slice(0, 7)}-01`);

/** A month that holds traces under no seal does not go: seal first. */
export type RefusDeRetirer = { raison: 'traces_non_scellees'; mois: string };

/**
 * Makes the coming months ready and drops those whose last day is twelve months old; their seals stay.
 * Refuses while an expired month holds traces that no seal covers.
 */
export async function retirerLesPartitionsEchues(
  pour: PourLeJournal,
): Promise<Resultat<{ preparees: number; retirees: number }, RefusDeRetirer>> {
  const preparees = await preparerLesPartitions(pour.bd, pour.aujourdHui, PARTITIONS_D_AVANCE.mois);
  const avant = premierDuMois(ajouterMois(pour.aujourdHui, -CONSERVATION_DES_TRACES.mois));
  const dernier = await dernierSceau(pour.bd);
  const parMois = await compterParMois(pour.bd, dernier?.jusquATransaction ?? '0');
  const nonScelle = parMois.find(({ mois, apres }) => mois < avant && apres > 0);
  if (nonScelle) return refuse({ raison: 'traces_non_scellees', mois: nonScelle.mois });
  return reussi({ preparees, retirees: await retirerLesPartitions(pour.bd, avant) });
}
