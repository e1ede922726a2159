import { AIDES_CONNUES } from '#droits';
import type { Chantier } from './chantier.ts';

const CODE_DU_FONDS = /^fsl-/;

/**
 * The regulations that the product is delivered with, as the département would have published them: written by one,
 * published by another. The housing fund's is fictional, and says so on each of its screens.
 */
export async function ecrireLesReglements({
  ecriture,
  id,
  agents,
  maintenant,
}: Chantier): Promise<void> {
  const qui = (mission: string): number =>
    agents.find(({ missions }) => missions.some((une) => une.mission === mission))?.id ?? 0;
  await ecriture.inserer(
    'reglements.reglement',
    AIDES_CONNUES.map((aide) => ({
      id: id('reglement', aide.id),
      code: aide.id,
      prestation: CODE_DU_FONDS.test(aide.id) ? 'fsl' : 'aide',
      etat: 'publie',
      numero: 1,
      contenu: JSON.stringify(aide),
      depuis: aide.depuis,
      jusqua: aide.jusqua,
      pourquoi: 'Première version tenue ici : ce qui s’appliquait déjà.',
      redige_par: qui('administration'),
      redige_le: maintenant,
      publie_par: qui('direction'),
      publie_le: maintenant,
    })),
  );
}
