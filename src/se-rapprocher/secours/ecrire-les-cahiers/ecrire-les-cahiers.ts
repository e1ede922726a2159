import { join } from 'node:path';
import { type Environnement, enTantQue } from '#acces';
import { joursFermes } from '#rendez-vous';
import { lireLesSites, type Site } from '#services';
import { ajouterJours, type DateCivile } from '#socle/pur';
import { dossierDuSite } from '../domaine/fichiers-du-cahier.ts';
import { JOURS_REGARDES, jourAPreparer } from '../domaine/prochaine-ouverture.ts';
import { noterUnManque } from '../stockage/cahiers.ts';
import { ecrireUnCahier, effacerLesVieux, poserUnCahier } from './ecrire-un-cahier.ts';

export const MACHINE_DU_CAHIER = { genre: 'machine', nom: 'secours' } as const;
const FINALITE = 'écrire le cahier de secours de chaque lieu';

export interface SoirDesCahiers {
  ecrits: { siteId: number; lieu: string; jour: DateCivile; fichier: string; octets: number }[];
  sansCle: { siteId: number; lieu: string }[];
  manques: { siteId: number; lieu: string; dit: string }[];
}

export interface OuEcrire {
  dossier: string;
  urlPublique: string;
  /** One place alone, whatever its hours. */
  siteId?: number;
}

/** The places that open next, and the day each must be ready for. */
const lieuxDuSoir = (env: Environnement, { siteId }: OuEcrire) =>
  enTantQue(env, MACHINE_DU_CAHIER, FINALITE, async (acces) => {
    const { aujourdHui } = acces;
    const sites = await lireLesSites(acces, siteId === undefined ? undefined : { ids: [siteId] });
    const fermetures = await joursFermes(acces, {
      siteIds: sites.map(({ id }) => id),
      du: aujourdHui,
      au: ajouterJours(aujourdHui, JOURS_REGARDES),
    });
    return sites.map((site) => {
      const jour = jourAPreparer(site, fermetures, aujourdHui);
      // Asked for by hand, it is written, were the place said closed.
      return { site, jour: jour ?? (siteId === undefined ? null : ajouterJours(aujourdHui, 1)) };
    });
  });

/** @returns what went wrong in words that name a kind, never a content: an error of a program may hold a name */
const direLaFaute = (erreur: unknown): string => {
  const { code, name } = erreur as NodeJS.ErrnoException;
  return code === 'ENOSPC' ? 'Le disque des cahiers est plein.' : `Pas écrit (${code ?? name}).`;
};

async function ecrirePourUnLieu(
  env: Environnement,
  ou: OuEcrire,
  { site, jour }: { site: Site; jour: DateCivile },
  soir: SoirDesCahiers,
): Promise<void> {
  const { id: siteId, nom: lieu, cle } = site;
  try {
    // The line of the base and the file: the line first, so that no code is printed that the base forgot.
    const pret = await enTantQue(env, MACHINE_DU_CAHIER, FINALITE, (acces) =>
      ecrireUnCahier(acces, { site, jour, ...ou }),
    );
    if (!pret.ok) {
      soir.sansCle.push({ siteId, lieu });
      return;
    }
    poserUnCahier(pret.valeur);
    const { fichier, octets } = pret.valeur.manifeste;
    effacerLesVieux(pret.valeur.dossier, env.horloge.aujourdHui(), fichier);
    soir.ecrits.push({ siteId, lieu, jour, fichier, octets });
  } catch (erreur) {
    const dit = direLaFaute(erreur);
    soir.manques.push({ siteId, lieu, dit });
    await enTantQue(env, MACHINE_DU_CAHIER, FINALITE, ({ bd, maintenant }) =>
      noterUnManque(bd, { siteId, cle, jour, ecritLe: maintenant, phrase: dit }),
    );
  }
}

/**
 * The evening job: one pack a place, each in a transaction of its own, so that one that fails stops no other. Packs of
 * days past are erased whether or not a new one could be written.
 */
export async function ecrireLesCahiers(env: Environnement, ou: OuEcrire): Promise<SoirDesCahiers> {
  const soir: SoirDesCahiers = { ecrits: [], sansCle: [], manques: [] };
  for (const { site, jour } of await lieuxDuSoir(env, ou)) {
    effacerLesVieux(join(ou.dossier, dossierDuSite(site.id)), env.horloge.aujourdHui(), null);
    if (jour !== null) await ecrirePourUnLieu(env, ou, { site, jour }, soir);
  }
  return soir;
}
