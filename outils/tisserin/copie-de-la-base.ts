import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ouvrirPglite } from '#socle';
import { passerLesMigrations, toutesLesMigrations } from '../../src/ouvrir-la-base.ts';

/** What costs seconds to make and is the same for everyone is kept here, named by what it was made from. */
export const CACHE = join(import.meta.dirname, '..', '..', '.cache');

export const empreinteDesMigrations = (): string =>
  createHash('sha256')
    .update(
      toutesLesMigrations()
        .map(({ empreinte }) => empreinte)
        .join(),
    )
    .digest('hex')
    .slice(0, 12);

const cheminDeLaCopie = () => join(CACHE, `base-${empreinteDesMigrations()}.tar`);

/** Two processes may keep the same thing at once: each writes beside, the last one in place wins whole. */
export async function garder(chemin: string, copie: Blob): Promise<void> {
  mkdirSync(CACHE, { recursive: true });
  const provisoire = `${chemin}.${process.pid}`;
  writeFileSync(provisoire, Buffer.from(await copie.arrayBuffer()));
  renameSync(provisoire, chemin);
}

export const lireLaCopie = (chemin: string): Blob | undefined =>
  existsSync(chemin) ? new Blob([readFileSync(chemin)]) : undefined;

/** An empty PGlite folder at this version's migrations, if one was made. */
export const chercherLaCopie = (): Blob | undefined => lireLaCopie(cheminDeLaCopie());

/** The same, made if need be: from it a try-out or a test starts in a second. */
export async function prendreLaCopie(): Promise<Blob> {
  // Named before it is made: were migrations brought in meanwhile, it would pass for what it is not.
  const chemin = cheminDeLaCopie();
  const faite = lireLaCopie(chemin);
  if (faite) return faite;
  const moteur = await ouvrirPglite();
  await passerLesMigrations(moteur);
  const copie = await moteur.copier();
  await moteur.fermer();
  await garder(chemin, copie);
  return copie;
}
