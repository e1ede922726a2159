import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Horloge, lireLesMigrations, type Moteur, ouvrirPglite } from '#socle';
import { genererLeDepartement } from '../outils/departement/ecrire/index.ts';
import { passerLesMigrations } from '../outils/tisserin/base.ts';

const CACHE = '.cache';

/** What a generated base is made from: the migrations, the generator, the moment and the key. */
function empreinte(instant: string, cle: Buffer): string {
  const resume = createHash('sha256').update(instant).update(cle);
  for (const { empreinte: une } of lireLesMigrations('migrations')) resume.update(une);
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
  const copie = join(CACHE, `departement-${empreinte(horloge.maintenant(), cle)}.tar`);
  if (existsSync(copie)) return ouvrirPglite(undefined, new Blob([readFileSync(copie)]));
  const moteur = await ouvrirPglite();
  await passerLesMigrations(moteur);
  const generation = await genererLeDepartement(moteur, horloge, { cle });
  if (!generation.ok) throw new Error(generation.refus.raison);
  mkdirSync(CACHE, { recursive: true });
  const provisoire = `${copie}.${process.pid}`;
  writeFileSync(provisoire, Buffer.from(await (await moteur.copier()).arrayBuffer()));
  renameSync(provisoire, copie);
  return moteur;
}
