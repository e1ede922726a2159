import { ecrireLeTelephone, type Telephone } from '#socle/pur';
import { LIEUX } from '../domaine/mots.ts';
import type { Lieu, Moyen } from '../stockage/joindre.ts';

export const direLaValeur = ({ genre, valeur }: Moyen): string =>
  genre === 'courriel' ? valeur : ecrireLeTelephone(valeur as Telephone);

/** « 06 39 98 00 14, sûr. Par message, après 16:30. » */
export function direLeMoyen(moyen: Moyen): string {
  const { sur, consigne } = moyen;
  const sien = sur === null ? 'pas encore demandé si c’est sûr' : sur ? 'sûr' : 'pas sûr';
  return `${direLaValeur(moyen)}, ${sien}.${consigne ? ` ${consigne}` : ''}`;
}

export function direLeLieu(lieu: Lieu): string {
  const { numero, voie, complement, codePostal, commune, nature, consigne } = lieu;
  const rue = [numero, voie].filter(Boolean).join(' ');
  const ville = [codePostal, commune].filter(Boolean).join(' ');
  const ou = [rue, complement, ville].filter(Boolean).join(', ');
  return `${LIEUX[nature]} : ${ou}${consigne ? `. ${consigne}` : ''}`;
}
