import { type Bd, sql } from '#socle';
import type { Instant } from '#socle/pur';
import type { RefusDeFlux } from '../domaine/refus-de-flux.ts';

export interface Bilan {
  /** Told as they are now. */
  projetes?: number;
  /** The same household, date and kind, already told by an earlier message. */
  dejaConnus?: number;
  /** Told by a more recent message: left as they are. */
  plusRecents?: number;
  repetes?: number;
  /** The state that the blocks witness is not the one written. */
  etatsCorriges?: number;
  enAnomalie?: number;
  sansEquipe?: number;
  adultes?: number;
  sures?: number;
  aConfirmer?: number;
  inconnues?: number;
  sortis?: number;
}

export interface Reception {
  id: string;
  empreinte: string;
  fichier: string;
  octets: number;
  typeFlux: 'M' | 'I' | null;
  reference: string | null;
  creeeLe: string | null;
  organismes: readonly string[];
  etat: 'en_depot' | 'deposee' | 'projetee' | 'refusee';
  recueLe: Instant;
  dossiers: number;
  projetes: number;
  refus: readonly RefusDeFlux[];
  refusEnTout: number;
  codesInconnus: Readonly<Record<string, number>>;
  bilan: Bilan;
}

const COLONNES = sql`id, empreinte, fichier, octets::double precision as octets, type_flux as "typeFlux",
  reference::text as reference, creee_le::text as "creeeLe", organismes, etat, recue_le as "recueLe", dossiers, projetes,
  refus, refus_en_tout as "refusEnTout", codes_inconnus as "codesInconnus", bilan`;

export async function receptionDuFichier(bd: Bd, empreinte: string): Promise<Reception | null> {
  const { rows } = await sql<Reception>`select ${COLONNES} from flux_cnaf.reception
    where empreinte = ${empreinte} and etat <> 'refusee'`.execute(bd);
  return rows[0] ?? null;
}

/** Held until the end of the transaction: two processes never tell the same households at once. */
export async function tenirUneReception(bd: Bd, id: string): Promise<Reception | null> {
  const { rows } =
    await sql<Reception>`select ${COLONNES} from flux_cnaf.reception where id = ${id}::uuid
    for update`.execute(bd);
  return rows[0] ?? null;
}

export async function receptionsRecentes(
  bd: Bd,
  { limite, depuis }: { limite: number; depuis: number },
): Promise<Reception[]> {
  const { rows } =
    await sql<Reception>`select ${COLONNES} from flux_cnaf.reception order by recue_le desc, id
    limit ${limite} offset ${depuis}`.execute(bd);
  return rows;
}

export async function receptionParId(bd: Bd, id: string): Promise<Reception | null> {
  const { rows } =
    await sql<Reception>`select ${COLONNES} from flux_cnaf.reception where id = ${id}::uuid`.execute(
      bd,
    );
  return rows[0] ?? null;
}

/** Those whose message is still kept whole, the oldest date first. */
export async function receptionsGardees(bd: Bd): Promise<Reception[]> {
  const { rows } = await sql<Reception>`select ${COLONNES} from flux_cnaf.reception r
    where etat in ('deposee', 'projetee') and exists (select from flux_cnaf.morceau m where m.reception_id = r.id and m.rang = 0)
    order by reference, recue_le`.execute(bd);
  return rows;
}

export async function ouvrirUneReception(
  bd: Bd,
  {
    id,
    empreinte,
    fichier,
    octets,
    recueLe,
  }: Pick<Reception, 'id' | 'empreinte' | 'fichier' | 'octets' | 'recueLe'>,
): Promise<void> {
  await sql`delete from flux_cnaf.reception where empreinte = ${empreinte} and etat = 'en_depot'`.execute(
    bd,
  );
  await sql`insert into flux_cnaf.reception (id, empreinte, fichier, octets, etat, recue_le)
    values (${id}, ${empreinte}, ${fichier}, ${octets}, 'en_depot', ${recueLe})`.execute(bd);
}

export async function refermerUneReception(
  bd: Bd,
  id: string,
  fini: Pick<
    Reception,
    | 'etat'
    | 'typeFlux'
    | 'reference'
    | 'creeeLe'
    | 'organismes'
    | 'dossiers'
    | 'refus'
    | 'refusEnTout'
    | 'codesInconnus'
  >,
): Promise<void> {
  await sql`update flux_cnaf.reception set etat = ${fini.etat}, type_flux = ${fini.typeFlux},
    reference = ${fini.reference}, creee_le = ${fini.creeeLe}, organismes = ${[...fini.organismes]}::text[],
    dossiers = ${fini.dossiers}, refus = ${JSON.stringify(fini.refus)}::jsonb, refus_en_tout = ${fini.refusEnTout},
    codes_inconnus = ${JSON.stringify(fini.codesInconnus)}::jsonb where id = ${id}::uuid`.execute(
    bd,
  );
  if (fini.etat === 'refusee')
    await sql`delete from flux_cnaf.morceau where reception_id = ${id}::uuid`.execute(bd);
}

export async function avancerUneReception(
  bd: Bd,
  id: string,
  { projetes, bilan, etat }: Pick<Reception, 'projetes' | 'bilan' | 'etat'>,
): Promise<void> {
  await sql`update flux_cnaf.reception set projetes = ${projetes}, bilan = ${JSON.stringify(bilan)}::jsonb,
    etat = ${etat} where id = ${id}::uuid`.execute(bd);
}

/** Others of the same funds, told or about to be. */
export async function autresReceptions(
  bd: Bd,
  { id, organismes }: Pick<Reception, 'id' | 'organismes'>,
): Promise<Pick<Reception, 'typeFlux' | 'reference' | 'etat'>[]> {
  const { rows } = await sql<Pick<Reception, 'typeFlux' | 'reference' | 'etat'>>`
    select type_flux as "typeFlux", reference::text as reference, etat from flux_cnaf.reception
    where etat in ('deposee', 'projetee') and id <> ${id}::uuid and organismes && ${[...organismes]}::text[]`.execute(
    bd,
  );
  return rows;
}

export async function garderUnMorceau(
  bd: Bd,
  morceau: { receptionId: string; rang: number; contenu: string; recuLe: string },
): Promise<void> {
  await sql`insert into flux_cnaf.morceau (reception_id, rang, contenu, recu_le)
    values (${morceau.receptionId}::uuid, ${morceau.rang}, ${morceau.contenu}, ${morceau.recuLe})`.execute(
    bd,
  );
}

export async function lireUnMorceau(
  bd: Bd,
  receptionId: string,
  rang: number,
): Promise<string | null> {
  const { rows } = await sql<{ contenu: string }>`select contenu from flux_cnaf.morceau
    where reception_id = ${receptionId}::uuid and rang = ${rang}`.execute(bd);
  return rows[0]?.contenu ?? null;
}
