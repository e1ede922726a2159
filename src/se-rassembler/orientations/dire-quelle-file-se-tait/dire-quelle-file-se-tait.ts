import { type Acces, casDUsage } from '#acces';
import { joursOuvresEntre, type Resultat, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { plusVieuxSilences } from '../stockage/listes.ts';

export interface FileQuiSeTait {
  /** The team that should have answered; null: partners and other institutions, all together. */
  cle: number | null;
  /** Working days since the day that was promised, for the oldest one. */
  jours: number;
}

/**
 * Which queue is silent, for those who run the product: how old its oldest silence is, and nothing that counts people
 * (R3) or names anyone.
 */
export const direQuelleFileSeTait = casDUsage(
  droits.relancer,
  async (acces: Acces, _: object): Promise<Resultat<FileQuiSeTait[], never>> => {
    const silences = await plusVieuxSilences(acces.bd, acces.aujourdHui);
    return reussi(
      silences.map(({ cle, depuis }) => ({
        cle,
        jours: joursOuvresEntre(depuis, acces.aujourdHui),
      })),
    );
  },
);
