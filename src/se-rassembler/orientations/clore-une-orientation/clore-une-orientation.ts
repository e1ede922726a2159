import { casDUsage, type RefusDAcces } from '#acces';
import { refuserSiPromesseOuverte } from '#promesses';
import type { Resultat } from '#socle/pur';
import type { Issue } from '../domaine/mots.ts';
import { faireUnGeste, type RefusDeFaire } from '../gestes/faire-un-geste.ts';
import { droits } from '../regles-d-acces.ts';
import type { OrientationEnBase } from '../stockage/orientations.ts';

export interface OrientationAClore {
  orientationId: string;
  version?: number | undefined;
  issue: Issue;
  mots?: string | undefined;
  /** Told on the telephone to the sender. */
  parTelephone?: boolean;
}

export type RefusDeClore =
  | RefusDeFaire
  | RefusDAcces
  | { raison: 'promesse_ouverte'; quoi: string; pourLe: string };

/**
 * Closes with what came of it, for her. Refuses while an answer is awaited or a promise about it is open (R10),
 * and a need left uncovered without a word of why.
 */
export const cloreUneOrientation = casDUsage(
  droits.repondre,
  async (acces, aClore: OrientationAClore): Promise<Resultat<OrientationEnBase, RefusDeClore>> => {
    if (acces.lecteur.genre === 'agent') {
      const libre = await refuserSiPromesseOuverte(acces, [aClore.orientationId]);
      if (!libre.ok) return libre;
    }
    const mots = aClore.mots?.trim().slice(0, 1000) || null;
    return faireUnGeste(acces, {
      orientationId: aClore.orientationId,
      version: aClore.version,
      geste: { geste: 'clore', issue: aClore.issue, mots },
      parTelephone: aClore.parTelephone ?? false,
      etape: { mots },
    });
  },
);
