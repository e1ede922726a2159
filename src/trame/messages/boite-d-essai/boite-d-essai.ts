import { type Id, reussi } from '#socle/pur';
import type { Envoi, Facteur } from '../domaine/envoi.ts';

/** Where the mailbox keeps what it was handed. Whoever stores it says whether it was new. */
export interface RangementDeLaBoite {
  deposer(id: Id<'envoi'>, envoi: Envoi): Promise<'depose' | 'deja_la'>;
}

/**
 * The carrier of the try-out: nothing leaves the machine, everything can be read on a screen. It
 * answers like a real one (the same message twice is one), so that what is tried is what will run.
 */
export function ouvrirLaBoiteDEssai(rangement: RangementDeLaBoite): Facteur {
  return {
    canaux: ['sms', 'courriel', 'lettre'],
    async remettre(id, envoi) {
      await rangement.deposer(id, envoi);
      return reussi({ etat: 'remis', reference: `essai-${id}` });
    },
  };
}
