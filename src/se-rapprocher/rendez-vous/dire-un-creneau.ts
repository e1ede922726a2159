import type { Acces } from '#acces';
import { lireLesAgents } from '#services';
import {
  aujourdHuiA,
  type DateCivile,
  heurePourAgent,
  type Instant,
  jourEnColonne,
  lireInstant,
} from '#socle/pur';
import type { Creneau } from './domaine/creneaux.ts';

/** A slot as a form sends it back: which plage, which moment. */
export const ecrireLeCreneau = ({ plageId, debut }: Pick<Creneau, 'plageId' | 'debut'>): string =>
  `${plageId}@${debut}`;

export function lireLeCreneau(texte: string): { plageId: number; debut: Instant } | null {
  const [plage = '', moment = ''] = texte.split('@');
  const debut = lireInstant(moment);
  return /^\d{1,9}$/.test(plage) && debut.ok
    ? { plageId: Number(plage), debut: debut.valeur }
    : null;
}

/** « mar. 1er déc. 9:30 · Fatou Traoré · bureau 4 » */
export function direLeCreneau(
  { debut, agentId, ou }: Creneau,
  noms: ReadonlyMap<number, string>,
  aujourdHui: DateCivile,
): string {
  return [
    `${jourEnColonne(aujourdHuiA(debut), aujourdHui)} ${heurePourAgent(debut)}`,
    agentId === null ? null : noms.get(agentId),
    ou,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Names of those who receive, in one query. */
export async function nomsDesAgents(
  acces: Acces,
  qui: readonly { agentId: number | null }[],
): Promise<Map<number, string>> {
  const agents = await lireLesAgents(
    acces,
    qui.flatMap(({ agentId }) => agentId ?? []),
  );
  return new Map([...agents].map(([id, { prenom, nom }]) => [id, `${prenom} ${nom}`]));
}
