import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enTantQue, type LecteurAgent, type Mission } from '#acces';
import { COOKIE_DE_SESSION, ouvrirUneSession } from '#comptes';
import { type Moteur, sql } from '#socle';
import { dateCivile, valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../outils/base-d-essai.ts';
import { type ServeurDEssai, unServeur } from '../../../outils/serveur-d-essai.tsx';
import { unCompte } from '../../trame/comptes/essais.ts';
import { direUneAbsence } from './dire-une-absence/dire-une-absence.ts';
import {
  agentsDuSite,
  direSaPresence,
  lieuCompetent,
  lireLesSites,
  quiAppeler,
  quiEstLa,
  routesDesServices,
} from './index.ts';

let base: Moteur;
let essai: ServeurDEssai;
let ines: string;
let nadia: string;

const lecteur = (agentId: number, porteeId: number, mission: Mission): LecteurAgent => ({
  genre: 'agent',
  agentId,
  porteeId,
  mission,
  serviceId: 1,
  territoireId: 4,
  cles: [1004],
  fonction: 'X',
});
const NADIA = lecteur(7, 107, 'accueil');
const SYLVIE = lecteur(9, 109, 'encadrement');
const enTant = <T>(qui: LecteurAgent, faire: Parameters<typeof enTantQue<T>>[3]) =>
  enTantQue(unEnvironnement(base), qui, 'essayer', faire);

async function connecter(agentId: number, mission: Mission) {
  const { compteId } = await enProprietaire(base, (c) => unCompte(c, { agentId, mission }));
  const jeton = valeurOuErreur(
    await ouvrirUneSession(unEnvironnement(base), { compteId, moyen: 'essai' }),
  );
  return `${COOKIE_DE_SESSION}=${jeton}`;
}

beforeAll(async () => {
  base = await uneBase();
  await enProprietaire(base, (c) =>
    c.executerScript(`
      insert into territoires.territoire values (4, 'Aubervilliers', '2020-01-01'), (5, 'Pantin', '2020-01-01');
      insert into territoires.commune (code, nom, nom_normalise, codes_postaux, du) values
        ('93001', 'Aubervilliers', 'aubervilliers', '{93300}', '2020-01-01'),
        ('93055', 'Pantin', 'pantin', '{93500}', '2020-01-01');
      insert into services.service (id, code, nom, nom_court, phrase, nom_en, du) values
        (1, 'ssd', 'Service social départemental', 'service social', 'On vous reçoit.', 'Social work service', '2020-01-01'),
        (2, 'pmi', 'Protection maternelle et infantile', 'PMI', 'Pour les petits.', null, '2020-01-01');
      insert into services.site (id, service_id, territoire_id, nom, adresse, commune_code, horaires, langues, telephone, du, au) values
        (1, 1, 4, 'Service social d’Aubervilliers', '31 rue du Port', '93001', 'Mo-Su 00:00-24:00', '{arabe}', '01 99 00 43 10', '2020-01-01', null),
        (2, 1, 5, 'Service social de Pantin', '7 rue des Cordiers', '93055', null, null, null, '2020-01-01', null),
        (3, 1, 4, 'Annexe fermée', 'X', '93001', null, null, null, '2020-01-01', '2026-01-01');
      insert into services.agent (id, prenom, nom, fonction, site_id) values
        (1, 'Inès', 'Costa', 'Administratrice', 1), (7, 'Nadia', 'Benali', 'Agente d’accueil', 1),
        (8, 'Maryam', 'Sy', 'Travailleuse sociale', 1), (9, 'Sylvie', 'Morel', 'Responsable', 1),
        (20, 'Paul', 'Ailleurs', 'Agent d’accueil', 2);
      insert into acces.portee (id, agent_id, mission, service_id, territoire_id, du) overriding system value values
        (107, 7, 'accueil', 1, 4, '2026-01-01'), (109, 9, 'encadrement', 1, 4, '2026-01-01');
      insert into acces.portee_cle values (107, 1004), (109, 1004);
      select setval(pg_get_serial_sequence('acces.portee', 'id'), 500);
      insert into services.secteur (service_id, site_id, regle, commune_code, voie, voie_dite, parite, numero_de, numero_a, du) values
        (1, 3, 'commune', '93001', null, null, null, null, null, '2020-01-01'),
        (1, 1, 'commune', '93001', null, null, null, null, null, '2020-01-01'),
        (1, 2, 'voie', '93001', 'avenue des carriers', 'avenue des Carriers', 'impair', 1, 79, '2020-01-01');`),
  );
  essai = await unServeur(unEnvironnement(base), routesDesServices);
  ines = await connecter(1, 'administration');
  nadia = await connecter(7, 'accueil');
});
afterAll(async () => {
  await essai.fermer();
  await base.fermer();
});

describe('L’annuaire', () => {
  it('se cherche par service, lieu, commune, langue ou nom', async () => {
    for (const mots of ['social aubervilliers', 'port', 'arabe', 'maryam'])
      expect((await essai.ouvrir(`/services?mots=${mots}`, nadia)).body).toMatch(
        /Service social d’Aubervilliers|Maryam Sy/,
      );
    const rien = await essai.ouvrir('/services?mots=xylophone', nadia);
    expect(rien.body).toContain('cherchez chez les partenaires');
    expect((await essai.ouvrir('/services/sites/404', nadia)).statusCode).toBe(404);
  });

  it('met le lieu de l’agent avant les autres, qui se suivent par leur nom', async () => {
    const sites = (dAbordCeluiDe?: number) =>
      enTant(NADIA, async (acces) =>
        (await lireLesSites(acces, dAbordCeluiDe ? { dAbordCeluiDe } : {})).map(({ id }) => id),
      );
    expect([await sites(), await sites(7), await sites(999)]).toEqual([
      [2, 1],
      [1, 2],
      [2, 1],
    ]);
  });

  it('en public, dit les lieux en deux langues et ne nomme personne', async () => {
    const page = await essai.ouvrir('/lieux?mots=port');
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('Service social d’Aubervilliers');
    const lieu = await essai.ouvrir('/lieux/1');
    expect(lieu.body).toContain('01 99 00 43 10');
    expect(`${page.body}${lieu.body}`).not.toMatch(/Nadia|Maryam|Sylvie/);
    expect((await essai.ouvrir('/lieux/2')).body).toContain('appelez avant');
  });
});

describe('Les absences', () => {
  const DEMAIN = dateCivile('2026-12-10');
  const absence = (agentId: number, relaisId: number | null = null) => ({
    agentId,
    du: DEMAIN,
    au: DEMAIN,
    relaisId,
  });

  it('chacun dit la sienne ; qui encadre dit celles de son équipe, pas d’une autre', async () => {
    expect(await enTant(NADIA, (a) => direUneAbsence(a, absence(8)))).toMatchObject({
      refus: { raison: 'pas_son_equipe' },
    });
    expect((await enTant(SYLVIE, (a) => direUneAbsence(a, absence(8)))).ok).toBe(true);
    expect(await enTant(SYLVIE, (a) => direUneAbsence(a, absence(20)))).toMatchObject({
      refus: { raison: 'pas_son_equipe' },
    });
    expect(await enTant(NADIA, (a) => direUneAbsence(a, absence(7, 8)))).toMatchObject({
      refus: { raison: 'relais_absent', relais: 'Maryam Sy' },
    });
    expect((await enTant(NADIA, (a) => direUneAbsence(a, absence(7, 9)))).ok).toBe(true);
    expect(await enTant(NADIA, (a) => direUneAbsence(a, absence(7, 9)))).toMatchObject({
      refus: { raison: 'deja_absente' },
    });
  });

  it('la base refuse aussi, sans passer par l’écran', async () => {
    const ecrire = (qui: LecteurAgent, agentId: number) =>
      enTant(qui, ({ bd }) =>
        sql`insert into services.absence (agent_id, du, au) values (${agentId}, '2027-01-04', '2027-01-04')`.execute(
          bd,
        ),
      );
    await expect(ecrire(NADIA, 8)).rejects.toThrow(/row-level security/);
    await expect(ecrire(SYLVIE, 20)).rejects.toThrow(/row-level security/);
  });

  it('le relais du relais répond ; jamais en rond', async () => {
    const { aujourdHui } = await enTant(NADIA, async (acces) => acces);
    await enProprietaire(base, (c) =>
      c.executer(
        `insert into services.absence (agent_id, du, au, relais_agent_id) values
         (1, $1, $1, 20), (20, $1, $1, 9), (8, $1, $1, 20)`,
        [aujourdHui],
      ),
    );
    const agents = await enTant(NADIA, (acces) => agentsDuSite(acces, 1));
    expect(agents.find(({ id }) => id === 1)?.relais?.nom).toBe('Morel');
    await enProprietaire(base, (c) =>
      c.executer(`update services.absence set relais_agent_id = 8 where agent_id = 20`),
    );
    const enRond = await enTant(NADIA, (acces) => agentsDuSite(acces, 1));
    expect(enRond.find(({ id }) => id === 8)).toMatchObject({
      absentJusquAu: aujourdHui,
      relais: null,
    });
    const page = await essai.ouvrir('/services/sites/1', nadia);
    expect(page.body).toContain('à la place de');
    await enProprietaire(base, (c) => c.executer('delete from services.absence'));
  });

  it('un formulaire mal rempli garde ce qui est écrit et dit quoi revoir', async () => {
    const faux = await essai.envoyer(
      '/services/absences',
      { agentId: '7', du: 'bientôt', au: '3/12' },
      nadia,
    );
    expect(faux.statusCode).toBe(422);
    expect(faux.body).toContain('value="bientôt"');
    const juste = await essai.envoyer(
      '/services/absences',
      { agentId: '7', du: 'demain', au: 'demain', relaisId: '8' },
      nadia,
    );
    expect(juste.statusCode).toBe(303);
    expect((await essai.ouvrir('/services/absences', nadia)).body).toContain(
      'Maryam Sy, à la place de Nadia Benali',
    );
  });
});

describe('Les secteurs et le lieu compétent', () => {
  const ou = (voie?: string) =>
    enTant(NADIA, async (acces) => {
      const lieu = await lieuCompetent(acces, {
        serviceCode: 'ssd',
        codeCommune: '93001',
        ...(voie ? { voie } : {}),
      });
      return lieu && [lieu.site.id, lieu.regle];
    });

  it('la rue et son côté passent avant la commune ; un lieu fermé cède la place', async () => {
    expect(await ou('12 bis, av. des Carriers')).toEqual([1, 'commune']);
    expect(await ou('13 Avenue des CARRIERS')).toEqual([2, 'voie']);
    expect(await ou('81 avenue des Carriers')).toEqual([1, 'commune']);
    expect(await ou()).toEqual([1, 'commune']);
  });

  it('la page dit pourquoi, ou qu’elle ne sait pas', async () => {
    const page = await essai.ouvrir(
      '/services/lieu-competent?commune=93001&adresse=13+avenue+des+Carriers',
      nadia,
    );
    expect(page.body).toContain('d’après la rue et le numéro');
    expect(page.body).toContain('Nous ne savons pas');
    expect((await essai.ouvrir('/services/lieu-competent?adresse=rue', nadia)).statusCode).toBe(
      422,
    );
  });

  it('l’administration en pose un et le finit ; deux lieux ne se disputent pas une adresse', async () => {
    const voie = {
      service: 'ssd',
      regle: 'voie',
      communeCode: '93001',
      voie: 'Avenue des Carriers',
      siteId: '1',
      du: 'aujourd’hui',
    };
    const dispute = await essai.envoyer('/services/secteurs', { ...voie, numeroDe: '70' }, ines);
    expect(dispute.statusCode).toBe(422);
    expect(dispute.body).toContain('répond déjà là');
    const pair = await essai.envoyer('/services/secteurs', { ...voie, parite: 'pair' }, ines);
    expect(pair.statusCode).toBe(303);
    expect(await ou('12 avenue des Carriers')).toEqual([1, 'voie']);
    expect((await essai.envoyer('/services/secteurs', voie, nadia)).statusCode).toBe(403);
  });
});

describe('Qui appeler', () => {
  const astreinte = {
    site: '1',
    agentId: '9',
    telephone: '06 39 98 90 09',
    du: 'aujourd’hui',
    de: '0:00',
    au: 'demain',
    a: '23:59',
  };

  it('l’administration inscrit, et l’écran le dit aussitôt', async () => {
    expect(await enTant(NADIA, (acces) => quiAppeler(acces, 1))).toBeNull();
    expect((await essai.envoyer('/administration/astreintes', astreinte, nadia)).statusCode).toBe(
      403,
    );
    expect((await essai.envoyer('/administration/astreintes', astreinte, ines)).statusCode).toBe(
      303,
    );
    expect(await enTant(NADIA, (acces) => quiAppeler(acces, 1))).toMatchObject({
      nom: 'Sylvie Morel',
      telephone: expect.stringContaining('06'),
    });
    const page = await essai.ouvrir('/services/qui-appeler?site=1', nadia);
    expect(page.body).toContain('Sylvie Morel');
  });

  it('refuse des heures déjà tenues, en désordre, ou un numéro qui ne sonne pas', async () => {
    const refus = async (reste: Partial<typeof astreinte>) => {
      const page = await essai.envoyer(
        '/administration/astreintes',
        { ...astreinte, ...reste },
        ines,
      );
      expect(page.statusCode).toBe(422);
      return page.body;
    };
    expect(await refus({})).toContain('Sylvie Morel tient déjà');
    expect(await refus({ au: 'aujourd’hui', a: '0:00' })).toContain('finit avant de commencer');
    expect(await refus({ telephone: '12' })).toContain('champ-telephone');
    expect(await refus({ de: 'ce soir' })).toContain('Écrivez l’heure de début');
  });
});

describe('Dire où l’on en est', () => {
  it('à son équipe ; refusé avec une phrase à une mission qui ne reçoit personne', async () => {
    const dire = { etat: 'libre', siteId: 11 } as const;
    expect((await enTant(NADIA, (acces) => direSaPresence(acces, dire))).ok).toBe(true);
    const { agents, presences } = await enTant(NADIA, (acces) => quiEstLa(acces, 1));
    expect(agents).toEqual(await enTant(NADIA, (acces) => agentsDuSite(acces, 1)));
    expect([...presences]).toEqual([[7, { agentId: 7, etat: 'libre', detail: null }]]);
    const marc = lecteur(7, 107, 'observatoire');
    const refusee = await enTant(marc, (acces) => direSaPresence(acces, dire));
    expect(refusee).toMatchObject({ ok: false, refus: { raison: 'acces' } });
    expect(refusee.ok ? '' : refusee.refus.motif).toMatch(/^\p{Lu}.*\.$/u);
  });
});
