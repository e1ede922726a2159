import { casDUsage, type Environnement, enTantQue } from '#acces';
import { type Resultat, reussi } from '#socle/pur';
import { type Purge, premierJourGarde } from '../plan-de-purge.ts';
import { droits } from '../regles-d-acces.ts';
import { effacerAvant } from '../stockage/effacer.ts';

const purgerUneTable = casDUsage(
  droits.purger,
  async (acces, { table, colonne, duree }: Purge): Promise<Resultat<number, never>> => {
    const jour = premierJourGarde(duree, acces.aujourdHui);
    const combien = await effacerAvant(acces.bd, { table, colonne, jour });
    if (combien > 0) await acces.tracer({ operation: 'ecriture', objet: `effacement ${table}` });
    return reussi(combien);
  },
);

/**
 * Nightly job: erases what is declared to erase itself by its date, each table in its own transaction, as the
 * machine of its module, under that machine's policies. @returns how many rows went, table by table
 */
export async function purger(
  env: Environnement,
  purges: readonly Purge[],
): Promise<ReadonlyMap<string, number>> {
  const effacees = new Map<string, number>();
  for (const purge of purges) {
    const lecteur = { genre: 'machine', nom: purge.machine } as const;
    const faite = await enTantQue(env, lecteur, 'effacer ce qui devait l’être', (acces) =>
      purgerUneTable(acces, purge),
    );
    if (faite.ok) effacees.set(purge.table, faite.valeur);
  }
  return effacees;
}
