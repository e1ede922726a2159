import { type Bd, sql } from '#socle';

export type RubriqueDeParole = 'ce_qui_compte' | 'ce_que_je_sais_faire';
export interface Parole {
  id: string;
  rubrique: RubriqueDeParole;
  mots: string;
  ecriteLe: string;
  ecritePar: 'elle' | 'avec_elle';
}

/** Every version of her block, the latest first. */
export async function parolesDe(bd: Bd, ids: readonly string[]): Promise<Parole[]> {
  const { rows } = await sql<Parole>`
    select id, rubrique, mots, ecrite_le as "ecriteLe", ecrite_par as "ecritePar"
    from personnes.parole where personne_id = any (${[...ids]}::uuid[])
    order by ecrite_le desc, id limit 100`.execute(bd);
  return rows;
}

export async function ecrireUneParole(
  bd: Bd,
  parole: Parole & { personneId: string },
): Promise<void> {
  await sql`
    insert into personnes.parole (id, personne_id, rubrique, mots, ecrite_le, ecrite_par)
    values (${parole.id}, ${parole.personneId}, ${parole.rubrique}, ${parole.mots}, ${parole.ecriteLe},
      ${parole.ecritePar})`.execute(bd);
}
