import { type Bd, sql } from '#socle';
import type { Changement } from '../domaine/comparer-au-mois-dernier.ts';
import type { EtatDeDossier } from '../domaine/etat-du-dossier.ts';
import type { AdulteDuFlux, FoyerDuFlux } from '../domaine/projeter-un-foyer.ts';

export interface CleDeFoyer {
  fonorg: string;
  numorg: string;
  numdemrsa: string;
}

export interface AdulteConnu {
  empreinte: string;
  soumise: boolean;
  rapprochement: 'sure' | 'a_confirmer' | 'inconnue' | 'confirmee' | 'ecartee';
  personneId: string | null;
}

export interface FoyerConnu extends CleDeFoyer {
  id: string;
  etat: EtatDeDossier;
  reference: string | null;
  typeFlux: 'M' | 'I';
  receptionId: string | null;
  sortiLe: string | null;
  protege: boolean;
  adultes: readonly AdulteConnu[];
}

/** What is known of these households, with their adults. */
export async function foyersConnus(bd: Bd, cles: readonly CleDeFoyer[]): Promise<FoyerConnu[]> {
  const { rows } = await sql<FoyerConnu>`
    select f.id, f.fonorg, f.numorg, f.numdemrsa, f.etat, f.reference::text as reference, f.type_flux as "typeFlux",
      f.reception_id as "receptionId", f.sorti_le::text as "sortiLe", f.protege,
      (select coalesce(jsonb_agg(jsonb_build_object('empreinte', a.empreinte, 'soumise', a.soumise,
        'rapprochement', a.rapprochement, 'personneId', a.personne_id)), '[]') from flux_cnaf.adulte a
        where a.foyer_id = f.id) as adultes
    from unnest(${cles.map((c) => c.fonorg)}::text[], ${cles.map((c) => c.numorg)}::text[],
      ${cles.map((c) => c.numdemrsa)}::text[]) as c (fonorg, numorg, numdemrsa)
    join flux_cnaf.foyer f using (fonorg, numorg, numdemrsa)`.execute(bd);
  return rows;
}

export interface AdulteAEcrire extends AdulteDuFlux {
  empreinte: string;
  personneId: string | null;
  rapprochement: AdulteConnu['rapprochement'];
  candidats: readonly { id: string; raisons: readonly string[] }[];
}

export interface FoyerAEcrire extends Omit<FoyerDuFlux, 'adultes'> {
  id: string;
  cle: number | null;
  protege: boolean;
  adultes: readonly AdulteAEcrire[];
}

export interface Mois {
  receptionId: string;
  typeFlux: 'M' | 'I';
  reference: string;
  vuLe: string;
}

async function ecrireLesAdultes(
  bd: Bd,
  foyers: readonly FoyerAEcrire[],
  { vuLe }: Mois,
): Promise<void> {
  const adultes = foyers.flatMap(({ id, cle, protege, adultes: siens }) =>
    siens.map((adulte) => ({ ...adulte, foyerId: id, cle, protege })),
  );
  await sql`
    insert into flux_cnaf.adulte as deja (foyer_id, empreinte, cle, protegee, role, nom, nom_de_naissance, prenom,
      naissance, soumise, activite, identifiant_ft, personne_id, rapprochement, candidats, vue_le)
    select "foyerId", empreinte, cle, protege, role, nom, "nomDeNaissance", prenom, naissance, soumise, activite,
      "identifiantFt", "personneId", rapprochement, candidats, ${vuLe}
    from jsonb_to_recordset(${JSON.stringify(adultes)}::jsonb) as a ("foyerId" uuid, empreinte text, cle integer,
      protege boolean, role text, nom text, "nomDeNaissance" text, prenom text, naissance text, soumise boolean,
      activite text, "identifiantFt" text, "personneId" uuid, rapprochement text, candidats jsonb)
    on conflict (foyer_id, empreinte) do update set cle = excluded.cle, protegee = excluded.protegee,
      role = excluded.role, nom = excluded.nom, soumise = excluded.soumise, activite = excluded.activite,
      identifiant_ft = excluded.identifiant_ft, personne_id = excluded.personne_id,
      rapprochement = excluded.rapprochement, candidats = case when excluded.candidats = '[]' and excluded.rapprochement
        in ('sure', 'confirmee', 'ecartee') then deja.candidats else excluded.candidats end, vue_le = excluded.vue_le`.execute(
    bd,
  );
  await sql`delete from flux_cnaf.adulte a using jsonb_to_recordset(${JSON.stringify(
    foyers.map(({ id, adultes: siens }) => ({
      id,
      siens: siens.map(({ empreinte }) => empreinte),
    })),
  )}::jsonb) as f (id uuid, siens text[])
    where a.foyer_id = f.id and a.empreinte <> all (f.siens)`.execute(bd);
}

/** Writes households as the message tells them, in the place of what was known. */
export async function ecrireDesFoyers(
  bd: Bd,
  foyers: readonly FoyerAEcrire[],
  mois: Mois,
): Promise<void> {
  if (foyers.length === 0) return;
  const lignes = foyers.map(({ adultes: _, ...foyer }) => foyer);
  await sql`
    insert into flux_cnaf.foyer (id, fonorg, numorg, numdemrsa, cle, commune_code, protege, etat, motif, depuis,
      demande_le, matricule, sans_domicile, adresse, situation_familiale, montant, membres, type_flux, reference,
      reception_id, vu_le)
    select id, fonorg, numorg, numdemrsa, cle, "communeCode", protege, etat, motif, depuis, "demandeLe", matricule,
      "sansDomicile", adresse, "situationFamiliale", montant, membres, ${mois.typeFlux}, ${mois.reference}::date,
      ${mois.receptionId}::uuid, ${mois.vuLe}::date
    from jsonb_to_recordset(${JSON.stringify(lignes)}::jsonb) as f (id uuid, fonorg text, numorg text, numdemrsa text,
      cle integer, "communeCode" text, protege boolean, etat text, motif text, depuis date, "demandeLe" date,
      matricule text, "sansDomicile" boolean, adresse text, "situationFamiliale" text, montant numeric, membres jsonb)
    on conflict (fonorg, numorg, numdemrsa) do update set cle = excluded.cle, commune_code = excluded.commune_code,
      protege = excluded.protege, etat = excluded.etat, motif = excluded.motif, depuis = excluded.depuis,
      demande_le = excluded.demande_le, matricule = excluded.matricule, sans_domicile = excluded.sans_domicile,
      adresse = excluded.adresse, situation_familiale = excluded.situation_familiale, montant = excluded.montant,
      membres = excluded.membres, type_flux = excluded.type_flux, reference = excluded.reference,
      reception_id = excluded.reception_id, vu_le = excluded.vu_le, sorti_le = null`.execute(bd);
  await ecrireLesAdultes(bd, foyers, mois);
}

export interface ChangementAEcrire extends Changement {
  id: string;
  foyerId: string;
  cle: number | null;
  protege: boolean;
}

/** Noted once for one message, however often it is told again. */
export async function noterDesChangements(
  bd: Bd,
  changements: readonly ChangementAEcrire[],
  {
    receptionId,
    reference,
    constateLe,
  }: { receptionId: string; reference: string; constateLe: string },
): Promise<void> {
  if (changements.length === 0) return;
  await sql`
    insert into flux_cnaf.changement (id, reception_id, foyer_id, cle, protege, genre, adulte, avant, apres, reference,
      constate_le)
    select id, ${receptionId}::uuid, "foyerId", cle, protege, genre, adulte, avant, apres, ${reference}::date,
      ${constateLe}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(changements)}::jsonb) as c (id uuid, "foyerId" uuid, cle integer,
      protege boolean, genre text, adulte text, avant text, apres text)
    on conflict do nothing`.execute(bd);
}

/** Households of these funds that a monthly message no longer holds. @returns how many left, and who is known in them */
export async function faireSortirLesAbsents(
  bd: Bd,
  organismes: readonly string[],
  mois: Mois & { constateLe: string },
): Promise<{ sortis: number; connues: { personneId: string; foyerId: string; cle: number }[] }> {
  const { rows } = await sql<{ foyerId: string; personneId: string | null; cle: number }>`
    with sortis as (
      update flux_cnaf.foyer set sorti_le = ${mois.reference}::date
      where fonorg || ' ' || numorg = any (${[...organismes]}::text[]) and sorti_le is null
        and reference < ${mois.reference}::date
      returning id, cle, protege, etat),
    notes as (
      insert into flux_cnaf.changement (id, reception_id, foyer_id, cle, protege, genre, avant, reference, constate_le)
      select gen_random_uuid(), ${mois.receptionId}::uuid, id, cle, protege, 'sortie', etat, ${mois.reference}::date,
        ${mois.constateLe}::timestamptz
      from sortis where etat in ('2', '3', '4') on conflict do nothing)
    select s.id as "foyerId", s.cle, case when s.etat in ('2', '3', '4') and not s.protege then a.personne_id end as "personneId"
    from sortis s left join flux_cnaf.adulte a on a.foyer_id = s.id and a.personne_id is not null`.execute(
    bd,
  );
  return {
    sortis: new Set(rows.map(({ foyerId }) => foyerId)).size,
    connues: rows.flatMap(({ personneId, foyerId, cle }) =>
      personneId ? [{ personneId, foyerId, cle }] : [],
    ),
  };
}

/** Before everything is told again from the messages: what they told is set aside, who was recognised is not. */
export async function oublierCeQuiFutDit(bd: Bd, receptionIds: readonly string[]): Promise<void> {
  await sql`delete from flux_cnaf.changement where reception_id = any (${[...receptionIds]}::uuid[])`.execute(
    bd,
  );
  await sql`update flux_cnaf.foyer set reference = null, reception_id = null`.execute(bd);
  await sql`update flux_cnaf.reception set etat = 'deposee', projetes = 0, bilan = '{}'
    where id = any (${[...receptionIds]}::uuid[])`.execute(bd);
}

/** After: who is in none of the messages that are kept. @returns how many left */
export async function effacerLesOublies(bd: Bd): Promise<number> {
  const { rows } = await sql<{
    id: string;
  }>`delete from flux_cnaf.foyer where reference is null returning id`.execute(bd);
  return rows.length;
}

/** The households where she is, hidden from all but the protection mission. @returns how many */
export async function cacherSesFoyers(bd: Bd, personneId: string): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    update flux_cnaf.foyer set protege = true
    where id = any (array(select foyer_id from flux_cnaf.adulte where personne_id = ${personneId}::uuid)) returning id`.execute(
    bd,
  );
  const ids = rows.map(({ id }) => id);
  await sql`update flux_cnaf.adulte set protegee = true where foyer_id = any (${ids}::uuid[])`.execute(
    bd,
  );
  await sql`update flux_cnaf.changement set protege = true where foyer_id = any (${ids}::uuid[])`.execute(
    bd,
  );
  return ids.length;
}
