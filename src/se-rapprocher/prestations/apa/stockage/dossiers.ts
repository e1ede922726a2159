import type { Selectable } from 'kysely';
import { type Bd, sql } from '#socle';
import { type Centimes, centimes, type Instant } from '#socle/pur';
import type { Tables } from './tables.gen.ts';

export type Cadre = 'domicile' | 'etablissement';

export interface Dossier {
  demandeId: string;
  personneId: string;
  cle: number;
  cadre: Cadre;
  ressources: Centimes | null;
  /** The paper they were read on. */
  ressourcesLues: string | null;
  enCouple: boolean | null;
  etablissement: string | null;
  tarifGir56: Centimes | null;
  tarifDeSonGir: Centimes | null;
  ouvertLe: Instant;
  version: number;
}

const table = (bd: Bd) => bd.withTables<Tables>();
const argent = (lu: number | null): Centimes | null => (lu === null ? null : centimes(lu));

const enDossier = (l: Selectable<Tables['apa.dossier']>): Dossier => ({
  demandeId: l.demande_id,
  personneId: l.personne_id,
  cle: l.cle,
  cadre: l.cadre as Cadre,
  ressources: argent(l.ressources_centimes),
  ressourcesLues: l.ressources_lues,
  enCouple: l.en_couple,
  etablissement: l.etablissement,
  tarifGir56: argent(l.tarif_gir_5_6_centimes),
  tarifDeSonGir: argent(l.tarif_de_son_gir_centimes),
  ouvertLe: l.ouvert_le as Instant,
  version: l.version,
});

export async function dossierParDemande(bd: Bd, demandeId: string): Promise<Dossier | null> {
  const ligne = await table(bd)
    .selectFrom('apa.dossier')
    .selectAll()
    .where('demande_id', '=', demandeId)
    .executeTakeFirst();
  return ligne ? enDossier(ligne) : null;
}

/** Those of this reader, newest first. */
export async function dossiersDeLEquipe(bd: Bd, limite: number): Promise<Dossier[]> {
  const lignes = await table(bd)
    .selectFrom('apa.dossier')
    .selectAll()
    .orderBy('ouvert_le', 'desc')
    .orderBy('demande_id')
    .limit(limite)
    .execute();
  return lignes.map(enDossier);
}

/** All that the evaluation wrote goes to another team, through the guardian: nothing else of it changes. */
export async function confierUnDossier(bd: Bd, demandeId: string, cle: number): Promise<void> {
  await sql`select apa.confier(${demandeId}::uuid, ${cle})`.execute(bd);
}

/** @returns false when it is already open: an event may come twice */
export async function ouvrirUnDossierEnBase(
  bd: Bd,
  d: { demandeId: string; personneId: string; cle: number; cadre: Cadre; le: Instant },
): Promise<boolean> {
  const fait = await table(bd)
    .insertInto('apa.dossier')
    .values({
      demande_id: d.demandeId,
      personne_id: d.personneId,
      cle: d.cle,
      cadre: d.cadre,
      ouvert_le: d.le,
      modifie_le: d.le,
    })
    .onConflict((conflit) => conflit.column('demande_id').doNothing())
    .executeTakeFirst();
  return fait.numInsertedOrUpdatedRows === 1n;
}

export type RessourcesSaisies = Pick<
  Dossier,
  'ressources' | 'ressourcesLues' | 'enCouple' | 'etablissement' | 'tarifGir56' | 'tarifDeSonGir'
>;

/** @returns false when another hand wrote since */
export async function ecrireLesRessources(
  bd: Bd,
  main: { demandeId: string; version: number; par: number | null; le: Instant },
  r: RessourcesSaisies,
): Promise<boolean> {
  const fait = await table(bd)
    .updateTable('apa.dossier')
    .set(({ eb }) => ({
      ressources_centimes: r.ressources,
      ressources_lues: r.ressourcesLues,
      en_couple: r.enCouple,
      etablissement: r.etablissement,
      tarif_gir_5_6_centimes: r.tarifGir56,
      tarif_de_son_gir_centimes: r.tarifDeSonGir,
      modifie_le: main.le,
      modifie_par: main.par,
      version: eb('version', '+', 1),
    }))
    .where('demande_id', '=', main.demandeId)
    .where('version', '=', main.version)
    .executeTakeFirst();
  return fait.numUpdatedRows === 1n;
}
