import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Horloge, type Moteur, ouvrirPglite } from '#socle';
import { genererLeDepartement } from './departement/ecrire/index.ts';
import {
  CACHE,
  empreinteDesMigrations,
  garder,
  lireLaCopie,
  prendreLaCopie,
} from './tisserin/copie-de-la-base.ts';

/** What a generated base is made from: the migrations, the generator, the moment and the key. */
function empreinte(instant: string, cle: Buffer): string {
  const resume = createHash('sha256').update(instant).update(cle).update(empreinteDesMigrations());
  const generateur = join('outils', 'departement');
  const fichiers = readdirSync(generateur, { recursive: true, encoding: 'utf8' }).sort();
  for (const fichier of fichiers)
    if (fichier.endsWith('.ts') && !fichier.endsWith('.test.ts'))
      resume.update(fichier).update(readFileSync(join(generateur, fichier)));
  return resume.digest('hex').slice(0, 12);
}

/** The demonstration département in memory, from a copy kept in `.cache` so that each journey starts in seconds. */
export async function uneBaseGeneree(
  horloge: Horloge,
  cle: Buffer,
): Promise<Moteur & { copier(): Promise<Blob> }> {
  const chemin = join(CACHE, `departement-${empreinte(horloge.maintenant(), cle)}.tar`);
  const copie = lireLaCopie(chemin);
  if (copie) return ouvrirPglite(undefined, copie);
  const moteur = await ouvrirPglite(undefined, await prendreLaCopie());
  const generation = await genererLeDepartement(moteur, horloge, { cle });
  if (!generation.ok) throw new Error(generation.refus.raison);
  await garder(chemin, await moteur.copier());
  return moteur;
}
