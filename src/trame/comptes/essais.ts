import { randomUUID } from 'node:crypto';
import type { Mission } from '#acces';
import type { Connexion } from '#socle';

let prochain = 9000;

/** An agent's account with one portée, put in place past every policy. */
export async function unCompte(
  connexion: Connexion,
  donne: {
    agentId?: number;
    identifiant?: string;
    mission?: Mission;
    serviceId?: number;
    territoireId?: number;
    essai?: boolean;
    au?: string;
  } = {},
): Promise<{ compteId: string; agentId: number; porteeId: number; identifiant: string }> {
  const agentId = donne.agentId ?? ++prochain;
  const identifiant = donne.identifiant ?? `agent${agentId}`;
  const compteId = randomUUID();
  await connexion.executer(
    `insert into comptes.compte (id, agent_id, identifiant, nom_affiche, fonction, essai)
     values ($1, $2, $3, 'Nadia Benali', 'Agente d’accueil', $4)`,
    [compteId, agentId, identifiant, donne.essai ?? false],
  );
  const porteeId = await unePortee(connexion, { ...donne, agentId });
  return { compteId, agentId, porteeId, identifiant };
}

/** A mission given to an agent since the beginning of 2026. */
export async function unePortee(
  connexion: Connexion,
  donne: {
    agentId: number;
    mission?: Mission;
    serviceId?: number;
    territoireId?: number;
    au?: string;
  },
): Promise<number> {
  const serviceId = donne.serviceId ?? 1;
  const territoireId = donne.territoireId ?? 4;
  const { lignes } = await connexion.executer<{ id: number }>(
    `insert into acces.portee (agent_id, mission, service_id, territoire_id, du, au)
     values ($1, $2, $3, $4, '2026-01-01', $5) returning id`,
    [donne.agentId, donne.mission ?? 'accueil', serviceId, territoireId, donne.au ?? null],
  );
  const id = lignes[0]?.id ?? 0;
  await connexion.executer('insert into acces.portee_cle (portee_id, cle) values ($1, $2)', [
    id,
    serviceId * 1000 + territoireId,
  ]);
  return id;
}
