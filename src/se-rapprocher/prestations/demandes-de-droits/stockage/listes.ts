import { type Bd, sql } from '#socle';
import type { Etat } from '../domaine/etats.ts';
import { COLONNES, type DemandeDeDroit } from './demandes.ts';

export interface QuelleListe {
  /** One for a team; one a territory for a team that examines for the whole département. */
  cles: readonly number[];
  etats: readonly Etat[];
  /** A code of the catalogue; null: every right. */
  prestation: string | null;
  recente: boolean;
  /** Those whose day presses; null: all. */
  parmi: readonly string[] | null;
}

const siennes = (cles: readonly number[]) => sql`unnest(${[...cles]}::integer[]) as s (cle)`;

/** One page of a team's list: what came first, first; what is over, the latest first. Each key and state reads one index. */
export async function pageDeDemandes(
  bd: Bd,
  { cles, etats, prestation, recente, parmi }: QuelleListe,
  { debut, combien }: { debut: number; combien: number },
): Promise<DemandeDeDroit[]> {
  const sens = recente ? sql`desc` : sql`asc`;
  const presse = parmi === null ? sql`true` : sql`id = any (${[...parmi]}::uuid[])`;
  const branches = etats.map(
    (etat) => sql`(select d.* from ${siennes(cles)} cross join lateral (
      select ${COLONNES} from demandes_de_droits.demande
      where cle = s.cle and etat = ${etat} and (${prestation}::text is null or prestation = ${prestation})
        and ${presse}
      order by recue_le ${sens}, id ${sens} limit ${debut + combien}) d)`,
  );
  const { rows } = await sql<DemandeDeDroit>`
    select * from (${sql.join(branches, sql` union all `)}) lues
    order by "recueLe" ${sens}, id ${sens} offset ${debut} limit ${combien}`.execute(bd);
  return rows;
}

/** How many each list holds, up to a bound beyond which the figure would not help. */
export async function compterLesListes<L extends string>(
  bd: Bd,
  cles: readonly number[],
  listes: Readonly<Record<L, readonly Etat[]>>,
  borne: number,
): Promise<Record<L, number>> {
  const comptes = Object.entries<readonly Etat[]>(listes).map(([nom, etats]) => {
    const branches = etats.map(
      (etat) =>
        sql`(select 1 from ${siennes(cles)} join demandes_de_droits.demande d on d.cle = s.cle and d.etat = ${etat}
          limit ${borne})`,
    );
    return sql`(select count(*)::int from (${sql.join(branches, sql` union all `)}) c) as ${sql.ref(nom)}`;
  });
  const { rows } = await sql<Record<L, number>>`select ${sql.join(comptes)}`.execute(bd);
  return rows[0] as Record<L, number>;
}

/** Those that this team received and another examines, the latest first. */
export async function demandesDeposees(
  bd: Bd,
  cles: readonly number[],
  { debut, combien }: { debut: number; combien: number },
): Promise<DemandeDeDroit[]> {
  const { rows } = await sql<DemandeDeDroit>`
    select ${COLONNES} from demandes_de_droits.demande
    where depot_cle = any (${[...cles]}::integer[]) and not cle = any (${[...cles]}::integer[])
    order by deposee_le desc, id limit ${combien} offset ${debut}`.execute(bd);
  return rows;
}
