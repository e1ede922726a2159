import { type Bd, sql } from '#socle';
import type { Etat } from '../domaine/etats.ts';
import { COLONNES, type DemandeDeDroit } from './demandes.ts';

export interface QuelleListe {
  cle: number;
  etats: readonly Etat[];
  /** A code of the catalogue; null: every right. */
  prestation: string | null;
  recente: boolean;
}

/** One page of a team's list: what came first, first; what is over, the latest first. Each state reads one index. */
export async function pageDeDemandes(
  bd: Bd,
  { cle, etats, prestation, recente }: QuelleListe,
  { debut, combien }: { debut: number; combien: number },
): Promise<DemandeDeDroit[]> {
  const sens = recente ? sql`desc` : sql`asc`;
  const branches = etats.map(
    (etat) => sql`(select ${COLONNES} from demandes_de_droits.demande
      where cle = ${cle} and etat = ${etat} and (${prestation}::text is null or prestation = ${prestation})
      order by recue_le ${sens}, id ${sens} limit ${debut + combien})`,
  );
  const { rows } = await sql<DemandeDeDroit>`
    select * from (${sql.join(branches, sql` union all `)}) lues
    order by "recueLe" ${sens}, id ${sens} offset ${debut} limit ${combien}`.execute(bd);
  return rows;
}

/** How many each list holds, up to a bound beyond which the figure would not help. */
export async function compterLesListes<L extends string>(
  bd: Bd,
  cle: number,
  listes: Readonly<Record<L, readonly Etat[]>>,
  borne: number,
): Promise<Record<L, number>> {
  const comptes = Object.entries<readonly Etat[]>(listes).map(([nom, etats]) => {
    const branches = etats.map(
      (etat) =>
        sql`(select 1 from demandes_de_droits.demande where cle = ${cle} and etat = ${etat} limit ${borne})`,
    );
    return sql`(select count(*)::int from (${sql.join(branches, sql` union all `)}) c) as ${sql.ref(nom)}`;
  });
  const { rows } = await sql<Record<L, number>>`select ${sql.join(comptes)}`.execute(bd);
  return rows[0] as Record<L, number>;
}

/** Those that this team received and another examines, the latest first. */
export async function demandesDeposees(
  bd: Bd,
  cle: number,
  { debut, combien }: { debut: number; combien: number },
): Promise<DemandeDeDroit[]> {
  const { rows } = await sql<DemandeDeDroit>`
    select ${COLONNES} from demandes_de_droits.demande where depot_cle = ${cle} and cle <> ${cle}
    order by deposee_le desc, id limit ${combien} offset ${debut}`.execute(bd);
  return rows;
}
