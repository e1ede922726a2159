import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Instant, type Resultat, reussi } from '#socle/pur';
import { chiffrerVers } from '../coffre/fichier-chiffre.ts';
import { ProgrammeEnEchec } from '../coffre/programmes.ts';
import {
  aEffacer,
  DOSSIER_DES_EFFACEMENTS,
  estUneSauvegarde,
  type Manifeste,
  NOM_DE_LA_BASE,
  NOM_DU_MANIFESTE,
  nomDeSauvegarde,
  nomEnCours,
  processusDuNomEnCours,
} from '../domaine/manifeste.ts';
import type { LieuDesSauvegardes } from '../exporter-les-effacements/exporter-les-effacements.ts';
import { marqueDeLaCle, scellerLeManifeste } from '../lire-le-manifeste.ts';
import type { RefusDeLaSource, Source } from '../stockage/source.ts';

export interface SauvegardePrise {
  nom: string;
  chemin: string;
  taille: number;
  lignes: number;
  dernierSceau: string;
  effacees: readonly string[];
}

export type RefusDeSauvegarder =
  | RefusDeLaSource
  | { raison: 'programme'; quoi: string; dit: string };

interface Demande extends LieuDesSauvegardes {
  cle: Buffer;
  maintenant: Instant;
  /** How many are kept; null: all. */
  garder: number | null;
  siAvance: (faites: number, enTout: number, quoi: string) => void;
}

const vivant = (processus: number): boolean => {
  try {
    process.kill(processus, 0);
    return true;
  } catch (erreur) {
    return (erreur as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** What a process that died left half-written. */
function retirerLesInterrompues(dossier: string): void {
  for (const nom of readdirSync(dossier)) {
    const processus = processusDuNomEnCours(nom);
    if (processus !== null && !vivant(processus))
      rmSync(join(dossier, nom), { recursive: true, force: true });
  }
}

/** The register is kept as far back as the oldest backup needs it. */
function retirerLesVieuxEffacements(dossier: string): void {
  const ou = join(dossier, DOSSIER_DES_EFFACEMENTS);
  const restantes = readdirSync(dossier).filter(estUneSauvegarde).sort();
  const premiere = restantes[0];
  if (!premiere || !existsSync(ou)) return;
  const { dernierDepot } = JSON.parse(
    readFileSync(join(dossier, premiere, NOM_DU_MANIFESTE), 'utf8'),
  ) as Manifeste;
  for (const nom of readdirSync(ou))
    if (
      Number(/^effacements-(\d{7})-/.exec(nom)?.[1] ?? Number.MAX_SAFE_INTEGER) <
      dernierDepot.numero
    )
      rmSync(join(ou, nom), { force: true });
}

/**
 * Makes one backup, encrypted as it is read, in a folder that takes its name once it is whole and on the disk; what
 * was interrupted never has it. Then lets go of the oldest.
 */
export async function prendreUneSauvegarde(
  source: Source,
  { dossier, destinataires, cle, maintenant, garder, siAvance }: Demande,
): Promise<Resultat<SauvegardePrise, RefusDeSauvegarder>> {
  mkdirSync(dossier, { recursive: true, mode: 0o700 });
  retirerLesInterrompues(dossier);
  const nom = nomDeSauvegarde(maintenant);
  const chantier = join(dossier, nomEnCours(nom, process.pid));
  mkdirSync(chantier, { mode: 0o700 });
  try {
    const prise = await source.prendre(siAvance, async (flux, fin) => {
      const mesure = await chiffrerVers(flux, join(chantier, NOM_DE_LA_BASE), destinataires);
      await fin;
      return { nom: NOM_DE_LA_BASE, ...mesure };
    });
    if (!prise.ok) return prise;
    const { etat, partie } = prise.valeur;
    const manifeste = scellerLeManifeste(cle, {
      format: 1,
      priseLe: maintenant,
      ...etat,
      cle: marqueDeLaCle(cle),
      parties: [partie],
    });
    writeFileSync(join(chantier, NOM_DU_MANIFESTE), JSON.stringify(manifeste, null, 1), {
      flush: true,
    });
    renameSync(chantier, join(dossier, nom));
    const partent = garder === null ? [] : aEffacer(readdirSync(dossier), garder);
    for (const ancienne of partent)
      rmSync(join(dossier, ancienne), { recursive: true, force: true });
    retirerLesVieuxEffacements(dossier);
    return reussi({
      nom,
      chemin: join(dossier, nom),
      taille: partie.taille,
      lignes: Object.values(etat.lignes).reduce((somme, n) => somme + n, 0),
      dernierSceau: etat.dernierSceau,
      effacees: partent,
    });
  } catch (erreur) {
    if (!(erreur instanceof ProgrammeEnEchec)) throw erreur;
    return {
      ok: false,
      refus: { raison: 'programme', quoi: erreur.programme, dit: erreur.dit },
    };
  } finally {
    rmSync(chantier, { recursive: true, force: true });
  }
}
