import { montrerLeCode } from '#socle/pur';
import {
  codeDeDemonstration,
  GRAINE_PAR_DEFAUT,
  LIEN_DE_DEMONSTRATION,
} from '../departement/ecrire/index.ts';
import { Visiteur } from './visiteur.ts';

export const PERSONNE = 'sans compte';
export const AVEC_UN_RECU = 'avec un reçu';
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
];

/** Enough to meet every form once: the others meet the same ones. */
export const PREMIERS: readonly string[] = JOUEURS.filter(
  (un) => !['Thomas Brun', 'Rachid Amrani', 'Héloïse Perrin', 'Odile Bernardin'].includes(un),
);

const CODE_DU_RECU = montrerLeCode(codeDeDemonstration(GRAINE_PAR_DEFAUT, 'histoire-awa'));

/** A browser where this one has shown who she is: by a session, the code of a receipt, a partner's link, or nothing. */
export async function unJoueur(adresse: string, qui: string): Promise<Visiteur> {
  const visiteur = new Visiteur(adresse);
  if (qui === AVEC_UN_RECU) await visiteur.envoyer('/s', [['code', CODE_DU_RECU]]);
  else if (qui === AVEC_UN_LIEN) {
    await visiteur.demander(`/p/${LIEN_DE_DEMONSTRATION.jeton}`);
    await visiteur.envoyer('/p', [['code', LIEN_DE_DEMONSTRATION.code]]);
  } else if (qui !== PERSONNE) await visiteur.entrer(qui);
  return visiteur;
}
