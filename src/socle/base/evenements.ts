import type { Connexion } from './connexion.ts';

export interface EvenementLu {
  id: number;
  nom: string;
  contenu: unknown;
  survenu_le: string;
}

/**
 * Takes the next event that waits, and keeps it for this transaction: another process takes another one.
 * An event that failed ten times stays, seen by the metrics, and lets the others pass.
 */
export async function prendreUnEvenement(connexion: Connexion): Promise<EvenementLu | null> {
  const { lignes } = await connexion.executer<EvenementLu>(
    `select id, nom, contenu, survenu_le from socle.evenement
     where livre_le is null and essais < 10 order by essais, id limit 1 for update skip locked`,
  );
  return lignes[0] ?? null;
}

export async function marquerLivre(connexion: Connexion, id: number, le: string): Promise<void> {
  await connexion.executer('update socle.evenement set livre_le = $2 where id = $1', [id, le]);
}

export async function compterUnEchec(connexion: Connexion, id: number): Promise<void> {
  await connexion.executer('update socle.evenement set essais = essais + 1 where id = $1', [id]);
}
