import { casDUsage } from '#acces';
import { identifiant, type Resultat, refuse, reussi } from '#socle/pur';
import { BORDEREAU_CSV } from '../adaptateurs/csv/csv.ts';
import type { RefusDeReponse } from '../domaine/bordereau.ts';
import type { VersementRejete } from '../evenements.ts';
import { droits } from '../regles-d-acces.ts';
import { bordereauParId, direRapproche } from '../stockage/bordereaux.ts';
import { appliquerLaReponse } from '../stockage/versements.ts';

export interface Rapprochement {
  payes: number;
  rejetes: number;
  /** Lines of the file that no payment of this bordereau waited for: another bordereau's, or said before. */
  sansSuite: number;
}

/**
 * Reads what the paymaster answers: each payment is paid or rejected, with why. The file is read whole before anything
 * is written; given twice, it changes nothing. For each rejection, the team owes her a word.
 */
export const rapprocherUnBordereau = casDUsage(
  droits.ordonner,
  async (
    acces,
    { id, octets }: { id: string; octets: Uint8Array },
  ): Promise<Resultat<Rapprochement, RefusDeReponse | { raison: 'inconnu' }>> => {
    const bordereau = await bordereauParId(acces.bd, id);
    if (!bordereau) return refuse({ raison: 'inconnu' });
    const lue = BORDEREAU_CSV.lireLaReponse(octets);
    if (!lue.ok) return lue;
    const changes = await appliquerLaReponse(acces.bd, { bordereauId: id, lignes: lue.valeur });
    await direRapproche(acces.bd, id, acces.maintenant);
    const rejetes = changes.filter(({ etat }) => etat === 'rejete');
    for (const { id: versementId, demandeId, personneId, cle } of rejetes) {
      const contenu: VersementRejete = {
        rejetId: identifiant<'rejet'>(),
        ...{ versementId, demandeId, personneId, cle },
      };
      await acces.annoncer({ nom: 'VersementRejete', contenu });
    }
    await acces.tracer({
      operation: 'ecriture',
      objet: 'rapprochement d’un bordereau',
      objetId: id,
      personnes: [...new Set(changes.map(({ personneId }) => personneId))],
    });
    return reussi({
      payes: changes.length - rejetes.length,
      rejetes: rejetes.length,
      sansSuite: lue.valeur.length - changes.length,
    });
  },
);
