import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { type Acces, casDUsage } from '#acces';
import { composerUnDocument } from '#documents';
import { chiffrerVers } from '#sauvegardes';
import type { Site } from '#services';
import { type DateCivile, type Resultat, refuse, reussi, tirerUnCode } from '#socle/pur';
import { composerLeCahier } from '../composer-le-cahier/composer-le-cahier.ts';
import {
  aEffacer,
  dossierDuSite,
  EN_COURS,
  LISEZ_MOI,
  type Manifeste,
  nomDuCahier,
  nomDuManifeste,
} from '../domaine/fichiers-du-cahier.ts';
import { CAHIER_DE_SECOURS } from '../parametres.ts';
import { droits } from '../regles-d-acces.ts';
import { destinataireDuSite, noterUnCahier } from '../stockage/cahiers.ts';

export interface CahierAEcrire {
  site: Site;
  jour: DateCivile;
  /** The folder of all the packs. */
  dossier: string;
  urlPublique: string;
}

/** Encrypted and forced onto the disk under a passing name; it takes its own once the base has kept its line. */
export interface CahierPret {
  manifeste: Manifeste;
  dossier: string;
  chantier: string;
}

/** The word of the first page, as it is typed: capitals, without the dash. */
export const motDeControle = (acces: Acces, tape: string): string =>
  acces.empreindre('mot-du-cahier', tape.toUpperCase().replace(/[^0-9A-Z]/g, ''));

/**
 * Reads what a place needs for a day, prints it, encrypts it to the key of its envelope and notes it. Refuses a place
 * for which no key was ever made: a pack that nobody can open is worth nothing, and one in clear is never written.
 */
export const ecrireUnCahier = casDUsage(
  droits.ecrire,
  async (
    acces,
    { site, jour, dossier, urlPublique }: CahierAEcrire,
  ): Promise<Resultat<CahierPret, { raison: 'sans_cle' }>> => {
    const destinataire = await destinataireDuSite(acces.bd, site.id);
    if (destinataire === null) return refuse({ raison: 'sans_cle' });
    const mot = tirerUnCode().slice(0, 6).replace(/^.{3}/, '$&-');
    const donnees = await composerLeCahier(acces, { site, jour, mot, urlPublique });
    const pdf = await composerUnDocument('cahier-de-secours', donnees);
    const sien = join(dossier, dossierDuSite(site.id));
    mkdirSync(sien, { recursive: true, mode: 0o700 });
    const fichier = nomDuCahier(site.id, jour, acces.maintenant);
    const chantier = join(sien, `${EN_COURS}${fichier}`);
    const { taille, sha256 } = await chiffrerVers(Readable.from([Buffer.from(pdf)]), chantier, [
      destinataire,
    ]);
    await noterUnCahier(acces.bd, {
      siteId: site.id,
      cle: site.cle,
      jour,
      ecritLe: acces.maintenant,
      fichier,
      octets: taille,
      rendezVous: donnees.rendezVous.length,
      promesses: donnees.promesses.length,
      mot: motDeControle(acces, mot),
    });
    await acces.tracer({ operation: 'ecriture', objet: `cahier de secours, lieu ${site.id}` });
    const manifeste: Manifeste = {
      format: 1,
      siteId: site.id,
      lieu: site.nom,
      jour,
      ecritLe: acces.maintenant,
      fichier,
      octets: taille,
      sha256,
    };
    return reussi({ manifeste, dossier: sien, chantier });
  },
);

/** Gives the pack its name, its manifest first, and lets go of the old ones. */
export function poserUnCahier({ manifeste, dossier, chantier }: CahierPret): void {
  const { fichier } = manifeste;
  writeFileSync(join(dossier, 'LISEZ-MOI.txt'), LISEZ_MOI);
  writeFileSync(join(dossier, nomDuManifeste(fichier)), JSON.stringify(manifeste, null, 1), {
    flush: true,
  });
  renameSync(chantier, join(dossier, fichier));
}

/** What is kept is said in days, whether or not tonight's was written: yesterday's names do not linger. */
export function effacerLesVieux(
  dossier: string,
  aujourdHui: DateCivile,
  nouveau: string | null,
): void {
  let noms: string[];
  try {
    noms = readdirSync(dossier);
  } catch {
    return;
  }
  const vieux = aEffacer(noms, { aujourdHui, garder: CAHIER_DE_SECOURS.joursGardes, nouveau });
  for (const nom of [...vieux, ...noms.filter((un) => un.startsWith(EN_COURS))])
    rmSync(join(dossier, nom), { force: true });
}
