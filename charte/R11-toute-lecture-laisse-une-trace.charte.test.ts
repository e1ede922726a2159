import { globSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { direLOperation, direQuiARegarde, enTantQue, type LecteurAgent } from '#acces';
import { promessesOuvertes, promettre } from '#promesses';
import type { Moteur } from '#socle';
import { instantDe, valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../outils/base-d-essai.ts';
import { casDUsageSansTrace } from '../outils/textes/traces-manquantes.ts';
import { declarations } from '../src/declarations.ts';

const AWA = '00000000-0000-4000-8000-0000000000e1';
const NADIA: LecteurAgent = {
  genre: 'agent',
  agentId: 7,
  porteeId: 1,
  mission: 'accueil',
  serviceId: 1,
  territoireId: 4,
  cles: [1004],
  fonction: 'Agent d’accueil, service social',
};
const DPO: LecteurAgent = {
  ...NADIA,
  agentId: 8,
  porteeId: 2,
  mission: 'dpo',
  cles: [],
  fonction: 'Protection des données',
};

let base: Moteur;
beforeAll(async () => {
  base = await uneBase();
  await enProprietaire(base, (c) =>
    c.executerScript(`
      insert into acces.portee (agent_id, mission, service_id, territoire_id, du) values
        (7, 'accueil', 1, 4, '2026-01-01'), (8, 'dpo', null, null, '2026-01-01');
      insert into acces.portee_cle values (1, 1004);
      insert into acces.ouverture (personne_id, cle, fondement) values ('${AWA}', 1004, 'demande');`),
  );
});
afterAll(() => base.fermer());

/** Use cases that may leave no trace, each for its reason. */
const SANS_TRACE_ET_POURQUOI: Readonly<Record<string, string>> = {
  reconnaitreUnCode: 'tells which object a code opens; the page that shows it traces',
  reconnaitre: 'recognises the cookie of a receipt or a link; the page that is then read traces',
  mesMots: 'she reads again, on her own page, what she wrote herself',
  demanderUnCode:
    'asks the team for another code, and reads nothing; the link is known by its hash alone',
  noterUnGeste: 'a place is open: no person, no agent and no hour is read or written',
  annoncerLesOuvertures: 'days of places become facts: no person is read or written',
  direQuelleFileSeTait: 'the age of the oldest silence of each team: no record is shown to anyone',
  compterLesReponsesDues: 'groups of same days, for the observatory: no row, no person',
  compterLesReponsesAuxQuestions: 'groups of same days, for the observatory: no row, no person',
  compterLesReponsesAuxOrientations: 'groups of same days, for the observatory: no row, no person',
  compterLesRappels: 'groups of same days, for the observatory: no row, no person',
  controlerLesRetards: 'how many wait in each team, for the register of risks: no record is shown',
  controlerLesAccords: 'how many wait in each team, for the register of risks: no record is shown',
  controlerLesReservations:
    'how many wait in each team, for the register of risks: no record is shown',
  controlerLesAlertes: 'how many wait in each team, for the register of risks: no record is shown',
  controlerLesAccesExceptionnels:
    'how many wait in each team, for the register of risks: no record is shown',
  controlerLesReferents:
    'how many wait in each team, for the register of risks: no record is shown',
  lireMesVues: 'the names that an agent gave to her own lists: no person',
  garderUneVue: 'the name that an agent gives to her own list: no person',
  oublierUneVue: 'the name of her own list: no person',
  lireQuiPresse: 'ids for the list of requests, which shows and traces them',
  compterLesPromesses: 'how many promises wait for a team, in its rail: no record is shown',
  compterLesOrientations: 'how many orientations each list of a team holds: no record is shown',
  voirLesSystemes: 'the names, purposes and ends of partners’ software: no person is read',
  chercherQuiPrevenir: 'which software is to be told that something changed: no record is read',
  ouvrirAUnSysteme: 'part of deposerUneDemande, which traces the request that it opens',
  lireOuEnSontLesPromesses: 'numbers and days; lireSesDepots, which asks for them, traces',
  tenirLeTableau: 'how many delays of each rule run or are past: no record is shown to anyone',
  ouMeneLeLien: 'where a link leads once its code is given; the page that is then read traces',
  compterUnEnvoiEnLigne: 'counts what a network sends online: no person is read',
  compterLesDemandes: 'how many requests each list of a team holds: no record is shown',
  lireLesSituationsOuvertes:
    'kept situations without a name, counted by the machine of the dry run and shown to no one',
  compterLesRevenus: 'how many payments came back to a team, for its band: no payment is shown',
  lireLePayeur: 'the accountant’s settings: no person',
  lireLesDelegations: 'who may sign what: agents, no person',
  voirLesReceptions: 'which flows came in, and their numbers of households',
  voirUneReception: 'one flow: its numbers and why it was refused, no household',
  commencerUneReception: 'a flow begins to come in: nobody of it is read yet; each lot traces',
  finirLaProjection: 'marks a flow as read; each lot traces',
  ouvrirLaNuit: 'which screening is allowed this night; each lot traces',
  voirLesReperages: 'purposes, days and masked figures: no household',
  lireLesEnveloppes: 'amounts of the year, no payment',
  lireCeQuiAttend: 'sums of a year by envelope, no payment and no person',
  noterLeCompteDUnAttendu: 'writes a payee, then notes its account by the gesture that traces',
  lireLesBordereaux: 'numbers and days of payment files, no payment',
  lireUnBordereau: 'one payment file: its number, day and total; its payments are a traced list',
  lireLesBascules: 'from which day requests are held elsewhere: no person',
  chercherLeParcours: 'the address of a page, which traces',
  lireLesReglesDOrientation: 'the rules, no person',
  jAiUnParcours: 'whether her own page has a door to show her',
  lireMesDossiersDePch: 'part of her own page, which traces',
  lireLesLiens: 'the dates of the links of an orientation, shown inside its page, which traces',
};

/** Modules whose tables hold persons. */
const fichiersDesPersonnes = (): string[] =>
  declarations
    .filter(({ tables }) =>
      Object.values(tables).some(({ personnelles }) =>
        personnelles.some((colonne) => /personne/.test(colonne)),
      ),
    )
    .flatMap(({ schema }) =>
      globSync(`src/**/${schema.replaceAll('_', '-')}/**/*.{ts,tsx}`).filter(
        (fichier) => !/\.test\.|essais\.|\/(stockage|domaine)\//.test(fichier),
      ),
    );

describe('est vue, la brèche', () => {
  const FICHIERS: Readonly<Record<string, string>> = {
    'm/lire.ts': `import { enBase } from './stockage/x.ts';
      export const lire = casDUsage(droits.lire, async (acces, id) => reussi(await enBase(acces.bd, id)));`,
    'm/bien.ts': `import { montrer } from './montrer.ts';
      export const lire = casDUsage(droits.lire, async (acces, id) => montrer(acces, await enBase(acces.bd, id)));`,
    'm/montrer.ts':
      'export const montrer = async (acces, rows) => { await acces.tracer({}); return rows; };',
    'm/mal.ts': `import { montrer } from './muet.ts';
      export const lire = casDUsage(droits.lire, async (acces, id) => montrer(acces, id));`,
    'm/muet.ts': 'export const montrer = (acces, id) => acces.bd.selectFrom(id);',
  };
  const muets = (fichier: string) => casDUsageSansTrace(fichier, (nom) => FICHIERS[nom] ?? null);

  it('d’un cas d’usage qui lit sans tracer', () => expect(muets('m/lire.ts')).toEqual(['lire']));
  it('même derrière une fonction', () => expect(muets('m/mal.ts')).toEqual(['lire']));
  it('et celui dont une fonction trace est en règle', () => {
    expect(muets('m/bien.ts')).toEqual([]);
  });
});

it('chaque cas d’usage qui touche à des personnes laisse une trace', () => {
  const fichiers = fichiersDesPersonnes();
  expect(fichiers.length).toBeGreaterThan(30);
  const muets = fichiers.flatMap((fichier) =>
    casDUsageSansTrace(fichier).map((nom) => `${fichier} ${nom}`),
  );
  expect(muets.filter((ou) => !((ou.split(' ')[1] ?? '') in SANS_TRACE_ET_POURQUOI))).toEqual([]);
});

it('ce qui a été lu et écrit sur elle, la personne peut l’apprendre en mots simples', async () => {
  const env = unEnvironnement(base);
  await enTantQue(env, NADIA, 'accueillir', async (acces) => {
    valeurOuErreur(
      await promettre(acces, {
        objet: 'premier_contact',
        objetId: AWA,
        personneId: AWA,
        cle: 1004,
        quoi: 'vous rappeler',
        canal: 'telephone',
        pourLe: instantDe(new Date('2026-11-26T10:00:00Z')),
      }),
    );
    valeurOuErreur(await promessesOuvertes(acces, { personneId: AWA }));
  });
  const regards = await enTantQue(env, DPO, 'répondre à la personne', async (acces) =>
    valeurOuErreur(await direQuiARegarde(acces, { personneId: AWA })),
  );
  expect(regards.map(direLOperation).sort()).toEqual(['a vu dans une liste', 'a écrit'].sort());
  expect(new Set(regards.map(({ fonction }) => fonction))).toEqual(new Set([NADIA.fonction]));
});

it('ni collègue ni encadrement ne lit qui a regardé', async () => {
  const env = unEnvironnement(base);
  for (const mission of ['accueil', 'encadrement'] as const) {
    const reponse = await enTantQue(env, { ...NADIA, mission }, 'regarder', (acces) =>
      direQuiARegarde(acces, { personneId: AWA }),
    );
    expect(reponse.ok).toBe(false);
  }
});

it('une trace ne se change ni ne s’efface, pas même par la protection des données', async () => {
  const env = unEnvironnement(base);
  for (const verbe of ['update journal.trace set finalite = $1', 'delete from journal.trace']) {
    await expect(
      env.moteur.transaction(async (c) => {
        await c.executer('set local role lecteur_dpo', []);
        await c.executer(verbe, verbe.includes('$1') ? ['autre'] : []);
      }),
    ).rejects.toThrow(/permission denied/);
  }
});
