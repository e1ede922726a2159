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

/** A place as a form sends it back: which plage, which moment; or which of the hours that were offered. */
export type PlaceLue = { plageId: number; debut: Instant } | { heureProposeeId: string };

const UN_NUMERO = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function lireLaPlace(texte: string): PlaceLue | null {
  return UN_NUMERO.test(texte) ? { heureProposeeId: texte } : lireLeCreneau(texte);
}

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
  { debut, agentId, ou }: Pick<Creneau, 'debut' | 'agentId' | 'ou'>,
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
