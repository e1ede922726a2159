import { casDUsage } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import type { RefusDePaiement } from '../domaine/refus.ts';
import { droits } from '../regles-d-acces.ts';
import { remettreAPayerEnBase } from '../stockage/versements.ts';

/**
 * What came back goes again with the same account: what stopped it was put right elsewhere (credits, papers, an account
 * code). Its reason stays on it. Done twice, or once it has left, it is refused: nothing is paid twice.
 */
export const remettreAPayer = casDUsage(
  droits.engager,
  async (acces, { id }: { id: string }): Promise<Resultat<undefined, RefusDePaiement>> => {
    const remis = await remettreAPayerEnBase(acces.bd, { id, le: acces.aujourdHui });
    if (!remis) return refuse({ raison: 'pas_revenu' });
    await acces.tracer({
      operation: 'ecriture',
      objet: 'versement remis à payer',
      objetId: id,
      personnes: [remis.personneId],
    });
    return reussi();
  },
);
