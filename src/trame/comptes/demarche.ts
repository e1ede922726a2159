import { randomBytes } from 'node:crypto';
import type { Acces } from '#acces';
import type { Cookie, RequeteHttp } from '#socle';
import { ajouterMinutes } from '#socle/pur';
import { chiffrer, dechiffrer } from './chiffrement.ts';
import { DUREE_DE_DEMARCHE } from './parametres.ts';
import {
  ecrireUneDemarche,
  effacerLaDemarche,
  type GenreDeDemarche,
  lireLaDemarche,
} from './stockage/demarches.ts';

/** Holds the token of a sign-in under way, in this browser only. */
const COOKIE = 'tisserin_demarche';

export const cookieDeDemarche = (jeton: string | null): Cookie => ({
  nom: COOKIE,
  valeur: jeton,
  dureeSecondes: DUREE_DE_DEMARCHE.minutes * 60,
});

export const jetonDeDemarche = (requete: RequeteHttp): string => requete.cookies[COOKIE] ?? '';

const empreinteDe = (acces: Acces, jeton: string): string => acces.empreindre('demarche', jeton);

/** Begins a step that must come back within ten minutes (72 hours for an activation); gives its token, once. */
export async function commencerUneDemarche(
  acces: Acces,
  genre: GenreDeDemarche,
  compteId: string | null,
  contenu: unknown,
): Promise<string> {
  const jeton = randomBytes(32).toString('base64url');
  const minutes =
    genre === 'activation' ? DUREE_DE_DEMARCHE.activationHeures * 60 : DUREE_DE_DEMARCHE.minutes;
  await ecrireUneDemarche(acces.bd, {
    empreinte: empreinteDe(acces, jeton),
    genre,
    compteId,
    contenuChiffre: chiffrer(acces, `demarche:${genre}`, JSON.stringify(contenu)),
    expireLe: ajouterMinutes(acces.maintenant, minutes),
  });
  return jeton;
}

export interface Demarche {
  compteId: string | null;
  contenu: unknown;
}

export async function reprendreLaDemarche(
  acces: Acces,
  genre: GenreDeDemarche,
  jeton: string,
): Promise<Demarche | null> {
  const lue = await lireLaDemarche(acces.bd, empreinteDe(acces, jeton), genre, acces.maintenant);
  if (!lue) return null;
  return {
    compteId: lue.compteId,
    contenu: JSON.parse(dechiffrer(acces, `demarche:${genre}`, lue.contenuChiffre)),
  };
}

export const finirLaDemarche = (acces: Acces, jeton: string): Promise<void> =>
  effacerLaDemarche(acces.bd, empreinteDe(acces, jeton));
