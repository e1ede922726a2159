import type { Acces } from '#acces';
import { compterLesOrientations } from '#orientations';
import { compterLesPromesses } from '#promesses';
import { compterLesSuspendues } from '#systemes';

/** By heading of the rail: how many things wait there for this team. */
export type CeQuiAttend = Readonly<Record<string, number>>;

/** True counts of the team's own lists, over all its places, in two queries; a mission that keeps neither list reads none. */
export async function compterCeQuiAttend(acces: Acces): Promise<CeQuiAttend> {
  const { lecteur } = acces;
  if (lecteur.genre === 'agent' && lecteur.mission === 'administration') {
    const suspendues = await compterLesSuspendues(acces, {});
    return { systemes: suspendues.ok ? suspendues.valeur : 0 };
  }
  if (lecteur.genre !== 'agent' || lecteur.cles.length === 0) return {};
  const [orientations, promesses] = await Promise.all([
    compterLesOrientations(acces, lecteur.cles),
    compterLesPromesses(acces, lecteur.cles),
  ]);
  return {
    orientations: orientations.ok
      ? orientations.valeur.a_repondre + orientations.valeur.revenues
      : 0,
    promesses: promesses.ok ? promesses.valeur.dues : 0,
  };
}
