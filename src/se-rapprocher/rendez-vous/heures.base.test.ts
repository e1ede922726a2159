import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enTantQue, type Lecteur, type LecteurAgent } from '#acces';
import type { Canal } from '#messages';
import type { Moteur } from '#socle';
import { dateCivile, type Instant, valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../outils/base-d-essai.ts';
import { reagir } from '../../reagir.ts';
import {
  annoncerLesOuvertures,
  direUneOuverture,
  noterUnGeste,
} from './constater-les-ouvertures/constater-les-ouvertures.ts';
import { AILLEURS, NADIA, UNE_SCENE } from './essais.ts';
import {
  arreterDesHeures,
  fermerDesJours,
  leverUneFermeture,
} from './fermer-un-lieu/fermer-un-lieu.ts';
import { quandProposer } from './fermer-un-lieu/proposer-une-autre-heure.ts';
import { creneauxLibres } from './index.ts';
import { ouvrirDesPlages } from './ouvrir-des-plages/ouvrir-des-plages.ts';
import { reserver } from './reserver/reserver.ts';

let base: Moteur;
let env: ReturnType<typeof unEnvironnement>;
const SYLVIE: LecteurAgent = { ...NADIA, agentId: 12, porteeId: 12, mission: 'encadrement' };
const MARDI = dateCivile('2026-12-01');

beforeAll(async () => {
  base = await uneBase();
  env = unEnvironnement(base);
  await enProprietaire(base, (c) =>
    c.executerScript(`${UNE_SCENE}
      insert into acces.portee (id, agent_id, mission, service_id, territoire_id, du) overriding system value
        values (12, 12, 'encadrement', 1, 4, '2026-01-01');
      insert into acces.portee_cle values (12, 1004);
      select setval(pg_get_serial_sequence('rendez_vous.plage', 'id'), 100);`),
  );
});
afterAll(() => base.fermer());

const en = <T>(lecteur: Lecteur, faire: Parameters<typeof enTantQue<T>>[3]) =>
  enTantQue(env, lecteur, 'essai', faire);
const lignes = async <T>(requete: string) =>
  (await enProprietaire(base, (c) => c.executer<T>(requete, []))).lignes;
/** Delivers what was announced, as the product does: each reaction as its own machine. */
async function livrer(nom: string, canaux: readonly Canal[] = ['sms']) {
  const evenements = await lignes<{ id: number; nom: string; contenu: unknown }>(
    `select id, nom, contenu from socle.evenement where nom = '${nom}' order by id`,
  );
  for (const evenement of evenements) await reagir(env, evenement as never, { canaux });
}
const prendre = (debut: string, reste: object = {}) =>
  en({ genre: 'public' }, async (acces) =>
    valeurOuErreur(
      await reserver(acces, {
        place: { plageId: 1, debut: debut as Instant },
        canal: 'en_ligne',
        nomDit: 'Mei Lin',
        ...reste,
      }),
    ),
  );
const fermeture = { siteId: 11, agentId: null, du: MARDI, au: MARDI, raison: 'travaux' };

describe('Déclarer les heures d’un lieu', () => {
  const heures = {
    siteId: 11,
    jours: [3],
    le: null,
    debut: '9:00',
    fin: '10:00',
    dureeMinutes: 30,
    agentId: null,
    ouverteATous: true,
    ou: null,
    du: dateCivile('2026-11-24'),
  };
  it('la responsable les écrit, et elles se prennent ; une autre équipe, l’accueil : refusé deux fois', async () => {
    expect(await en(NADIA, (acces) => ouvrirDesPlages(acces, heures))).toMatchObject({
      refus: { raison: 'acces' },
    });
    expect(
      await en({ ...SYLVIE, cles: AILLEURS.cles }, (acces) => ouvrirDesPlages(acces, heures)),
    ).toMatchObject({ refus: { raison: 'ailleurs' } });
    expect((await en(SYLVIE, (acces) => ouvrirDesPlages(acces, heures))).ok).toBe(true);
    const libres = await en({ genre: 'public' }, (acces) =>
      creneauxLibres(acces, { siteId: 11, du: dateCivile('2026-12-02'), jours: 1 }),
    );
    expect(libres.map(({ debut }) => debut)).toEqual([
      '2026-12-02T08:00:00.000Z',
      '2026-12-02T08:30:00.000Z',
    ]);
  });
  it('la base refuse elle-même une plage écrite sous une autre mission', async () => {
    const ecrire = en(NADIA, ({ bd }) =>
      bd
        .insertInto('rendez_vous.plage' as never)
        .values({
          service_id: 1,
          site_id: 11,
          cle: 1004,
          jour: 5,
          debut: '09:00',
          fin: '10:00',
          duree_minutes: 30,
          du: '2026-11-24',
        } as never)
        .execute(),
    );
    await expect(ecrire).rejects.toThrow(/row-level security/);
  });
});

describe('Fermer des jours', () => {
  it('montre d’abord qui avait pris une heure, puis prévient chacun et lui en doit une autre', async () => {
    const { id } = await prendre('2026-12-01T08:00:00.000Z', { telephone: '06 39 98 00 01' });
    await prendre('2026-12-01T08:30:00.000Z');
    const fermer = (vus: number) =>
      en(SYLVIE, (acces) => fermerDesJours(acces, { ...fermeture, vus }));
    expect(await fermer(0)).toMatchObject({
      refus: { raison: 'a_prevenir', lesquels: [{ id }, {}] },
    });
    expect((await fermer(2)).ok).toBe(true);
    await livrer('HeuresRetirees');
    await livrer('HeuresRetirees');
    expect(
      await lignes('select etat, annule_par, raison_d_annulation from rendez_vous.rendez_vous'),
    ).toEqual([
      { etat: 'annule', annule_par: 'nous', raison_d_annulation: 'lieu_ferme' },
      { etat: 'annule', annule_par: 'nous', raison_d_annulation: 'lieu_ferme' },
    ]);
    const promesses = await lignes<{ quoi: string; canal: string }>(
      'select quoi, canal from promesses.promesse order by canal',
    );
    expect(await lignes('select distinct objet from promesses.promesse')).toEqual([
      { objet: 'rendez_vous' },
    ]);
    expect(promesses.map(({ canal }) => canal)).toEqual(['par_le_recu', 'telephone']);
    expect(promesses[1]?.quoi).toMatch(
      /Appeler le 06\s39\s98\s00\s01 pour proposer une autre heure/,
    );
    const envois = await lignes<{ corps: string }>('select corps from messages.envoi');
    expect(envois).toHaveLength(1);
    expect(envois[0]?.corps).toMatch(/01\s?99\s?00\s?43\s?10/);
    expect(envois[0]?.corps).not.toMatch(/social/i);
    const libres = await en({ genre: 'public' }, (acces) =>
      creneauxLibres(acces, { siteId: 11, du: MARDI, jours: 1 }),
    );
    expect(libres).toEqual([]);
  });

  it('où aucun SMS ne part, la promesse le dit à qui doit appeler', async () => {
    await prendre('2026-12-15T08:00:00.000Z', { telephone: '06 39 98 00 02' });
    const avant = await lignes('select id from messages.envoi');
    const jour = dateCivile('2026-12-15');
    await en(SYLVIE, (acces) =>
      fermerDesJours(acces, { ...fermeture, du: jour, au: jour, vus: 1 }),
    );
    await livrer('HeuresRetirees', []);
    expect(await lignes('select id from messages.envoi')).toEqual(avant);
    const dites = await lignes<{ precaution: string }>(
      `select precaution from promesses.promesse where precaution is not null`,
    );
    expect(dites).toHaveLength(1);
    expect(dites[0]?.precaution).toMatch(/un SMS ne part pas : personne ne l’a prévenue/);
  });

  it('se rouvre ; ce qui était annulé le reste', async () => {
    const [dite] = await lignes<{ id: number }>('select id from rendez_vous.fermeture');
    expect(
      await en({ ...SYLVIE, cles: [] }, (acces) => leverUneFermeture(acces, { id: dite!.id })),
    ).toMatchObject({ ok: true });
    const libres = await en({ genre: 'public' }, (acces) =>
      creneauxLibres(acces, { siteId: 11, du: MARDI, jours: 1 }),
    );
    expect(libres).toHaveLength(6);
  });

  it('des heures s’arrêtent à une date, et qui en avait une après est prévenu', async () => {
    await prendre('2026-12-08T08:00:00.000Z');
    const arreter = (vus: number) =>
      en(SYLVIE, (acces) =>
        arreterDesHeures(acces, { plageId: 1, au: dateCivile('2026-12-07'), vus }),
      );
    expect(await arreter(0)).toMatchObject({ refus: { raison: 'a_prevenir' } });
    expect((await arreter(1)).ok).toBe(true);
    await livrer('HeuresRetirees');
    expect(
      await lignes(
        "select 1 from rendez_vous.rendez_vous where raison_d_annulation = 'heures_arretees'",
      ),
    ).toHaveLength(1);
  });

  it.each([
    ['bien avant : deux jours ouvrés', '2026-12-15T08:00:00.000Z', '2026-11-26T16:00:00.000Z'],
    ['demain : ce soir', '2026-11-25T08:00:00.000Z', '2026-11-24T16:00:00.000Z'],
    ['aujourd’hui : demain au plus tard', '2026-11-24T10:00:00.000Z', '2026-11-25T16:00:00.000Z'],
  ])('l’autre heure est promise, %s', (_, debut, promis) => {
    const quand = quandProposer(
      { maintenant: '2026-11-24T09:00:00.000Z' as Instant, aujourdHui: dateCivile('2026-11-24') },
      debut as Instant,
    );
    expect(quand).toBe(promis);
  });
});

describe('Savoir si un lieu a ouvert comme annoncé', () => {
  const machine: Lecteur = { genre: 'machine', nom: 'rendez-vous' };
  const annoncer = () =>
    en(machine, async (acces) => valeurOuErreur(await annoncerLesOuvertures(acces, {})));
  const finies = () =>
    lignes<{ contenu: { jour: string; tenue: boolean } }>(
      "select contenu from socle.evenement where nom = 'OuvertureFinie' order by id",
    );
  it('un geste de l’accueil suffit ; le jour se compte deux jours après, une seule fois', async () => {
    await en(machine, (acces) => noterUnGeste(acces, { siteId: 11, cle: 1004 }));
    await en(machine, (acces) =>
      noterUnGeste(acces, { siteId: 11, cle: 1004, canal: 'telephone' }),
    );
    expect(await annoncer()).toBe(0);
    env.horloge.avancer(2 * 24 * 3_600_000);
    expect(await annoncer()).toBe(1);
    expect(await annoncer()).toBe(0);
    expect((await finies()).map(({ contenu }) => contenu)).toEqual([
      { cle: 1004, jour: '2026-11-24', tenue: true },
    ]);
  });
  it('un jour compté ne change plus ; un jour sans heures ne se dit pas ; une autre équipe ne dit rien', async () => {
    const dire = (jour: string, lecteur = NADIA) =>
      en(lecteur, (acces) =>
        direUneOuverture(acces, { siteId: 11, jour: dateCivile(jour), dit: 'ferme' }),
      );
    expect(await dire('2026-11-24')).toMatchObject({ refus: { raison: 'deja_compte' } });
    expect(await dire('2026-11-26')).toMatchObject({ refus: { raison: 'pas_annonce' } });
    expect(await dire('2026-11-25', AILLEURS)).toMatchObject({ refus: { raison: 'ailleurs' } });
    expect((await dire('2026-11-25')).ok).toBe(true);
  });
  it('rien de ce qui est gardé ne dit une heure ni un agent', async () => {
    const colonnes = await lignes<{ nom: string; type: string }>(
      `select column_name as nom, data_type as type from information_schema.columns where table_schema = 'rendez_vous' and table_name = 'ouverture'`,
    );
    expect(colonnes.length).toBeGreaterThan(4);
    expect(
      colonnes.filter(({ nom, type }) => /agent|personne/.test(nom) || /time/.test(type)),
    ).toEqual([]);
  });
});
