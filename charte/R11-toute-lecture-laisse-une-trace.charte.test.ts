import { globSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { direLOperation, direQuiARegarde, enTantQue, type LecteurAgent } from '#acces';
import { promessesOuvertes, promettre } from '#promesses';
import type { Moteur } from '#socle';
import { instantDe, valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../outils/base-d-essai.ts';
import { sansTrace } from '../outils/textes/traces-manquantes.ts';
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

/** Modules whose tables hold persons: their use cases must trace, this list aside, each for its reason. */
const SANS_TRACE_ET_POURQUOI: Readonly<Record<string, string>> = {
  'src/trame/recepisses/ouvrir-par-un-code/ouvrir-par-un-code.ts':
    'tells which object a code opens; the page that shows it traces',
};

const casDUsageDesPersonnes = (): string[] =>
  declarations
    .filter(({ tables }) =>
      Object.values(tables).some(({ personnelles }) =>
        personnelles.some((colonne) => /personne/.test(colonne)),
      ),
    )
    .flatMap(({ schema }) =>
      globSync(`src/*/${schema.replaceAll('_', '-')}/*/*.{ts,tsx}`).filter(
        (fichier) => !/\.test\.|\/(stockage|domaine)\//.test(fichier),
      ),
    );

it('la brèche est vue : un cas d’usage qui lit sans tracer', () => {
  const breche = `import { lire } from '../stockage/personnes.ts';
    export const lireUnePersonne = casDUsage(droits.lire, async (acces, { id }) => reussi(await lire(acces.bd, id)));`;
  expect(sansTrace('lire-une-personne.ts', breche)).toBe(true);
  expect(sansTrace('b.ts', breche.replace('reussi(', 'acces.tracer({}), reussi('))).toBe(false);
});

it('chaque cas d’usage qui touche à des personnes laisse une trace', () => {
  const fichiers = casDUsageDesPersonnes();
  expect(fichiers.length).toBeGreaterThan(8);
  const muets = fichiers.filter(
    (fichier) => !(fichier in SANS_TRACE_ET_POURQUOI) && sansTrace(fichier),
  );
  expect(muets).toEqual([]);
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
