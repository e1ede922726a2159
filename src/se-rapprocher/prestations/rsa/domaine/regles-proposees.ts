import { dateCivile } from '#socle/pur';
import type { NomDeCritere, ParametresDeCritere } from './criteres.ts';
import type { Organisme, Regle, TypeDeParcours } from './orienter.ts';
import donnees from './regles-proposees.json' with { type: 'json' };

interface ReglePubliee {
  code: string;
  rang: number;
  critere: NomDeCritere;
  parametres: ParametresDeCritere;
  parcours: TypeDeParcours;
  organisme: Organisme;
}

/**
 * The order that one département published for its own software (WebRSA, CeCILL v2, `criteresalgorithmeorientation`),
 * offered to start from: each rule waits, switched off, for the arrêté that allows it here.
 */
export const REGLES_PROPOSEES = donnees as readonly ReglePubliee[];

export const reglesProposees = (arrete: string, depuis: string, active: boolean): Regle[] =>
  REGLES_PROPOSEES.map((une) => ({
    ...une,
    arrete,
    depuis: dateCivile(depuis),
    jusqua: null,
    active,
  }));
