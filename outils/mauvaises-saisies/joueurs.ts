import { montrerLeCode } from '#socle/pur';
import {
  codeDeDemonstration,
  GRAINE_PAR_DEFAUT,
  LIEN_DE_DEMONSTRATION,
} from '../departement/ecrire/index.ts';
import { Visiteur } from './visiteur.ts';

export const PERSONNE = 'sans compte';
export const AVEC_UN_RECU = 'avec un reçu';
export const AVEC_UN_PARCOURS = 'avec le reçu d’un parcours RSA';
export const AVEC_UN_LIEN = 'avec un lien';

/** Who plays, each for what she alone meets; together they meet every form. */
export const JOUEURS: readonly string[] = [
  PERSONNE,
  AVEC_UN_RECU,
  AVEC_UN_LIEN,
  'Nadia Cherif',
  'Thomas Brun',
  'Fatou Ndiaye',
  'Claire Vasseur',
  'Julien Marchand',
  'Brigitte Lacombe',
  'Sylvie Morel',
  'Marc Delmas',
  'Inès Bouaziz',
  'Paul Kerbrat',
  'Agnès Toussaint',
  'Rachid Amrani',
  'Héloïse Perrin',
  'Odile Bernardin',
  'Denis Kowalski',
  // Last: she signs, and her contract then takes no other gesture.
  AVEC_UN_PARCOURS,
];

/** Enough to meet every form once: the others meet the same ones. */
export const PREMIERS: readonly string[] = JOUEURS.filter(
  (un) => !['Thomas Brun', 'Rachid Amrani', 'Héloïse Perrin'].includes(un),
);

/** Whose receipt each of these holds. */
const RECUS: Readonly<Record<string, string>> = {
  [AVEC_UN_RECU]: 'histoire-awa',
  [AVEC_UN_PARCOURS]: 'demande-karim',
};

export const tientUnRecu = (qui: string): boolean => Object.hasOwn(RECUS, qui);

const codeDe = (qui: string): string =>
  montrerLeCode(codeDeDemonstration(GRAINE_PAR_DEFAUT, RECUS[qui] ?? ''));

/** A browser where this one has shown who she is: by a session, the code of a receipt, a partner's link, or nothing. */
export async function unJoueur(adresse: string, qui: string): Promise<Visiteur> {
  const visiteur = new Visiteur(adresse);
  if (tientUnRecu(qui)) await visiteur.envoyer('/s', [['code', codeDe(qui)]]);
  else if (qui === AVEC_UN_LIEN) {
    await visiteur.demander(`/p/${LIEN_DE_DEMONSTRATION.jeton}`);
    await visiteur.envoyer('/p', [['code', LIEN_DE_DEMONSTRATION.code]]);
  } else if (qui !== PERSONNE) await visiteur.entrer(qui);
  return visiteur;
}
