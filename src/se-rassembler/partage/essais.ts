import { type Environnement, enTantQue, type Lecteur } from '#acces';
import { entrerParUnLien, lecteurDuLien } from './entrer-par-un-lien/entrer-par-un-lien.ts';

/** A partner who types this code at this address: let in as a reader with its cookie, or nobody. */
export async function unPartenaire(
  env: Environnement,
  lien: { chemin: string; code: string },
): Promise<{ lecteur: Lecteur; cookie: string } | null> {
  const jeton = lien.chemin.slice('/p/'.length);
  const entree = await enTantQue(env, { genre: 'public' }, 'entrer', (acces) =>
    entrerParUnLien(acces, { jeton, code: lien.code, adresse: '192.0.2.7' }),
  );
  if (!entree.ok) return null;
  const lecteur = await lecteurDuLien(env, entree.valeur.cookie);
  return lecteur ? { lecteur, cookie: entree.valeur.cookie } : null;
}

/** Six figures drawn at random are "000000" once in a million. */
export const unAutreCodeQue = (code: string): string => (code === '000000' ? '111111' : '000000');
