import { casDUsage } from '#acces';
import { type Resultat, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import {
  finirUneLigneEnBase,
  retirerUneLigneEnBase,
  type TableDatee,
  type TableDeLignes,
} from '../stockage/lignes.ts';
import { type PasAVous, pasAVous, tracerUneEcriture } from './ecrire.ts';

interface LigneDeFiche<Table> {
  /** The record on which the line is read. */
  id: string;
  table: Table;
  ligne: string;
}

/** Ends a line of a record today: a link, a representation. That it was stays known. */
export const finirUneLigne = casDUsage(
  droits.tenir,
  async (
    acces,
    { id, table, ligne }: LigneDeFiche<TableDatee>,
  ): Promise<Resultat<undefined, PasAVous>> => {
    const fini = await finirUneLigneEnBase(acces.bd, table, { id: ligne, au: acces.aujourdHui });
    if (!fini) return pasAVous();
    await tracerUneEcriture(acces, id, table);
    return reussi();
  },
);

/** Takes off a line written by mistake, or someone she does not name any more: nothing of it is kept for its own sake. */
export const retirerUneLigne = casDUsage(
  droits.tenir,
  async (
    acces,
    { id, table, ligne }: LigneDeFiche<TableDeLignes>,
  ): Promise<Resultat<undefined, PasAVous>> => {
    if (!(await retirerUneLigneEnBase(acces.bd, table, ligne))) return pasAVous();
    await tracerUneEcriture(acces, id, table);
    return reussi();
  },
);
