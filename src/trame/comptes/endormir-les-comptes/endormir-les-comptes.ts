import { type Acces, casDUsage } from '#acces';
import { ajouterMinutes, type Resultat, reussi } from '#socle/pur';
import { SOMMEIL } from '../parametres.ts';
import { droits } from '../regles-d-acces.ts';
import { effacerLePerime, endormir } from '../stockage/entretien.ts';

/**
 * Every night: accounts that nobody used for ninety days fall asleep and their sessions end; sessions, steps and
 * counts that are over are erased. Demonstration sign-ins never sleep.
 */
export const endormirLesComptes = casDUsage(
  droits.seConnecter,
  async (
    acces: Acces,
    _: Record<string, never>,
  ): Promise<Resultat<{ endormis: number }, never>> => {
    const avant = ajouterMinutes(acces.maintenant, -SOMMEIL.jours * 24 * 60);
    const endormis = await endormir(acces.bd, avant, acces.maintenant);
    await effacerLePerime(acces.bd, acces.maintenant);
    return reussi({ endormis });
  },
);
