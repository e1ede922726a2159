import { createWriteStream, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { dechiffrer, lireUneIdentite, mesurerLeFichier } from '#sauvegardes';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { type Manifeste, nomDuManifeste } from '../domaine/fichiers-du-cahier.ts';

export type RefusDOuvrir = {
  raison: 'fichier_absent' | 'cle_illisible' | 'mauvaise_cle' | 'existe_deja' | 'abime';
};

const lireLeManifeste = (chemin: string): Manifeste | null => {
  const sien = join(dirname(chemin), nomDuManifeste(basename(chemin)));
  try {
    return JSON.parse(readFileSync(sien, 'utf8')) as Manifeste;
  } catch {
    return null;
  }
};

const lireLaCle = (chemin: string): string | null => {
  try {
    return lireUneIdentite(readFileSync(chemin, 'utf8'));
  } catch {
    return null;
  }
};

/** Whether the file is the one that its manifest describes; a pack without a manifest is not judged. */
async function estEntier(chemin: string, manifeste: Manifeste | null): Promise<boolean> {
  if (!manifeste) return true;
  const { taille, sha256 } = await mesurerLeFichier(chemin);
  return taille === manifeste.octets && sha256 === manifeste.sha256;
}

/**
 * Opens a pack with the key of its envelope, without base, network nor server. What it writes is in clear: to be
 * printed, then erased. Refuses a changed file, another place's key, a file already there.
 */
export async function ouvrirUnCahier({
  fichier,
  cle,
  vers,
}: {
  fichier: string;
  cle: string;
  vers: string;
}): Promise<Resultat<{ vers: string; manifeste: Manifeste | null }, RefusDOuvrir>> {
  if (!existsSync(fichier)) return refuse({ raison: 'fichier_absent' });
  if (existsSync(vers)) return refuse({ raison: 'existe_deja' });
  const identite = lireLaCle(cle);
  if (identite === null) return refuse({ raison: 'cle_illisible' });
  const manifeste = lireLeManifeste(fichier);
  if (!(await estEntier(fichier, manifeste))) return refuse({ raison: 'abime' });
  try {
    const clair = await dechiffrer(fichier, identite);
    if (!clair.ok) return refuse({ raison: 'mauvaise_cle' });
    await pipeline(clair.valeur, createWriteStream(vers, { mode: 0o600, flags: 'wx' }));
    return reussi({ vers, manifeste });
  } catch {
    rmSync(vers, { force: true });
    return refuse({ raison: 'abime' });
  }
}

export interface CahierVerifie {
  fichier: string;
  jour: string | null;
  etat: 'entier' | 'abime' | 'manque';
}

/** Every pack of a folder (and of its places) against its manifest: nothing is opened, no key is needed. */
export async function verifierLesCahiers(dossier: string): Promise<CahierVerifie[]> {
  const verifies: CahierVerifie[] = [];
  const noms = readdirSync(dossier, { recursive: true, encoding: 'utf8' }).sort();
  for (const nom of noms.filter((un) => /(^|[/\\])cahier-[^/\\]+\.json$/.test(un))) {
    const fichier = nom.replace(/\.json$/, '.pdf.age');
    const chemin = join(dossier, fichier);
    const manifeste = lireLeManifeste(chemin);
    const la = existsSync(chemin);
    const entier = la && manifeste !== null && (await estEntier(chemin, manifeste));
    verifies.push({
      fichier,
      jour: manifeste?.jour ?? null,
      etat: entier ? 'entier' : la ? 'abime' : 'manque',
    });
  }
  return verifies;
}

const REFUS: Readonly<Record<RefusDOuvrir['raison'], string>> = {
  fichier_absent: 'Ce cahier n’existe pas. Donnez le chemin d’un fichier « cahier-….pdf.age ».',
  cle_illisible:
    'Cette clé ne se lit pas : un fichier de texte avec une seule ligne AGE-SECRET-KEY-1…, sans espace.',
  mauvaise_cle: 'Cette clé n’ouvre pas ce cahier : c’est celle d’un autre lieu, ou d’avant.',
  existe_deja: 'Un fichier porte déjà ce nom. Donnez-en un autre avec --vers.',
  abime: 'Ce cahier est abîmé, ou a été changé. Prenez celui d’avant, ou une autre copie.',
};
export const direPourquoiPasOuvert = ({ raison }: RefusDOuvrir): string => REFUS[raison];
