import { casDUsage } from '#acces';
import { type Resultat, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { revoquerLesLiensDe } from '../stockage/liens.ts';
import { fermerEnBase } from '../stockage/partages.ts';

/** The receiver reads it no more: it refused, or the sender took it back. The sender keeps what was sent. */
export const fermerUnPartage = casDUsage(
  droits.fermer,
  async (
    acces,
    { orientationId }: { orientationId: string },
  ): Promise<Resultat<undefined, never>> => {
    await fermerEnBase(acces.bd, orientationId);
    await acces.tracer({ operation: 'ecriture', objet: 'partage fermé', objetId: orientationId });
    return reussi();
  },
);

/** Turns off the partner's link at once, and all it opened; the number of links that stopped working. */
export const revoquerLeLien = casDUsage(
  droits.tenirLeLien,
  async (acces, { orientationId }: { orientationId: string }): Promise<Resultat<number, never>> => {
    const nombre = await revoquerLesLiensDe(acces.bd, orientationId, acces.maintenant);
    await acces.tracer({ operation: 'ecriture', objet: 'lien éteint', objetId: orientationId });
    return reussi(nombre);
  },
);
