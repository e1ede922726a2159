import { casDUsage } from '#acces';
import { fermerUnPartage, revoquerLeLien } from '#partage';
import { faireUnGeste } from '../gestes/faire-un-geste.ts';
import { droits } from '../regles-d-acces.ts';

export interface OrientationARetirer {
  orientationId: string;
  version?: number | undefined;
  /** Why, in a few words: she changed her mind, another way was found. */
  mots: string;
}

/** Takes a request back, with her. Whoever received it reads it no more, and its link is turned off. */
export const retirerUneOrientation = casDUsage(
  droits.envoyer,
  async (acces, aRetirer: OrientationARetirer) => {
    const mots = aRetirer.mots.trim().slice(0, 1000);
    const faite = await faireUnGeste(acces, {
      orientationId: aRetirer.orientationId,
      version: aRetirer.version,
      geste: { geste: 'retirer', mots },
      // Her reasons stay with the team that heard them.
      etape: { mots, pour: 'emetteur' },
    });
    if (!faite.ok) return faite;
    await fermerUnPartage(acces, { orientationId: aRetirer.orientationId });
    if (faite.valeur.versGenre === 'partenaire') {
      await revoquerLeLien(acces, { orientationId: aRetirer.orientationId });
    }
    return faite;
  },
);
