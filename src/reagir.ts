import { type Environnement, enTantQue } from '#acces';
import type { Canal } from '#messages';
import type { EvenementLu } from '#socle';
import { reactions } from './reactions.ts';

/** Runs every reaction to an event, each in its own transaction, as the machine it names. */
export async function reagir(
  env: Environnement,
  evenement: EvenementLu,
  /** What this installation carries: a reaction that writes to someone has to know. */
  { canaux }: { canaux: readonly Canal[] },
): Promise<void> {
  for (const { machine, finalite, faire } of reactions[evenement.nom] ?? []) {
    await enTantQue(env, { genre: 'machine', nom: machine }, finalite, (acces) =>
      faire(acces, {
        ...(evenement.contenu as object),
        evenementId: evenement.id,
        canaux,
      } as never),
    );
  }
}
