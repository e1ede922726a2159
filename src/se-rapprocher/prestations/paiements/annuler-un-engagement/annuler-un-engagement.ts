import { casDUsage } from '#acces';
import { nettoyerUneLigne, type Resultat, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { annulerEnBase, engagementsDUneDecision } from '../stockage/engagements.ts';

/** Nothing more is paid of this decision; what was not sent yet goes back to its envelope. @returns how many */
export const annulerUnEngagement = casDUsage(
  droits.engager,
  async (
    acces,
    { decisionId, motif }: { decisionId: string; motif: string },
  ): Promise<Resultat<number, never>> => {
    const vivants = (await engagementsDUneDecision(acces.bd, decisionId)).filter(
      ({ etat }) => etat !== 'annule',
    );
    const pourquoi = nettoyerUneLigne(motif).slice(0, 300);
    for (const { id, personneId } of vivants) {
      await annulerEnBase(acces.bd, { id, le: acces.maintenant, pourquoi });
      await acces.tracer({
        operation: 'ecriture',
        objet: 'engagement de dépense annulé',
        objetId: id,
        personnes: [personneId],
      });
    }
    return reussi(vivants.length);
  },
);
