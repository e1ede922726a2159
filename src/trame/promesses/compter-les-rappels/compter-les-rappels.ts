import { casDUsage } from '#acces';
import type { Periode, Reponses } from '#echeances';
import { type Resultat, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { reponsesGroupees } from '../stockage/reponses-groupees.ts';

/** How long people waited for a promised call, and whose day went by. For the observatory alone. */
export const compterLesRappels = casDUsage(
  droits.compter,
  async (acces, periode: Periode): Promise<Resultat<Reponses[], never>> =>
    reussi(await reponsesGroupees(acces.bd, periode)),
);
