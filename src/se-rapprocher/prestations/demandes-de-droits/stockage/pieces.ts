import { type Bd, sql } from '#socle';
import type { DateCivile } from '#socle/pur';

export const ETATS_DE_PIECE = ['manquante', 'vue', 'remise', 'dispensee'] as const;
export type EtatDePiece = (typeof ETATS_DE_PIECE)[number];

export interface Piece {
  id: string;
  demandeId: string;
  code: string;
  nom: string;
  etat: EtatDePiece;
  demandeeLe: DateCivile;
  pourLe: DateCivile | null;
  noteeLe: DateCivile | null;
  noteePar: string | null;
  raison: string | null;
}

const COLONNES = sql`id, demande_id as "demandeId", code, nom, etat, demandee_le as "demandeeLe", pour_le as "pourLe",
  notee_le as "noteeLe", notee_par as "noteePar", raison`;

/** Asked again, a paper is missing again: the day it is asked for is the last. */
export async function demanderEnBase(
  bd: Bd,
  demandeId: string,
  pieces: readonly { id: string; code: string; nom: string }[],
  { le, pourLe }: { le: DateCivile; pourLe: DateCivile | null },
): Promise<void> {
  for (const { id, code, nom } of pieces)
    await sql`
      insert into demandes_de_droits.piece (id, demande_id, code, nom, demandee_le, pour_le)
      values (${id}::uuid, ${demandeId}::uuid, ${code}, ${nom}, ${le}::date, ${pourLe}::date)
      on conflict (demande_id, code) do update set etat = 'manquante', notee_le = null, notee_par = null,
        raison = null, demandee_le = excluded.demandee_le, pour_le = excluded.pour_le`.execute(bd);
}

export interface PieceANoter {
  id: string;
  code: string;
  nom: string;
  etat: Exclude<EtatDePiece, 'manquante'>;
  le: DateCivile;
  par: string;
  raison: string | null;
}

/** Seen without having been asked for: it is noted all the same. */
export async function noterEnBase(
  bd: Bd,
  demandeId: string,
  { id, code, nom, etat, le, par, raison }: PieceANoter,
): Promise<void> {
  await sql`
    insert into demandes_de_droits.piece (id, demande_id, code, nom, etat, demandee_le, notee_le, notee_par, raison)
    values (${id}::uuid, ${demandeId}::uuid, ${code}, ${nom}, ${etat}, ${le}::date, ${le}::date, ${par}, ${raison})
    on conflict (demande_id, code) do update set etat = excluded.etat, notee_le = excluded.notee_le,
      notee_par = excluded.notee_par, raison = excluded.raison`.execute(bd);
}

export async function piecesDe(bd: Bd, demandeIds: readonly string[]): Promise<Piece[]> {
  if (demandeIds.length === 0) return [];
  const { rows } = await sql<Piece>`
    select ${COLONNES} from demandes_de_droits.piece where demande_id = any (${[...demandeIds]}::uuid[])
    order by (etat <> 'manquante'), demandee_le, code limit 1000`.execute(bd);
  return rows;
}
