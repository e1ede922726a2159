import { etendreUneMission } from '#services';
import { SERVICES, TERRITOIRES } from '../index.ts';
import type { Chantier } from './chantier.ts';
import type { Ligne } from './tables.ts';

/** Every mission of every agent, numbered. */
export const missionsConfiees = (agents: Chantier['agents']) =>
  agents
    .flatMap((agent) => agent.missions.map((mission) => ({ agentId: agent.id, ...mission })))
    .map((mission, rang) => ({ ...mission, porteeId: rang + 1 }));

/** Missions spread into the keys that policies compare, and an account for every agent: the cast signs in by a click. */
export async function ecrireLesComptes({
  ecriture,
  id,
  agents,
  maintenant,
}: Chantier): Promise<void> {
  const confiees = missionsConfiees(agents).map((mission) => ({
    ...mission,
    ...etendreUneMission(mission, SERVICES, TERRITOIRES),
  }));
  await ecriture.inserer(
    'acces.portee',
    confiees.map(
      ({ porteeId, agentId, mission, serviceId, territoireId, libelle, du, au }) =>
        ({
          id: porteeId,
          agent_id: agentId,
          mission,
          service_id: serviceId,
          territoire_id: territoireId,
          libelle,
          du,
          au,
        }) as Ligne<'acces.portee'>,
    ),
  );
  await ecriture.reprendreLaSuite('acces.portee');
  await ecriture.inserer(
    'acces.portee_cle',
    confiees.flatMap(({ porteeId, cles }) => cles.map((cle) => ({ portee_id: porteeId, cle }))),
  );
  await ecriture.inserer(
    'comptes.compte',
    agents.map((agent) => ({
      id: id('compte', agent.id),
      agent_id: agent.id,
      identifiant: agent.identifiant,
      nom_affiche: `${agent.prenom} ${agent.nom}`,
      fonction: agent.fonction,
      essai: agent.connexionDEssai,
      cree_le: maintenant,
    })),
  );
}
