import { casDUsage } from '#acces';
import { type Resultat, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { ecrireUnPassage, type Passage } from '../stockage/passages.ts';

/** Keeps how a backup or a proof ended, for the administration's page and for the metrics. */
export const noterUnPassage = casDUsage(
  droits.noterUnPassage,
  async (acces, passage: Omit<Passage, 'le'>): Promise<Resultat<undefined, never>> => {
    await ecrireUnPassage(acces.bd, { ...passage, le: acces.maintenant });
    await acces.tracer({ operation: 'ecriture', objet: `${passage.genre} de la base` });
    return reussi();
  },
);
