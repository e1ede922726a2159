import type { Selectable } from 'kysely';
import { type Bd, parmi, sql } from '#socle';
import type { DateCivile, Instant } from '#socle/pur';
import type { Besoin, Canal, Fiche, ReponseDite, ViolencePour } from '../domaine/fiche.ts';
import type { Tables } from './tables.gen.ts';

export interface PremierContact {
  id: string;
  venueId: string | null;
  siteId: number;
  cle: number;
  canal: Canal;
  etat: 'brouillon' | 'reponse_simple' | 'demande';
  ouvertLe: Instant;
  ouvertPar: number | null;
  modifieLe: Instant;
  modifiePar: number | null;
  concluLe: Instant | null;
  personneId: string | null;
  fiche: Fiche;
  version: number;
}

const COLONNES = [
  'id',
  'venue_id',
  'site_id',
  'cle',
  'canal',
  'etat',
  'ouvert_le',
  'ouvert_par',
  'modifie_le',
  'modifie_par',
  'conclu_le',
  'personne_id',
  'nom_dit',
  'telephone',
  'commune_code',
  'paroles',
  'deja_essaye',
  'souhait',
  'reponse',
  'besoins',
  'sans_toit',
  'violence',
  'violence_pour',
  'echeance',
  'echeance_le',
  'faim_ou_soins',
  'petite_enfance',
  'version',
] as const;

type Ligne = Pick<Selectable<Tables['accueil.premier_contact']>, (typeof COLONNES)[number]>;

// The checks of the table hold these unions; the catalogue only knows text.
const enContact = (l: Ligne): PremierContact => ({
  id: l.id,
  venueId: l.venue_id,
  siteId: l.site_id,
  cle: l.cle,
  canal: l.canal as Canal,
  etat: l.etat as PremierContact['etat'],
  ouvertLe: l.ouvert_le as Instant,
  ouvertPar: l.ouvert_par,
  modifieLe: l.modifie_le as Instant,
  modifiePar: l.modifie_par,
  concluLe: l.conclu_le as Instant | null,
  personneId: l.personne_id,
  version: l.version,
  fiche: {
    nomDit: l.nom_dit,
    telephone: l.telephone,
    communeCode: l.commune_code,
    paroles: l.paroles,
    dejaEssaye: l.deja_essaye,
    souhait: l.souhait,
    reponse: l.reponse,
    besoins: l.besoins as Besoin[],
    sansToit: l.sans_toit as ReponseDite,
    violence: l.violence as ReponseDite,
    violencePour: l.violence_pour as ViolencePour | null,
    echeance: l.echeance as ReponseDite,
    echeanceLe: l.echeance_le as DateCivile | null,
    faimOuSoins: l.faim_ou_soins as ReponseDite,
    petiteEnfance: l.petite_enfance as ReponseDite,
  },
});

const colonnesDeLaFiche = (fiche: Fiche) => ({
  nom_dit: fiche.nomDit,
  telephone: fiche.telephone,
  commune_code: fiche.communeCode,
  paroles: fiche.paroles,
  deja_essaye: fiche.dejaEssaye,
  souhait: fiche.souhait,
  reponse: fiche.reponse,
  besoins: [...fiche.besoins],
  sans_toit: fiche.sansToit,
  violence: fiche.violence,
  violence_pour: fiche.violencePour,
  echeance: fiche.echeance,
  echeance_le: fiche.echeanceLe,
  faim_ou_soins: fiche.faimOuSoins,
  petite_enfance: fiche.petiteEnfance,
});

const table = (bd: Bd) => bd.withTables<Tables>();

export async function ecrireUnContact(
  bd: Bd,
  contact: Omit<PremierContact, 'version'>,
): Promise<void> {
  await table(bd)
    .insertInto('accueil.premier_contact')
    .values({
      ...colonnesDeLaFiche(contact.fiche),
      id: contact.id,
      venue_id: contact.venueId,
      site_id: contact.siteId,
      cle: contact.cle,
      canal: contact.canal,
      etat: contact.etat,
      ouvert_le: contact.ouvertLe,
      ouvert_par: contact.ouvertPar,
      modifie_le: contact.modifieLe,
      modifie_par: contact.modifiePar,
      conclu_le: contact.concluLe,
      conclu_par: contact.etat === 'brouillon' ? null : contact.ouvertPar,
      personne_id: contact.personneId,
    })
    .execute();
}

/** Sheets that this reader may read, among these; the order is theirs in the list given. */
export async function contactsParIds(bd: Bd, ids: readonly string[]): Promise<PremierContact[]> {
  if (ids.length === 0) return [];
  const lignes = await table(bd)
    .selectFrom('accueil.premier_contact')
    .where('id', '=', parmi(ids))
    .select([...COLONNES])
    .execute();
  return lignes.map(enContact).sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

export interface NomDeContact extends Pick<PremierContact, 'id' | 'personneId'> {
  nomDit: string | null;
}

/** How those of these sheets are called, as far as this reader may read them; no word of theirs is read. */
export async function nomsDesContacts(bd: Bd, ids: readonly string[]): Promise<NomDeContact[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<NomDeContact>`
    select id, personne_id as "personneId", nom_dit as "nomDit" from accueil.premier_contact
    where id = ${parmi(ids)}`.execute(bd);
  return rows;
}

export const contactParId = async (bd: Bd, id: string): Promise<PremierContact | null> =>
  (await contactsParIds(bd, [id]))[0] ?? null;

/** The draft of a visit, if one is open: two agents who open it meet on the same sheet. */
export async function contactDeLaVenue(bd: Bd, venueId: string): Promise<PremierContact | null> {
  const ligne = await table(bd)
    .selectFrom('accueil.premier_contact')
    .where('venue_id', '=', venueId)
    .where('etat', '=', 'brouillon')
    .orderBy('ouvert_le')
    .limit(1)
    .select([...COLONNES])
    .executeTakeFirst();
  return ligne ? enContact(ligne) : null;
}

export interface FiltreDeContacts {
  cles: readonly number[];
  etat?: PremierContact['etat'];
  siteId?: number;
  personneId?: string;
  limite?: number;
}

/** The latest sheets of these teams first. */
export async function contactsDesEquipes(
  bd: Bd,
  filtre: FiltreDeContacts,
): Promise<PremierContact[]> {
  let requete = table(bd)
    .selectFrom('accueil.premier_contact')
    .where(sql<boolean>`cle = any (${[...filtre.cles]}::integer[])`);
  if (filtre.etat) requete = requete.where('etat', '=', filtre.etat);
  if (filtre.siteId !== undefined) requete = requete.where('site_id', '=', filtre.siteId);
  const lignes = await requete
    .orderBy('ouvert_le', 'desc')
    .limit(filtre.limite ?? 50)
    .select([...COLONNES])
    .execute();
  return lignes.map(enContact);
}

export async function contactsDUnePersonne(bd: Bd, personneId: string): Promise<PremierContact[]> {
  const lignes = await table(bd)
    .selectFrom('accueil.premier_contact')
    .where('personne_id', '=', personneId)
    .orderBy('ouvert_le', 'desc')
    .limit(50)
    .select([...COLONNES])
    .execute();
  return lignes.map(enContact);
}

interface Main {
  id: string;
  version: number;
  par: number | null;
  le: Instant;
}

/** @returns the new version, or null when another hand wrote first or the sheet may no longer be written */
export async function ecrireLaFiche(
  bd: Bd,
  main: Main,
  changement: { fiche?: Fiche; personneId?: string },
): Promise<number | null> {
  const { fiche, personneId } = changement;
  const reponse = await table(bd)
    .updateTable('accueil.premier_contact')
    .set({
      ...(fiche ? colonnesDeLaFiche(fiche) : {}),
      ...(personneId ? { personne_id: personneId } : {}),
      modifie_le: main.le,
      modifie_par: main.par,
      version: main.version + 1,
    })
    .where('id', '=', main.id)
    .where('version', '=', main.version)
    .where('etat', '<>', 'reponse_simple')
    .executeTakeFirst();
  return reponse.numUpdatedRows === 1n ? main.version + 1 : null;
}

/** @returns false when another hand wrote or concluded first */
export async function conclureEnBase(
  bd: Bd,
  main: Main,
  etat: 'reponse_simple' | 'demande',
): Promise<boolean> {
  const reponse = await table(bd)
    .updateTable('accueil.premier_contact')
    .set({
      etat,
      conclu_le: main.le,
      conclu_par: main.par,
      modifie_le: main.le,
      modifie_par: main.par,
      version: main.version + 1,
    })
    .where('id', '=', main.id)
    .where('version', '=', main.version)
    .where('etat', '=', 'brouillon')
    .executeTakeFirst();
  return reponse.numUpdatedRows === 1n;
}
