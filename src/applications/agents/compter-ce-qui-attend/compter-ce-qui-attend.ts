import type { Acces } from '#acces';
import { compterLesOrientations } from '#orientations';
import { compterLesPromesses } from '#promesses';
import { compterLesSuspendues } from '#systemes';

/** By heading of the rail: how many things wait there for this team. */
export type CeQuiAttend = Readonly<Record<string, number>>;

/** True counts of the team's own lists, in two queries; a mission that keeps neither list reads none. */
export async function compterCeQuiAttend(acces: Acces): Promise<CeQuiAttend> {
  const { lecteur } = acces;
  if (lecteur.genre === 'agent' && lecteur.mission === 'administration') {
    const suspendues = await compterLesSuspendues(acces, {});
    return { systemes: suspendues.ok ? suspendues.valeur : 0 };
  }
  const cle = lecteur.genre === 'agent' ? lecteur.cles[0] : undefined;
  if (lecteur.genre !== 'agent' || cle === undefined) return {};
  const [orientations, promesses] = await Promise.all([
    compterLesOrientations(acces, cle),
    compterLesPromesses(acces, lecteur.cles),
  ]);
  return {
    orientations: orientations.ok
      ? orientations.valeur.a_repondre + orientations.valeur.revenues
      : 0,
    promesses: promesses.ok ? promesses.valeur.dues : 0,
  };
}
