import { BORDEREAU_CSV } from '../adaptateurs/csv/csv.ts';
import { BORDEREAU_PES } from '../adaptateurs/pes/pes.ts';
import type { FormatDeBordereau } from '../domaine/bordereau.ts';
import type { NomDeFormat } from '../domaine/payeur.ts';

const FORMATS: Record<NomDeFormat, FormatDeBordereau> = { csv: BORDEREAU_CSV, pes: BORDEREAU_PES };

/** The format that a slip was made in: what it is answered in too. */
export const formatNomme = (nom: NomDeFormat): FormatDeBordereau => FORMATS[nom];
