import type { Mission } from '#acces';
import { type Bd, sql } from '#socle';
import type { Instant } from '#socle/pur';
import type { Tables } from './tables.gen.ts';

export type MoyenDeConnexion =
  | 'mot_de_passe'
  | 'mot_de_passe_et_code'
  | 'cle_d_acces'
  | 'fournisseur'
  | 'essai';

export interface SessionAEcrire {
  empreinte: string;
  compteId: string;
  porteeId: number;
  moyen: MoyenDeConnexion;
  acr: string | null;
  amr: readonly string[];
  jetonDuFournisseur: string | null;
  appareil: string | null;
  creeeLe: Instant;
  expireLe: Instant;
}

export async function ecrireUneSession(bd: Bd, session: SessionAEcrire): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('comptes.session')
    .values({
      empreinte: session.empreinte,
      compte_id: session.compteId,
      portee_id: session.porteeId,
      moyen: session.moyen,
      acr: session.acr,
      amr: [...session.amr],
      jeton_du_fournisseur: session.jetonDuFournisseur,
      appareil: session.appareil,
      creee_le: session.creeeLe,
      vue_le: session.creeeLe,
      expire_le: session.expireLe,
    })
    .execute();
}

export interface PorteeDeSession {
  id: number;
  mission: Mission;
  libelle: string | null;
  serviceId: number | null;
  territoireId: number | null;
  cles: number[];
}

export interface SessionTrouvee {
  id: string;
  compteId: string;
  agentId: number;
  nomAffiche: string;
  fonction: string;
  essai: boolean;
  porteeId: number;
  vueLe: Instant;
  expireLe: Instant;
  acr: string | null;
  amr: string[];
  /** Of its agent, in force that day; one at least. */
  portees: PorteeDeSession[];
}

const LES_CLES = sql`
  coalesce((select array_agg(k.cle order by k.cle) from acces.portee_cle k where k.portee_id = p.id), '{}')`;

const EN_VIGUEUR = (jour: string) =>
  sql`p.du <= ${jour}::date and (p.au is null or p.au > ${jour}::date)`;

interface SessionEtPortee extends Omit<SessionTrouvee, 'portees'>, Omit<PorteeDeSession, 'id'> {
  enVigueur: number;
}

/**
 * Open, not idle, of an account neither asleep nor closed whose agent has a portée that day; anything else is the same
 * nothing. One question for the session and its portées, as every page asks it: a row a portée.
 */
export async function sessionParEmpreinte(
  bd: Bd,
  empreinte: string,
  { le, jour, vueDepuis }: { le: Instant; jour: string; vueDepuis: Instant },
): Promise<SessionTrouvee | null> {
  const { rows } = await sql<SessionEtPortee>`
    select s.id, s.compte_id as "compteId", c.agent_id as "agentId", c.nom_affiche as "nomAffiche", c.fonction,
      c.essai, s.portee_id as "porteeId", s.vue_le as "vueLe", s.expire_le as "expireLe", s.acr, s.amr,
      p.id as "enVigueur", p.mission, p.libelle, p.service_id as "serviceId", p.territoire_id as "territoireId",
      ${LES_CLES} as cles
    from comptes.session s join comptes.compte c on c.id = s.compte_id join acces.portee p on p.agent_id = c.agent_id
    where s.empreinte = ${empreinte} and s.expire_le > ${le}::timestamptz and s.vue_le > ${vueDepuis}::timestamptz
      and c.endormi_le is null and c.ferme_le is null and ${EN_VIGUEUR(jour)}
    order by p.id`.execute(bd);
  const [premiere] = rows;
  if (!premiere) return null;
  const portees = rows.map(
    ({ enVigueur: id, mission, libelle, serviceId, territoireId, cles }) => ({
      id,
      mission,
      libelle,
      serviceId,
      territoireId,
      cles,
    }),
  );
  return { ...premiere, portees };
}

/** The portées of an agent in force on a day, each with its keys. */
export async function porteesEnCours(
  bd: Bd,
  agentId: number,
  jour: string,
): Promise<PorteeDeSession[]> {
  const { rows } = await sql<PorteeDeSession>`
    select p.id, p.mission, p.libelle, p.service_id as "serviceId", p.territoire_id as "territoireId", ${LES_CLES} as cles
    from acces.portee p where p.agent_id = ${agentId} and ${EN_VIGUEUR(jour)} order by p.id`.execute(
    bd,
  );
  return rows;
}

export async function marquerVue(bd: Bd, id: string, le: Instant): Promise<void> {
  await sql`update comptes.session set vue_le = ${le}::timestamptz where id = ${id}`.execute(bd);
}

export async function changerLaPortee(bd: Bd, id: string, porteeId: number): Promise<void> {
  await sql`update comptes.session set portee_id = ${porteeId} where id = ${id}`.execute(bd);
}

export interface SessionFermee {
  compteId: string;
  jetonDuFournisseur: string | null;
}

export async function effacerLaSession(bd: Bd, empreinte: string): Promise<SessionFermee | null> {
  const { rows } = await sql<SessionFermee>`
    delete from comptes.session where empreinte = ${empreinte}
    returning compte_id as "compteId", jeton_du_fournisseur as "jetonDuFournisseur"`.execute(bd);
  return rows[0] ?? null;
}
