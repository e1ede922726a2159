import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { enTantQue } from '#acces';
import type { Moteur } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../outils/base-d-essai.ts';
import {
  type PourLeJournal,
  retirerLesPartitionsEchues,
  scellerLesTraces,
  verifierLeJournal,
} from './index.ts';

let base: Moteur;
let env: ReturnType<typeof unEnvironnement>;
beforeEach(async () => {
  base = await uneBase();
  env = unEnvironnement(base, '2026-01-20T09:00:00Z');
});
afterEach(() => base.fermer());

const machine = { genre: 'machine', nom: 'scellement' } as const;
const enScellement = <T>(faire: (pour: PourLeJournal) => Promise<T>): Promise<T> =>
  enTantQue(env, machine, 'sceller le journal', faire);
const auRetrait = () =>
  enTantQue(
    env,
    { genre: 'machine', nom: 'retrait' },
    'retirer les traces échues',
    retirerLesPartitionsEchues,
  );
const verifier = () => enScellement(verifierLeJournal);
const enBase = (requete: string) => enProprietaire(base, (c) => c.executerScript(requete));

const tracer = (combien: number) =>
  enTantQue(env, { genre: 'public' }, 'lire', async (acces) => {
    for (let i = 0; i < combien; i++)
      await acces.tracer({ operation: 'lecture', objet: `page ${i}` });
  });

/** Seals until nothing waits: on a shared PostgreSQL, another database's transaction holds the horizon back. */
async function sceller(tranche?: number) {
  for (let essai = 0; essai < 400; essai++) {
    const { reste } = valeurOuErreur(
      await enScellement((acces) => scellerLesTraces(acces, tranche ? { tranche } : {})),
    );
    if (reste) continue;
    if ((await verifier()).aSceller === 0) return;
    await new Promise((suite) => setTimeout(suite, 100));
  }
  throw new Error('the horizon did not move in forty seconds');
}

/** Three batches over two months. */
async function unJournalScelle() {
  await tracer(3);
  await sceller();
  env.horloge.avancer(20 * 86_400_000);
  await tracer(2);
  await sceller();
  await tracer(1);
  await sceller();
}

describe('Le journal scellé', () => {
  it('est intact tant que personne n’y touche', async () => {
    await unJournalScelle();
    const vu = await verifier();
    expect(vu).toMatchObject({ sceaux: 3, verifiees: 6, expirees: 0, aSceller: 0 });
    expect(vu.alterations).toEqual([]);
  });

  it('un second passage sans rien de neuf ne pose aucun sceau', async () => {
    await unJournalScelle();
    await sceller();
    expect((await verifier()).sceaux).toBe(3);
  });

  it.each([
    [
      'une trace retouchée',
      "update journal.trace set fonction = 'autre' where objet = 'page 1'",
      2,
    ],
    ['une trace effacée', "delete from journal.trace where objet = 'page 2'", 1],
    [
      'une trace ajoutée après coup dans un lot',
      `insert into journal.trace (le, genre, fonction, operation, objet, finalite, transaction)
       select le, genre, fonction, operation, 'glissee', finalite, transaction from journal.trace where objet = 'page 2'`,
      1,
    ],
  ])('%s se voit', async (_, requete, sceaux) => {
    await unJournalScelle();
    await enBase(requete);
    const { alterations } = await verifier();
    const changees = alterations.filter(({ genre }) => genre === 'traces_changees');
    expect(changees).toHaveLength(sceaux);
  });

  it('une trace glissée dans un mois sans sceau se voit', async () => {
    await unJournalScelle();
    await enBase(`insert into journal.trace (le, genre, fonction, operation, objet, finalite, transaction)
      values ('2026-05-02T10:00:00Z', 'public', 'x', 'lecture', 'x', 'x', '3')`);
    expect((await verifier()).alterations).toEqual([
      { genre: 'traces_glissees', mois: '2026-05-01', nombre: 1 },
    ]);
  });

  it('un sceau réécrit ou enlevé se voit', async () => {
    await unJournalScelle();
    await enBase('update journal.sceau set nombre = nombre + 1 where numero = 2');
    const reecrit = await verifier();
    expect(reecrit.alterations).toContainEqual({ genre: 'sceau_change', sceau: 2 });
    await enBase('delete from journal.sceau where numero = 2');
    const enleve = await verifier();
    expect(enleve.alterations).toContainEqual({ genre: 'chaine_rompue', sceau: 3 });
    expect(enleve.alterations.some(({ genre }) => genre === 'traces_glissees')).toBe(true);
  });

  it('un mois échu se retire, son sceau reste, et ce n’est pas une altération', async () => {
    await unJournalScelle();
    // The demonstration's clock goes on to March 2027: January and February 2026 have had their year.
    env.horloge.avancer(400 * 86_400_000);
    const { retirees } = valeurOuErreur(await auRetrait());
    expect(retirees).toBeGreaterThanOrEqual(2);
    await enBase("update journal.partition_retiree set retiree_le = '2027-03-16T09:00:00Z'");
    const vu = await verifier();
    expect(vu.alterations).toEqual([]);
    expect(vu).toMatchObject({ sceaux: 3, verifiees: 0, expirees: 6 });
  });

  it('un mois retiré avant son terme, ou enlevé sans le dire, se voit', async () => {
    await unJournalScelle();
    await enBase('drop table journal.trace_2026_02');
    expect(
      (await verifier()).alterations.filter((une) => une.genre === 'traces_changees'),
    ).toHaveLength(2);
    await enBase("insert into journal.partition_retiree values ('2026-02-01', '2026-03-10')");
    expect((await verifier()).alterations).toEqual([
      { genre: 'mois_retire_trop_tot', mois: '2026-02-01', retireLe: '2026-03-10' },
    ]);
  });

  it('un mois échu qui garde des traces sans sceau ne part pas', async () => {
    await tracer(1);
    env.horloge.avancer(460 * 86_400_000);
    expect(await auRetrait()).toEqual({
      ok: false,
      refus: { raison: 'traces_non_scellees', mois: '2026-01-01' },
    });
  });

  it('aucune autre machine n’en retire', async () => {
    env.horloge.avancer(460 * 86_400_000);
    await expect(enScellement(retirerLesPartitionsEchues)).rejects.toThrow('retrait refuse');
  });

  it('prépare les mois à venir', async () => {
    await enBase('drop table journal.trace_2026_03');
    const { preparees } = valeurOuErreur(await auRetrait());
    expect(preparees).toBe(1);
  });

  it('scelle par tranches, sans couper une transaction, et la chaîne se vérifie', async () => {
    await sceller();
    for (const combien of [3, 2, 1]) await tracer(combien);
    await sceller(1);
    const { lignes } = await enBase(
      'select nombre from journal.sceau order by numero desc limit 3',
    );
    expect(lignes).toEqual([{ nombre: 1 }, { nombre: 2 }, { nombre: 3 }]);
    expect(await verifier()).toMatchObject({ alterations: [], aSceller: 0 });
  });

  it('une base restaurée d’une copie logique refuse de sceller, au lieu de se taire', async () => {
    await unJournalScelle();
    await enBase("update journal.sceau set jusqu_a_transaction = '99999999' where numero = 3");
    expect(await enScellement(scellerLesTraces)).toMatchObject({
      refus: { raison: 'transactions_reculees' },
    });
  });

  it('qui lit ne choisit ni l’heure de transaction ni le numéro d’une trace', async () => {
    const forger = enTantQue(env, { genre: 'public' }, 'lire', ({ bd }) =>
      bd
        .withTables<{ 'journal.trace': Record<string, unknown> }>()
        .insertInto('journal.trace')
        .values({
          genre: 'public',
          fonction: 'x',
          operation: 'lecture',
          objet: 'x',
          finalite: 'x',
          transaction: '3',
        })
        .execute(),
    );
    await expect(forger).rejects.toThrow(/permission denied/);
  });
});
