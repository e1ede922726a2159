import { type Bd, sql } from '#socle';
import type { Centimes, DateCivile } from '#socle/pur';
import type { FaitsSources, Menace, NomDeNature } from '../domaine/dettes.ts';
import type { Resultat } from '../domaine/resultats.ts';
import type { Tables } from './tables.gen.ts';

export interface Dossier {
  demandeId: string;
  personneId: string;
  cle: number;
  depotCle: number;
  agentId: number | null;
  nature: NomDeNature;
  centimes: Centimes | null;
  menace: Menace | null;
  menaceLe: DateCivile | null;
  creancier: string | null;
  creancierReference: string | null;
  faits: FaitsSources;
  ouvertLe: string;
  version: number;
}

const COLONNES = sql`demande_id as "demandeId", personne_id as "personneId", cle, depot_cle as "depotCle",
  agent_id as "agentId", nature, montant_centimes as centimes, menace, menace_le as "menaceLe", creancier,
  creancier_reference as "creancierReference", faits, ouvert_le as "ouvertLe", version`;

export async function ecrireUnDossier(bd: Bd, dossier: Dossier): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('fsl.dossier')
    .values({
      demande_id: dossier.demandeId,
      personne_id: dossier.personneId,
      cle: dossier.cle,
      depot_cle: dossier.depotCle,
      agent_id: dossier.agentId,
      ouvert_le: dossier.ouvertLe,
      ...champsDe(dossier),
    })
    .execute();
}

type Change = Pick<
  Dossier,
  'nature' | 'centimes' | 'menace' | 'menaceLe' | 'creancier' | 'creancierReference' | 'faits'
>;
const champsDe = (dossier: Change) => ({
  nature: dossier.nature,
  montant_centimes: dossier.centimes,
  menace: dossier.menace,
  menace_le: dossier.menaceLe,
  creancier: dossier.creancier,
  creancier_reference: dossier.creancierReference,
  faits: JSON.stringify(dossier.faits),
});

/** @returns false when another hand changed it first */
export async function changerUnDossier(
  bd: Bd,
  { demandeId, version }: Pick<Dossier, 'demandeId' | 'version'>,
  change: Change,
): Promise<boolean> {
  const fait = await bd
    .withTables<Tables>()
    .updateTable('fsl.dossier')
    .set({ ...champsDe(change), version: version + 1 })
    .where('demande_id', '=', demandeId)
    .where('version', '=', version)
    .executeTakeFirst();
  return fait.numUpdatedRows === 1n;
}

export async function dossierDe(bd: Bd, demandeId: string): Promise<Dossier | null> {
  const { rows } = await sql<Dossier>`
    select ${COLONNES} from fsl.dossier where demande_id = ${demandeId}::uuid`.execute(bd);
  return rows[0] ?? null;
}

/** Those of a person (and of the records merged into hers), the latest first. */
export async function dossiersDe(bd: Bd, personneIds: readonly string[]): Promise<Dossier[]> {
  const { rows } = await sql<Dossier>`
    select ${COLONNES} from fsl.dossier where personne_id = any (${[...personneIds]}::uuid[])
    order by ouvert_le desc limit 20`.execute(bd);
  return rows;
}

export interface Calcul {
  id: string;
  demandeId: string;
  le: string;
  par: string;
  faits: Readonly<Record<string, unknown>>;
  resultats: readonly Resultat[];
}

export async function ecrireUnCalcul(bd: Bd, calcul: Calcul): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('fsl.calcul')
    .values({
      id: calcul.id,
      demande_id: calcul.demandeId,
      le: calcul.le,
      par: calcul.par,
      faits: JSON.stringify(calcul.faits),
      resultats: JSON.stringify(calcul.resultats),
    })
    .execute();
}

/** The latest calculation; null when none was made. */
export async function dernierCalcul(bd: Bd, demandeId: string): Promise<Calcul | null> {
  const { rows } = await sql<Calcul>`
    select id, demande_id as "demandeId", le, par, faits, resultats from fsl.calcul
    where demande_id = ${demandeId}::uuid order by rang desc limit 1`.execute(bd);
  return rows[0] ?? null;
}
