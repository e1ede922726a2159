import type { Selectable } from 'kysely';
import { type Bd, parmi, sql } from '#socle';
import type { DateCivile, Instant } from '#socle/pur';
import { FEUILLE_VIDE, type Feuille } from '../domaine/feuille.ts';
import type { Tables } from './tables.gen.ts';

interface VisiteCommune {
  id: string;
  demandeId: string;
  personneId: string;
  cle: number;
  feuille: Feuille;
  ouverteLe: Instant;
  ouvertePar: number | null;
  modifieeLe: Instant;
  modifieePar: number | null;
  version: number;
}
export interface VisiteEnCours extends VisiteCommune {
  etat: 'brouillon';
}
/** Concluded: the group the grid gave on that day, for what was seen. */
export interface VisiteConclue extends VisiteCommune {
  etat: 'conclue';
  profil: string;
  gir: number;
  rang: number;
  grille: string;
  visiteeLe: DateCivile;
  concluePar: number | null;
}
export type Visite = VisiteEnCours | VisiteConclue;

const table = (bd: Bd) => bd.withTables<Tables>();

// The checks of the table hold the union; the catalogue only knows nullable columns.
function enVisite(l: Selectable<Tables['apa.visite']>): Visite {
  const commune: VisiteCommune = {
    id: l.id,
    demandeId: l.demande_id,
    personneId: l.personne_id,
    cle: l.cle,
    feuille: { ...FEUILLE_VIDE, ...(l.feuille as Partial<Feuille>) },
    ouverteLe: l.ouverte_le as Instant,
    ouvertePar: l.ouverte_par,
    modifieeLe: l.modifiee_le as Instant,
    modifieePar: l.modifiee_par,
    version: l.version,
  };
  if (l.etat === 'brouillon') return { ...commune, etat: 'brouillon' };
  return {
    ...commune,
    etat: 'conclue',
    profil: l.profil as string,
    gir: l.gir as number,
    rang: l.rang as number,
    grille: l.grille as string,
    visiteeLe: l.visitee_le as DateCivile,
    concluePar: l.conclue_par,
  };
}

export async function visiteParId(bd: Bd, id: string): Promise<Visite | null> {
  const ligne = await table(bd)
    .selectFrom('apa.visite')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return ligne ? enVisite(ligne) : null;
}

/** Newest first. */
export async function visitesDesDemandes(bd: Bd, demandeIds: readonly string[]): Promise<Visite[]> {
  if (demandeIds.length === 0) return [];
  const lignes = await table(bd)
    .selectFrom('apa.visite')
    .selectAll()
    .where('demande_id', '=', parmi(demandeIds))
    .orderBy('ouverte_le', 'desc')
    .execute();
  return lignes.map(enVisite);
}

type Ouverte = Pick<VisiteCommune, 'id' | 'demandeId' | 'personneId' | 'cle' | 'ouverteLe'>;

/** @returns false when a sheet of this request is already being written */
export async function ecrireUneVisite(
  bd: Bd,
  v: Ouverte & { par: number | null; feuille: Feuille },
): Promise<boolean> {
  const fait = await table(bd)
    .insertInto('apa.visite')
    .values({
      id: v.id,
      demande_id: v.demandeId,
      personne_id: v.personneId,
      cle: v.cle,
      feuille: JSON.stringify(v.feuille),
      ouverte_le: v.ouverteLe,
      ouverte_par: v.par,
      modifiee_le: v.ouverteLe,
      modifiee_par: v.par,
    })
    .onConflict((conflit) => conflit.doNothing())
    .executeTakeFirst();
  return fait.numInsertedOrUpdatedRows === 1n;
}

interface Main {
  id: string;
  version: number;
  par: number | null;
  le: Instant;
}

/** @returns the new version, or null when another hand wrote since, or the visit is concluded */
export async function ecrireLaFeuille(
  bd: Bd,
  { id, version, par, le }: Main,
  feuille: Feuille,
): Promise<number | null> {
  const ligne = await table(bd)
    .updateTable('apa.visite')
    .set({
      feuille: JSON.stringify(feuille),
      modifiee_le: le,
      modifiee_par: par,
      version: version + 1,
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('etat', '=', 'brouillon')
    .returning('version')
    .executeTakeFirst();
  return ligne?.version ?? null;
}

export async function conclureEnBase(
  bd: Bd,
  { id, version, par, le }: Main,
  c: Pick<VisiteConclue, 'profil' | 'gir' | 'rang' | 'grille' | 'visiteeLe'>,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update apa.visite set etat = 'conclue', profil = ${c.profil}, gir = ${c.gir}, rang = ${c.rang},
      grille = ${c.grille}, visitee_le = ${c.visiteeLe}, conclue_le = ${le}, conclue_par = ${par},
      version = version + 1
    where id = ${id} and version = ${version} and etat = 'brouillon'`.execute(bd);
  return numAffectedRows === 1n;
}
