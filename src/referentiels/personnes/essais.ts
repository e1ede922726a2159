/** Builders for tests: two teams at Aubervilliers and Pantin, and the protection mission. */
import type { LecteurAgent } from '#acces';
import { type Bd, type Moteur, sql } from '#socle';

const agent = (
  agentId: number,
  mission: LecteurAgent['mission'],
  cle: number | null,
): LecteurAgent => ({
  genre: 'agent',
  agentId,
  porteeId: agentId,
  mission,
  serviceId: cle === null ? null : Math.floor(cle / 1000),
  territoireId: cle === null ? null : cle % 1000,
  cles: cle === null ? [] : [cle],
  fonction: `agent ${agentId}`,
});

/** Receives at Aubervilliers. */
export const nadia = agent(7, 'accueil', 1004);
/** Social worker in the same team. */
export const thomas = agent(8, 'travail_social', 1004);
/** Leads that team. */
export const sylvie = agent(9, 'encadrement', 1004);
/** Receives at Pantin: another team. */
export const ailleurs = agent(17, 'accueil', 1005);
/** Social worker at Pantin. */
export const thomasAilleurs = agent(18, 'travail_social', 1005);
export const protection = agent(30, 'protection', null);
export const dpo = agent(31, 'dpo', null);

export async function planterLesEquipes(base: Moteur): Promise<void> {
  const tous = [nadia, thomas, sylvie, ailleurs, thomasAilleurs, protection, dpo];
  await base.transaction(async (connexion) => {
    for (const { agentId, porteeId, mission, cles } of tous) {
      await connexion.executer(
        `insert into acces.portee (id, agent_id, mission, du) overriding system value values ($1, $2, $3, '2026-01-01')`,
        [porteeId, agentId, mission],
      );
      for (const cle of cles)
        await connexion.executer('insert into acces.portee_cle values ($1, $2)', [porteeId, cle]);
    }
  });
}

/** A record opened to another team, as an accepted orientation does. */
export async function ouvrirAussi(bd: Bd, personneId: string, cle = 1004): Promise<void> {
  await sql`select acces.ouvrir(${personneId}, ${cle}, null, 'orientation', null)`.execute(bd);
}
