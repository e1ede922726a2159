import { casDUsage } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { BORDEREAU_CSV } from '../adaptateurs/csv/csv.ts';
import type { LigneDeBordereau } from '../domaine/bordereau.ts';
import { dechiffrerDesCoordonnees } from '../gestes/chiffrer-un-iban.ts';
import { droits } from '../regles-d-acces.ts';
import { bordereauParId } from '../stockage/bordereaux.ts';
import { coordonneesDe, direServies } from '../stockage/coordonnees.ts';
import { versementsDuBordereau } from '../stockage/versements.ts';

export interface FichierDePaiement {
  nom: string;
  type: string;
  octets: Uint8Array;
}

/**
 * The file for the paymaster: the only place where account numbers are read. Written again it is the same payments; an
 * account erased since is refused rather than left out.
 */
export const ecrireUnBordereauDePaiement = casDUsage(
  droits.ordonner,
  async (
    acces,
    id: string,
  ): Promise<Resultat<FichierDePaiement, { raison: 'inconnu' } | { raison: 'compte_efface' }>> => {
    const bordereau = await bordereauParId(acces.bd, id);
    if (!bordereau) return refuse({ raison: 'inconnu' });
    const versements = await versementsDuBordereau(acces.bd, id);
    const destinataireIds = [...new Set(versements.map((un) => un.destinataireId))];
    const comptes = await coordonneesDe(acces.bd, destinataireIds);
    const lignes: LigneDeBordereau[] = [];
    for (const { reference, prevuLe, montant, destinataireId } of versements) {
      const chiffre = comptes.get(destinataireId);
      if (!chiffre) return refuse({ raison: 'compte_efface' });
      const compte = dechiffrerDesCoordonnees(acces, chiffre);
      lignes.push({ reference, le: prevuLe, centimes: montant, ...compte });
    }
    await direServies(acces.bd, { destinataireIds, le: acces.aujourdHui });
    await acces.tracer({
      operation: 'lecture',
      objet: 'coordonnées bancaires d’un bordereau',
      objetId: id,
      personnes: [...new Set(versements.map(({ personneId }) => personneId))],
      fondement: droits.ordonner.phrase,
    });
    const { annee, rang } = bordereau;
    return reussi({
      nom: `bordereau-${annee}-${String(rang).padStart(4, '0')}.${BORDEREAU_CSV.extension}`,
      type: BORDEREAU_CSV.type,
      octets: BORDEREAU_CSV.ecrire({ annee, rang, lignes }),
    });
  },
);
