import { type Resultat, reussi } from '#socle/pur';
import { casDUsage } from '../cas-d-usage.ts';
import { droits } from '../droits.ts';
import type { Permission } from '../lecteur.ts';
import { type Systeme, systemesEnBase, systemesQuiPeuvent } from '../stockage/systemes.ts';

/** Every partner's system with its purpose, its tokens, their end and when they last served; never a token. */
export const voirLesSystemes = casDUsage(
  droits.voirLesSystemes,
  async (acces, _: Record<string, never>): Promise<Resultat<Systeme[], never>> =>
    reussi(await systemesEnBase(acces.bd)),
);

/** The systems to tell of something: those that may read it now, for this structure or about this object. */
export const chercherQuiPrevenir = casDUsage(
  droits.chercherQuiPrevenir,
  async (
    acces,
    {
      permission,
      ...visee
    }: { permission: Permission } & ({ structureId: string } | { objetId: string }),
  ): Promise<Resultat<string[], never>> =>
    reussi(await systemesQuiPeuvent(acces.bd, permission, visee)),
);
