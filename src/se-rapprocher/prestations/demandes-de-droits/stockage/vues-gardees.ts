import { type Bd, sql } from '#socle';
import type { VueGardee } from '../domaine/listes.ts';
import type { Tables } from './tables.gen.ts';

/** The policies show no other agent's. */
export async function mesVuesEnBase(bd: Bd): Promise<VueGardee[]> {
  const { rows } = await sql<VueGardee>`
    select nom, liste, prestation, delai from demandes_de_droits.vue_gardee order by nom limit 20`.execute(
    bd,
  );
  return rows;
}

/** The same name says the same view again, as it is now. */
export async function garderUneVueEnBase(
  bd: Bd,
  agentId: number,
  { nom, liste, prestation, delai }: VueGardee,
): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('demandes_de_droits.vue_gardee')
    .values({ agent_id: agentId, nom, liste, prestation, delai })
    .onConflict((conflit) =>
      conflit.columns(['agent_id', 'nom']).doUpdateSet({ liste, prestation, delai }),
    )
    .execute();
}

export async function oublierUneVueEnBase(bd: Bd, nom: string): Promise<void> {
  await bd
    .withTables<Tables>()
    .deleteFrom('demandes_de_droits.vue_gardee')
    .where('nom', '=', nom)
    .execute();
}
