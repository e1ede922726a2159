import type { Acces } from '#acces';
import { chiffrer, dechiffrer } from '#comptes';

const USAGE = 'paiements:coordonnees';

export interface CoordonneesBancaires {
  iban: string;
  titulaire: string;
}

export const chiffrerDesCoordonnees = (acces: Acces, qui: CoordonneesBancaires): string =>
  chiffrer(acces, USAGE, JSON.stringify(qui));

export const dechiffrerDesCoordonnees = (acces: Acces, chiffre: string): CoordonneesBancaires =>
  JSON.parse(dechiffrer(acces, USAGE, chiffre)) as CoordonneesBancaires;
