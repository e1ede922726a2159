import { casDUsage } from '#acces';
import { type Resultat, reussi } from '#socle/pur';
import type { Periode, Reponses } from '../domaine/reponses.ts';
import { droits } from '../regles-d-acces.ts';
import { reponsesGroupees } from '../stockage/reponses-groupees.ts';

/** How long the answers that the law dates took in a period, and whose day went by. For the observatory alone. */
export const compterLesReponsesDues = casDUsage(
  droits.compter,
  async (acces, periode: Periode): Promise<Resultat<Reponses[], never>> =>
    reussi(await reponsesGroupees(acces.bd, periode)),
);
