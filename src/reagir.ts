import { type Environnement, enTantQue } from '#acces';
import type { Canal } from '#messages';
import { type EvenementLu, mesurerUneEtape, SANS_TELEMETRIE, type Telemetrie } from '#socle';
import { reactions } from './reactions.ts';

/** Runs every reaction to an event, each in its own transaction, as the machine it names. */
export async function reagir(
  env: Environnement,
  evenement: EvenementLu,
  /** What this installation carries: a reaction that writes to someone has to know. */
  { canaux, telemetrie = SANS_TELEMETRIE }: { canaux: readonly Canal[]; telemetrie?: Telemetrie },
): Promise<void> {
  const suites = reactions[evenement.nom] ?? [];
  if (suites.length === 0) return;
  await mesurerUneEtape(telemetrie, `événement ${evenement.nom}`, {}, async () => {
    for (const { machine, finalite, faire } of suites)
      await enTantQue(env, { genre: 'machine', nom: machine }, finalite, (acces) =>
        faire(acces, {
          ...(evenement.contenu as object),
          evenementId: evenement.id,
          canaux,
        } as never),
      );
  });
}
