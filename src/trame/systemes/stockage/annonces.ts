import { type Bd, sql } from '#socle';
import type { Instant } from '#socle/pur';

export interface Annonce {
  id: string;
  adresseId: string;
  genre: string;
  objetId: string;
  survenuLe: Instant;
  etat: 'a_remettre' | 'remise' | 'abandonnee';
  essais: number;
  pasAvant: Instant;
  remiseLe: Instant | null;
  statut: number | null;
  echec: string | null;
}

export interface AnnonceARemettre
  extends Pick<Annonce, 'id' | 'adresseId' | 'genre' | 'objetId' | 'survenuLe' | 'essais'> {
  url: string;
  /** Sealed; the second one while a change of secret lasts. */
  secret: string;
  ancienSecret: string | null;
}

/** The same event said to the same address is one announcement. */
export async function ecrireDesAnnonces(
  bd: Bd,
  annonces: readonly { id: string; adresseId: string }[],
  quoi: { evenementId: number; genre: string; objetId: string; le: string },
): Promise<void> {
  for (const { id, adresseId } of annonces)
    await sql`insert into systemes.annonce (id, adresse_id, evenement_id, genre, objet_id, survenu_le, pas_avant)
      values (${id}::uuid, ${adresseId}::uuid, ${quoi.evenementId}, ${quoi.genre}, ${quoi.objetId}::uuid, ${quoi.le},
        ${quoi.le}) on conflict do nothing`.execute(bd);
}

/** Takes what is due for two minutes, the oldest first; never one while an older one about the same object waits. */
export async function prendreDesAnnonces(bd: Bd, limite: number): Promise<AnnonceARemettre[]> {
  const { rows } = await sql<AnnonceARemettre>`
    update systemes.annonce n
    set pris_jusqu_a = acces.maintenant() + interval '2 minutes', essais = n.essais + 1
    from systemes.adresse a
    where a.id = n.adresse_id and n.id in (
      select x.id from systemes.annonce x join systemes.adresse y on y.id = x.adresse_id
      where x.etat = 'a_remettre' and y.etat = 'ouverte' and x.pas_avant <= acces.maintenant()
        and (x.pris_jusqu_a is null or x.pris_jusqu_a < acces.maintenant())
        and not exists (select 1 from systemes.annonce v where v.adresse_id = x.adresse_id
          and v.objet_id = x.objet_id and v.etat = 'a_remettre'
          and (v.survenu_le, v.evenement_id) < (x.survenu_le, x.evenement_id))
      order by x.survenu_le, x.evenement_id limit ${limite} for update of x skip locked)
    returning n.id, n.adresse_id as "adresseId", n.genre, n.objet_id as "objetId", n.survenu_le as "survenuLe",
      n.essais, a.url, a.secret,
      case when a.ancien_jusqu_a > acces.maintenant() then a.ancien_secret end as "ancienSecret"`.execute(
    bd,
  );
  return rows;
}

export async function marquerRemise(
  bd: Bd,
  { id, adresseId, statut, le }: { id: string; adresseId: string; statut: number; le: string },
): Promise<void> {
  await sql`update systemes.annonce set etat = 'remise', remise_le = ${le}, statut = ${statut}, echec = null,
    pris_jusqu_a = null where id = ${id}::uuid`.execute(bd);
  await sql`update systemes.adresse set echecs = 0, derniere_reussite_le = ${le}
    where id = ${adresseId}::uuid`.execute(bd);
}

export async function marquerManquee(
  bd: Bd,
  manquee: {
    id: string;
    adresseId: string;
    statut: number | null;
    echec: string;
    /** Null: it is given up. */
    pasAvant: string | null;
  },
): Promise<void> {
  await sql`update systemes.annonce set statut = ${manquee.statut}, echec = ${manquee.echec}, pris_jusqu_a = null,
      etat = ${manquee.pasAvant === null ? 'abandonnee' : 'a_remettre'},
      pas_avant = coalesce(${manquee.pasAvant}::timestamptz, pas_avant)
    where id = ${manquee.id}::uuid`.execute(bd);
  await sql`update systemes.adresse set echecs = echecs + 1 where id = ${manquee.adresseId}::uuid`.execute(
    bd,
  );
}

const COLONNES = sql`
  id, adresse_id as "adresseId", genre, objet_id as "objetId", survenu_le as "survenuLe", etat, essais,
  pas_avant as "pasAvant", remise_le as "remiseLe", statut, echec`;

/** The latest of each address. */
export async function dernieresAnnonces(bd: Bd, parAdresse: number): Promise<Annonce[]> {
  const { rows } = await sql<Annonce>`
    select ${COLONNES} from (select n.*, row_number() over (partition by adresse_id
        order by survenu_le desc, evenement_id desc) as rang from systemes.annonce n) as rangees
    where rang <= ${parAdresse} order by survenu_le desc, evenement_id desc`.execute(bd);
  return rows;
}

/** Said again, now, from the first attempt; all those given up of an address, or one whatever became of it. */
export async function remettreEnFile(
  bd: Bd,
  quoi: { annonceId: string } | { adresseId: string },
  le: string,
): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    update systemes.annonce set etat = 'a_remettre', essais = 0, pas_avant = ${le}, pris_jusqu_a = null, remise_le = null
    where ${
      'annonceId' in quoi
        ? sql`id = ${quoi.annonceId}::uuid`
        : sql`adresse_id = ${quoi.adresseId}::uuid and etat <> 'remise'`
    } returning id`.execute(bd);
  return rows.length;
}

/** How many wait, and how many were given up. */
export async function compterLesAnnonces(
  bd: Bd,
): Promise<{ aRemettre: number; abandonnees: number; suspendues: number }> {
  const { rows } = await sql<{ aRemettre: number; abandonnees: number; suspendues: number }>`
    select count(*) filter (where etat = 'a_remettre')::integer as "aRemettre",
      count(*) filter (where etat = 'abandonnee')::integer as abandonnees,
      (select count(*)::integer from systemes.adresse where etat = 'suspendue') as suspendues
    from systemes.annonce`.execute(bd);
  return rows[0] ?? { aRemettre: 0, abandonnees: 0, suspendues: 0 };
}
