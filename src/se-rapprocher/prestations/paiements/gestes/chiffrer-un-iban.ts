import type { Acces } from '#acces';
import { chiffrer, dechiffrer } from '#comptes';
import type { Creancier } from '../domaine/bordereau.ts';

const USAGE = 'paiements:coordonnees';

export interface CoordonneesBancaires {
  iban: string;
  titulaire: string;
  bic?: string | null;
  creancier?: Creancier | null;
}

export const chiffrerDesCoordonnees = (acces: Acces, qui: CoordonneesBancaires): string =>
  chiffrer(acces, USAGE, JSON.stringify(qui));

export const dechiffrerDesCoordonnees = (acces: Acces, chiffre: string): CoordonneesBancaires =>
  JSON.parse(dechiffrer(acces, USAGE, chiffre)) as CoordonneesBancaires;
