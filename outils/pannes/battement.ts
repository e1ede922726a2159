import type { LieuPostgres } from './lieu.ts';
import { attendrePret, type ProduitEnMarche } from './produit.ts';
import { attendre, type Tour } from './tours.ts';

/** What the product itself waits for (src/socle/taches.ts): a minute without a beat, then a look a minute. */
const AU_PLUS_MS = 240_000;

/** A job that waits for what is held: the seal of the journal, which takes milliseconds otherwise. */
const A_FAIRE = `insert into taches.job (name, heartbeat_seconds) values ('scellement', 60) returning id::text`;
const ETAT = 'select state::text as etat from taches.job where id = $1::uuid';

/**
 * A process takes a job and is killed in the middle of it, for real and with the product's own beat: how long until
 * another does it, once.
 */
export async function* reprendreUneTache(
  lieu: LieuPostgres,
  [un, deux]: readonly ProduitEnMarche[],
  tours: number,
): AsyncGenerator<Tour> {
  if (!un || !deux) throw new Error('two processes are needed');
  await deux.arreter();
  for (let tour = 1; tour <= tours; tour += 1) {
    await attendrePret(un.adresse);
    const id = await tuerAuMilieu(lieu, un);
    const debut = Date.now();
    await deux.demarrer();
    const manques = await lieu.regarder(async (interroger) => {
      for (;;) {
        const [{ etat } = { etat: 'absente' }] = await interroger<{ etat: string }>(ETAT, [id]);
        if (etat === 'completed') return [];
        if (etat !== 'active' && etat !== 'retry' && etat !== 'created')
          return [`la tâche est « ${etat} »`];
        if (Date.now() - debut > AU_PLUS_MS) return ['personne ne reprend la tâche'];
        await attendre(250);
      }
    });
    yield {
      panne: 'battement',
      tour,
      acquittes: 1,
      sansReponse: 0,
      revenu: Date.now() - debut,
      manques,
    };
    await un.demarrer();
    await deux.arreter();
  }
}

/** @returns the job that `un` was doing when it was killed */
const tuerAuMilieu = (lieu: LieuPostgres, un: ProduitEnMarche): Promise<string> =>
  lieu.regarder(async (tenir) => {
    await tenir('begin');
    await tenir('lock table journal.sceau in access exclusive mode');
    return lieu.regarder(async (interroger) => {
      // Its turn comes within the round of the jobs; past the wait of a lock it would fail and be tried again.
      for (let essai = 1; essai <= 20; essai += 1) {
        const [pose] = await interroger<{ id: string }>(A_FAIRE);
        const id = pose?.id ?? '';
        const fin = Date.now() + 30_000;
        while (Date.now() < fin) {
          const [{ etat } = { etat: '' }] = await interroger<{ etat: string }>(ETAT, [id]);
          if (etat === 'active') {
            await un.tuer('serveur');
            return id;
          }
          await attendre(50);
        }
      }
      throw new Error('nobody takes the job');
    });
  });
