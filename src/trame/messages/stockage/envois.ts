import { type Bd, sql } from '#socle';
import type { Envoi } from '../domaine/envoi.ts';
import type { Tables } from './tables.gen.ts';

export interface EnvoiDepose {
  id: string;
  cle: number;
  envoi: Envoi;
  deposeLe: string;
  /** What it is about, in the module that wrote it; older messages do not say. */
  aPropos: { objet: string; objetId: string } | null;
  /** Who answers for it; null, the team. */
  agentId: number | null;
  personneId: string | null;
  /** When it stops being useful; past it, it does not leave. */
  pasApres: string | null;
  etat: 'a_remettre' | 'accepte' | 'remis' | 'autre_canal';
  essais: number;
}

/** The same id twice is one message. @returns false when it was there already */
export async function deposer(
  bd: Bd,
  depot: Pick<
    EnvoiDepose,
    'id' | 'cle' | 'personneId' | 'agentId' | 'aPropos' | 'envoi' | 'pasApres'
  > & {
    le: string;
  },
): Promise<boolean> {
  const { id, envoi } = depot;
  const reponse = await bd
    .withTables<Tables>()
    .insertInto('messages.envoi')
    .values({
      id,
      cle: depot.cle,
      personne_id: depot.personneId,
      a_propos: depot.aPropos?.objet ?? null,
      a_propos_id: depot.aPropos?.objetId ?? null,
      agent_id: depot.agentId,
      modele: envoi.modele,
      canal: envoi.destinataire.canal,
      destinataire: JSON.stringify(envoi.destinataire),
      langue: envoi.langue,
      forme: envoi.forme,
      objet: envoi.objet ?? null,
      corps: envoi.corps,
      depose_le: depot.le,
      pas_avant: envoi.pasAvant,
      pas_apres: depot.pasApres,
    })
    .onConflict((conflit) => conflit.doNothing())
    .executeTakeFirst();
  return (reponse.numInsertedOrUpdatedRows ?? 0n) === 1n;
}

interface Ligne extends Omit<EnvoiDepose, 'envoi' | 'aPropos'> {
  aProposDe: string | null;
  aProposId: string | null;
  modele: Envoi['modele'];
  destinataire: Envoi['destinataire'];
  langue: Envoi['langue'];
  forme: Envoi['forme'];
  objet: string | null;
  corps: string;
  pasAvant: Envoi['pasAvant'];
}

const COLONNES = sql`
  id, cle, personne_id as "personneId", agent_id as "agentId", a_propos as "aProposDe", a_propos_id as "aProposId",
  modele, destinataire, langue, forme, objet, corps, depose_le as "deposeLe", pas_avant as "pasAvant",
  pas_apres as "pasApres", etat, essais`;

/** What is stored was composed: only `deposer` writes it. */
const relire = ({
  id,
  cle,
  personneId,
  agentId,
  aProposDe,
  aProposId,
  deposeLe,
  pasApres,
  etat,
  essais,
  objet,
  ...reste
}: Ligne): EnvoiDepose => ({
  id,
  cle,
  personneId,
  agentId,
  aPropos: aProposDe && aProposId ? { objet: aProposDe, objetId: aProposId } : null,
  deposeLe,
  pasApres,
  etat,
  essais,
  envoi: { ...reste, ...(objet === null ? {} : { objet }) } as unknown as Envoi,
});

/**
 * Those whose hour has come, by a channel that someone carries, to nobody who died since; kept from other
 * processes until the end.
 */
export async function prendreCeuxQuiPartent(
  bd: Bd,
  maintenant: string,
  canaux: readonly string[],
  combien: number,
): Promise<EnvoiDepose[]> {
  const { rows } = await sql<Ligne>`
    select ${COLONNES} from messages.envoi where etat = 'a_remettre' and pas_avant <= ${maintenant}
      and (pas_apres is null or pas_apres > ${maintenant})
      and canal = any (${[...canaux]}::text[])
      and not exists (select from messages.silence s where s.personne_id = envoi.personne_id)
    order by pas_avant, id limit ${combien} for update skip locked`.execute(bd);
  return rows.map(relire);
}

/** Those whose hour is long past, and whose channel nobody carries any more: they will not leave. */
export async function prendreCeuxQuiNePartentPlus(
  bd: Bd,
  avant: string,
  canaux: readonly string[],
  combien: number,
): Promise<EnvoiDepose[]> {
  const { rows } = await sql<Ligne>`
    select ${COLONNES} from messages.envoi where etat = 'a_remettre' and pas_avant <= ${avant}
      and not canal = any (${[...canaux]}::text[])
      and not exists (select from messages.silence s where s.personne_id = envoi.personne_id)
    order by pas_avant, id limit ${combien} for update skip locked`.execute(bd);
  return rows.map(relire);
}

/** Those whose carrier did not take them, and that say something of use only up to an hour that is near: somebody has to say it. */
export async function prendreCeuxQuiPressent(
  bd: Bd,
  {
    maintenant,
    attendentDepuis,
    utilesJusqua,
  }: Record<'maintenant' | 'attendentDepuis' | 'utilesJusqua', string>,
  combien: number,
): Promise<EnvoiDepose[]> {
  const { rows } = await sql<Ligne>`
    select ${COLONNES} from messages.envoi where etat = 'a_remettre'
      and pas_apres > ${maintenant} and pas_apres <= ${utilesJusqua}
      and (essais > 0 or pas_avant <= ${attendentDepuis})
      and not exists (select from messages.silence s where s.personne_id = envoi.personne_id)
    order by pas_apres, id limit ${combien} for update skip locked`.execute(bd);
  return rows.map(relire);
}

/** What it said is over: it waited too long for a carrier, and would only trouble her. @returns how many */
export async function laisserPerimer(bd: Bd, maintenant: string): Promise<number> {
  const reponse = await bd
    .withTables<Tables>()
    .updateTable('messages.envoi')
    .set({ etat: 'autre_canal' })
    .where('etat', '=', 'a_remettre')
    .where('pas_apres', '<=', maintenant)
    .executeTakeFirst();
  return Number(reponse.numUpdatedRows);
}

/** @returns whom it was for, if it was still waiting here */
export async function retirerDeLaBoite(
  bd: Bd,
  id: string,
): Promise<Pick<EnvoiDepose, 'personneId'> | null> {
  const { rows } = await sql<Pick<EnvoiDepose, 'personneId'>>`
    delete from messages.envoi where id = ${id}::uuid and etat = 'a_remettre'
    returning personne_id as "personneId"`.execute(bd);
  return rows[0] ?? null;
}

/** The latest of the teams this reader sees; the policies say which. */
export async function derniersEnvois(bd: Bd, combien: number): Promise<EnvoiDepose[]> {
  const { rows } = await sql<Ligne>`
    select ${COLONNES} from messages.envoi order by depose_le desc, id limit ${combien}`.execute(
    bd,
  );
  return rows.map(relire);
}

/** What is read in the place of a secret that has served, or will not. */
const EFFACE = 'Ce texte ouvrait quelque chose : il n’est pas gardé.';

/** @param garder whether its words stay to be read by the team; a secret, once carried, does not */
export async function noterLaRemise(
  bd: Bd,
  id: string,
  remise: { etat: 'accepte' | 'remis'; reference: string; le: string; garder: boolean },
): Promise<void> {
  const { etat, reference, le, garder } = remise;
  await sql`update messages.envoi set etat = ${etat}, reference = ${reference}, remis_le = ${le},
    corps = case when ${garder} then corps else ${EFFACE} end, essais = essais + 1
    where id = ${id}`.execute(bd);
}

export async function noterLEchec(
  bd: Bd,
  id: string,
  echec: { etat: 'a_remettre' | 'autre_canal'; pasAvant: string; garder: boolean },
): Promise<void> {
  const { etat, pasAvant, garder } = echec;
  await sql`update messages.envoi set etat = ${etat}, pas_avant = ${pasAvant},
    corps = case when ${garder} then corps else ${EFFACE} end, essais = essais + 1
    where id = ${id}`.execute(bd);
}

/** Whether this base is a demonstration: then nothing leaves, and the mailbox may be read on a screen. */
export async function estUneDemonstration(bd: Bd): Promise<boolean> {
  const { rows } = await sql<{ demonstration: boolean }>`
    select demonstration from socle.naissance`.execute(bd);
  return rows[0]?.demonstration ?? false;
}
