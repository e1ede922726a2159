import { casDUsage } from '#acces';
import { type DateCivile, type Resultat, refuse, reussi } from '#socle/pur';
import type { Objet } from '../domaine/echeance.ts';
import { changerEtInscrire } from '../gestes/changer-et-inscrire.ts';
import { recalculer } from '../gestes/recalculer.ts';
import type { RefusDEcheance } from '../gestes/refus.ts';
import { regimeDe } from '../gestes/regime-de.ts';
import { droits } from '../regles-d-acces.ts';
import { type EcheanceEnBase, retenirCellesQuiCourent } from '../stockage/echeances.ts';

/** A breach recorded stays one: what came after does not undo it. */
const peutSArreter = (une: EcheanceEnBase): boolean =>
  une.etat !== 'depassee' && regimeDe(une).suspensible;

/**
 * Stops, for the days [depuis, jusquau), every clock of this object that missing papers may stop (CRPA, art. L114-5).
 * @returns how many; 0 when none may be stopped
 */
export const suspendreLesEcheances = casDUsage(
  droits.tenir,
  async (
    acces,
    {
      objet,
      motif,
      depuis,
      jusquau,
    }: { objet: Objet; motif: string; depuis: DateCivile; jusquau: DateCivile | null },
  ): Promise<Resultat<number, RefusDEcheance>> => {
    if (jusquau !== null && jusquau <= depuis) return refuse({ raison: 'fin_avant_debut' });
    const courantes = await retenirCellesQuiCourent(acces.bd, { objetId: objet.id });
    const aArreter = courantes.filter(peutSArreter);
    for (const une of aArreter) {
      const suspensions = [...une.faits.suspensions, { du: depuis, au: jusquau, motif }];
      const arretee = recalculer(acces, une, { ...une.faits, suspensions });
      await changerEtInscrire(acces, arretee, { cause: 'suspendue', motif });
    }
    return reussi(aArreter.length);
  },
);

/** The papers came: what is stopped runs again from that day, with what was left of it. @returns how many */
export const reprendreLesEcheances = casDUsage(
  droits.tenir,
  async (
    acces,
    { objet, le }: { objet: Objet; le: DateCivile },
  ): Promise<Resultat<number, never>> => {
    const courantes = await retenirCellesQuiCourent(acces.bd, { objetId: objet.id });
    const arretees = courantes.filter(
      (une) =>
        une.etat !== 'depassee' && une.faits.suspensions.some(({ au }) => au === null || au > le),
    );
    for (const une of arretees) {
      const suspensions = une.faits.suspensions
        .map((suspension) =>
          suspension.au === null || suspension.au > le ? { ...suspension, au: le } : suspension,
        )
        .filter(({ du, au }) => au === null || du < au);
      const reprise = recalculer(acces, une, { ...une.faits, suspensions });
      await changerEtInscrire(acces, reprise, { cause: 'reprise' });
    }
    return reussi(arretees.length);
  },
);
