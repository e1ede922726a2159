import type { Acces } from '#acces';
import type { DestinataireAPayer } from '#paiements';
import { structuresAutorisees } from '#partenaires';
import { seulPrestataire } from '../domaine/plan.ts';
import type { Plan } from '../stockage/plans.ts';

/** The authorised service that does all of this plan, as a payee; null: the allowance goes to her. */
export async function aPayerEnSaPlace(
  acces: Acces,
  { lignes }: Pick<Plan, 'lignes'>,
): Promise<Extract<DestinataireAPayer, { genre: 'tiers' }> | null> {
  const seul = seulPrestataire(lignes);
  if (!seul) return null;
  const autorisee = (await structuresAutorisees(acces, [seul.structureId])).get(seul.structureId);
  return autorisee
    ? {
        ...({ genre: 'tiers', quoi: 'prestataire', nom: seul.nom } as const),
        ...(autorisee.siret ? { siret: autorisee.siret } : {}),
      }
    : null;
}
