import { type Bd, sql } from '#socle';

/** @returns false when this network left too many requests in this hour; past `enTout`, it may leave fewer */
export async function compterUnDepot(
  bd: Bd,
  reseau: string,
  bornes: { parReseau: number; enTout: number; parReseauAlors: number },
): Promise<boolean> {
  const { rows } = await sql<{ permis: boolean }>`
    select accueil.compter_un_depot(${reseau}, ${bornes.parReseau}, ${bornes.enTout},
      ${bornes.parReseauAlors}) as permis`.execute(bd);
  return rows[0]?.permis ?? false;
}

export async function compterUnDepotDeSysteme(bd: Bd, parHeure: number): Promise<boolean> {
  const { rows } = await sql<{ permis: boolean }>`
    select accueil.compter_un_depot_de_systeme(${parHeure}) as permis`.execute(bd);
  return rows[0]?.permis ?? false;
}

export interface DepotDeSysteme {
  premierContactId: string;
  systeme: string;
  reference: string | null;
  accordLe: string;
  accordRecueilliPar: string;
  recuRemis: boolean;
  deposeLe: string;
}

/** @returns false when this system already brought a request under that number of its own */
export async function ecrireUnDepot(
  bd: Bd,
  depot: DepotDeSysteme & { systemeId: string; jetonId: string },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into accueil.depot_de_systeme (premier_contact_id, systeme_id, jeton_id, systeme, reference, accord_le,
      accord_recueilli_par, recu_remis, depose_le)
    values (${depot.premierContactId}::uuid, ${depot.systemeId}::uuid, ${depot.jetonId}::uuid, ${depot.systeme},
      ${depot.reference}, ${depot.accordLe}, ${depot.accordRecueilliPar}, ${depot.recuRemis}, ${depot.deposeLe})
    on conflict do nothing`.execute(bd);
  return numAffectedRows === 1n;
}

/** Those that this reader may read, in the order of their ids: one, those of a number, or a page. */
export async function depotsDeSysteme(
  bd: Bd,
  quels: { ids?: readonly string[]; reference?: string; apres?: string; limite?: number },
): Promise<DepotDeSysteme[]> {
  const { rows } = await sql<DepotDeSysteme>`
    select premier_contact_id as "premierContactId", systeme, reference, accord_le as "accordLe",
      accord_recueilli_par as "accordRecueilliPar", recu_remis as "recuRemis", depose_le as "deposeLe"
    from accueil.depot_de_systeme
    where (${quels.ids ? [...quels.ids] : null}::uuid[] is null or premier_contact_id = any (${quels.ids ? [...quels.ids] : null}::uuid[]))
      and (${quels.reference ?? null}::text is null or reference = ${quels.reference ?? null})
      and (${quels.apres ?? null}::uuid is null or premier_contact_id > ${quels.apres ?? null}::uuid)
    order by premier_contact_id limit ${quels.limite ?? 100}`.execute(bd);
  return rows;
}
