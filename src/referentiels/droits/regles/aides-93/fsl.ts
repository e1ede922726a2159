import { enRegle, FAITS_DES_AIDES } from '../../aides/en-regles.ts';
import { AIDES_CONNUES } from '../../aides/reglements.ts';
import type { Variable } from '../../langue/declarations.ts';

const reglement = AIDES_CONNUES.find(({ id }) => id === 'fsl-energie-demonstration');
const regle = reglement && enRegle(reglement, 'fsl');
if (!regle) throw new Error('the regulation of the FSL is not one that the graph can read');

/** The fund's regulation as it is delivered, invented until an administrator enters the true one. */
export const FSL: readonly Variable[] = [...FAITS_DES_AIDES, regle];
