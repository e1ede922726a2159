import { type Bd, sql } from '#socle';
import type { DateCivile } from '#socle/pur';

export interface StructurePartenaire {
  id: string;
  nom: string;
  adresse: string | null;
  complementAdresse: string | null;
  codePostal: string | null;
  commune: string | null;
  communeCode: string | null;
  telephone: string | null;
  courriel: string | null;
  siteWeb: string | null;
  siret: string | null;
  description: string | null;
  horaires: string | null;
  reseaux: string[] | null;
  /** Working days within which it answers an orientation; null: it never said. */
  engagementJours: number | null;
  dateMaj: DateCivile;
  retireLe: string | null;
}

const COLONNES = sql`
  id, nom, adresse, complement_adresse as "complementAdresse", code_postal as "codePostal", commune,
  code_insee as "communeCode", telephone, courriel, site_web as "siteWeb", siret, description,
  horaires_accueil as horaires, reseaux_porteurs as reseaux, engagement_jours as "engagementJours",
  date_maj as "dateMaj", retire_le as "retireLe"`;

export async function structuresParIds(
  bd: Bd,
  ids: readonly string[],
): Promise<StructurePartenaire[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<StructurePartenaire>`
    select ${COLONNES} from partenaires.structure where id = any (${[...ids]}::text[])`.execute(bd);
  return rows;
}

/** Those that are open, in the order of their ids, after one of them, in a commune when it is said. */
export async function structuresEnOrdre(
  bd: Bd,
  { apres, limite, communeCode }: { apres: string; limite: number; communeCode: string | null },
): Promise<StructurePartenaire[]> {
  const { rows } = await sql<StructurePartenaire>`
    select ${COLONNES} from partenaires.structure
    where retire_le is null and id > ${apres}
      and (${communeCode}::text is null or code_insee = ${communeCode})
    order by id limit ${limite}`.execute(bd);
  return rows;
}

export interface ServiceDUneStructure {
  id: string;
  structureId: string;
  nom: string;
  description: string;
  thematiques: string[] | null;
  publics: string[] | null;
  frais: string | null;
}

export async function servicesDesStructures(
  bd: Bd,
  structureIds: readonly string[],
): Promise<ServiceDUneStructure[]> {
  if (structureIds.length === 0) return [];
  const { rows } = await sql<ServiceDUneStructure>`
    select id, structure_id as "structureId", nom, description, thematiques, publics, frais
    from partenaires.service
    where structure_id = any (${[...structureIds]}::text[]) and retire_le is null order by id`.execute(
    bd,
  );
  return rows;
}

/** @returns how many structures now say within how many working days they answer */
export async function ecrireLesEngagements(
  bd: Bd,
  engagements: ReadonlyMap<string, number>,
): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    update partenaires.structure s set engagement_jours = e.jours
    from jsonb_to_recordset(${JSON.stringify([...engagements].map(([id, jours]) => ({ id, jours })))}::jsonb)
      as e (id text, jours smallint)
    where s.id = e.id returning s.id`.execute(bd);
  return rows.length;
}
