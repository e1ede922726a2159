import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { horlogeDuSysteme, lireLesReglages } from '#socle';
import { ouvrirLaBase } from '../../src/ouvrir-la-base.ts';
import { genererLeDepartement } from '../departement/ecrire/index.ts';
import { CACHE, chercherLaCopie, empreinteDesMigrations } from './copie-de-la-base.ts';

const GENERATEUR = join(import.meta.dirname, '..', 'departement');
const PREFIXE = 'essai-';

/** Changes with whatever a generated département is made from, but its moment and its key. */
export function empreinteDuGenerateur(): string {
  const resume = createHash('sha256').update(empreinteDesMigrations());
  for (const fichier of readdirSync(GENERATEUR, { recursive: true, encoding: 'utf8' }).sort())
    if (fichier.endsWith('.ts') && !fichier.endsWith('.test.ts'))
      resume.update(fichier).update(readFileSync(join(GENERATEUR, fichier)));
  return resume.digest('hex').slice(0, 12);
}

const cheminDuJour = () =>
  join(CACHE, `${PREFIXE}${empreinteDuGenerateur()}-${horlogeDuSysteme.aujourdHui()}`);

/**
 * Invents the demonstration département dated from today, with a key of its own, and keeps it as a data folder that
 * a first start copies in less than a second. One of another day or another generator is thrown away.
 */
export async function preparerLEssaiDuJour(): Promise<void> {
  const voulu = cheminDuJour();
  if (existsSync(voulu)) return;
  const donnees = `${voulu}.${process.pid}`;
  mkdirSync(donnees, { recursive: true });
  try {
    const reglages = lireLesReglages({ TISSERIN_DONNEES: donnees });
    if (!reglages.ok) throw new Error(reglages.refus.join(' '));
    const moteur = await ouvrirLaBase(reglages.valeur, 'proprietaire', chercherLaCopie);
    const generation = await genererLeDepartement(moteur, horlogeDuSysteme, {
      cle: reglages.valeur.cle,
    });
    await moteur.fermer();
    if (!generation.ok) throw new Error(generation.refus.raison);
    // Of the same day, another process may be making its own, or a first start be copying it.
    for (const ancien of readdirSync(CACHE))
      if (ancien.startsWith(PREFIXE) && !join(CACHE, ancien).startsWith(voulu))
        rmSync(join(CACHE, ancien), { recursive: true, force: true });
    try {
      renameSync(donnees, voulu);
    } catch (erreur) {
      if (!existsSync(voulu)) throw erreur;
    }
  } finally {
    rmSync(donnees, { recursive: true, force: true });
  }
}

/** The département kept for today and its key, if `npm ci` was run today. */
export function chercherLEssaiDuJour(): { base: string; cle: Buffer } | undefined {
  const dossier = cheminDuJour();
  if (!existsSync(dossier)) return undefined;
  const cle = Buffer.from(readFileSync(join(dossier, 'cle'), 'utf8').trim(), 'hex');
  return { base: join(dossier, 'base'), cle };
}

/**
 * Takes it into a new data folder, whose key becomes its own.
 * @returns the folder's key from now on
 */
export function copierLEssaiDuJour(
  { base, cle }: { base: string; cle: Buffer },
  donnees: string,
): Buffer {
  cpSync(base, join(donnees, 'base'), { recursive: true });
  writeFileSync(join(donnees, 'cle'), cle.toString('hex'), { mode: 0o600 });
  return cle;
}
