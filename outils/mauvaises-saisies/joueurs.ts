import { type CodeDeRetrait, montrerLeCode } from '#socle/pur';
import {
  codeDeDemonstration,
  GRAINE_PAR_DEFAUT,
  LIEN_DE_DEMONSTRATION,
} from '../departement/ecrire/index.ts';
import { formulairesDe } from './formulaires.ts';
import { Visiteur } from './visiteur.ts';

export const PERSONNE = 'sans compte';
export const AVEC_UN_RECU = 'avec un reçu';
export const AVEC_UN_PARCOURS = 'avec le reçu d’un parcours RSA';
/** The same, of those that are planted: the code of each comes with it. */
export const AVEC_UNE_HEURE_A_CHOISIR = 'avec le reçu d’un parcours, une heure à choisir';
export const AVEC_UN_CONTRAT_A_SIGNER = 'avec le reçu d’un parcours, un contrat à signer';
export const AVEC_UNE_PROCEDURE = 'avec le reçu d’un parcours, une procédure et une dette';
export const AVEC_UN_TOUR = 'avec le reçu d’un tour des droits gardé';
export const AVEC_UNE_REPONSE = 'avec le reçu d’une question répondue';
export const AVEC_UN_LIEN = 'avec un lien';
/** A partner whose advice the housing fund asks; planted, its link and its code come with it. */
export const AVEC_UN_AVIS = 'avec le lien d’un avis du FSL';
/** Sylvie under the other of her duties: what the housing fund examines and signs. */
export const AU_FONDS = 'Sylvie Morel au FSL';

/** Who plays, each for what she alone meets; together they meet every form. */
export const JOUEURS: readonly string[] = [
  PERSONNE,
  AVEC_UN_RECU,
  AVEC_UN_LIEN,
  AVEC_UN_AVIS,
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
  AU_FONDS,
  // Last: she signs, and her contract then takes no other gesture.
  AVEC_UN_PARCOURS,
  AVEC_UNE_HEURE_A_CHOISIR,
  AVEC_UN_CONTRAT_A_SIGNER,
  AVEC_UNE_PROCEDURE,
  AVEC_UN_TOUR,
  AVEC_UNE_REPONSE,
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

/** Of the receipts that are planted, their codes. */
const PLANTES = new Map<string, CodeDeRetrait>();
export const planterUnRecu = (qui: string, code: CodeDeRetrait): void => {
  PLANTES.set(qui, code);
};

type LienDePartenaire = Readonly<{ chemin: string; code: string }>;
const LIENS = new Map<string, LienDePartenaire>([
  [AVEC_UN_LIEN, { chemin: `/p/${LIEN_DE_DEMONSTRATION.jeton}`, code: LIEN_DE_DEMONSTRATION.code }],
]);
export const planterUnLien = (qui: string, lien: LienDePartenaire): void => {
  LIENS.set(qui, lien);
};
export const tientUnLien = (qui: string): boolean => LIENS.has(qui);

export const tientUnRecu = (qui: string): boolean => Object.hasOwn(RECUS, qui) || PLANTES.has(qui);

/** Rooms that someone is sent to alone: all the others were walked by who she already is. */
const SEULEMENT: Readonly<Record<string, readonly string[]>> = {
  [AU_FONDS]: ['demandes-de-droits', 'fsl', 'paiements'],
  [AVEC_UNE_HEURE_A_CHOISIR]: ['mon-parcours'],
  [AVEC_UN_CONTRAT_A_SIGNER]: ['mon-parcours'],
  [AVEC_UNE_PROCEDURE]: ['mon-parcours'],
  [AVEC_UN_TOUR]: ['ma-demande'],
  [AVEC_UNE_REPONSE]: ['ma-demande'],
  [AVEC_UN_AVIS]: ['p'],
};
export const aPasserPour = (qui: string, mot: string): boolean =>
  SEULEMENT[qui]?.includes(mot) === false;

export const codeDuRecu = (histoire: string) => codeDeDemonstration(GRAINE_PAR_DEFAUT, histoire);
const codeDe = (qui: string): string =>
  montrerLeCode(PLANTES.get(qui) ?? codeDuRecu(RECUS[qui] ?? ''));

/** Her other duty, as she changes it in the rail. */
async function changerDePortee(visiteur: Visiteur): Promise<void> {
  const { html } = await visiteur.demander('/accueil');
  const [, autre] = formulairesDe(html, '/').filter(
    ({ action }) => action === '/mon-compte/portee',
  );
  if (!autre) throw new Error('she holds one duty only');
  const porteeId = autre.champs.find(({ nom }) => nom === 'porteeId')?.valeur ?? '';
  await visiteur.envoyer('/mon-compte/portee', [['porteeId', porteeId]]);
}

/** A browser where this one has shown who she is: by a session, the code of a receipt, a partner's link, or nothing. */
export async function unJoueur(adresse: string, qui: string): Promise<Visiteur> {
  const visiteur = new Visiteur(adresse);
  const lien = LIENS.get(qui);
  if (tientUnRecu(qui)) await visiteur.envoyer('/s', [['code', codeDe(qui)]]);
  else if (lien) {
    await visiteur.demander(lien.chemin);
    await visiteur.envoyer('/p', [['code', lien.code]]);
  } else if (qui === AU_FONDS) {
    await visiteur.entrer('Sylvie Morel');
    await changerDePortee(visiteur);
  } else if (qui !== PERSONNE) await visiteur.entrer(qui);
  return visiteur;
}
