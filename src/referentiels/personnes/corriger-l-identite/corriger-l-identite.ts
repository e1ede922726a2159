import { casDUsage } from '#acces';
import { reprendreLesMessages, taireLesMessages } from '#messages';
import {
  bornes,
  type DateCivile,
  type DatePartielle,
  ecrireDatePartielle,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import {
  ecrireUneIdentite,
  type IdentiteSaisie,
  lireUneIdentite,
  type RefusDIdentite,
} from '../domaine/personne.ts';
import { droits } from '../regles-d-acces.ts';
import { tousSesIdentifiants } from '../reunir-deux-fiches/fusionner.ts';
import { corrigerUnePersonne } from '../stockage/personnes.ts';
import {
  ficheATenir,
  indexerDeNouveau,
  pasAVous,
  tracerUneEcriture,
} from '../tenir-la-fiche/ecrire.ts';

export interface IdentiteACorriger extends IdentiteSaisie {
  id: string;
  version: number;
  langue: string | null;
  interprete: boolean;
  amenagements: readonly string[];
  deces: DatePartielle | null;
}
export type RefusDeCorriger =
  | RefusDIdentite
  | { raison: 'pas_a_vous' }
  | { raison: 'deja_changee' | 'deces' };

const estPossible = (
  deces: DatePartielle,
  naissance: DatePartielle | undefined,
  aujourdHui: DateCivile,
): boolean =>
  bornes(deces).premier <= aujourdHui &&
  (!naissance || bornes(deces).dernier >= bornes(naissance).premier);

/**
 * Corrects who she is and what it takes to receive her; her names leave with the nature « sans nom ».
 * Refuses a name that is missing, a death before her birth or to come, a record that another hand changed meanwhile.
 */
export const corrigerLIdentite = casDUsage(
  droits.tenir,
  async (acces, saisie: IdentiteACorriger): Promise<Resultat<undefined, RefusDeCorriger>> => {
    const personne = await ficheATenir(acces, saisie.id);
    if (!personne) return pasAVous();
    const identite = lireUneIdentite(saisie);
    if (!identite.ok) return identite;
    if (saisie.deces && !estPossible(saisie.deces, saisie.naissance, acces.aujourdHui))
      return refuse({ raison: 'deces' });
    const faite = await corrigerUnePersonne(acces.bd, saisie.id, saisie.version, {
      ...ecrireUneIdentite(identite.valeur),
      communeCode: personne.communeCode,
      langue: saisie.langue,
      interprete: saisie.interprete,
      amenagements: saisie.amenagements,
      deces: saisie.deces && ecrireDatePartielle(saisie.deces),
    });
    if (!faite) return refuse({ raison: 'deja_changee' });
    // A record merged into hers is hers too.
    for (const personneId of await tousSesIdentifiants(acces, saisie.id))
      await (saisie.deces ? taireLesMessages : reprendreLesMessages)(acces, { personneId });
    await indexerDeNouveau(acces, saisie.id);
    await tracerUneEcriture(acces, saisie.id, 'identite');
    return reussi();
  },
);
