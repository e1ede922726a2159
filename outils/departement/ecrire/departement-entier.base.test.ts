import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enTantQue } from '#acces';
import { ouvrirUneSession } from '#comptes';
import { verifierLeJournal } from '#journal';
import type { Moteur } from '#socle';
import { indexer } from '../../../src/referentiels/personnes/stockage/index-de-recherche.ts';
import { enProprietaire, unEnvironnement, uneBase } from '../../base-d-essai.ts';
import { NADIA } from '../agents/distribution.ts';
import { identifierAvec } from './identifier.ts';
import { genererLeDepartement } from './index.ts';

const PERSONNES = 2600;
const INSTANT = '2026-11-24T09:42:00Z';
let moteur: Moteur;
let autre: Moteur;
let vierge: string[];

const env = (base = moteur) => unEnvironnement(base, INSTANT);
const lire = <T>(sql: string, base = moteur) =>
  enProprietaire(base, async (connexion) => (await connexion.executer<T>(sql)).lignes);
const compter = async (sql: string) =>
  (await lire<{ n: number }>(`select count(*)::integer as n from ${sql}`))[0]?.n ?? 0;

/** Keys, indexes, triggers and locks, as the catalogue describes them. */
const catalogue = async (base: Moteur) =>
  (
    await lire<{ mot: string }>(
      `select concat(pg_get_indexdef(i.indexrelid), i.indisvalid) as mot from pg_index i
         join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
         where n.nspname !~ '^(pg_|information)'
       union all select concat(k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid), k.convalidated)
         from pg_constraint k join pg_namespace n on n.oid = k.connamespace where n.nspname !~ '^(pg_|information)'
       union all select concat(t.tgrelid::regclass, t.tgname, t.tgenabled) from pg_trigger t where not t.tgisinternal
       union all select concat(c.oid::regclass, c.relrowsecurity, c.relforcerowsecurity) from pg_class c
         join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information)'
       order by 1`,
      base,
    )
  ).map(({ mot }) => mot);

const generer = async (base: Moteur) => {
  const { horloge, cle } = env(base);
  const faite = await genererLeDepartement(base, horloge, { cle, personnes: PERSONNES });
  if (!faite.ok) throw new Error(faite.refus.raison);
  return faite.valeur;
};

beforeAll(async () => {
  [moteur, autre] = [await uneBase(), await uneBase()];
  vierge = await catalogue(moteur);
  await generer(moteur);
  await generer(autre);
}, 240_000);
afterAll(() => Promise.all([moteur.fermer(), autre.fermer()]));

describe('Un département entier, en petit', () => {
  it('remet chaque index, clé, déclencheur et verrou comme il était', async () => {
    expect(await catalogue(moteur)).toEqual(vierge);
  });

  it('est le même avec la même graine le même jour, sceaux compris', async () => {
    const tables = await lire<{ nom: string }>(
      `select c.oid::regclass::text as nom from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and not c.relispartition and n.nspname in ('accueil', 'acces', 'comptes', 'journal',
         'orientations', 'partage', 'personnes', 'promesses', 'recepisses', 'rendez_vous', 'services')`,
    );
    for (const { nom } of tables) {
      const [empreinte, autreEmpreinte] = await Promise.all(
        [moteur, autre].map((base) =>
          lire(
            `select count(*)::integer as n, md5(string_agg(t::text, '|' order by t::text)) as tout from ${nom} t`,
            base,
          ),
        ),
      );
      expect(empreinte, nom).toEqual(autreEmpreinte);
    }
  });

  it('a ses personnes, dix ans d’histoire, douze mois de traces, et garde la scène du jour', async () => {
    expect(Math.abs((await compter('personnes.personne')) - PERSONNES)).toBeLessThan(100);
    expect(
      await compter("accueil.premier_contact where etat = 'demande' and ouvert_le < '2017-11-24'"),
    ).toBeGreaterThan(20);
    expect(await compter('journal.trace')).toBeGreaterThan(4000);
    expect(await compter("journal.trace where le < '2025-11-24'")).toBe(0);
    expect(
      await compter(
        "accueil.venue where site_id = 101 and jour = '2026-11-24' and etat = 'attend'",
      ),
    ).toBe(7);
    expect(await compter("rendez_vous.rendez_vous where debut > '2026-11-25'")).toBeGreaterThan(10);
  });

  it('scelle les traces : le journal se vérifie, et dit ce qu’on y change', async () => {
    const verifier = () =>
      enTantQue(env(), { genre: 'machine', nom: 'scellement' }, 'vérifier', verifierLeJournal);
    const traces = await compter('journal.trace');
    expect(await verifier()).toMatchObject({ verifiees: traces, aSceller: 0, alterations: [] });
    await lire(
      `update journal.trace set objet_id = 'autre' where id = (select id from journal.trace order by le limit 1)`,
    );
    const { alterations } = await verifier();
    expect(alterations.map(({ genre }) => genre)).toEqual(['traces_changees']);
  });

  it('se cherche par les mots que l’application aurait écrits elle-même', async () => {
    type Fiche = Parameters<typeof indexer>[2] & { id: string };
    const fiches = await lire<Fiche>(
      `select p.id, p.nature, p.nom_d_usage as "nomDUsage", p.prenom, p.nom, p.nom_de_naissance as "nomDeNaissance",
         p.naissance, array(select m.valeur from personnes.moyen m where m.personne_id = p.id and m.genre <> 'courriel') as telephones,
         array(select m.valeur from personnes.moyen m where m.personne_id = p.id and m.genre = 'courriel') as courriels
       from personnes.personne p where p.id not in (select personne_id from acces.protection) order by p.id limit 60`,
    );
    const ecrits = () =>
      lire(
        `select 'mot' as quoi, m.mot as cle, j.personne_id::text as de from personnes.jeton j join personnes.mot m on m.id = j.mot_id
         union all select 'repere', r.cle, r.personne_id::text from personnes.repere r
         union all select 'cle', k.cle, m.mot from personnes.cle_de_mot k join personnes.mot m on m.id = k.mot_id
         order by 1, 2, 3`,
      );
    const avant = await ecrits();
    await enTantQue(env(), { genre: 'machine', nom: 'reprise' }, 'indexer', async ({ bd }) => {
      for (const { id, ...fiche } of fiches) await indexer(bd, id, fiche);
    });
    expect(await ecrits()).toEqual(avant);
  });

  it('n’a que des traces de qui avait la mission et la fiche ouverte', async () => {
    expect(
      await compter(
        `journal.trace t where not exists (select 1 from acces.portee k where k.id = t.portee_id
           and k.agent_id = t.agent_id and k.du <= t.le::date)`,
      ),
    ).toBe(0);
    expect(
      await compter(
        `(select t.agent_id, t.portee_id, unnest(t.personnes) as personne from journal.trace t
           where t.genre = 'agent') as v
         where not exists (select 1 from acces.ouverture o where o.personne_id = v.personne
           and (o.agent_id = v.agent_id
             or o.cle in (select k.cle from acces.portee_cle k where k.portee_id = v.portee_id)))`,
      ),
    ).toBe(0);
  });

  it('ne garde rien de ce qui s’efface seul, et rien qui précède sa cause', async () => {
    for (const [quoi, sql] of Object.entries({
      'venues échues': "accueil.venue where arrivee_le < '2026-08-26'",
      'réponses simples échues':
        "accueil.premier_contact where etat = 'reponse_simple' and modifie_le < '2026-08-26'",
      'reçus échus': "recepisses.recepisse where emis_le < '2026-08-26'",
      'fiche avant la naissance':
        'personnes.personne where length(naissance) = 10 and naissance::date > creee_le::date',
      'demande avant la fiche':
        'accueil.premier_contact c join personnes.personne p on p.id = c.personne_id where c.ouvert_le < p.creee_le',
      'lue après la réponse': 'orientations.orientation where lue_le > repondue_le',
      'réponse avant l’envoi': 'orientations.orientation where repondue_le < envoyee_le',
      'étape à venir': "orientations.etape where le > '2026-11-24T09:42:00Z'",
      'vieux silences':
        "orientations.orientation where etat in ('envoyee', 'lue', 'plus_de_temps') and envoyee_le < '2026-08-01'",
      'promesse oubliée': "promesses.promesse where etat = 'ouverte' and pour_le < '2026-08-01'",
      'adresse montrée d’une protégée':
        'personnes.lieu l join acces.protection p using (personne_id) where not l.cache',
      'mot d’une protégée': 'personnes.jeton j join acces.protection p using (personne_id)',
      'équipe ouverte sur une protégée':
        'acces.ouverture o join acces.protection p using (personne_id) where o.cle is not null',
    }))
      expect(await compter(sql), quoi).toBe(0);
  });

  it('ouvre une session à Nadia, et le compte des recherches reprend après le lexique', async () => {
    const compteId = identifierAvec(93)('compte', NADIA);
    expect(await ouvrirUneSession(env(), { compteId, moyen: 'essai' })).toMatchObject({ ok: true });
    const [suite] = await lire<{ suivant: number; dernier: number }>(
      `select nextval(pg_get_serial_sequence('personnes.mot', 'id'))::integer as suivant, max(id) as dernier from personnes.mot`,
    );
    expect(suite?.suivant).toBeGreaterThan(suite?.dernier ?? 0);
  });
});
