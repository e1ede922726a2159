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
  code_insee as "communeCode", telephone, courriel, site_web as "siteWeb", description,
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
