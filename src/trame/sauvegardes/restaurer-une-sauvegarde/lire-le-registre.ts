import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import type { Depot, Effacement } from '#conservation';
import { empreinteAvecCle } from '#socle';
import { type Instant, type Resultat, refuse, reussi } from '#socle/pur';
import { dechiffrer } from '../coffre/fichier-chiffre.ts';
import type { Manifeste } from '../domaine/manifeste.ts';
import { USAGE_DU_SCEAU } from '../exporter-les-effacements/exporter-les-effacements.ts';

export interface RegistreLu {
  effacements: Effacement[];
  depots: Depot[];
  /** What was erased after this instant is not known here. */
  jusquAu: Instant;
}

export type RefusDuRegistre =
  | { raison: 'registre_absent'; dossier: string }
  | { raison: 'registre_troue'; numero: number }
  | { raison: 'registre_altere'; fichier: string }
  | { raison: 'mauvaise_identite' };

const enveloppe = z.object({ corps: z.string(), sceau: z.string() });
const schema = z.object({
  numero: z.number().int(),
  precedent: z.string(),
  ecritLe: z.string().transform((texte) => texte as Instant),
  effacements: z.array(
    z.object({
      id: z.uuid(),
      table: z.string().regex(/^[a-z_]+\.[a-z_]+$/),
      ligne: z.record(z.string(), z.union([z.string(), z.number()])),
      le: z.string().transform((texte) => texte as Instant),
    }),
  ),
});

const NOM = /^effacements-(\d{7})-([0-9a-f]{8})\.age$/;

interface FichierLu extends z.infer<typeof schema> {
  fichier: string;
  empreinte: string;
}

async function lireUnFichier(
  chemin: string,
  fichier: string,
  { identite, cle }: { identite: string; cle: Buffer },
): Promise<Resultat<FichierLu, RefusDuRegistre>> {
  const altere = refuse({ raison: 'registre_altere', fichier });
  try {
    const clair = await dechiffrer(chemin, identite);
    if (!clair.ok) return refuse({ raison: clair.refus });
    const { corps, sceau } = enveloppe.parse(JSON.parse(await text(clair.valeur)));
    const empreinte = createHash('sha256').update(corps).digest('hex');
    if (empreinteAvecCle(cle, USAGE_DU_SCEAU, corps) !== sceau) return altere;
    return reussi({ ...schema.parse(JSON.parse(corps)), fichier, empreinte });
  } catch {
    return altere;
  }
}

/** The first number that no file bears, or whose file is not the one that the next was chained to. */
function premierTrou(lus: readonly FichierLu[], { numero, empreinte }: Manifeste['dernierDepot']) {
  const connus = new Set([...lus.map((un) => un.empreinte)]);
  if (!connus.has(empreinte)) return numero;
  const manquant = lus.find((un) => un.numero > numero && !connus.has(un.precedent));
  return manquant ? manquant.numero - 1 : null;
}

/**
 * Reads the register of erasures kept beside the backups, from the last file that this backup knows.
 * @param dossier where the files are
 */
export async function lireLeRegistre(
  dossier: string,
  { dernierDepot }: Pick<Manifeste, 'dernierDepot'>,
  secrets: { identite: string; cle: Buffer },
): Promise<Resultat<RegistreLu, RefusDuRegistre>> {
  if (!existsSync(dossier)) return refuse({ raison: 'registre_absent', dossier });
  const noms = readdirSync(dossier)
    .filter((nom) => Number(NOM.exec(nom)?.[1] ?? -1) >= dernierDepot.numero)
    .sort();
  if (noms.length === 0) return refuse({ raison: 'registre_absent', dossier });
  const lus: FichierLu[] = [];
  for (const nom of noms) {
    const lu = await lireUnFichier(join(dossier, nom), nom, secrets);
    if (!lu.ok) return lu;
    lus.push(lu.valeur);
  }
  const trou = premierTrou(lus, dernierDepot);
  if (trou !== null) return refuse({ raison: 'registre_troue', numero: trou });
  return reussi({
    effacements: lus.flatMap(({ effacements }) => effacements),
    depots: lus.map(({ numero, fichier, precedent, empreinte, effacements }) => ({
      numero,
      fichier,
      precedent,
      empreinte,
      nombre: effacements.length,
    })),
    jusquAu: lus
      .map(({ ecritLe }) => ecritLe)
      .sort()
      .at(-1) as Instant,
  });
}
