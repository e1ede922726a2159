import { type Bd, sql } from '#socle';
import type { DateCivile, Instant } from '#socle/pur';
import { ATTENDENT_UNE_DECISION, type Etat } from '../domaine/etats.ts';
import type { EffetDuSilence } from '../domaine/prestations/prestation.ts';
import type { Tables } from './tables.gen.ts';

export const VOIES = ['guichet', 'courrier', 'en_ligne', 'telephone'] as const;
export type Voie = (typeof VOIES)[number];

export interface DemandeDeDroit {
  id: string;
  version: number;
  besoinId: string;
  personneId: string;
  prestation: string;
  /** The name of a published aid on that day; null: the catalogue's own. */
  intitule: string | null;
  /** The team that examines. */
  cle: number;
  /** The one agent who examines, for a protected person. */
  agentId: number | null;
  discrete: boolean;
  depotCle: number;
  depotPar: string;
  recueLe: DateCivile;
  deposeeLe: Instant;
  voie: Voie;
  mots: string | null;
  situationLe: DateCivile | null;
  etat: Etat;
  completeLe: DateCivile | null;
  silenceRegime: string | null;
  silenceEffet: EffetDuSilence | null;
  silenceLe: DateCivile | null;
  motifsDemandesLe: DateCivile | null;
  motifsDonnesLe: DateCivile | null;
  closeLe: Instant | null;
}

export const COLONNES = sql`
  id, version, besoin_id as "besoinId", personne_id as "personneId", prestation, intitule, cle, agent_id as "agentId",
  discrete, depot_cle as "depotCle", depot_par as "depotPar", recue_le as "recueLe", deposee_le as "deposeeLe", voie,
  mots, situation_le as "situationLe", etat, complete_le as "completeLe", silence_regime as "silenceRegime",
  silence_effet as "silenceEffet", silence_le as "silenceLe", motifs_demandes_le as "motifsDemandesLe",
  motifs_donnes_le as "motifsDonnesLe", close_le as "closeLe"`;

export type DemandeAEcrire = Pick<
  DemandeDeDroit,
  | 'id'
  | 'besoinId'
  | 'personneId'
  | 'prestation'
  | 'intitule'
  | 'cle'
  | 'agentId'
  | 'discrete'
  | 'depotCle'
  | 'depotPar'
  | 'recueLe'
  | 'deposeeLe'
  | 'voie'
  | 'mots'
> & { situation: unknown };

export async function ecrireUneDemande(bd: Bd, d: DemandeAEcrire): Promise<void> {
  const situation = d.situation == null ? null : JSON.stringify(d.situation);
  await bd
    .withTables<Tables>()
    .insertInto('demandes_de_droits.demande')
    .values({
      id: d.id,
      besoin_id: d.besoinId,
      personne_id: d.personneId,
      prestation: d.prestation,
      intitule: d.intitule,
      cle: d.cle,
      agent_id: d.agentId,
      discrete: d.discrete,
      depot_cle: d.depotCle,
      depot_par: d.depotPar,
      recue_le: d.recueLe,
      deposee_le: d.deposeeLe,
      voie: d.voie,
      mots: d.mots,
      situation,
      situation_le: situation === null ? null : d.recueLe,
    })
    .execute();
}

/** Opens her record to the team that examines; the base judges again whether it may. */
export async function ouvrirLaFicheEnBase(bd: Bd, id: string): Promise<void> {
  await sql`select demandes_de_droits.ouvrir_la_fiche(${id}::uuid)`.execute(bd);
}

export async function demandeParId(bd: Bd, id: string): Promise<DemandeDeDroit | null> {
  const { rows } = await sql<DemandeDeDroit>`
    select ${COLONNES} from demandes_de_droits.demande where id = ${id}::uuid`.execute(bd);
  return rows[0] ?? null;
}

/** The same, held until the end of the transaction: two hands at once go one after the other. */
export async function retenirUneDemande(bd: Bd, id: string): Promise<DemandeDeDroit | null> {
  const { rows } = await sql<DemandeDeDroit>`
    select ${COLONNES} from demandes_de_droits.demande where id = ${id}::uuid for update`.execute(
    bd,
  );
  return rows[0] ?? null;
}

/** The situation that was computed when she asked, as it was; null when nothing was. */
export async function situationDe(bd: Bd, id: string): Promise<unknown> {
  const { rows } = await sql<{ situation: unknown }>`
    select situation from demandes_de_droits.demande where id = ${id}::uuid`.execute(bd);
  return rows[0]?.situation ?? null;
}

/** @returns false when it changed since it was read, or when this reader may not change it */
export async function changerUneDemande(
  bd: Bd,
  { id, version }: Pick<DemandeDeDroit, 'id' | 'version'>,
  valeurs: Partial<Record<keyof Tables['demandes_de_droits.demande'], unknown>>,
): Promise<boolean> {
  const { numUpdatedRows } = await bd
    .withTables<Tables>()
    .updateTable('demandes_de_droits.demande')
    .set({ ...valeurs, version: version + 1 } as never)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function demandesDesPersonnes(
  bd: Bd,
  personneIds: readonly string[],
): Promise<DemandeDeDroit[]> {
  if (personneIds.length === 0) return [];
  const { rows } = await sql<DemandeDeDroit>`
    select ${COLONNES} from demandes_de_droits.demande
    where personne_id = any (${[...personneIds]}::uuid[]) order by deposee_le desc, id limit 200`.execute(
    bd,
  );
  return rows;
}

export async function demandesParIds(bd: Bd, ids: readonly string[]): Promise<DemandeDeDroit[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<DemandeDeDroit>`
    select ${COLONNES} from demandes_de_droits.demande
    where id = any (${[...ids]}::uuid[]) order by deposee_le, id limit 500`.execute(bd);
  return rows;
}

/** Of open requests for a right, in the order of ids, after one of them. */
export async function situationsOuvertes(
  bd: Bd,
  { prestation, apres, combien }: { prestation: string; apres: string | null; combien: number },
): Promise<{ demandeId: string; situation: unknown; recueLe: DateCivile }[]> {
  const { rows } = await sql<{ demandeId: string; situation: unknown; recueLe: DateCivile }>`
    select id as "demandeId", situation, recue_le as "recueLe" from demandes_de_droits.demande
    where prestation = ${prestation} and situation is not null and etat = any (${[...ATTENDENT_UNE_DECISION]}::text[])
      and (${apres}::uuid is null or id > ${apres}::uuid)
    order by id limit ${Math.min(combien, 5000)}`.execute(bd);
  return rows;
}

export interface DemandeReperable {
  id: string;
  personneId: string;
  prestation: string;
  situation: unknown;
}

/** Every request that was not withdrawn, by id; the situation of those that wait for a decision alone. */
export async function demandesALaSuite(
  bd: Bd,
  { apres, combien }: { apres: string | null; combien: number },
): Promise<DemandeReperable[]> {
  const { rows } = await sql<DemandeReperable>`
    select id, personne_id as "personneId", prestation,
      case when etat = any (${[...ATTENDENT_UNE_DECISION]}::text[]) then situation end as situation
    from demandes_de_droits.demande
    where etat <> 'retiree' and (${apres}::uuid is null or id > ${apres}::uuid)
    order by id limit ${combien}`.execute(bd);
  return rows;
}
