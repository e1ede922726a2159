import { createHmac, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { empreinteAvecCle } from '#socle';
import { type Instant, type Resultat, refuse, reussi } from '#socle/pur';
import { type Manifeste, type ManifesteScelle, NOM_DU_MANIFESTE } from './domaine/manifeste.ts';

const empreinte = z.string().regex(/^[0-9a-f]{64}$/);

const corps = z.object({
  format: z.literal(1),
  priseLe: z.iso.datetime().transform((texte) => texte as Instant),
  moteur: z.enum(['postgres', 'pglite']),
  majeure: z.number().int(),
  proprietaire: z.string(),
  migrations: z.array(z.string()).min(1),
  lignes: z.record(z.string(), z.number().int()),
  dernierSceau: z.string(),
  dernierDepot: z.object({ numero: z.number().int(), empreinte: z.string() }),
  cle: empreinte,
  parties: z
    .array(z.object({ nom: z.string().regex(/^[a-z.-]+$/), taille: z.number(), sha256: empreinte }))
    .min(1),
});
const schema = corps.extend({ sceau: empreinte });

export const marqueDeLaCle = (cle: Buffer): string => empreinteAvecCle(cle, 'sauvegarde', '');

/** Over what is read, in the order that it is read: neither spaces nor the order of fields count. */
const sceauDe = (cle: Buffer, manifeste: Manifeste): string =>
  createHmac('sha256', Buffer.from(empreinteAvecCle(cle, 'manifeste-de-sauvegarde', ''), 'hex'))
    .update(JSON.stringify(corps.parse(manifeste)))
    .digest('hex');

export const scellerLeManifeste = (cle: Buffer, manifeste: Manifeste): ManifesteScelle => ({
  ...manifeste,
  sceau: sceauDe(cle, manifeste),
});

export type RefusDuManifeste =
  | { raison: 'pas_une_sauvegarde'; dossier: string }
  | { raison: 'manifeste_illisible'; dossier: string }
  | { raison: 'autre_cle' }
  | { raison: 'manifeste_modifie' };

/** Reads what a backup says of itself, and whether it was this base's key that said it. */
export function lireLeManifeste(
  dossier: string,
  cle: Buffer,
): Resultat<Manifeste, RefusDuManifeste> {
  const chemin = join(dossier, NOM_DU_MANIFESTE);
  if (!existsSync(chemin)) return refuse({ raison: 'pas_une_sauvegarde', dossier });
  let lu: ReturnType<typeof schema.safeParse>;
  try {
    lu = schema.safeParse(JSON.parse(readFileSync(chemin, 'utf8')));
  } catch {
    return refuse({ raison: 'manifeste_illisible', dossier });
  }
  if (!lu.success) return refuse({ raison: 'manifeste_illisible', dossier });
  const { sceau, ...manifeste } = lu.data;
  if (manifeste.cle !== marqueDeLaCle(cle)) return refuse({ raison: 'autre_cle' });
  const attendu = Buffer.from(sceauDe(cle, manifeste), 'hex');
  return timingSafeEqual(attendu, Buffer.from(sceau, 'hex'))
    ? reussi(manifeste)
    : refuse({ raison: 'manifeste_modifie' });
}
