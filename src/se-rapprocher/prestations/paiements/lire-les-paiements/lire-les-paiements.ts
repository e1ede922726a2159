import { type Acces, casDUsage, juger } from '#acces';
import { type Resultat, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import {
  type EtatDeVersement,
  type Versement,
  versementsDesDemandes,
  versementsParEtat,
} from '../stockage/versements.ts';

/**
 * The payments of these requests, by request, in one question; those of another team are not in it. The page that shows
 * them says in the journal what it showed.
 */
export async function lireLesPaiements(
  acces: Acces,
  { demandeIds }: { demandeIds: readonly string[] },
): Promise<ReadonlyMap<string, Versement[]>> {
  const parDemande = new Map<string, Versement[]>();
  if (demandeIds.length === 0 || !juger(droits.lire, acces.lecteur).accord) return parDemande;
  for (const un of await versementsDesDemandes(acces.bd, demandeIds))
    parDemande.set(un.demandeId, [...(parDemande.get(un.demandeId) ?? []), un]);
  return parDemande;
}

/** One page of payments in a state: her team's, or all of them for who orders them. */
export const voirLesVersements = casDUsage(
  droits.voirLesListes,
  async (
    acces,
    { etat, limite, apres }: { etat: EtatDeVersement; limite: number; apres: number },
  ): Promise<Resultat<Versement[], never>> => {
    const { lecteur } = acces;
    const cles = lecteur.genre === 'agent' && lecteur.mission !== 'direction' ? lecteur.cles : null;
    const vus = await versementsParEtat(acces.bd, { etat, cles, limite, apres });
    await acces.tracer({
      operation: 'liste',
      objet: 'versements',
      personnes: [...new Set(vus.map(({ personneId }) => personneId))],
    });
    return reussi(vus);
  },
);
