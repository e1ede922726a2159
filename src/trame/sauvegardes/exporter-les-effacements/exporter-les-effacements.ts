import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { casDUsage } from '#acces';
import {
  dernierDepot,
  effacementsAExporter,
  marquerExportes,
  noterUnDepot,
  prendreLeRegistre,
} from '#conservation';
import { type Resultat, reussi } from '#socle/pur';
import { chiffrerVers } from '../coffre/fichier-chiffre.ts';
import { DOSSIER_DES_EFFACEMENTS } from '../domaine/manifeste.ts';
import { droits } from '../regles-d-acces.ts';

export interface LieuDesSauvegardes {
  dossier: string;
  /** Public keys: this server writes what it cannot read again. */
  destinataires: readonly string[];
}

/** One file holds no more; the next round writes the next. */
const AU_PLUS = 50_000;

export const USAGE_DU_SCEAU = 'registre-des-effacements';

/** What the first file is chained to. */
export const ORIGINE_DU_REGISTRE = 'origine';

/**
 * Writes beside the backups, encrypted, the erasures that no file holds yet: numbered and chained, so that a file
 * taken away is seen. As the machine `effacements`, every five minutes and before each backup.
 * @param memeVide writes a file even when nothing was erased: a backup names the last one
 * @returns how many were written, null when there was nothing to write
 */
export const exporterLesEffacements = casDUsage(
  droits.exporterLesEffacements,
  async (
    acces,
    { dossier, destinataires, memeVide = false }: LieuDesSauvegardes & { memeVide?: boolean },
  ): Promise<Resultat<number | null, never>> => {
    await prendreLeRegistre(acces.bd);
    const effacements = await effacementsAExporter(acces.bd, AU_PLUS);
    if (effacements.length === 0 && !memeVide) return reussi(null);
    const dernier = await dernierDepot(acces.bd);
    const numero = (dernier?.numero ?? 0) + 1;
    const precedent = dernier?.empreinte ?? ORIGINE_DU_REGISTRE;
    const corps = JSON.stringify({ numero, precedent, ecritLe: acces.maintenant, effacements });
    const empreinte = createHash('sha256').update(corps).digest('hex');
    // Anyone may encrypt to a public key: the seal says that it was us, before anything is erased on its word.
    const texte = JSON.stringify({ corps, sceau: acces.empreindre(USAGE_DU_SCEAU, corps) });
    const fichier = `effacements-${String(numero).padStart(7, '0')}-${empreinte.slice(0, 8)}.age`;
    const ou = join(dossier, DOSSIER_DES_EFFACEMENTS);
    mkdirSync(ou, { recursive: true, mode: 0o700 });
    const provisoire = join(ou, `.en-cours-${fichier}`);
    try {
      await chiffrerVers(Readable.from([Buffer.from(texte)]), provisoire, destinataires);
      renameSync(provisoire, join(ou, fichier));
    } finally {
      rmSync(provisoire, { force: true });
    }
    // Should this transaction fail now, the next file says the same again, and a restoration reads both.
    const ids = effacements.map(({ id }) => id);
    await marquerExportes(acces.bd, ids, acces.maintenant);
    const depot = { numero, fichier, nombre: ids.length, precedent, empreinte };
    await noterUnDepot(acces.bd, depot, acces.maintenant);
    return reussi(ids.length);
  },
);
