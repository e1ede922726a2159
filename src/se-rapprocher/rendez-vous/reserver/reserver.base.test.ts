import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { enTantQue, type Lecteur } from '#acces';
import { type Moteur, sql } from '#socle';
import { dateCivile, type Instant, valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../../outils/base-d-essai.ts';
import { AILLEURS, FATOU, NADIA, PUBLIC, UNE_SCENE } from '../essais.ts';
import {
  annuler,
  creneauxLibres,
  deplacer,
  effacerLesInvitesEchus,
  noterLArrivee,
  noterUneAbsence,
  type Reservation,
  rendezVousDeLObjet,
  rendezVousDuJour,
  reserver,
} from '../index.ts';

let base: Moteur;
const MARDI = dateCivile('2026-12-01');
const JEUDI = dateCivile('2026-11-26');
const A9H = '2026-12-01T08:00:00.000Z' as Instant;
const JEUDI14H = '2026-11-26T13:00:00.000Z' as Instant;
const AWA = '00000000-0000-4000-8000-0000000000d1';
const PROTEGEE = '00000000-0000-4000-8000-0000000000d2';

beforeAll(async () => {
  base = await uneBase();
  await enProprietaire(base, (c) =>
    c.executerScript(`${UNE_SCENE}
      insert into acces.ouverture (personne_id, cle, agent_id, fondement) values
        ('${AWA}', 1004, null, 'demande'), ('${PROTEGEE}', null, 7, 'protection');
      insert into acces.protection (personne_id) values ('${PROTEGEE}');`),
  );
});
afterAll(() => base.fermer());
beforeEach(() =>
  enProprietaire(base, (c) => c.executerScript('delete from rendez_vous.rendez_vous')),
);

const env = (instant?: string) => unEnvironnement(base, instant);
const prendre = (reste: Partial<Reservation> = {}, lecteur: Lecteur = NADIA) =>
  enTantQue(env(), lecteur, 'accueillir', (acces) =>
    reserver(acces, {
      place: { plageId: 1, debut: A9H },
      canal: lecteur.genre === 'public' ? 'en_ligne' : 'guichet',
      nomDit: 'Mei Lin',
      ...reste,
    }),
  );
const duJour = async (lecteur: Lecteur, siteId: number, jour = MARDI) =>
  valeurOuErreur(
    await enTantQue(env(), lecteur, 'accueillir', (acces) =>
      rendezVousDuJour(acces, { siteId, jour }),
    ),
  );
const libres = (lecteur: Lecteur, siteId: number, du = MARDI) =>
  enTantQue(env(), lecteur, 'accueillir', (acces) =>
    creneauxLibres(acces, { siteId, du, jours: 1 }),
  );

describe('Prendre un rendez-vous', () => {
  it('au guichet, avec un prénom, et l’heure n’est plus proposée', async () => {
    expect(await libres(NADIA, 11)).toHaveLength(6);
    valeurOuErreur(await prendre());
    expect(await libres(NADIA, 11)).toHaveLength(5);
    expect(await libres(PUBLIC, 11)).toHaveLength(5);
    const [pris] = await duJour(NADIA, 11);
    expect(pris).toMatchObject({ nomDit: 'Mei Lin', etat: 'prevu', invite: true, ou: 'bureau 4' });
  });

  it('en ligne, sans compte, sans rien voir des autres', async () => {
    valeurOuErreur(await prendre({}, PUBLIC));
    const lus = await enTantQue(env(), PUBLIC, 'réserver', ({ bd }) =>
      sql`select 1 from rendez_vous.rendez_vous`.execute(bd),
    ).catch((erreur: Error) => erreur.message);
    expect(lus).toMatch(/permission denied/);
    expect(await duJour(AILLEURS, 11)).toEqual([]);
  });

  it('pour un autre service ouvert à tous : l’accueil qui l’a pris le voit, l’équipe qui reçoit aussi', async () => {
    valeurOuErreur(await prendre({ place: { plageId: 2, debut: JEUDI14H }, personneId: AWA }));
    expect(await duJour(FATOU, 21, JEUDI)).toHaveLength(1);
    expect(await duJour(NADIA, 21, JEUDI)).toHaveLength(1);
    expect(await duJour(AILLEURS, 21, JEUDI)).toEqual([]);
  });

  it('une personne protégée : seulement avec un agent nommé, dont l’équipe ne voit rien', async () => {
    const place = { plageId: 4, debut: JEUDI14H };
    expect(await prendre({ place, personneId: PROTEGEE })).toMatchObject({
      refus: { raison: 'fiche_fermee' },
    });
    const nommee = { plageId: 2, debut: JEUDI14H };
    valeurOuErreur(await prendre({ place: nommee, personneId: PROTEGEE }));
    expect(await duJour(FATOU, 21, JEUDI)).toHaveLength(1);
    const collegue = { ...FATOU, agentId: 9, porteeId: 3 };
    expect(await duJour(collegue, 21, JEUDI)).toEqual([]);
  });

  it.each([
    [{ place: { plageId: 1, debut: '2026-12-01T08:10:00.000Z' as Instant } }, 'creneau_inconnu'],
    [{ place: { plageId: 99, debut: A9H } }, 'creneau_inconnu'],
    [{ place: { plageId: 1, debut: '2026-11-24T08:00:00.000Z' as Instant } }, 'heure_passee'],
    [{ place: { plageId: 3, debut: '2026-11-27T08:00:00.000Z' as Instant } }, 'reserve_a_l_equipe'],
  ])('refuse %o : %s', async (reste, raison) => {
    expect(await prendre(reste)).toMatchObject({ refus: { raison } });
  });

  it('hors des heures publiées, seulement dans la journée de sa propre équipe', async () => {
    const place = { siteId: 21, agentId: 8, dureeMinutes: 30, debut: JEUDI14H };
    expect(await prendre({ place, canal: 'agent' })).toMatchObject({
      refus: { raison: 'reserve_a_l_equipe' },
    });
  });

  it('à deux en même temps, une seule personne l’obtient', async () => {
    const issues = await Promise.all(
      Array.from({ length: 6 }, (_, rang) => prendre({}, rang % 2 ? PUBLIC : NADIA)),
    );
    expect(issues.filter(({ ok }) => ok)).toHaveLength(1);
    for (const issue of issues) if (!issue.ok) expect(issue.refus.raison).toBe('deja_pris');
  });

  it('un agent n’est pas à deux endroits, même hors des heures publiées', async () => {
    valeurOuErreur(await prendre({ place: { plageId: 2, debut: JEUDI14H } }, FATOU));
    const place = {
      siteId: 21,
      agentId: 8,
      dureeMinutes: 45,
      debut: '2026-11-26T13:15:00.000Z' as Instant,
    };
    expect(await prendre({ place, canal: 'agent' }, FATOU)).toMatchObject({
      refus: { raison: 'deja_pris' },
    });
  });
});

describe('Tenir un rendez-vous', () => {
  const faire = <T>(
    fait: (acces: Parameters<typeof reserver>[0]) => Promise<T>,
    instant?: string,
    lecteur: Lecteur = NADIA,
  ) => enTantQue(env(instant), lecteur, 'accueillir', fait);

  it('le déplace sans changer de papier, et refuse une heure prise', async () => {
    const { id } = valeurOuErreur(await prendre());
    const autre = '2026-12-01T08:30:00.000Z' as Instant;
    valeurOuErreur(await prendre({ place: { plageId: 1, debut: autre } }));
    expect(
      await faire((acces) => deplacer(acces, { id, version: 1, plageId: 1, debut: autre })),
    ).toMatchObject({
      refus: { raison: 'deja_pris' },
    });
    const libre = '2026-12-01T09:00:00.000Z' as Instant;
    valeurOuErreur(
      await faire((acces) => deplacer(acces, { id, version: 1, plageId: 1, debut: libre })),
    );
    expect((await duJour(NADIA, 11)).map(({ debut }) => debut)).toEqual([autre, libre]);
    expect(
      await faire((acces) => deplacer(acces, { id, version: 1, plageId: 1, debut: A9H })),
    ).toMatchObject({
      refus: { raison: 'deja_change' },
    });
  });

  it('annulé, l’heure est libre aussitôt', async () => {
    const { id } = valeurOuErreur(await prendre());
    valeurOuErreur(await faire((acces) => annuler(acces, { id })));
    expect(await libres(NADIA, 11)).toHaveLength(6);
    valeurOuErreur(await prendre());
    expect(await faire((acces) => annuler(acces, { id }))).toMatchObject({
      refus: { raison: 'deja_change' },
    });
  });

  it('note l’arrivée ; personne n’est dite absente avant l’heure', async () => {
    const { id } = valeurOuErreur(await prendre());
    const absence = (instant?: string) =>
      faire((acces) => noterUneAbsence(acces, { id, raison: 'transport' }), instant);
    expect(await absence()).toMatchObject({ refus: { raison: 'trop_tot' } });
    expect((await absence('2026-12-01T09:00:00Z')).ok).toBe(true);
    expect((await faire((acces) => noterLArrivee(acces, { id }), '2026-12-01T09:05:00Z')).ok).toBe(
      true,
    );
    expect((await faire((acces) => noterLArrivee(acces, { id }), '2026-12-01T09:06:00Z')).ok).toBe(
      true,
    );
    expect((await duJour(NADIA, 11))[0]).toMatchObject({ etat: 'arrivee', raisonDAbsence: null });
  });

  it('la personne lit et annule le sien par son reçu, et rien d’autre', async () => {
    const recepisseId = randomUUID();
    const habitant = { genre: 'habitant', recepisseId } as const;
    const { id } = valeurOuErreur(await prendre());
    valeurOuErreur(
      await prendre({ place: { plageId: 1, debut: '2026-12-01T08:30:00.000Z' as Instant } }),
    );
    await enProprietaire(base, (c) =>
      c.executer("insert into acces.objet_ouvert values ($1, $2, '2027-01-01')", [recepisseId, id]),
    );
    const lus = await faire((acces) => rendezVousDeLObjet(acces, [id]), undefined, habitant);
    expect(valeurOuErreur(lus).map((rendezVous) => rendezVous.id)).toEqual([id]);
    const annule = await faire((acces) => annuler(acces, { id }), undefined, habitant);
    expect(valeurOuErreur(annule)).toMatchObject({ annulePar: 'elle' });
    expect(await libres(NADIA, 11)).toHaveLength(5);
  });

  it('sans dossier, s’efface trente jours après', async () => {
    valeurOuErreur(await prendre());
    const effacer = (instant: string) =>
      faire((acces) => effacerLesInvitesEchus(acces), instant, {
        genre: 'machine',
        nom: 'rendez-vous',
      });
    expect(valeurOuErreur(await effacer('2026-12-31T03:00:00Z'))).toBe(0);
    expect(valeurOuErreur(await effacer('2027-01-01T03:00:00Z'))).toBe(1);
    expect(valeurOuErreur(await effacer('2027-01-01T03:00:00Z'))).toBe(0);
  });
});
