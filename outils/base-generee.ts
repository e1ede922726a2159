import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type Horloge, type Moteur, ouvrirPglite } from '#socle';
import { preparerLesMoisDesEssais } from './base-d-essai.ts';
import { genererLeDepartement } from './departement/ecrire/index.ts';
import { CACHE, garder, lireLaCopie, prendreLaCopie } from './tisserin/copie-de-la-base.ts';
import { empreinteDuGenerateur } from './tisserin/essai-du-jour.ts';

/** What a generated base is made from: the migrations, the generator, the moment and the key. */
const empreinte = (instant: string, cle: Buffer): string =>
  createHash('sha256')
    .update(instant)
    .update(cle)
    .update(empreinteDuGenerateur())
    .digest('hex')
    .slice(0, 12);

/** The demonstration département in memory, from a copy kept in `.cache` so that each journey starts in seconds. */
export async function uneBaseGeneree(
  horloge: Horloge,
  cle: Buffer,
): Promise<Moteur & { copier(): Promise<Blob> }> {
  const chemin = join(CACHE, `departement-${empreinte(horloge.maintenant(), cle)}.tar`);
  const copie = lireLaCopie(chemin);
  if (copie) return ouvrirPglite(undefined, copie);
  const moteur = await ouvrirPglite(undefined, await prendreLaCopie());
  await preparerLesMoisDesEssais(moteur);
  const generation = await genererLeDepartement(moteur, horloge, { cle });
  if (!generation.ok) throw new Error(generation.refus.raison);
  await garder(chemin, await moteur.copier());
  return moteur;
}
