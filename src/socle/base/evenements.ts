import type { Connexion } from './connexion.ts';

export interface EvenementLu {
  id: number;
  nom: string;
  contenu: unknown;
  survenu_le: string;
}

/** Past this many tries an event is left aside, seen by the metrics, and lets the others pass. */
const ESSAIS = 10;

/**
 * Takes the oldest event that waits and keeps it for a minute: another process takes another one, and takes
 * this one again should we die before saying that it is delivered. One kept for longer was taken before the clock was
 * set back.
 */
export async function prendreUnEvenement(
  connexion: Connexion,
  maintenant: string,
): Promise<EvenementLu | null> {
  const { lignes } = await connexion.executer<EvenementLu>(
    `update socle.evenement e set pris_jusqu_a = $1::timestamptz + interval '1 minute', essais = essais + 1
     where e.id = (
       select id from socle.evenement
       where livre_le is null and essais < $2 and (pris_jusqu_a is null or pris_jusqu_a <= $1
           or pris_jusqu_a > $1::timestamptz + interval '1 minute')
       order by id limit 1 for update skip locked)
     returning id, nom, contenu, survenu_le`,
    [maintenant, ESSAIS],
  );
  return lignes[0] ?? null;
}

/** A base that is busy or away says nothing against the event: that try does not count. */
export async function rendreUnEssai(connexion: Connexion, id: number): Promise<void> {
  await connexion.executer('update socle.evenement set essais = essais - 1 where id = $1', [id]);
}

export async function marquerLivre(connexion: Connexion, id: number, le: string): Promise<void> {
  await connexion.executer('update socle.evenement set livre_le = $2 where id = $1', [id, le]);
}

export interface Attente {
  enAttente: number;
  /** Seconds since the oldest was written; 0 when none waits. */
  ageDuPlusVieux: number;
  /** Those whose reactions failed too often: someone must look. */
  abandonnes: number;
}

/** What the outbox still holds, for the operators. */
export async function compterCeQuiAttend(
  connexion: Connexion,
  maintenant: string,
): Promise<Attente> {
  const { lignes } = await connexion.executer<Attente>(
    `select count(*) filter (where essais < $2)::integer as "enAttente",
       coalesce(extract(epoch from $1::timestamptz - min(survenu_le) filter (where essais < $2)), 0)::float8
         as "ageDuPlusVieux",
       count(*) filter (where essais >= $2)::integer as abandonnes
     from socle.evenement where livre_le is null`,
    [maintenant, ESSAIS],
  );
  return lignes[0] ?? { enAttente: 0, ageDuPlusVieux: 0, abandonnes: 0 };
}
