import { type Bd, sql } from '#socle';
import type { Instant } from '#socle/pur';
import type { Tables } from './tables.gen.ts';

export const QUOI = [
  'services',
  'sites',
  'agents',
  'personnes',
  'partenaires',
  'contours',
] as const;
export type Quoi = (typeof QUOI)[number];

/** What every import says, whatever it brings in. */
export interface Rapport {
  lus: number;
  nouveaux: number;
  modifies: number;
  inchanges: number;
  retires?: number;
  refuses: readonly { ligne: number; raison: string }[];
  differences: readonly string[];
}

export interface FichierGarde {
  agentId: number;
  quoi: Quoi;
  id: string;
  nom: string;
  reglages: Readonly<Record<string, string>>;
  contenu: string | null;
  /** What was said of its encoding. */
  avis: string | null;
  etat: 'a_verifier' | 'verifie' | 'illisible' | 'a_importer' | 'importe';
  rapport: Rapport | null;
  refus: string | null;
  change: boolean;
  gardeLe: Instant;
}

const COLONNES = sql`agent_id as "agentId", quoi, id, nom, reglages, contenu, avis, etat, rapport, refus, change,
  garde_le as "gardeLe"`;

/** One file of a kind at a time, an agent; the new one takes the place of the other. */
export async function ecrireUnFichier(
  bd: Bd,
  fichier: Omit<FichierGarde, 'etat' | 'rapport' | 'refus' | 'change'>,
): Promise<void> {
  await bd
    .withTables<Tables>()
    .deleteFrom('reprises.fichier')
    .where('agent_id', '=', fichier.agentId)
    .where('quoi', '=', fichier.quoi)
    .execute();
  await bd
    .withTables<Tables>()
    .insertInto('reprises.fichier')
    .values({
      agent_id: fichier.agentId,
      quoi: fichier.quoi,
      id: fichier.id,
      nom: fichier.nom,
      reglages: JSON.stringify(fichier.reglages),
      contenu: fichier.contenu,
      avis: fichier.avis,
      etat: 'a_verifier',
      garde_le: fichier.gardeLe,
    })
    .execute();
}

/** Held until the end of the transaction: two windows say yes one after the other. */
export async function fichierParId(bd: Bd, id: string): Promise<FichierGarde | null> {
  const { rows } = await sql<FichierGarde>`
    select ${COLONNES} from reprises.fichier where id = ${id}::uuid for update`.execute(bd);
  return rows[0] ?? null;
}

/** Those of this reader, without what they hold. */
export async function fichiersDeLAgent(
  bd: Bd,
  agentId: number,
  apres: Instant,
): Promise<FichierGarde[]> {
  const { rows } = await sql<FichierGarde>`
    select agent_id as "agentId", quoi, id, nom, reglages, null as contenu, avis, etat, rapport, refus, change,
      garde_le as "gardeLe"
    from reprises.fichier where agent_id = ${agentId} and garde_le > ${apres}::timestamptz order by quoi`.execute(
    bd,
  );
  return rows;
}

export async function noterLEtat(
  bd: Bd,
  id: string,
  {
    etat,
    rapport = null,
    refus = null,
    change = false,
  }: Pick<FichierGarde, 'etat'> & Partial<Pick<FichierGarde, 'rapport' | 'refus' | 'change'>>,
): Promise<void> {
  const fini = etat === 'importe' || etat === 'illisible';
  await sql`update reprises.fichier set etat = ${etat}, refus = ${refus}, change = ${change},
    rapport = coalesce(${rapport === null ? null : JSON.stringify(rapport)}::jsonb, rapport),
    contenu = case when ${fini} then null else contenu end where id = ${id}::uuid`.execute(bd);
}

export async function effacerUnFichier(bd: Bd, agentId: number, quoi: Quoi): Promise<void> {
  await bd
    .withTables<Tables>()
    .deleteFrom('reprises.fichier')
    .where('agent_id', '=', agentId)
    .where('quoi', '=', quoi)
    .execute();
}
