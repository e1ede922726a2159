import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ouvrirUneSession } from '#comptes';
import { empreinteAvecCle, type Moteur } from '#socle';
import { enProprietaire, unEnvironnement, uneBase } from '../../base-d-essai.ts';
import { AGENTS } from '../index.ts';
import { codeDeDemonstration } from './ecrire-les-recepisses.ts';
import { identifierAvec } from './identifier.ts';
import { type Generation, genererLeDepartement, rejouerLeJour } from './index.ts';

let moteur: Moteur;
let generation: Generation;
const env = () => unEnvironnement(moteur, '2026-11-24T09:42:00Z');
const generer = () => genererLeDepartement(moteur, env().horloge, { cle: env().cle });
const lire = <T>(sql: string) =>
  enProprietaire(moteur, async (connexion) => (await connexion.executer<T>(sql)).lignes);
const compter = async (sql: string) =>
  (await lire<{ n: number }>(`select count(*)::integer as n from ${sql}`))[0]?.n ?? 0;

beforeAll(async () => {
  moteur = await uneBase();
  const faite = await generer();
  if (!faite.ok) throw new Error(faite.refus.raison);
  generation = faite.valeur;
});
afterAll(() => moteur.fermer());

describe('Le département de démonstration, dans la base', () => {
  it('remplit chaque table qu’il annonce', async () => {
    expect(generation.deja).toBe(false);
    for (const [table, nombre] of Object.entries(generation.lignes)) {
      expect(nombre, table).toBeGreaterThan(0);
      expect(await compter(table), table).toBe(nombre);
    }
  });

  it('laisse se connecter chaque agent de la distribution, sous sa mission', async () => {
    const identifier = identifierAvec(generation.graine);
    for (const agent of AGENTS.filter(({ connexionDEssai }) => connexionDEssai)) {
      const session = await ouvrirUneSession(env(), {
        compteId: identifier('compte', agent.id),
        moyen: 'essai',
      });
      expect(session.ok, agent.identifiant).toBe(true);
    }
  });

  it('donne à chaque promesse quelqu’un qui la tient', async () => {
    expect(await compter('promesses.promesse where agent_id is null')).toBe(0);
    expect(
      await compter(
        'promesses.promesse p where not exists (select 1 from acces.portee_cle k where k.cle = p.cle)',
      ),
    ).toBe(0);
  });

  it('ne met aucune personne protégée dans la recherche, ni ouverte à une équipe', async () => {
    const protegee = 'personne_id in (select personne_id from acces.protection)';
    expect(await compter('acces.protection')).toBeGreaterThan(0);
    expect(await compter(`personnes.jeton where ${protegee}`)).toBe(0);
    expect(await compter(`personnes.repere where ${protegee}`)).toBe(0);
    expect(await compter(`acces.ouverture where ${protegee} and cle is not null`)).toBe(0);
    expect(await compter(`personnes.lieu where ${protegee} and not cache`)).toBe(0);
  });

  it('ouvre chaque personne à quelqu’un, et celle d’une promesse à l’équipe qui la doit', async () => {
    expect(
      await compter(
        'personnes.personne p where not exists (select 1 from acces.ouverture o where o.personne_id = p.id)',
      ),
    ).toBe(0);
    expect(
      await compter(
        `promesses.promesse p where p.personne_id is not null and not exists
         (select 1 from acces.ouverture o where o.personne_id = p.personne_id and o.cle = p.cle)`,
      ),
    ).toBe(0);
  });

  it('n’envoie rien sans accord, et laisse des silences à regarder', async () => {
    expect(
      await compter('orientations.orientation where envoyee_le is not null and accord is null'),
    ).toBe(0);
    const silences = await compter(
      `orientations.orientation where etat in ('envoyee', 'lue') and reponse_pour_le < '2026-11-24'`,
    );
    expect(silences).toBeGreaterThan(0);
    expect(silences).toBeLessThan((await compter('orientations.orientation')) / 4);
  });

  it('a une file au guichet d’Aubervilliers, et des rendez-vous qui ne se croisent pas', async () => {
    const attend = "accueil.venue where site_id = 101 and jour = '2026-11-24' and etat = 'attend'";
    expect(await compter(attend)).toBe(7);
    expect(await compter("rendez_vous.rendez_vous where etat = 'arrivee'")).toBe(2);
    expect(await compter('rendez_vous.plage where ouverte_a_tous')).toBeGreaterThan(100);
    expect(
      await compter(
        `accueil.venue v where v.personne_id is not null and not exists
         (select 1 from acces.ouverture o where o.personne_id = v.personne_id and o.cle = v.cle)`,
      ),
    ).toBe(0);
  });

  it('n’a jamais conclu un premier contact dont un danger attend, et montre des chiffres d’au moins onze', async () => {
    expect(
      await compter(
        `accueil.premier_contact c where c.etat <> 'brouillon' and exists
         (select 1 from accueil.danger d where d.premier_contact_id = c.id and d.repondu_le is null)`,
      ),
    ).toBe(0);
    expect(
      await compter(
        `recepisses.recepisse r where not exists (select 1 from accueil.premier_contact c where c.id = r.objet_id)
           and not exists (select 1 from demandes_de_droits.demande d where d.id = r.objet_id)`,
      ),
    ).toBe(0);
    expect(await compter('observatoire.chiffre where effectif >= 11')).toBeGreaterThan(50);
    expect(await compter('observatoire.chiffre where effectif is null')).toBeGreaterThan(0);
  });

  it.each(['2026-01-01T23:20:00Z', '2026-10-25T00:30:00Z'])(
    's’écrit aussi le %s',
    async (instant) => {
      const autre = await uneBase();
      const { horloge, cle } = unEnvironnement(autre, instant);
      expect(await genererLeDepartement(autre, horloge, { cle })).toMatchObject({ ok: true });
      await autre.fermer();
    },
  );

  it('rend le code de démonstration d’Awa', async () => {
    const code = codeDeDemonstration(generation.graine, 'histoire-awa');
    expect(code).toMatch(/^[0-9A-Z]{12}$/);
    const empreinte = empreinteAvecCle(env().cle, 'code-de-recu', code);
    expect(await compter(`recepisses.recepisse where empreinte = '${empreinte}'`)).toBe(1);
  });

  it('a une APA à répondre, un FSL à compléter, un passé par silence, un à signer par qui le peut', async () => {
    const lues = await lire<{ etat: string; enRetard: boolean; signable: boolean }>(
      `select d.etat, bool_or(e.etat = 'depassee') as "enRetard", exists (
         select from demandes_de_droits.delegation_de_signature g
         join acces.portee p on p.agent_id = g.agent_id and p.mission = 'encadrement'
         join acces.portee_cle k on k.portee_id = p.id and k.cle = d.cle
         where g.prestation = d.prestation and '2026-11-24' between g.du and g.au) as signable
       from demandes_de_droits.demande d join echeances.echeance e on e.objet_id = d.id
         and e.regime in ('apa.decision', 'fsl.decision')
       group by d.id order by d.etat`,
    );
    expect(lues).toEqual([
      { etat: 'decision_preparee', enRetard: false, signable: true },
      { etat: 'en_instruction', enRetard: false, signable: true },
      { etat: 'incomplete', enRetard: false, signable: true },
      { etat: 'refusee_par_silence', enRetard: true, signable: true },
    ]);
    expect(
      await compter(
        `echeances.echeance where regime = 'apa.decision' and echue_le between '2026-11-24' and '2026-12-09'`,
      ),
    ).toBe(1);
    expect(await compter("apa.visite where etat = 'conclue' and gir = 4")).toBe(1);
  });

  it('remet les verrous de chaque table', async () => {
    expect(
      await compter(
        `pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.relkind in ('r', 'p') and n.nspname in ('services', 'acces', 'comptes', 'promesses', 'territoires')
           and not c.relforcerowsecurity`,
      ),
    ).toBe(0);
  });

  it('est déjà là la seconde fois, et rien ne change', async () => {
    const avant = await compter('services.agent');
    const encore = await generer();
    expect(encore).toMatchObject({ ok: true, valeur: { deja: true, lignes: {} } });
    expect(await compter('services.agent')).toBe(avant);
  });

  it('le lendemain, la salle se remplit une fois, et le premier jour reste ce qu’il était', async () => {
    const horloge = unEnvironnement(moteur, '2026-11-25T08:30:00Z').horloge;
    const hier = await compter("accueil.venue where jour = '2026-11-24'");
    expect(await rejouerLeJour(moteur, horloge, env().cle)).toBe(true);
    const salle = "accueil.venue where jour = '2026-11-25' and site_id = 101 and etat = 'attend'";
    expect(await compter(salle)).toBe(7);
    expect(await rejouerLeJour(moteur, horloge, env().cle)).toBe(false);
    expect(await compter(salle)).toBe(7);
    expect(await compter("accueil.venue where jour = '2026-11-24'")).toBe(hier);
    expect(await rejouerLeJour(moteur, env().horloge, env().cle)).toBe(false);
    expect(
      await compter(
        "pg_class where relname = 'venue' and relkind = 'r' and not relforcerowsecurity",
      ),
    ).toBe(0);
  });

  it('n’est jamais écrit dans la base de quelqu’un', async () => {
    const autre = await uneBase();
    await enProprietaire(autre, (connexion) =>
      connexion.executerScript(
        "insert into acces.portee (agent_id, mission, du) values (1, 'administration', '2026-01-01')",
      ),
    );
    const refus = await genererLeDepartement(autre, env().horloge, { cle: env().cle });
    expect(refus).toMatchObject({ ok: false, refus: { raison: 'base_etrangere' } });
    expect(await rejouerLeJour(autre, env().horloge, env().cle)).toBe(false);
    await autre.fermer();
  });
});
