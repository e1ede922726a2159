import { casDUsage } from '#acces';
import { faireUnGeste } from '../gestes/faire-un-geste.ts';
import { droits } from '../regles-d-acces.ts';

export interface AccordRecueilli {
  orientationId: string;
  version?: number;
  de: 'personne' | 'sans_elle';
  /** Why she was not asked, ten signs at least. */
  raison?: string;
  /** « oui, mais pas mes dettes »: read by the sender's team alone. */
  sesMots?: string;
}

/** She agreed, in her words; or the reason why she was not asked. Refuses a reason too short to be one. */
export const accorder = casDUsage(droits.envoyer, (acces, accord: AccordRecueilli) =>
  faireUnGeste(acces, {
    orientationId: accord.orientationId,
    version: accord.version,
    geste: { geste: 'accorder', de: accord.de, raison: accord.raison ?? null },
    etape: {
      pour: 'emetteur',
      mots: (accord.de === 'personne' ? accord.sesMots : accord.raison)?.slice(0, 1000) ?? null,
    },
  }),
);
