import type { Acces } from '#acces';
import type { Langue } from '#interface';
import type { Chiffre } from '../domaine/compter.ts';
import { indicateurDe } from '../domaine/indicateurs.ts';
import { direEnUnePhrase, direLeMois } from './dire-les-chiffres.ts';
import { lireLesChiffres } from './lire-les-chiffres.ts';

/** The newest month that this reader may read, as a sentence an indicator; none: nothing is published yet. */
export async function dernierChiffrePublie(
  acces: Acces,
): Promise<{ mois: string; dire: (cle: string, langue: Langue) => string | null } | null> {
  const lus = await lireLesChiffres(acces, {});
  if (!lus.ok || lus.valeur.duMois === null) return null;
  const { duMois, chiffres } = lus.valeur;
  return { mois: duMois, dire: (cle, langue) => direLeChiffre(cle, duMois, chiffres, langue) };
}

function direLeChiffre(
  cle: string,
  mois: string,
  chiffres: readonly Chiffre[],
  langue: Langue,
): string | null {
  const indicateur = indicateurDe(cle);
  const total = chiffres.find((un) => un.indicateur === cle && un.axe === 'departement');
  if (!indicateur || !total) return null;
  const phrase = direEnUnePhrase(indicateur, total, langue);
  const duMois = direLeMois(mois, langue);
  return langue === 'en' ? `In ${duMois}: ${phrase}` : `En ${duMois}\u00a0: ${phrase}`;
}
