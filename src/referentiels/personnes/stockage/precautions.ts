import { type Bd, sql } from '#socle';

export interface Precaution {
  id: string;
  personneId: string;
  faits: string;
  faitsLe: string;
  mesure: string;
  du: string;
  au: string;
  poseePar: number | null;
  valideeLe: string | null;
  diteLe: string | null;
  reponses: { mots: string; le: string }[];
}

/** Those that stand today; expired or lifted, they are on no screen. */
export async function precautionsDe(bd: Bd, ids: readonly string[]): Promise<Precaution[]> {
  const { rows } = await sql<Precaution>`
    select p.id, p.personne_id as "personneId", p.faits, p.faits_le as "faitsLe", p.mesure, p.du, p.au,
      p.posee_par as "poseePar", p.validee_le as "valideeLe", p.dite_le as "diteLe",
      coalesce((select jsonb_agg(jsonb_build_object('mots', c.mots, 'le', c.le) order by c.le)
        from personnes.contestation c where c.precaution_id = p.id), '[]') as reponses
    from personnes.precaution p
    where p.personne_id = any (${[...ids]}::uuid[]) and p.levee_le is null
      and p.au > (acces.maintenant() at time zone 'Europe/Paris')::date
    order by p.au, p.id limit 20`.execute(bd);
  return rows;
}

export type PrecautionEnListe = Pick<
  Precaution,
  'id' | 'personneId' | 'mesure' | 'du' | 'au' | 'poseePar' | 'valideeLe'
>;

/** Not validated yet, then those that end by a day: the policies say among whom. */
export async function precautionsARelire(
  bd: Bd,
  jour: string,
  bientot: string,
  combien: number,
): Promise<PrecautionEnListe[]> {
  const { rows } = await sql<PrecautionEnListe>`
    select id, personne_id as "personneId", mesure, du, au, posee_par as "poseePar", validee_le as "valideeLe"
    from personnes.precaution
    where levee_le is null and au > ${jour}::date and (validee_le is null or au <= ${bientot}::date)
    order by (validee_le is not null), au, id limit ${combien}`.execute(bd);
  return rows;
}

export async function ecrireUnePrecaution(
  bd: Bd,
  precaution: Omit<Precaution, 'valideeLe' | 'diteLe' | 'reponses'>,
): Promise<void> {
  const { id, personneId, faits, faitsLe, mesure, du, au, poseePar } = precaution;
  await sql`
    insert into personnes.precaution (id, personne_id, faits, faits_le, mesure, du, au, posee_par)
    values (${id}, ${personneId}, ${faits}, ${faitsLe}, ${mesure}, ${du}, ${au}, ${poseePar})`.execute(
    bd,
  );
}

/** @returns false when it is not there to be validated by this reader (who set it does not) */
export async function validerEnBase(bd: Bd, id: string, par: number, le: string): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update personnes.precaution set validee_par = ${par}, validee_le = ${le}
    where id = ${id} and validee_le is null and posee_par is distinct from ${par} returning id`.execute(
    bd,
  );
  return rows.length === 1;
}

/** @returns false when it is not one that stands for this reader */
export async function leverEnBase(bd: Bd, id: string): Promise<boolean> {
  const { rows } = await sql<{ oui: boolean }>`
    select personnes.lever_une_precaution(${id}) as oui`.execute(bd);
  return rows[0]?.oui ?? false;
}

/** @returns false when it was told already, or is not one that stands for this reader */
export async function direEnBase(bd: Bd, id: string, jour: string): Promise<boolean> {
  const { rows } = await sql<{ oui: boolean }>`
    select personnes.dire_une_precaution(${id}, ${jour}) as oui`.execute(bd);
  return rows[0]?.oui ?? false;
}

export async function ecrireUneContestation(
  bd: Bd,
  contestation: { id: string; precautionId: string; personneId: string; mots: string; le: string },
): Promise<void> {
  const { id, precautionId, personneId, mots, le } = contestation;
  await sql`
    insert into personnes.contestation (id, precaution_id, personne_id, mots, le)
    values (${id}, ${precautionId}, ${personneId}, ${mots}, ${le})`.execute(bd);
}
