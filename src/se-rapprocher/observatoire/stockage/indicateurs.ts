import { type Bd, sql } from '#socle';
import type { Tables } from './tables.gen.ts';

export type AuNomDe = 'direction' | 'representation';

export interface IndicateurPropose {
  cle: string;
  definition: string;
  proposeLe: string;
  lisibleParTousLe: string;
  cles: { auNomDe: AuNomDe; fonction: string; le: string }[];
}

/** What this reader may read of the proposals, each with the keys already given. */
export async function indicateursProposes(bd: Bd): Promise<IndicateurPropose[]> {
  const { rows } = await sql<IndicateurPropose>`
    select i.cle, i.definition, i.propose_le as "proposeLe", i.lisible_par_tous_le as "lisibleParTousLe",
      coalesce((select jsonb_agg(jsonb_build_object('auNomDe', c.au_nom_de, 'fonction', c.fonction, 'le', c.le)
        order by c.le, c.au_nom_de) from observatoire.cle_donnee c where c.cle = i.cle and c.definition = i.definition),
        '[]'::jsonb) as cles
    from observatoire.indicateur i order by i.cle, i.propose_le limit 200`.execute(bd);
  return rows;
}

/** Definitions that both keys have opened. */
export async function definitionsOuvertes(
  bd: Bd,
): Promise<{ cle: string; definition: string; depuis: string }[]> {
  const { rows } = await sql<{ cle: string; definition: string; depuis: string }>`
    select cle, definition, max(le) as depuis from observatoire.cle_donnee
    group by cle, definition having count(*) = 2`.execute(bd);
  return rows;
}

/** @returns false when these very words were proposed already */
export async function ecrireUneProposition(
  bd: Bd,
  { cle, definition, proposeLe, lisibleParTousLe }: Omit<IndicateurPropose, 'cles'>,
): Promise<boolean> {
  const fait = await bd
    .withTables<Tables>()
    .insertInto('observatoire.indicateur')
    .values({ cle, definition, propose_le: proposeLe, lisible_par_tous_le: lisibleParTousLe })
    .onConflict((conflit) => conflit.doNothing())
    .executeTakeFirst();
  return fait.numInsertedOrUpdatedRows === 1n;
}

/** @returns false when this key was given, or when the same agent already gave the other */
export async function ecrireUneCle(
  bd: Bd,
  cle: {
    cle: string;
    definition: string;
    auNomDe: AuNomDe;
    agentId: number;
    fonction: string;
    le: string;
  },
): Promise<boolean> {
  const fait = await bd
    .withTables<Tables>()
    .insertInto('observatoire.cle_donnee')
    .values({
      cle: cle.cle,
      definition: cle.definition,
      au_nom_de: cle.auNomDe,
      agent_id: cle.agentId,
      fonction: cle.fonction,
      le: cle.le,
    })
    .onConflict((conflit) => conflit.doNothing())
    .executeTakeFirst();
  return fait.numInsertedOrUpdatedRows === 1n;
}
