import { type Acces, type Environnement, enTantQue } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { apresUnRetour, lireUnRetour, type Retour } from '../domaine/echange.ts';
import { type Panne, prochainEssai } from '../domaine/panne.ts';
import {
  changerLeDossier,
  type DossierEnBase,
  dossierParReference,
  envoisATransmettre,
} from '../stockage/dossiers.ts';
import { liaisonDe, noterLaPanne, noterLaReprise } from '../stockage/liaisons.ts';
import type { RetourTrouve, SystemeDeLaMdph } from './systeme-de-la-mdph.ts';

const PAR_ECHANGE = 200;
const ERREURS_PAR_ECHANGE = 10;

/** What an exchange did, without a word of anyone. */
export interface RapportDEchange {
  partis: number;
  lus: number;
  /** By name of file or message, and why. */
  aRevoir: readonly { nom: string; pourquoi: string }[];
  /** Why the other system could not be spoken to; what waits leaves later. */
  panne: Panne | null;
}

const RIEN: RapportDEchange = { partis: 0, lus: 0, aRevoir: [], panne: null };

const enMachine = <T>(env: Environnement, faire: (acces: Acces) => Promise<T>): Promise<T> =>
  enTantQue(env, { genre: 'machine', nom: 'pch' }, 'échanger avec la MDPH', faire);

/** Each leaves, then is written as gone: stopped between the two, it leaves again under the same name. */
async function faireParti(
  env: Environnement,
  mdph: SystemeDeLaMdph,
): Promise<Pick<RapportDEchange, 'partis' | 'panne' | 'aRevoir'>> {
  const envois = await enMachine(env, (acces) => envoisATransmettre(acces.bd, PAR_ECHANGE));
  const aRevoir: { nom: string; pourquoi: string }[] = [];
  let partis = 0;
  for (const { envoi, ...lequel } of envois) {
    const depot = await mdph.deposer(envoi);
    if (!depot.ok) {
      aRevoir.push({ nom: envoi.reference, pourquoi: depot.refus });
      // One that it fails on must not hold the others; who cannot be reached is not asked again for each.
      if (depot.refus !== 'erreur_la_bas' || aRevoir.length >= ERREURS_PAR_ECHANGE)
        return { partis, aRevoir, panne: depot.refus };
      continue;
    }
    const { empreinte, refus } = depot.valeur;
    await enMachine(env, async (acces) => {
      await changerLeDossier(acces.bd, lequel, {
        ...{ empreinte, transmis_le: acces.maintenant },
        ...(refus === null
          ? { etat: 'transmis' }
          : { etat: 'rejete', rejet_motif: refus, envoi: null }),
      });
      await acces.tracer({
        operation: 'ecriture',
        objet: refus === null ? 'pch : parti pour la MDPH' : 'pch : refusé par la MDPH',
        objetId: lequel.demandeId,
      });
    });
    partis += 1;
  }
  const aucun = partis === 0 && aRevoir.length > 0;
  return { partis, aRevoir, panne: aucun ? 'erreur_la_bas' : null };
}

const colonnesDe = (retour: Retour) => {
  switch (retour.genre) {
    case 'accuse':
      return {
        etat: 'accuse',
        accuse_le: retour.le,
        reference_mdph: retour.referenceMdph,
        envoi: null,
      };
    case 'rejet':
      return { etat: 'rejete', rejet_motif: retour.motif, envoi: null };
    case 'decision':
      return { etat: 'decide', decision_sens: retour.sens, decidee_le: retour.le };
  }
};

const POURQUOI = {
  autre_empreinte: 'l’empreinte n’est pas celle de ce qui est parti',
  pas_encore: 'ce retour vient avant ce qui le précède',
} as const;

async function appliquer(
  acces: Acces,
  retour: Retour,
  dossier: DossierEnBase | null,
): Promise<Resultat<undefined, string>> {
  if (!dossier) return refuse('aucune demande de ce nom');
  const suite = apresUnRetour(dossier, retour);
  if (!suite.ok) return suite.refus === 'deja_lu' ? reussi() : refuse(POURQUOI[suite.refus]);
  await changerLeDossier(acces.bd, dossier, colonnesDe(retour));
  await acces.tracer({
    operation: 'ecriture',
    objet: `pch : retour de la MDPH, ${retour.genre}`,
    objetId: dossier.demandeId,
    personnes: [dossier.personneId],
  });
  if (retour.genre === 'decision')
    await acces.annoncer({
      nom: 'CommissionADecide',
      contenu: { demandeId: dossier.demandeId, le: retour.le },
    });
  return reussi();
}

async function lireLesRetours(
  env: Environnement,
  retours: readonly RetourTrouve[],
): Promise<Pick<RapportDEchange, 'lus' | 'aRevoir'>> {
  const aRevoir: { nom: string; pourquoi: string }[] = [];
  for (const { nom, brut, ranger } of retours) {
    const lu = lireUnRetour(brut);
    const fait = lu.ok
      ? await enMachine(env, async (acces) =>
          appliquer(acces, lu.valeur, await dossierParReference(acces.bd, lu.valeur.reference)),
        )
      : lu;
    if (!fait.ok) aRevoir.push({ nom, pourquoi: fait.refus });
    await ranger(fait.ok);
  }
  return { lus: retours.length - aRevoir.length, aRevoir };
}

/** How it went is kept, so that who waits is told; each failure in a row waits longer than the one before. */
const noter = (env: Environnement, { nom }: SystemeDeLaMdph, panne: Panne | null) =>
  enMachine(env, async ({ bd, maintenant: le }) => {
    if (panne === null) return noterLaReprise(bd, nom, le);
    const essais = Math.min(((await liaisonDe(bd, nom))?.essais ?? 0) + 1, 1000);
    return noterLaPanne(bd, nom, { panne, le, essais, pasAvant: prochainEssai(essais, le) });
  });

/**
 * What is ready leaves; what came back is read, once, and put away or set apart with its reason. While the other system
 * is down it is left alone until the next attempt is due.
 */
export async function echangerAvecLaMdph(
  env: Environnement,
  mdph: SystemeDeLaMdph,
): Promise<RapportDEchange> {
  const attend = await enMachine(env, async ({ bd, maintenant }) => {
    const liaison = await liaisonDe(bd, mdph.nom);
    return liaison?.pasAvant && liaison.pasAvant > maintenant ? liaison.panne : null;
  });
  if (attend) return RIEN;
  const { partis, panne, aRevoir } = await faireParti(env, mdph);
  const retours = panne === null ? await mdph.relever() : refuse(panne);
  await noter(env, mdph, retours.ok ? null : retours.refus);
  if (!retours.ok) return { partis, lus: 0, aRevoir, panne: retours.refus };
  const lecture = await lireLesRetours(env, retours.valeur);
  return { partis, lus: lecture.lus, aRevoir: [...aRevoir, ...lecture.aRevoir], panne: null };
}
