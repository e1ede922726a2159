import { casDUsage } from '#acces';
import { type Echeance, lireLesEcheances } from '#echeances';
import { objetsOuverts } from '#recepisses';
import { type DateCivile, type Resultat, reussi } from '#socle/pur';
import type { Prestation } from '../domaine/prestations/prestation.ts';
import { prestationDe } from '../gestes/avancer.ts';
import { objetDe } from '../gestes/horloges.ts';
import { droits } from '../regles-d-acces.ts';
import { type Decision, decisionsDe } from '../stockage/decisions.ts';
import { type DemandeDeDroit, demandesParIds } from '../stockage/demandes.ts';
import { type Piece, piecesDe } from '../stockage/pieces.ts';
import { type Recours, recoursDe } from '../stockage/recours.ts';

export type { Recours } from '../stockage/recours.ts';

/** One request as the person may see it: by her receipt, the same state as her agents see. */
export interface SaDemandeDeDroit {
  demande: DemandeDeDroit;
  prestation: Prestation;
  manquantes: readonly Piece[];
  /** In force, once it reached her. */
  decision: Decision | null;
  /** By when she is answered; null: no clock of ours runs. */
  reponseLe: DateCivile | null;
  /** Until when she may contest. */
  contesterLe: DateCivile | null;
  echeances: readonly Echeance[];
  /** The latest first. */
  recours: readonly Recours[];
}

const premiere = (
  echeances: readonly Echeance[],
  garder: (une: Echeance) => boolean,
): DateCivile | null =>
  echeances
    .flatMap((une) => (une.etat === 'en_cours' && garder(une) ? [une.echueLe] : []))
    .sort()[0] ?? null;

/** Hers, among what her receipt opens. */
export const sesDemandesDeDroits = casDUsage(
  droits.lireLaSienne,
  async (acces, _: object): Promise<Resultat<SaDemandeDeDroit[], never>> => {
    const demandes = await demandesParIds(acces.bd, await objetsOuverts(acces.bd));
    if (demandes.length === 0) return reussi([]);
    const ids = demandes.map(({ id }) => id);
    const [pieces, decisions, recours, horloges] = [
      await piecesDe(acces.bd, ids),
      await decisionsDe(acces.bd, ids),
      await recoursDe(acces.bd, ids),
      await lireLesEcheances(acces, ids.map(objetDe)),
    ];
    await acces.tracer({
      operation: 'liste',
      objet: 'ses demandes de droits',
      personnes: [...new Set(demandes.map(({ personneId }) => personneId))],
    });
    return reussi(
      demandes.map((demande) => {
        const echeances = horloges.get(demande.id) ?? [];
        return {
          demande,
          prestation: prestationDe(demande),
          manquantes: pieces.filter(
            ({ demandeId, etat }) => demandeId === demande.id && etat === 'manquante',
          ),
          decision:
            decisions.find(
              ({ demandeId, etat }) => demandeId === demande.id && etat === 'notifiee',
            ) ?? null,
          reponseLe: premiere(echeances, ({ regime }) => regime.du === 'administration'),
          contesterLe: premiere(echeances, ({ regime }) => regime.id.startsWith('recours.')),
          echeances,
          recours: recours.filter(({ demandeId }) => demandeId === demande.id),
        };
      }),
    );
  },
);
