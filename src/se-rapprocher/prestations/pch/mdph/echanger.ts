import { type Acces, type Environnement, enTantQue } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { apresUnRetour, lireUnRetour, type Retour } from '../domaine/echange.ts';
import {
  changerLeDossier,
  type DossierEnBase,
  dossierParReference,
  envoisATransmettre,
} from '../stockage/dossiers.ts';
import type { SystemeDeLaMdph } from './systeme-de-la-mdph.ts';

const PAR_ECHANGE = 200;

/** What an exchange did, without a word of anyone. */
export interface RapportDEchange {
  partis: number;
  lus: number;
  /** By name of file or message, and why. */
  aRevoir: readonly { nom: string; pourquoi: string }[];
}

const enMachine = <T>(env: Environnement, faire: (acces: Acces) => Promise<T>): Promise<T> =>
  enTantQue(env, { genre: 'machine', nom: 'pch' }, 'échanger avec la MDPH', faire);

/** Each leaves, then is written as gone: stopped between the two, it leaves again under the same name. */
async function faireParti(env: Environnement, mdph: SystemeDeLaMdph): Promise<number> {
  const envois = await enMachine(env, (acces) => envoisATransmettre(acces.bd, PAR_ECHANGE));
  for (const { envoi, ...lequel } of envois) {
    const empreinte = await mdph.deposer(envoi);
    await enMachine(env, async (acces) => {
      await changerLeDossier(acces.bd, lequel, {
        etat: 'transmis',
        empreinte,
        transmis_le: acces.maintenant,
      });
      await acces.tracer({
        operation: 'ecriture',
        objet: 'pch : parti pour la MDPH',
        objetId: lequel.demandeId,
      });
    });
  }
  return envois.length;
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

/** What is ready leaves; what came back is read, once, and put away or set apart with its reason. */
export async function echangerAvecLaMdph(
  env: Environnement,
  mdph: SystemeDeLaMdph,
): Promise<RapportDEchange> {
  const partis = await faireParti(env, mdph);
  const aRevoir: { nom: string; pourquoi: string }[] = [];
  const retours = await mdph.relever();
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
  return { partis, lus: retours.length - aRevoir.length, aRevoir };
}
