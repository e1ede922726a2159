import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reussi } from '#socle/pur';
import type { Envoi } from '../domaine/echange.ts';
import type { RetourTrouve, SystemeDeLaMdph } from './systeme-de-la-mdph.ts';

const LE_PLUS_GROS = 64 * 1024;

async function ecrire(dossier: string, nom: string, contenu: string): Promise<void> {
  const entier = join(dossier, nom);
  await writeFile(`${entier}.partiel`, contenu, { mode: 0o600 });
  // Seen whole or not at all by who comes to take it.
  await rename(`${entier}.partiel`, entier);
}

async function lireUn(retours: string, nom: string): Promise<RetourTrouve> {
  const chemin = join(retours, nom);
  const octets = await readFile(chemin);
  let brut: unknown = null;
  if (octets.length <= LE_PLUS_GROS)
    try {
      brut = JSON.parse(octets.toString('utf8'));
    } catch {
      // Refused by who reads it, with its name.
    }
  return {
    nom,
    brut,
    ranger: (lu) => rename(chemin, join(retours, lu ? 'lus' : 'a-revoir', nom)),
  };
}

/**
 * A folder on disk: `a-transmettre/` holds one JSON a request and its `.sha256`, `retours/` what the MDPH answers. A
 * transfer that the operator sets between the two systems empties one and fills the other.
 */
export function parDossier(racine: string): SystemeDeLaMdph {
  const sortie = join(racine, 'a-transmettre');
  const retours = join(racine, 'retours');
  return {
    nom: 'dossier',
    async deposer(envoi: Envoi) {
      await mkdir(sortie, { recursive: true, mode: 0o700 });
      const contenu = `${JSON.stringify(envoi, null, 2)}\n`;
      const empreinte = createHash('sha256').update(contenu).digest('hex');
      const nom = `${envoi.reference}.json`;
      await ecrire(sortie, nom, contenu);
      await ecrire(sortie, `${nom}.sha256`, `${empreinte}  ${nom}\n`);
      return reussi({ empreinte, refus: null });
    },
    async relever() {
      for (const ou of ['lus', 'a-revoir'])
        await mkdir(join(retours, ou), { recursive: true, mode: 0o700 });
      const noms = (await readdir(retours)).filter((nom) => nom.endsWith('.json')).sort();
      return reussi(await Promise.all(noms.map((nom) => lireUn(retours, nom))));
    },
  };
}
