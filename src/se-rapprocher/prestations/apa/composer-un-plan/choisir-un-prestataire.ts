import type { Acces } from '#acces';
import {
  chercherDesStructuresAutorisees,
  type StructureAutorisee,
  structuresAutorisees,
} from '#partenaires';
import { normaliser, type Resultat, refuse, reussi } from '#socle/pur';
import { demandeUneAutorisation, type LigneDePlan } from '../domaine/plan.ts';

/** What the form says when none of those that were found is the one. */
export const HORS_ANNUAIRE = 'hors_annuaire';

export type RefusDePrestataire =
  | { raison: 'prestataire_a_choisir'; trouvees: readonly StructureAutorisee[] }
  | { raison: 'prestataire_pas_autorise' };

/**
 * Who does a line of help at home: a structure authorised today, found by the words typed; a name alone only when none
 * answers to them, or when somebody who read those that do says so. What needs no authorisation keeps its words.
 */
export async function choisirUnPrestataire(
  acces: Acces,
  ligne: Pick<LigneDePlan, 'nature' | 'mode' | 'prestataire'>,
  structure: string,
): Promise<Resultat<Pick<LigneDePlan, 'prestataire' | 'structureId'>, RefusDePrestataire>> {
  const { prestataire } = ligne;
  const parNom = { prestataire, structureId: null };
  if (!demandeUneAutorisation(ligne)) return reussi(parNom);
  if (structure !== '' && structure !== HORS_ANNUAIRE) {
    const choisie = (await structuresAutorisees(acces, [structure])).get(structure);
    return choisie
      ? reussi({ prestataire: choisie.nom.slice(0, 120), structureId: structure })
      : refuse({ raison: 'prestataire_pas_autorise' });
  }
  if (!prestataire || structure === HORS_ANNUAIRE) return reussi(parNom);
  const trouvees = await chercherDesStructuresAutorisees(acces, prestataire);
  const exactes = trouvees.filter(({ nom }) => normaliser(nom) === normaliser(prestataire));
  const [seule] = exactes;
  if (seule && exactes.length === 1)
    return reussi({ prestataire: seule.nom.slice(0, 120), structureId: seule.structureId });
  return trouvees.length > 0
    ? refuse({ raison: 'prestataire_a_choisir', trouvees })
    : reussi(parNom);
}
