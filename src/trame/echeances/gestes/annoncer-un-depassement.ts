import type { Acces } from '#acces';
import type { EcheanceDepassee } from '../evenements.ts';
import type { EcheanceEnBase } from '../stockage/echeances.ts';
import { regimeDe } from './regime-de.ts';

export async function annoncerUnDepassement(acces: Acces, une: EcheanceEnBase): Promise<void> {
  const contenu: EcheanceDepassee = {
    echeanceId: une.id,
    objet: { genre: une.objet, id: une.objetId },
    regime: une.regime,
    effet: regimeDe(une).effet,
  };
  await acces.annoncer({ nom: 'EcheanceDepassee', contenu });
}
