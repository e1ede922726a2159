import { afterAll, beforeAll, expect, it } from 'vitest';
import { enTantQue } from '#acces';
import { type Moteur, sql } from '#socle';
import { dateCivile, instantDuMur, valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../outils/base-d-essai.ts';
import { unServeur } from '../../../outils/serveur-d-essai.tsx';
import { SOURCES_DE_REPONSES } from '../../sources-de-reponses.ts';
import { enMachine, LES_DEUX_CLES } from '../observatoire/essais.ts';
import { observerLesDelais, routesDesEngagements } from './index.ts';

let base: Moteur;
const le = (jour: string) => unEnvironnement(base, instantDuMur(dateCivile(jour), '09:00'));
const observer = (jour: string) =>
  enMachine(le(jour), async (acces) =>
    valeurOuErreur(await observerLesDelais(acces, { sources: SOURCES_DE_REPONSES })),
  );
const compter = async (quoi: string): Promise<number> => {
  const { lignes } = await enProprietaire(base, (c) =>
    c.executer<{ n: number }>(`select count(*)::integer as n from ${quoi}`, []),
  );
  return lignes[0]?.n ?? -1;
};

/** Asked on Thursday 9 July, due on the 16th: answered that day, late, or never. */
const questions = (combien: number, repondueLe: string | null) => `
  insert into courriers.question (id, cle, canal, texte, repondre_par, posee_le, pour_le, promesse_id, etat, repondue_le)
  select gen_random_uuid(), 1004, 'guichet', 'x', 'sur_place', '2026-07-09T09:00:00Z', '2026-07-16', gen_random_uuid(),
    ${repondueLe ? `'repondue', '${repondueLe}'` : `'ouverte', null`} from generate_series(1, ${combien});`;

beforeAll(async () => {
  base = await uneBase();
  await enProprietaire(base, (c) =>
    c.executerScript(`
      ${questions(64, '2026-07-13T09:00:00Z')} ${questions(18, '2026-07-16T15:00:00Z')}
      ${questions(8, '2026-08-04T09:00:00Z')} ${questions(10, null)}
      insert into echeances.echeance (id, regime, regime_du, objet, objet_id, cle, etat, faits, echue_le, tenue_le,
        posee_le, close_le)
      select gen_random_uuid(), 'fsl.decision', '2016-01-01', 'demande_de_droit', gen_random_uuid(), 1004, 'tenue',
        '{"depart":"2026-07-01","suspensions":[{"du":"2026-07-10","au":"2026-07-15","motif":"x"},{"du":"2026-07-12","au":"2026-07-20","motif":"y"}]}',
        '2026-09-01', '2026-08-10', '2026-07-01T09:00:00Z', '2026-08-10T09:00:00Z' from generate_series(1, 11);`),
  );
});
afterAll(() => base.fermer());

it('sans les deux clés, rien n’est même lu', async () => {
  expect(await observer('2026-09-08')).toEqual({ mois: [], trimestre: null });
  expect(await compter('qualite.mois_observe')).toBe(0);
  await enProprietaire(base, (c) => c.executerScript(LES_DEUX_CLES));
});

it('chaque mois se compte une fois, et le trimestre quand ses trois mois le sont', async () => {
  expect((await observer('2026-09-08')).mois).toEqual(['2026-07-01', '2026-08-01']);
  expect((await observer('2026-09-09')).mois).toEqual([]);
  expect(await observer('2026-10-08')).toEqual({ mois: ['2026-09-01'], trimestre: '2026-07-01' });
  expect(await observer('2026-10-09')).toEqual({ mois: [], trimestre: null });
  // 90 answers, and eighteen days gone by without one: the late answer is not counted twice.
  const { lignes } = await enProprietaire(base, (c) =>
    c.executer(
      'select quoi, effectif, mediane, part from qualite.delai_observe where effectif is not null order by 1',
      [],
    ),
  );
  expect(lignes).toEqual([
    // Forty days, less the ten when it stood still, counted once.
    { quoi: 'fsl.decision', effectif: 11, mediane: 30, part: null },
    { quoi: 'question', effectif: 90, mediane: 2, part: 82 },
  ]);
});

it('la page publique les dit un mois après, sans compte ni script, en deux langues, et en tableaux', async () => {
  const lire = async (jour: string, adresse: string, langue = 'fr') => {
    const serveur = await unServeur(
      le(jour),
      routesDesEngagements({ delais: { question: 5, constat: 10, appel: 2 } }),
    );
    const lu = await serveur.serveur.inject({
      url: adresse,
      headers: { 'accept-language': langue },
    });
    await serveur.fermer();
    return lu;
  };
  expect((await lire('2026-10-20', '/engagements/delais')).body).not.toMatch(/82.%/);
  const { body } = await lire('2026-11-24', '/engagements/delais');
  expect(body).toMatch(/juillet à septembre 2026/);
  expect(body).toMatch(/90.réponses/);
  expect(body).toMatch(/82.% au plus tard/);
  expect(body).toMatch(/Moins de 11 réponses/);
  expect(body).not.toMatch(/<script/);
  const anglais = await lire('2026-11-24', '/engagements/delais', 'en');
  expect(anglais.body).toContain('82% came by the last day');
  const csv = await lire('2026-11-24', '/engagements/delais/csv');
  expect(csv.body).toContain('"90";"2";"jours ouvrés";"82"');
  expect(csv.body).toContain('moins de 11, pas montré');
  const ods = await lire('2026-11-24', '/engagements/delais/ods');
  expect(ods.headers['content-type']).toContain('opendocument');
  expect((await lire('2026-11-24', '/engagements/delais/agents')).statusCode).not.toBe(200);
});

it('les réponses ne se comptent pour personne d’autre, même en passant à côté de la règle', async () => {
  const periode = { du: dateCivile('2026-07-01'), au: dateCivile('2026-08-01') };
  const relances = { genre: 'machine', nom: 'relances' } as const;
  for (const source of SOURCES_DE_REPONSES)
    expect(
      await enTantQue(le('2026-10-08'), relances, 'x', (acces) => source(acces, periode)),
    ).toMatchObject({
      refus: { raison: 'acces' },
    });
  await expect(
    enTantQue(le('2026-10-08'), relances, 'x', (acces) =>
      sql`select * from courriers.compter_les_reponses('2026-07-01', '2026-08-01')`.execute(
        acces.bd,
      ),
    ),
  ).rejects.toThrow(/comptage refuse/);
});
