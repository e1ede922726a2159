import type { Acces } from '#acces';
import { type Canal, deposerUnEnvoi } from '#messages';
import type { LienEmis, ResteADire } from '#partage';
import {
  aujourdHuiA,
  type Instant,
  lireUnTelephone,
  type Resultat,
  recoitLesSms,
  refuse,
  reussi,
  type Telephone,
} from '#socle/pur';
import { raconter } from '../gestes/raconter.ts';
import { changer, type OrientationEnBase } from '../stockage/orientations.ts';

/** How the two halves of a key reach a partner: never both by the same way. */
export interface Remise {
  /** Written by the product to this address; null: the sender copies it and sends it herself. */
  courriel: string | null;
  /** Sent by SMS to the mobile that is known; else said by telephone. */
  codeParSms: boolean;
}

/** What this installation carries, and where its pages are. */
export interface ReglagesDOrientations {
  urlPublique: string;
  canaux: readonly Canal[];
}

export type RefusDeRemise =
  | { raison: 'courriel_illisible' }
  | { raison: 'canal_ferme'; canal: 'courriel' | 'sms' }
  | { raison: 'pas_de_mobile' };

const COURRIEL = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/;

/** The partner's number, when a message can be sent to it. */
export function mobileDe({
  versTelephone,
}: Pick<OrientationEnBase, 'versTelephone'>): Telephone | null {
  const lu = lireUnTelephone(versTelephone ?? '');
  return lu.ok && recoitLesSms(lu.valeur) === 'oui' ? lu.valeur : null;
}

/** Before anything is written: a way that does not exist here is refused, and said. */
export function verifierLaRemise(
  orientation: Pick<OrientationEnBase, 'versTelephone'>,
  { courriel, codeParSms }: Remise,
  ouverts: readonly Canal[],
): Resultat<undefined, RefusDeRemise> {
  if (courriel !== null && !COURRIEL.test(courriel))
    return refuse({ raison: 'courriel_illisible' });
  if (courriel !== null && !ouverts.includes('courriel')) {
    return refuse({ raison: 'canal_ferme', canal: 'courriel' });
  }
  if (codeParSms && !ouverts.includes('sms'))
    return refuse({ raison: 'canal_ferme', canal: 'sms' });
  return codeParSms && mobileDe(orientation) === null
    ? refuse({ raison: 'pas_de_mobile' })
    : reussi();
}

/** Said to a colleague: her address is safe, and the words are discreet all the same. */
export const A_UN_PROFESSIONNEL = {
  langue: 'fr',
  moyen: { sur: 'oui', enClair: false },
  protegee: false,
} as const;

/** Who answers for what is written about it: the one who sends it. */
export const deCetteOrientation = ({ id, deCle, deAgent }: OrientationEnBase) => ({
  cle: deCle,
  agentId: deAgent,
  personneId: null,
  aPropos: { objet: 'orientation', objetId: id },
});

/** The address leaves by e-mail, in the transaction of what it tells of, in words that name nobody. */
export async function ecrireLAdresse(
  acces: Acces,
  orientation: OrientationEnBase,
  { chemin, expireLe }: Pick<LienEmis, 'chemin' | 'expireLe'>,
  { courriel, urlPublique, canaux }: { courriel: string } & ReglagesDOrientations,
): Promise<void> {
  const depose = await deposerUnEnvoi(acces, {
    ...deCetteOrientation(orientation),
    canaux,
    message: {
      ...A_UN_PROFESSIONNEL,
      modele: 'lien_de_partage',
      destinataire: { canal: 'courriel', adresse: courriel },
      faits: {
        lien: `${urlPublique}${chemin}`,
        jusquAu: aujourdHuiA(expireLe as Instant),
        telephone: orientation.deTelephone,
        enClair: {},
      },
    },
  });
  if (!depose.ok) throw new Error('adresse vérifiée et pourtant refusée');
  await raconter(acces, orientation, {
    genre: 'lien_envoye',
    pour: 'emetteur',
    envoiId: depose.valeur.id,
    mots: courriel,
  });
}

export async function ecrireLeCode(
  acces: Acces,
  orientation: OrientationEnBase,
  { code, canaux }: { code: string } & Pick<ReglagesDOrientations, 'canaux'>,
): Promise<void> {
  const telephone = mobileDe(orientation);
  if (!telephone) throw new Error('code par SMS sans mobile');
  const depose = await deposerUnEnvoi(acces, {
    ...deCetteOrientation(orientation),
    canaux,
    message: {
      ...A_UN_PROFESSIONNEL,
      modele: 'code_a_usage_unique',
      destinataire: { canal: 'sms', telephone },
      faits: { code: `${code.slice(0, 3)} ${code.slice(3)}`, enClair: {} },
    },
  });
  if (!depose.ok) throw new Error('numéro vérifié et pourtant refusé');
  await raconter(acces, orientation, {
    genre: 'code_envoye',
    pour: 'emetteur',
    envoiId: depose.valeur.id,
  });
}

/** Carries what was asked for. @returns what the sender still has to say herself, once */
export async function remettreLeLien(
  acces: Acces,
  orientation: OrientationEnBase,
  lien: LienEmis,
  { courriel, codeParSms, ...reglages }: Remise & ReglagesDOrientations,
): Promise<ResteADire> {
  const retenu = {
    lien_par: courriel === null ? 'main' : 'courriel',
    ...(courriel ? { vers_courriel: courriel } : {}),
  };
  if (!(await changer(acces.bd, orientation, retenu, orientation.version))) {
    throw new Error('orientation changée pendant la remise du lien');
  }
  if (courriel !== null) await ecrireLAdresse(acces, orientation, lien, { courriel, ...reglages });
  if (codeParSms) await ecrireLeCode(acces, orientation, { code: lien.code, ...reglages });
  return {
    ...(courriel === null ? { chemin: lien.chemin } : {}),
    ...(codeParSms ? {} : { code: lien.code }),
  };
}
