import type { Mission } from '#acces';
import { type Bd, sql } from '#socle';

export interface CompteDEssai {
  id: string;
  nomAffiche: string;
  fonction: string;
  mission: Mission;
  libelle: string | null;
}

/** The demonstration sign-ins; none, ever, in a database that the generator did not make. */
export async function comptesDEssai(bd: Bd, jour: string): Promise<CompteDEssai[]> {
  const { rows } = await sql<CompteDEssai>`
    select c.id, c.nom_affiche as "nomAffiche", c.fonction, p.mission, p.libelle
    from comptes.compte c
    join lateral (select mission, libelle from acces.portee where agent_id = c.agent_id and du <= ${jour}::date
      and (au is null or au > ${jour}::date) order by id limit 1) p on true
    where c.essai and c.ferme_le is null and c.endormi_le is null
      and exists (select 1 from socle.naissance where demonstration)
    order by c.agent_id`.execute(bd);
  return rows;
}
