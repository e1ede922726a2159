import { ajouterJours } from '../calendrier.ts';
import { CCAS_D_AUBERVILLIERS } from '../partenaires/partenaires.ts';
import type { Chantier } from './chantier.ts';
import { missionsConfiees } from './ecrire-les-comptes.ts';

/** When the administration inscribed it, before today. */
const INSCRIT_JOURS = 40;

/** The name that `tisserin jeton donner` takes: a token is said once by that command, none is written here. */
export const SYSTEME_DE_DEMONSTRATION = 'Logiciel du CCAS d’Aubervilliers';

/** A partner's software, inscribed and without a token yet. */
export async function ecrireLesSystemes({
  ecriture,
  id,
  agents,
  maintenant,
  aujourdHui,
}: Chantier): Promise<void> {
  const administration = missionsConfiees(agents).find(
    ({ mission }) => mission === 'administration',
  );
  await ecriture.inserer('acces.systeme', [
    {
      id: id('systeme', 'ccas-aubervilliers'),
      nom: SYSTEME_DE_DEMONSTRATION,
      finalite: 'répondre aux orientations adressées au CCAS',
      contact: 'service informatique du CCAS, 01 99 00 93 01',
      structure_id: CCAS_D_AUBERVILLIERS,
      service_code: null,
      territoire_id: null,
      inscrit_le: `${ajouterJours(aujourdHui, -INSCRIT_JOURS)}${maintenant.slice(10)}`,
      inscrit_par: administration?.agentId ?? 0,
    },
  ]);
}
