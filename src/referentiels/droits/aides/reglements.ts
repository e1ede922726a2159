import { valeurOuErreur } from '#socle/pur';
import type { Aide } from './aide.ts';
import { lireUneAide } from './lire-une-aide.ts';
import chequeReussite from './reglements/cheque-reussite-93.json' with { type: 'json' };
import fslDeDemonstration from './reglements/fsl-demonstration.json' with { type: 'json' };

/** Delivered with the product, each with its status: nothing here is confirmed by the département that grants it. */
export const AIDES_CONNUES: readonly Aide[] = [chequeReussite, fslDeDemonstration].map((lue) =>
  valeurOuErreur(lireUneAide(lue)),
);
