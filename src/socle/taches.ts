import { PgBoss } from 'pg-boss';
import type { Moteur } from './base/connexion.ts';
import { reconnaitre } from './sortie-d-erreur.ts';

export interface TachePlanifiee {
  nom: string;
  /** Cron, five fields, Europe/Paris. */
  quand: string;
  faire(): Promise<unknown>;
}

/** Without a sign of life for so long, whoever runs a job is dead and another takes it. Seconds. */
const BATTEMENT_S = 60;

/** What is kept of a failure beside the job, in the database: its class, since its message may quote someone. */
class TacheEchouee extends Error {
  constructor(erreur: unknown) {
    super(reconnaitre(erreur).erreur);
    this.name = 'TacheEchouee';
  }
}

/** How often a process asks whether a job is due. Seconds. */
const RONDE_S = 20;

/** pg-boss tells of some failures by a copy that is no Error: made one again, or the journal would only say « object ». */
export const enErreur = (dite: unknown): unknown =>
  dite instanceof Error || typeof dite !== 'object' ? dite : Object.assign(new Error(), dite);

/**
 * Runs jobs at their time, each once whatever the number of processes (pg-boss, on either engine).
 * @param siEchec told the name of the job and the class of the error, never its words
 */
export async function ouvrirLesTaches(
  moteur: Moteur,
  taches: readonly TachePlanifiee[],
  siEchec: (nom: string, erreur: unknown) => void,
  siReussite: (nom: string) => void = () => undefined,
  rondeS = RONDE_S,
): Promise<() => Promise<void>> {
  const boss = new PgBoss({
    schema: 'taches',
    // Made by a migration: the login of every day may not create a schema.
    createSchema: false,
    db: {
      executeSql: async (texte, valeurs) => {
        const { lignes } = valeurs?.length
          ? await moteur.directement.executer(texte, valeurs)
          : await moteur.directement.executerScript(texte);
        return { rows: lignes };
      },
    },
  });
  boss.on('error', (erreur) => siEchec('pg-boss', enErreur(erreur)));
  await boss.start();
  for (const { nom, quand, faire } of taches) {
    await boss.createQueue(nom);
    await boss.updateQueue(nom, { heartbeatSeconds: BATTEMENT_S });
    // Down at the hour of a job: it runs once when a process comes back, and not the next day.
    await boss.schedule(nom, quand, null, { tz: 'Europe/Paris', missed: 'once' });
    await boss.work(nom, { pollingIntervalSeconds: rondeS }, async () => {
      try {
        await faire();
        siReussite(nom);
      } catch (erreur) {
        siEchec(nom, erreur);
        throw new TacheEchouee(erreur);
      }
    });
  }
  return () => boss.stop({ graceful: true, timeout: 5_000 });
}
