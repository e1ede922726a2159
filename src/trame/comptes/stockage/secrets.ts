import { type Bd, sql } from '#socle';
import type { Instant } from '#socle/pur';

export interface CompteEtSecret {
  id: string;
  identifiant: string;
  motDePasse: string | null;
  totpChiffre: string | null;
  totpDernierPas: number | null;
  totpDepuis: Instant | null;
  vuLe: Instant;
  endormiLe: Instant | null;
}

const REQUETE = sql`
  select c.id, c.identifiant, s.mot_de_passe as "motDePasse", s.totp_chiffre as "totpChiffre",
    s.totp_dernier_pas as "totpDernierPas", c.totp_depuis as "totpDepuis",
    coalesce(c.dernier_acces_le, c.cree_le) as "vuLe", c.endormi_le as "endormiLe"
  from comptes.compte c left join comptes.secret s on s.compte_id = c.id`;

export async function chercherParIdentifiant(
  bd: Bd,
  identifiant: string,
): Promise<CompteEtSecret | null> {
  const { rows } = await sql<CompteEtSecret>`
    ${REQUETE} where c.identifiant = ${identifiant} and c.ferme_le is null`.execute(bd);
  return rows[0] ?? null;
}

export async function chercherAvecSecret(bd: Bd, compteId: string): Promise<CompteEtSecret | null> {
  const { rows } = await sql<CompteEtSecret>`
    ${REQUETE} where c.id = ${compteId} and c.ferme_le is null`.execute(bd);
  return rows[0] ?? null;
}

export async function ecrireLeMotDePasse(
  bd: Bd,
  compteId: string,
  empreinte: string,
  le: Instant,
): Promise<void> {
  await sql`
    insert into comptes.secret (compte_id, mot_de_passe, mot_de_passe_le)
    values (${compteId}, ${empreinte}, ${le}::timestamptz)
    on conflict (compte_id) do update set mot_de_passe = excluded.mot_de_passe,
      mot_de_passe_le = excluded.mot_de_passe_le`.execute(bd);
}

/** A ciphered secret sets the second factor; null takes it away. */
export async function ecrireLeTotp(
  bd: Bd,
  compteId: string,
  totp: { chiffre: string; pas: number; le: Instant } | null,
): Promise<void> {
  await sql`
    insert into comptes.secret (compte_id, totp_chiffre, totp_dernier_pas)
    values (${compteId}, ${totp?.chiffre ?? null}, ${totp?.pas ?? null})
    on conflict (compte_id) do update set totp_chiffre = excluded.totp_chiffre,
      totp_dernier_pas = excluded.totp_dernier_pas`.execute(bd);
  await sql`update comptes.compte set totp_depuis = ${totp?.le ?? null}::timestamptz
    where id = ${compteId}`.execute(bd);
}

/** Marks this time step as used; false when it already was: a code works once. */
export async function consommerLePas(bd: Bd, compteId: string, pas: number): Promise<boolean> {
  const { rows } = await sql<{ compte_id: string }>`
    update comptes.secret set totp_dernier_pas = ${pas}
    where compte_id = ${compteId} and coalesce(totp_dernier_pas, 0) < ${pas} returning compte_id`.execute(
    bd,
  );
  return rows.length === 1;
}
