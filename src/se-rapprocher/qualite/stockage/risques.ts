import { type Bd, sql } from '#socle';
import type { DateCivile, Instant } from '#socle/pur';
import type { Passage, Risque, RisqueVerifie } from '../domaine/risque.ts';
import type { Tables } from './tables.gen.ts';

/** Every risk with its last controls. */
export async function lesRisques(bd: Bd, passages: number): Promise<Risque[]> {
  const { rows } = await sql<Risque>`
    select r.id, r.intitule, r.famille, r.vraisemblance, r.effet, r.ce_que_nous_faisons as "ceQueNousFaisons",
      r.responsable, r.controle, r.controle_a_la_main as "controleALaMain", r.tous_les_jours as "tousLesJours",
      r.ecrit_le as "ecritLe", r.retire_le as "retireLe",
      coalesce((select jsonb_agg(jsonb_build_object('le', p.le, 'resultat', p.resultat, 'combien', p.combien,
        'parEquipe', p.par_equipe, 'constat', p.constat, 'par', p.par) order by p.le desc)
        from (select * from qualite.passage p where p.ligne_id = r.id order by p.le desc limit ${passages}) p),
        '[]'::jsonb) as passages
    from qualite.risque r order by (r.retire_le is not null), r.famille, r.intitule, r.id limit 200`.execute(
    bd,
  );
  return rows;
}

/** What the machine has to test. */
export async function risquesAControler(bd: Bd): Promise<{ id: string; controle: string }[]> {
  const { rows } = await sql<{ id: string; controle: string }>`
    select id, controle from qualite.risque where controle is not null and retire_le is null`.execute(
    bd,
  );
  return rows;
}

/** @returns false when this control already tests another risk */
export async function ecrireUnRisque(
  bd: Bd,
  risque: RisqueVerifie & { id: string; ecritLe: DateCivile },
): Promise<boolean> {
  const fait = await bd
    .withTables<Tables>()
    .insertInto('qualite.risque')
    .values({
      id: risque.id,
      intitule: risque.intitule,
      famille: risque.famille,
      vraisemblance: risque.vraisemblance,
      effet: risque.effet,
      ce_que_nous_faisons: risque.ceQueNousFaisons,
      responsable: risque.responsable,
      controle: risque.controle,
      controle_a_la_main: risque.controleALaMain,
      tous_les_jours: risque.tousLesJours,
      ecrit_le: risque.ecritLe,
    })
    .onConflict((conflit) => conflit.doNothing())
    .executeTakeFirst();
  return fait.numInsertedOrUpdatedRows === 1n;
}

export async function retirerUnRisqueEnBase(bd: Bd, id: string, le: DateCivile): Promise<boolean> {
  const fait = await bd
    .withTables<Tables>()
    .updateTable('qualite.risque')
    .set({ retire_le: le })
    .where('id', '=', id)
    .where('retire_le', 'is', null)
    .executeTakeFirst();
  return fait.numUpdatedRows === 1n;
}

export async function ecrireUnPassage(
  bd: Bd,
  passage: Omit<Passage, 'le'> & { id: string; risqueId: string; le: Instant },
): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('qualite.passage')
    .values({
      id: passage.id,
      ligne_id: passage.risqueId,
      le: passage.le,
      resultat: passage.resultat,
      par_equipe: JSON.stringify(passage.parEquipe),
      combien: passage.combien,
      constat: passage.constat,
      par: passage.par,
    })
    .execute();
}
