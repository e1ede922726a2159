import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { DOSSIER_DES_EFFACEMENTS, estUneSauvegarde } from '../domaine/manifeste.ts';
import {
  type DemandeDeRestauration,
  type RefusDeRestaurer,
  type Restauration,
  restaurerUneSauvegarde,
} from '../restaurer-une-sauvegarde/restaurer-une-sauvegarde.ts';
import type { CibleDePreuve } from '../stockage/cible-postgres.ts';

export type RefusDeProuver =
  | RefusDeRestaurer
  | { raison: 'aucune_sauvegarde'; dossier: string }
  | { raison: 'pas_une_base_de_preuve' };

export const derniereSauvegarde = (dossier: string): string | null =>
  existsSync(dossier)
    ? (readdirSync(dossier).filter(estUneSauvegarde).sort().at(-1) ?? null)
    : null;

/**
 * Restores the last backup in a spare base, verifies all of it, and empties that base again: it held everyone. The
 * base is one that was empty the first time and was marked since: no other is ever emptied.
 */
export async function prouverLaRestauration(
  cible: CibleDePreuve,
  demande: Omit<DemandeDeRestauration, 'effacements' | 'ecraser'>,
): Promise<Resultat<Restauration & { sauvegarde: string }, RefusDeProuver>> {
  const sauvegarde = derniereSauvegarde(demande.dossier);
  if (!sauvegarde) return refuse({ raison: 'aucune_sauvegarde', dossier: demande.dossier });
  if (!(await cible.seReserver())) return refuse({ raison: 'pas_une_base_de_preuve' });
  try {
    const faite = await restaurerUneSauvegarde(cible, {
      ...demande,
      dossier: join(demande.dossier, sauvegarde),
      effacements: join(demande.dossier, DOSSIER_DES_EFFACEMENTS),
      ecraser: true,
    });
    return faite.ok ? reussi({ ...faite.valeur, sauvegarde }) : faite;
  } finally {
    await cible.vider();
  }
}
