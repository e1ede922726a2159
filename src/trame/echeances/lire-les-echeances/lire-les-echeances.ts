import { type Acces, juger } from '#acces';
import type { Echeance, Objet } from '../domaine/echeance.ts';
import { direUneEcheance } from '../gestes/dire-une-echeance.ts';
import { droits } from '../regles-d-acces.ts';
import { echeancesDesObjets } from '../stockage/echeances.ts';

/**
 * The clocks of these objects, by the id of the object, in one question; those of another team, and all of them for
 * who may see none, are not in it. The page that shows them says in the journal what it showed.
 */
export async function lireLesEcheances(
  acces: Acces,
  objets: readonly Objet[],
): Promise<ReadonlyMap<string, Echeance[]>> {
  const parObjet = new Map<string, Echeance[]>();
  if (objets.length === 0 || !juger(droits.voir, acces.lecteur).accord) return parObjet;
  const lues = await echeancesDesObjets(
    acces.bd,
    objets.map(({ id }) => id),
  );
  for (const { calculs, ...une } of lues) {
    const deLObjet = parObjet.get(une.objetId) ?? [];
    deLObjet.push(direUneEcheance(une, calculs));
    parObjet.set(une.objetId, deLObjet);
  }
  return parObjet;
}
