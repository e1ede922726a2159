import type { Bd } from '#socle';
import type { DateCivile, Instant } from '#socle/pur';
import type { Bascule, SystemeDeLApa } from '../domaine/systeme.ts';
import type { Tables } from './tables.gen.ts';

const table = (bd: Bd) => bd.withTables<Tables>();

/** Every change said, the oldest first. */
export async function basculesEnBase(bd: Bd): Promise<Bascule[]> {
  const lues = await table(bd)
    .selectFrom('apa.systeme')
    .select(['depuis', 'systeme'])
    .orderBy('depuis')
    .execute();
  return lues.map(({ depuis, systeme }) => ({
    depuis: depuis as DateCivile,
    systeme: systeme as SystemeDeLApa,
  }));
}

export async function ecrireUneBascule(
  bd: Bd,
  { depuis, systeme }: Bascule,
  { le, par }: { le: Instant; par: number | null },
): Promise<void> {
  await table(bd)
    .insertInto('apa.systeme')
    .values({ depuis, systeme, dit_le: le, dit_par: par })
    .onConflict((conflit) =>
      conflit.column('depuis').doUpdateSet({ systeme, dit_le: le, dit_par: par }),
    )
    .execute();
}
