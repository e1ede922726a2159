import { casDUsage } from '#acces';
import { type Resultat, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { type DemandeReperable, demandesALaSuite } from '../stockage/demandes.ts';

/** Who asked for what, one lot after another by id; the situation of those that still wait for a decision. */
export const direAuReperage = casDUsage(
  droits.direAuReperage,
  async (
    acces,
    page: { apres: string | null; combien: number },
  ): Promise<Resultat<DemandeReperable[], never>> => {
    const lues = await demandesALaSuite(acces.bd, page);
    await acces.tracer({
      operation: 'liste',
      objet: 'demandes pour le repérage',
      personnes: [...new Set(lues.map(({ personneId }) => personneId))],
    });
    return reussi(lues);
  },
);
