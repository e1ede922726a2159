import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { enTantQue, type Lecteur } from '#acces';
import { type Canal, type Facteur, remettreLesEnvois } from '#messages';
import { tenirUnePromesse } from '#promesses';
import type { Moteur } from '#socle';
import { type Instant, valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../outils/base-d-essai.ts';
import { reagir } from '../../reagir.ts';
import { FATOU, NADIA, UNE_SCENE } from './essais.ts';
import {
  annuler,
  deplacer,
  type Reservation,
  rappelerLesRendezVous,
  rendezVousDeLObjet,
  reserver,
} from './index.ts';
import { direLeRappel } from './vouloir-un-rappel/dire-le-rappel.ts';
import { OuEnEstSonRappel } from './vouloir-un-rappel/ou-en-est-son-rappel.tsx';
import {
  appelPromis,
  quandPartent,
  vouloirUnRappel,
} from './vouloir-un-rappel/vouloir-un-rappel.ts';

let base: Moteur;
const AWA = '00000000-0000-4000-8000-0000000000d1';
const HELENE = '00000000-0000-4000-8000-0000000000d2';
const LINA = '00000000-0000-4000-8000-0000000000d3';
const RECU = '00000000-0000-4000-8000-0000000000e1';
const MARDI_9H = '2026-12-01T08:00:00.000Z' as Instant;
const MARDI_10H = '2026-12-01T09:00:00.000Z' as Instant;

beforeAll(async () => {
  base = await uneBase();
  await enProprietaire(base, (c) =>
    c.executerScript(`${UNE_SCENE}
      insert into personnes.personne (id, nature, prenom, nom, creee_le) values
        ('${AWA}', 'identifiee', 'Awa', 'Diop', now()), ('${HELENE}', 'identifiee', 'Hélène', 'M', now()),
        ('${LINA}', 'identifiee', 'Lina', 'K', now());
      insert into personnes.moyen (id, personne_id, genre, valeur, sur, consigne, depuis) values
        (gen_random_uuid(), '${AWA}', 'mobile', '+33639981122', true, 'sans message', '2026-01-01'),
        (gen_random_uuid(), '${AWA}', 'mobile', '+33639981133', null, null, '2026-01-01'),
        (gen_random_uuid(), '${AWA}', 'courriel', 'awa@exemple.fr', true, null, '2026-01-01'),
        (gen_random_uuid(), '${HELENE}', 'mobile', '+33639981144', true, null, '2026-01-01'),
        (gen_random_uuid(), '${LINA}', 'mobile', '+33639981155', false, null, '2026-01-01');
      insert into acces.ouverture (personne_id, cle, agent_id, fondement) values
        ('${AWA}', 1004, null, 'demande'), ('${LINA}', 1004, null, 'demande'),
        ('${HELENE}', null, 7, 'protection');
      insert into acces.protection (personne_id) values ('${HELENE}');`),
  );
});
afterAll(() => base.fermer());
beforeEach(() =>
  enProprietaire(base, (c) =>
    c.executerScript(`delete from rendez_vous.rendez_vous; delete from messages.envoi;
      delete from promesses.promesse; delete from socle.evenement`),
  ),
);

const en = <T>(instant: string, lecteur: Lecteur, faire: Parameters<typeof enTantQue<T>>[3]) =>
  enTantQue(unEnvironnement(base, instant), lecteur, 'essai', faire);
const lignes = async <T>(requete: string) =>
  (await enProprietaire(base, (c) => c.executer<T>(requete, []))).lignes;
const envois = () =>
  lignes<{ destinataire: { canal: string }; corps: string; langue: string }>(
    'select destinataire, corps, langue from messages.envoi order by depose_le, id',
  );
const prendre = async (reste: Partial<Reservation>, debut = MARDI_9H) =>
  valeurOuErreur(
    await en('2026-11-25T09:00:00Z', NADIA, (acces) =>
      reserver(acces, {
        place: { plageId: 1, debut },
        canal: 'guichet',
        rappelVoulu: true,
        ...reste,
      }),
    ),
  ).id;
const VEILLE = '2026-11-30T08:40:00Z';
/** Notes what it is handed, and says that it has left. */
const unFacteur = (portes: string[]): Facteur => ({
  canaux: ['sms'],
  remettre: async (id) => {
    portes.push(id);
    return { ok: true, valeur: { etat: 'accepte', reference: id } };
  },
});
const passer = (instant = VEILLE, canaux: readonly Canal[] = ['sms', 'courriel']) =>
  rappelerLesRendezVous(unEnvironnement(base, instant), { canaux, joursOuvres: 1 });
async function livrer(nom: string, instant = VEILLE) {
  for (const evenement of await lignes(
    `select id, nom, contenu from socle.evenement where nom = '${nom}'`,
  ))
    await reagir(unEnvironnement(base, instant), evenement as never, { canaux: [] });
}
/** A round of the machine `messages`, and what it sets in motion, twice: as events are delivered. */
async function tournee(instant: string, facteurs: readonly Facteur[]) {
  await en(instant, { genre: 'machine', nom: 'messages' }, (acces) =>
    remettreLesEnvois(acces, { facteurs }),
  );
  for (const nom of ['EnvoiParti', 'EnvoiPasParti', 'EnvoiParti', 'EnvoiPasParti'])
    await livrer(nom, instant);
}
const issues = () =>
  lignes<{ issue: string }>('select rappel_issue as issue from rendez_vous.rendez_vous');
const promis = () =>
  lignes<{ quoi: string; pour_le: Date | string; objet_id: string }>(
    'select quoi, pour_le, objet_id from promesses.promesse',
  );

describe('Rappeler un rendez-vous à qui l’a demandé', () => {
  it('la veille ouvrée et pas avant, une fois à deux processus, en mots qui ne disent rien', async () => {
    await prendre({ nomDit: 'Mei', telephone: '06 39 98 00 01', langue: 'en' });
    await prendre({ nomDit: 'Jo', telephone: '06 39 98 00 02', rappelVoulu: false }, MARDI_10H);
    expect(await passer('2026-11-27T09:40:00Z')).toBe(0);
    const ensemble = await Promise.all([passer(), passer()]);
    expect(ensemble.reduce((a, b) => a + b)).toBe(1);
    expect(await passer('2026-11-30T09:40:00Z')).toBe(0);
    const [seul, ...autres] = await envois();
    expect(autres).toEqual([]);
    expect(seul).toMatchObject({ destinataire: { canal: 'sms' }, langue: 'en' });
    expect(seul?.corps).toMatch(/Reminder: appointment on .*31 rue du Port.*01 99 00 43 10/);
    expect(seul?.corps).not.toMatch(/social/i);
    const portes: string[] = [];
    const facteur = unFacteur(portes);
    await en('2026-12-01T08:05:00Z', { genre: 'machine', nom: 'messages' }, (acces) =>
      remettreLesEnvois(acces, { facteurs: [facteur] }),
    );
    expect([portes, await lignes('select etat from messages.envoi')]).toEqual([
      [],
      [{ etat: 'autre_canal' }],
    ]);
  });

  it('jamais par un moyen qui a une consigne ou qu’elle n’a pas dit sûr ; à une personne protégée, rien', async () => {
    await prendre({ personneId: AWA });
    const chez = { plageId: 1, debut: MARDI_10H };
    await prendre({ personneId: LINA, place: chez });
    await en('2026-11-25T09:00:00Z', NADIA, async (acces) =>
      valeurOuErreur(
        await reserver(acces, {
          place: { siteId: 11, agentId: 7, debut: MARDI_10H, dureeMinutes: 30 },
          canal: 'agent',
          personneId: HELENE,
          rappelVoulu: true,
        }),
      ),
    );
    expect(await passer()).toBe(1);
    expect((await envois()).map(({ destinataire }) => destinataire)).toEqual([
      { canal: 'courriel', adresse: 'awa@exemple.fr' },
    ]);
    expect(
      await lignes(
        `select rappel_issue as issue from rendez_vous.rendez_vous where rappel_issue <> 'ecrit' order by 1`,
      ),
    ).toEqual([{ issue: 'protegee' }, { issue: 'sans_moyen' }]);
    const promesses = await lignes<{ quoi: string }>('select quoi from promesses.promesse');
    expect(promesses).toHaveLength(2);
    expect(promesses[0]?.quoi).toMatch(/^Rappeler de vive voix/);
    expect(
      await lignes(`select 1 from journal.trace where '${AWA}' = any (personnes)
        and objet = 'rendez-vous : rappel'`),
    ).toHaveLength(1);
  });

  it('déplacé ou annulé avant de partir, le message est retiré ; à sa nouvelle heure, il est rappelé', async () => {
    const id = await prendre({ telephone: '06 39 98 00 01' });
    await passer();
    await en(VEILLE, NADIA, async (acces) =>
      valeurOuErreur(await deplacer(acces, { id, version: 1, plageId: 1, debut: MARDI_10H })),
    );
    await livrer('RendezVousDeplace');
    expect(await envois()).toEqual([]);
    expect(await passer('2026-11-30T09:40:00Z')).toBe(1);
    await livrer('RendezVousDeplace');
    expect((await envois())[0]?.corps).toMatch(/10\s?h/);
    await en(VEILLE, NADIA, async (acces) => valeurOuErreur(await annuler(acces, { id })));
    await livrer('RendezVousAnnule');
    expect(await envois()).toEqual([]);
  });

  it('sans rien qui porte les SMS, l’équipe le doit de vive voix ; pris la veille, rien', async () => {
    await prendre({ telephone: '06 39 98 00 01' });
    await en('2026-11-30T08:00:00Z', NADIA, async (acces) =>
      valeurOuErreur(
        await reserver(acces, {
          place: { plageId: 1, debut: MARDI_10H },
          canal: 'telephone',
          telephone: '06 39 98 00 02',
          rappelVoulu: true,
        }),
      ),
    );
    expect(await passer(VEILLE, [])).toBe(0);
    expect(
      await lignes('select rappel_issue as issue from rendez_vous.rendez_vous order by debut'),
    ).toEqual([{ issue: 'pas_parti' }, { issue: 'trop_tard' }]);
    expect(await lignes('select 1 from promesses.promesse')).toHaveLength(1);
  });

  it('elle le demande et y renonce par son reçu, pour ce qu’il ouvre ; une autre équipe, non', async () => {
    const id = await prendre({ telephone: '06 39 98 00 01', rappelVoulu: false });
    const elle: Lecteur = { genre: 'habitant', recepisseId: RECU } as Lecteur;
    const dire = (lecteur: Lecteur, voulu: boolean) =>
      en('2026-11-26T09:00:00Z', lecteur, (acces) => vouloirUnRappel(acces, { id, voulu }));
    expect((await dire(elle, true)).ok).toBe(false);
    await enProprietaire(base, (c) =>
      c.executerScript(`insert into acces.objet_ouvert values ('${RECU}', '${id}', '2027-01-01')`),
    );
    expect((await dire(elle, true)).ok).toBe(true);
    const voulu = () => lignes('select rappel_voulu as voulu from rendez_vous.rendez_vous');
    expect(await voulu()).toEqual([{ voulu: true }]);
    expect((await dire(FATOU, false)).ok).toBe(false);
    expect((await dire(elle, false)).ok).toBe(true);
    expect(await voulu()).toEqual([{ voulu: false }]);
  });
});

const ABSENT: Facteur = {
  canaux: ['sms'],
  remettre: async () => ({ ok: false, refus: { raison: 'indisponible' } }),
};
const AU_REFUS: Facteur = {
  canaux: ['sms'],
  remettre: async () => ({ ok: false, refus: { raison: 'adresse_refusee' } }),
};
const REGLES = { canaux: ['sms'] as const, rappelJoursOuvres: 1 };

const sansInsecable = (texte: string) => texte.replaceAll(/[\u00a0\u202f]/g, ' ');

/** What the team and she read of it, at this moment. */
const lu = (id: string, instant: string) =>
  en(instant, NADIA, async (acces) => {
    const [lui] = valeurOuErreur(await rendezVousDeLObjet(acces, [id]));
    if (!lui) throw new Error('rendez-vous introuvable');
    const appel = await appelPromis(acces, id);
    const quand = quandPartent(acces, REGLES);
    const elle = (langue: 'fr' | 'en') =>
      renderToStaticMarkup(
        OuEnEstSonRappel({ langue, rendezVous: lui, quand, appelPromis: appel }),
      );
    return {
      equipe: sansInsecable(direLeRappel(lui, quand, appel)),
      elle: sansInsecable(elle('fr')),
      she: elle('en'),
    };
  });

describe('Ce que les pages disent d’un rappel est ce qui a été fait', () => {
  it('écrit, puis parti : rien n’est dit parti tant que personne ne l’a porté', async () => {
    const id = await prendre({ telephone: '06 39 98 00 01' });
    expect((await lu(id, VEILLE)).equipe).toMatch(/^Demandé, pas encore écrit/);
    await passer();
    expect(await issues()).toEqual([{ issue: 'ecrit' }]);
    const attend = await lu(id, VEILLE);
    expect(attend.equipe).toMatch(/^Écrit .* pas encore parti/);
    expect(attend.elle).toContain('Il n’est pas encore parti');
    expect(attend.she).toContain('It has not left yet');
    await tournee('2026-11-30T08:41:00Z', [unFacteur([])]);
    expect(await issues()).toEqual([{ issue: 'parti' }]);
    const parti = await lu(id, '2026-11-30T08:42:00Z');
    expect(parti.equipe).toMatch(/^Parti lundi 30 novembre/);
    expect(parti.elle).toContain('Un message est parti');
    expect(parti.she).toContain('A message has left');
    expect(await promis()).toEqual([]);
  });

  it('la passerelle absente : il attend, puis revient à l’équipe avant l’heure, une fois, et ne part plus', async () => {
    const id = await prendre({ telephone: '06 39 98 00 01' });
    await passer();
    await tournee('2026-11-30T08:41:00Z', [ABSENT]);
    await tournee('2026-11-30T13:55:00Z', [ABSENT]);
    expect(await issues()).toEqual([{ issue: 'ecrit' }]);
    expect((await lu(id, '2026-11-30T13:56:00Z')).equipe).toContain('essaie encore');
    await tournee('2026-11-30T14:00:00Z', [ABSENT]);
    expect(await issues()).toEqual([{ issue: 'pas_parti' }]);
    const dus = await promis();
    expect(dus).toMatchObject([
      { objet_id: id, quoi: 'prévient autrement : notre SMS n’est pas parti' },
    ]);
    expect(new Date(dus[0]?.pour_le ?? '').toISOString()).toBe('2026-11-30T16:00:00.000Z');
    const dit = await lu(id, '2026-11-30T14:01:00Z');
    expect(dit.equipe).toMatch(/n’a pas pu partir : un appel est promis, lundi 30 novembre/);
    expect(dit.elle).toMatch(
      /Aucun message n’est parti .*L’équipe vous le dit de vive voix. C’est promis pour lundi/,
    );
    expect(dit.she).toMatch(/No message has left .*by telephone, by Monday/);
    const portes: string[] = [];
    await tournee('2026-11-30T14:30:00Z', [unFacteur(portes)]);
    expect([portes, await issues()]).toEqual([[], [{ issue: 'pas_parti' }]]);
  });

  it('un numéro refusé : dit aussitôt, et dû le soir même ; sans passerelle, de même quand l’heure approche', async () => {
    const id = await prendre({ telephone: '06 39 98 00 01' });
    await prendre({ telephone: '06 39 98 00 02' }, MARDI_10H);
    await passer();
    await tournee('2026-11-30T08:41:00Z', []);
    expect(await promis()).toEqual([]);
    await enProprietaire(base, (c) =>
      c.executer(
        `update messages.envoi set pas_avant = '2026-11-30T15:00:00Z'
        where a_propos_id <> $1`,
        [id],
      ),
    );
    await tournee('2026-11-30T08:42:00Z', [AU_REFUS]);
    expect((await promis()).map(({ objet_id }) => objet_id)).toEqual([id]);
    await tournee('2026-11-30T15:14:00Z', []);
    expect(await promis()).toHaveLength(1);
    await tournee('2026-11-30T15:15:00Z', []);
    const dus = await promis();
    expect(dus).toHaveLength(2);
    expect(dus.map(({ pour_le }) => new Date(pour_le).toISOString())).toEqual([
      '2026-11-30T16:00:00.000Z',
      '2026-11-30T16:00:00.000Z',
    ]);
  });

  it('l’appel tenu, ou l’heure passée sans qu’il parte : ni promis, ni parti', async () => {
    const id = await prendre({ telephone: '06 39 98 00 01' });
    await passer();
    const apres = await lu(id, '2026-12-01T08:05:00Z');
    expect(apres.equipe).toMatch(/mais il n’est pas parti$/);
    expect(apres.elle).toContain('Aucun message n’est parti');
    await tournee('2026-11-30T08:42:00Z', [AU_REFUS]);
    const [due] = await lignes<{ id: string; version: number }>(
      'select id, version from promesses.promesse',
    );
    await en('2026-11-30T09:00:00Z', NADIA, async (acces) =>
      valeurOuErreur(await tenirUnePromesse(acces, { id: '', version: 0, ...due, issue: 'joint' })),
    );
    expect((await lu(id, VEILLE)).equipe).toContain('l’appel promis n’est plus à faire');
  });

  it('demandé trop près de l’heure : aucun message n’est annoncé, ni offert', async () => {
    const id = await prendre({ telephone: '06 39 98 00 01' });
    const tard = await lu(id, '2026-11-30T15:41:00Z');
    expect(tard.equipe).toContain('aucun ne partira');
    expect(tard.elle).toContain('Gardez bien le jour et l’heure');
  });
});
