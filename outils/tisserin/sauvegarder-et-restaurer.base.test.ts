import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enTantQue } from '#acces';
import { scellerLesTraces, verifierLeJournal } from '#journal';
import { horlogeDuSysteme, type Moteur } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { chercherUnProgramme } from '../essais/chercher-un-programme.ts';
import { ECHOUE, type Issue, MAL_DEMANDE, REUSSI } from './commande.ts';
import { commandes } from './commandes.ts';
import { executer } from './executer.ts';
import { type LieuDEssai, unLieu } from './lieu-d-essai.ts';

const travail = mkdtempSync(join(tmpdir(), 'tisserin-secours-'));
const identite = join(travail, 'identite.txt');
const sauvegardes = join(travail, 'sauvegardes');
let pour: string;
let lieu: LieuDEssai;
let premiere: string;

const lancer = (ligne: string, env: NodeJS.ProcessEnv = {}): Promise<Issue> =>
  executer(commandes, ligne.split(' '), {
    env: {
      ...lieu.env,
      TISSERIN_SAUVEGARDES: sauvegardes,
      TISSERIN_SAUVEGARDES_POUR: pour,
      ...env,
    },
    dire: () => undefined,
    ecrire: async () => undefined,
    progression: () => ({ avancer: () => undefined, finir: () => undefined }),
  });
const sauver = async (options = ''): Promise<string> => {
  const issue = await lancer(`sauvegarder${options}`);
  expect(issue).toMatchObject({ code: REUSSI });
  return (issue.json as { chemin: string }).chemin;
};
const ramener = (chemin: string, options = '', env: NodeJS.ProcessEnv = {}) =>
  lancer(`restaurer ${chemin} --identite ${identite} --ecraser${options}`, env);

const enMachine = <T>(moteur: Moteur, nom: string, faire: Parameters<typeof enTantQue<T>>[3]) =>
  enTantQue(
    { moteur, horloge: horlogeDuSysteme, cle: lieu.cle },
    { genre: 'machine', nom },
    'essayer',
    faire,
  );
const tracer = (moteur: Moteur, objet: string) =>
  enMachine(moteur, 'scellement', (acces) => acces.tracer({ operation: 'lecture', objet }));
const verifier = (moteur: Moteur) => enMachine(moteur, 'scellement', verifierLeJournal);

/** Seals until nothing waits: another database's transaction may hold the horizon back for a moment. */
async function sceller(moteur: Moteur) {
  for (let essai = 0; essai < 250; essai++) {
    valeurOuErreur(await enMachine(moteur, 'scellement', scellerLesTraces));
    if ((await verifier(moteur)).aSceller === 0) return;
    await new Promise((suite) => setTimeout(suite, 200));
  }
  throw new Error('the horizon did not move');
}

const surPostgres = process.env.TISSERIN_TEST_BASE === 'postgres';

/** Who owns what, who may what, which rules hold: order of privileges apart. */
const catalogue = () =>
  lieu.enProprietaire(async (c) => {
    const { lignes } = await c.executer<{ quoi: string }>(
      `select quoi from (
         select concat_ws(' ', 'schema', n.nspname, n.nspowner::regrole, (select string_agg(a::text, ',' order by a::text)
             from unnest(coalesce(n.nspacl, acldefault('n', n.nspowner))) a)) as quoi, n.nspname as ou from pg_namespace n
         union all
         select concat_ws(' ', 'fonction', p.oid::regprocedure, p.proowner::regrole, p.prosecdef, p.proconfig,
             (select string_agg(a::text, ',' order by a::text) from unnest(coalesce(p.proacl, acldefault('f', p.proowner))) a)), n.nspname
           from pg_proc p join pg_namespace n on n.oid = p.pronamespace
         union all
         select concat_ws(' ', 'table', c.oid::regclass, c.relowner::regrole, c.relrowsecurity,
             (select string_agg(a::text, ',' order by a::text) from unnest(c.relacl) a)), n.nspname
           from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p', 'v', 'i')
         union all
         select concat_ws(' ', 'règle', tablename, policyname, roles, cmd, qual, with_check), schemaname from pg_policies
         union all
         select concat_ws(' ', 'déclencheur', pg_get_triggerdef(t.oid)), n.nspname from pg_trigger t
           join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace where not t.tgisinternal
       ) as tout where ou !~ '^pg_' and ou not in ('information_schema', 'public', 'taches') order by 1`,
    );
    return lignes.map(({ quoi }) => quoi);
  });

const ANCIENNE = '00000000-0000-4000-8000-00000000000a';
const GARDEE = '00000000-0000-4000-8000-00000000000b';
const personnes = () =>
  lieu.enProprietaire(async (c) => {
    const { lignes } = await c.executer<{ id: string }>(
      'select id::text as id from personnes.personne order by 1',
    );
    return lignes.map(({ id }) => id);
  });

beforeAll(async () => {
  lieu = await unLieu(travail);
  pour = '';
  const paire = await lancer(`sauvegarder --nouvelle-cle ${identite}`, {
    TISSERIN_SAUVEGARDES_POUR: undefined,
  });
  pour = (paire.json as { destinataire: string }).destinataire;
  await lieu.enProprietaire((c) =>
    c.executerScript(`insert into personnes.personne (id, nature, nom_d_usage, creee_le)
      values ('${ANCIENNE}', 'nom_d_usage', 'Ancienne', now()), ('${GARDEE}', 'nom_d_usage', 'Gardée', now());
      insert into personnes.parole (id, personne_id, rubrique, mots, ecrite_le, ecrite_par)
      select gen_random_uuid(), id, 'ce_qui_compte', 'ses mots', now(), 'elle' from personnes.personne`),
  );
  await lieu.enCourant(async (moteur) => {
    await tracer(moteur, 'page 1');
    await sceller(moteur);
    await tracer(moteur, 'page sans sceau');
  });
  premiere = await sauver();
});
afterAll(async () => {
  await lieu.fermer();
  rmSync(travail, { recursive: true, force: true });
});

describe('Sauvegarder', () => {
  it('écrit un dossier entier, dont rien ne se lit sans l’identité', async () => {
    expect(readdirSync(premiere).sort()).toEqual(['base.age', 'manifeste.json']);
    const chiffre = readFileSync(join(premiere, 'base.age'));
    expect(chiffre.subarray(0, 21).toString()).toBe('age-encryption.org/v1');
    expect(chiffre.includes('Ancienne')).toBe(false);
    expect(readFileSync(join(premiere, 'manifeste.json'), 'utf8')).not.toContain('Ancienne');
  });

  it('ne prend jamais pour une sauvegarde ce qui fut interrompu, et l’enlève', async () => {
    const coupee = join(sauvegardes, '.en-cours-sauvegarde-20260101T000000000Z-999999999');
    mkdirSync(coupee);
    cpSync(join(premiere, 'base.age'), join(coupee, 'base.age'));
    const issue = await ramener(coupee);
    expect(issue).toMatchObject({ code: ECHOUE, json: { raison: 'pas_une_sauvegarde' } });
    await sauver();
    expect(existsSync(coupee)).toBe(false);
  });

  it('garde les plus récentes, et le registre dont elles ont besoin', async () => {
    const ancienne = join(sauvegardes, 'sauvegarde-20200101T000000000Z');
    cpSync(premiere, ancienne, { recursive: true });
    const combien = readdirSync(sauvegardes).filter((nom) => nom.startsWith('sauvegarde-')).length;
    await sauver(` --garder ${combien}`);
    expect(existsSync(ancienne)).toBe(false);
    expect(existsSync(premiere)).toBe(true);
  });

  it('demande ce qui manque, avec la ligne à écrire', async () => {
    const sans = await lancer('sauvegarder', { TISSERIN_SAUVEGARDES_POUR: undefined });
    expect(sans).toMatchObject({ code: MAL_DEMANDE });
    expect(sans.phrases[0]).toContain('--nouvelle-cle');
    expect((await lancer('sauvegarder --garder 0')).code).toBe(MAL_DEMANDE);
    expect((await lancer(`sauvegarder --nouvelle-cle ${identite}`)).phrases[0]).toContain(
      'existe déjà',
    );
    expect(
      (await lancer('sauvegarder', { TISSERIN_SAUVEGARDES_POUR: 'age1x' })).phrases[0],
    ).toContain('TISSERIN_SAUVEGARDES_POUR');
  });
});

describe('Restaurer', () => {
  it('ramène tout, efface de nouveau ce qui l’avait été, et le journal se scelle à la suite', async () => {
    await lieu.enProprietaire((c) =>
      c.executerScript(`delete from personnes.personne where id = '${ANCIENNE}'`),
    );
    const seconde = await sauver();
    await lieu.enProprietaire((c) => c.executerScript('delete from personnes.parole'));
    await sauver();
    expect(seconde).not.toBe(premiere);

    const avant = surPostgres ? await catalogue() : null;
    const issue = await ramener(premiere);
    if (avant) expect(await catalogue()).toEqual(avant);
    // Ancienne, her words (with her, or by themselves), then Gardée's words.
    expect(issue).toMatchObject({
      code: REUSSI,
      json: {
        ecarts: [],
        memeSceau: true,
        effacements: { inconnus: 3, impossibles: [] },
        journal: { alterations: [] },
      },
    });
    expect(await personnes()).toEqual([GARDEE]);

    await lieu.enCourant(async (moteur) => {
      await tracer(moteur, 'page d’après');
      await sceller(moteur);
      const vu = await verifier(moteur);
      expect(vu).toMatchObject({ alterations: [], aSceller: 0, restaurations: [{}] });
      expect(vu.verifiees).toBeGreaterThanOrEqual(4);
    });
    const encore = await ramener(premiere);
    expect(encore).toMatchObject({ code: REUSSI, json: { effacements: { inconnus: 3 } } });
  }, 240_000);

  it('un maillon de restauration retouché, déplacé ou enlevé se voit', async () => {
    await lieu.enCourant(sceller);
    const alterer = async (sql: string) => {
      await lieu.enProprietaire((c) => c.executerScript(sql));
      return lieu.enCourant(verifier);
    };
    const retouche = await alterer(
      "update journal.restauration set sauvegarde_du = sauvegarde_du - interval '1 day'",
    );
    expect(retouche.alterations).toContainEqual({ genre: 'restauration_changee', restauration: 1 });
    const enleve = await alterer('delete from journal.restauration');
    expect(enleve.alterations.map(({ genre }) => genre)).toContain('chaine_rompue');
  });

  it('un registre troué arrête, sans toucher à la base', async () => {
    const copie = join(travail, 'troue');
    cpSync(join(sauvegardes, 'effacements'), copie, { recursive: true });
    const fichiers = readdirSync(copie).sort();
    const { dernierDepot } = JSON.parse(readFileSync(join(premiere, 'manifeste.json'), 'utf8'));
    const omis = fichiers.find((nom) => Number(nom.slice(12, 19)) === dernierDepot.numero + 1);
    rmSync(join(copie, omis ?? ''));
    const avant = await personnes();
    const issue = await ramener(premiere, ` --effacements ${copie}`);
    expect(issue).toMatchObject({ code: ECHOUE, json: { raison: 'registre_troue' } });
    expect(issue.phrases[0]).toContain(`n° ${dernierDepot.numero + 1}`);
    writeFileSync(join(copie, omis ?? ''), 'x');
    expect(await ramener(premiere, ` --effacements ${copie}`)).toMatchObject({
      json: { raison: 'registre_altere' },
    });
    expect(await ramener(premiere, ` --effacements ${join(travail, 'nulle-part')}`)).toMatchObject({
      json: { raison: 'registre_absent' },
    });
    expect(await personnes()).toEqual(avant);
  });

  it('sans registre, il faut le dire, et ce qui était effacé revient', async () => {
    const issue = await ramener(premiere, ' --sans-effacements');
    expect(issue.phrases.join('\n')).toContain('est revenu');
    expect(await personnes()).toEqual([ANCIENNE, GARDEE]);
  });

  it.each([
    ['tronquee', (d: string) => truncateSync(join(d, 'base.age'), 5000)],
    [
      'alteree',
      (d: string) => {
        const octets = readFileSync(join(d, 'base.age'));
        octets[4000] = (octets[4000] ?? 0) ^ 1;
        writeFileSync(join(d, 'base.age'), octets);
      },
    ],
    [
      'manifeste_modifie',
      (d: string) => {
        const lu = readFileSync(join(d, 'manifeste.json'), 'utf8');
        writeFileSync(
          join(d, 'manifeste.json'),
          lu.replace('"personnes.personne": 2', '"personnes.personne": 1'),
        );
      },
    ],
    ['manifeste_illisible', (d: string) => writeFileSync(join(d, 'manifeste.json'), '{')],
    ['pas_une_sauvegarde', (d: string) => rmSync(join(d, 'manifeste.json'))],
  ] as const)('refuse une sauvegarde %s', async (raison, abimer) => {
    const copie = join(sauvegardes, `copie-${raison}`);
    cpSync(premiere, copie, { recursive: true });
    abimer(copie);
    const avant = await personnes();
    const issue = await ramener(copie);
    expect(issue).toMatchObject({ code: ECHOUE, json: { raison } });
    expect(issue.phrases[0]?.length).toBeGreaterThan(40);
    expect(await personnes()).toEqual(avant);
    rmSync(copie, { recursive: true });
  });

  it('refuse une autre identité, une autre clé, une base pleine, une identité absente', async () => {
    const autre = join(travail, 'autre.txt');
    await lancer(`sauvegarder --nouvelle-cle ${autre}`);
    const parAutre = await lancer(`restaurer ${premiere} --identite ${autre} --ecraser`);
    expect(parAutre).toMatchObject({ code: ECHOUE, json: { raison: 'mauvaise_identite' } });
    expect(
      await ramener(premiere, '', { TISSERIN_CLE: 'b'.repeat(64), TISSERIN_CLE_FILE: undefined }),
    ).toMatchObject({ code: ECHOUE, json: { raison: 'autre_cle' } });
    const pleine = await lancer(`restaurer ${premiere} --identite ${identite}`);
    expect(pleine).toMatchObject({ code: ECHOUE, json: { raison: 'base_non_vide' } });
    expect((await lancer(`restaurer ${premiere}`)).code).toBe(MAL_DEMANDE);
    expect((await lancer(`restaurer /nulle/part --identite ${identite}`)).code).toBe(MAL_DEMANDE);
  });

  it('refuse une sauvegarde d’une version plus récente', async () => {
    await lieu.enProprietaire((c) =>
      c.executerScript(
        "insert into public.migration (nom, empreinte) values ('20991231-2359-socle-venir.sql', 'x')",
      ),
    );
    const future = await sauver();
    const issue = await ramener(future);
    expect(issue).toMatchObject({ code: ECHOUE, json: { raison: 'plus_recente' } });
    await lieu.enProprietaire((c) =>
      c.executerScript("delete from public.migration where nom like '2099%'"),
    );
  });
});

describe.runIf(surPostgres)('Sur PostgreSQL', () => {
  it('le rôle de tous les jours ne peut pas sauvegarder, et la phrase dit quoi faire', async () => {
    const issue = await lancer('sauvegarder', { DATABASE_URL_SAUVEGARDE: lieu.env.DATABASE_URL });
    expect(issue).toMatchObject({ code: ECHOUE, json: { raison: 'lit_sous_les_regles' } });
    expect(issue.phrases[0]).toContain('--nouveau-role');
    const proprietaire = await lancer('sauvegarder', {
      DATABASE_URL_SAUVEGARDE: lieu.env.DATABASE_URL_PROPRIETAIRE,
    });
    expect(proprietaire).toMatchObject({ json: { raison: 'lit_sous_les_regles' } });
    expect(chercherUnProgramme(['pg_dump'])).not.toBeNull();
    expect(lieu.pgDump?.(lieu.env.DATABASE_URL ?? '')).toMatch(
      /row-level security|permission denied/,
    );
  });

  it('le rôle des sauvegardes lit tout et n’écrit rien', async () => {
    await lieu.enSauvegarde?.(async (c) => {
      const { lignes } = await c.executer<{ n: number }>(
        'select count(*)::integer as n from personnes.personne',
      );
      expect(lignes[0]?.n).toBe(2);
    });
    await expect(
      lieu.enSauvegarde?.(async (c) => {
        await c.executerScript('delete from personnes.personne');
      }),
    ).rejects.toThrow(/read-only|permission denied/);
  });

  const passages = () =>
    lieu.enProprietaire(async (c) => {
      const { lignes } = await c.executer<{ dit: string }>(
        "select genre || ' ' || reussi || ' ' || sauvegarde as dit from sauvegardes.passage order by id",
      );
      return lignes.map(({ dit }) => dit);
    });

  it('la dernière sauvegarde se restaure dans une base de réserve, qui est vidée, et c’est noté', async () => {
    await sauver();
    const secret = { TISSERIN_IDENTITE_FILE: identite };
    const prouvee = await lancer('prouver', secret);
    expect(prouvee).toMatchObject({ code: REUSSI, json: { ecarts: [], memeSceau: true } });
    const { sauvegarde } = prouvee.json as { sauvegarde: string };
    expect(await passages()).toContain(`preuve true ${sauvegarde}`);
    expect((await passages()).some((dit) => dit === `sauvegarde true ${sauvegarde}`)).toBe(true);
    // Twice: the base was left empty, and marked.
    expect(await lancer('prouver', secret)).toMatchObject({ code: REUSSI });

    const base = join(sauvegardes, sauvegarde, 'base.age');
    truncateSync(base, 1000);
    const manquee = await lancer('prouver', secret);
    expect(manquee).toMatchObject({ code: ECHOUE, json: { raison: 'tronquee' } });
    expect((await passages()).at(-1)).toMatch(/^preuve false/);
    rmSync(join(sauvegardes, sauvegarde), { recursive: true });
  }, 120_000);

  it('une base qui n’est pas de réserve n’est jamais vidée', async () => {
    const avant = await personnes();
    const issue = await lancer('prouver', {
      TISSERIN_IDENTITE_FILE: identite,
      DATABASE_URL_PREUVE: lieu.env.DATABASE_URL_PROPRIETAIRE,
    });
    expect(issue).toMatchObject({ code: ECHOUE, json: { raison: 'pas_une_base_de_preuve' } });
    expect(await personnes()).toEqual(avant);
  });
});
