import { casDUsage } from '#acces';
import { type Instant, type Resultat, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { dernieresReussites, derniersPassages, type Passage } from '../stockage/passages.ts';

const MONTRES = 40;

export interface EtatDesSauvegardes {
  passages: readonly Passage[];
  sauvegarde: Instant | null;
  preuve: Instant | null;
}

/** The last backups and proofs, and when each last went to its end. */
export const voirLesSauvegardes = casDUsage(
  droits.voirLesSauvegardes,
  async (acces): Promise<Resultat<EtatDesSauvegardes, never>> =>
    reussi({
      passages: await derniersPassages(acces.bd, MONTRES),
      ...(await dernieresReussites(acces.bd)),
    }),
);
