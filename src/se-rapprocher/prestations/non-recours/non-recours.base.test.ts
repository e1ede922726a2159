import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { enTantQue, type LecteurAgent } from '#acces';
import { recevoirUnFlux } from '#flux-cnaf';
import type { Moteur } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../../outils/base-d-essai.ts';
import { engendrerUnFlux } from '../../../../outils/flux-cnaf/engendrer-un-flux.ts';
import { dpo, nadia, planterLesEquipes } from '../../../referentiels/personnes/essais.ts';
import {
  type AutorisationAEcrire,
  arreterUnReperage,
  autoriserUnReperage,
} from './autoriser-un-reperage/autoriser-un-reperage.ts';
import { chiffrer } from './domaine/chiffrer.ts';
import { noterUneOpposition } from './noter-une-opposition/noter-une-opposition.ts';
import { repererDesDroits } from './reperer-des-droits/reperer-des-droits.ts';
import { repondreAUnePiste, voirLesPistes } from './tenir-les-pistes/tenir-les-pistes.ts';

let base: Moteur;
let env: ReturnType<typeof unEnvironnement>;
const allante: LecteurAgent = {
  ...nadia,
  agentId: 42,
  porteeId: 42,
  mission: 'travail_social',
  cles: [1004],
  fonction: 'travailleuse sociale',
};
const ailleurs: LecteurAgent = { ...allante, agentId: 43, porteeId: 43, cles: [1005] };
const MISSION: AutorisationAEcrire = {
  nom: 'Prime d’activité, hiver',
  finalite: 'Dire la prime d’activité aux foyers qui travaillent et ne l’ont pas',
  baseLegale: 'RGPD, article 6.1.e ; CASF, article L115-2',
  aipd: 'AIPD 2026-12, coffre du DPO',
  aipdLe: '2026-05-01',
  droits: ['rsa', 'ppa'],
  cle: 1004,
  du: '2026-06-01',
  au: '2026-09-01',
};
const compter = async (phrase: string): Promise<number> => {
  const { lignes } = await enProprietaire(base, (c) =>
    c.executer<{ n: number }>(`select count(*)::integer as n from ${phrase}`),
  );
  return lignes[0]?.n ?? -1;
};
const autoriser = (mission: Partial<AutorisationAEcrire> = {}) =>
  enTantQue(env, dpo, 'permettre', (acces) =>
    autoriserUnReperage(acces, { ...MISSION, ...mission }),
  );
const pistesDe = (lecteur: LecteurAgent) =>
  enTantQue(env, lecteur, 'aller vers', (acces) => voirLesPistes(acces, { droit: null, page: 0 }));

beforeAll(async () => {
  base = await uneBase();
  env = unEnvironnement(base, '2026-06-10T00:00:00Z');
  await planterLesEquipes(base);
  await enProprietaire(base, (c) =>
    c.executerScript(`
      insert into acces.portee (id, agent_id, mission, du) overriding system value
        values (42, 42, 'travail_social', '2026-01-01'), (43, 43, 'travail_social', '2026-01-01');
      insert into acces.portee_cle values (42, 1004), (43, 1005)`),
  );
  valeurOuErreur(
    await recevoirUnFlux(env, {
      fichier: 'RSABEM.xml',
      octets: () =>
        engendrerUnFlux({
          graine: 'reperer',
          reference: '2026-05-31',
          mois: 0,
          connues: [{ prenom: 'Inès', nom: 'Belkacem', naissance: '1990-02-03' }],
          foyers: 150,
          type: 'M',
        }),
    }),
  );
});
afterAll(() => base.fermer());

it('est éteint tant que la DPO n’a pas écrit pour quoi, sur quelle base et après quelle analyse', async () => {
  expect(await repererDesDroits(env)).toMatchObject({ ok: false, refus: { raison: 'eteint' } });
  expect(await autoriser({ finalite: 'voir' })).toMatchObject({
    refus: { fautes: [{ champ: 'finalite' }] },
  });
  expect(await autoriser({ baseLegale: '' })).toMatchObject({
    refus: { fautes: [{ champ: 'baseLegale' }] },
  });
  expect(await autoriser({ aipdLe: '2026-06-20' })).toMatchObject({
    refus: { fautes: [{ champ: 'aipdLe' }] },
  });
  expect(await autoriser({ au: '2027-06-01' })).toMatchObject({
    refus: { fautes: [{ champ: 'au' }] },
  });
  expect(
    await enTantQue(env, allante, 'permettre', (acces) => autoriserUnReperage(acces, MISSION)),
  ).toMatchObject({ refus: { raison: 'acces' } });
  expect(await compter('non_recours.piste')).toBe(0);
});

it('permis, il donne des chiffres sans nom, et des pistes avec leurs raisons à une seule équipe', async () => {
  const id = valeurOuErreur(await autoriser());
  const [passage] = valeurOuErreur(await repererDesDroits(env, { mois: '2026-06' }));
  expect(passage?.lus).toBeGreaterThan(100);
  expect(passage?.chiffres.ppa?.enTout).toBeGreaterThan(10);
  for (const { enTout, parCommune } of Object.values(passage?.chiffres ?? {}))
    for (const n of [enTout, ...Object.values(parCommune)])
      expect(n === null || n >= 11).toBe(true);
  const siennes = valeurOuErreur(await pistesDe(allante));
  expect(siennes.pistes.length).toBeGreaterThan(10);
  expect(siennes.pistes[0]?.pourquoi.length).toBeGreaterThan(2);
  expect(siennes.pistes[0]).not.toHaveProperty('montant');
  expect(valeurOuErreur(await pistesDe(ailleurs)).pistes).toEqual([]);
  // Whoever has the RSA, or waits for it, is not told to ask for it.
  expect(
    await compter(`non_recours.piste p join flux_cnaf.foyer f on f.id = p.reference
      where p.droit = 'rsa' and f.etat in ('0', '2', '3', '4')`),
  ).toBe(0);
  expect(await compter(`non_recours.piste where autorisation_id = '${id}'`)).toBe(
    await compter('non_recours.piste'),
  );
});

it('la nuit d’après ne redouble rien, et garde ce qui fut répondu', async () => {
  const avant = await compter('non_recours.piste');
  const [piste] = valeurOuErreur(await pistesDe(allante)).pistes;
  await enTantQue(env, allante, 'répondre', (acces) =>
    repondreAUnePiste(acces, { id: piste?.id ?? '', reponse: 'deja_demandee' }),
  );
  env.horloge.avancer(86_400_000);
  valeurOuErreur(await repererDesDroits(env, { mois: '2026-06' }));
  expect(await compter('non_recours.piste')).toBe(avant);
  expect(await compter(`non_recours.piste where etat = 'deja_demandee'`)).toBe(1);
});

it('qui s’y oppose n’est plus cherchée, et son refus ne la nomme pas', async () => {
  const ines = `non_recours.piste where nom ilike '%BELKACEM%'`;
  const avant = await compter('non_recours.piste');
  valeurOuErreur(
    await enTantQue(env, dpo, 'noter', (acces) =>
      noterUneOpposition(acces, { prenom: 'ines', nom: 'belkacem', naissance: '1990-02-03' }),
    ),
  );
  const [autre] = valeurOuErreur(await pistesDe(allante)).pistes.filter(
    ({ nom }) => !/BELKACEM/.test(nom),
  );
  valeurOuErreur(
    await enTantQue(env, allante, 'répondre', (acces) =>
      repondreAUnePiste(acces, { id: autre?.id ?? '', reponse: 'opposee' }),
    ),
  );
  env.horloge.avancer(86_400_000);
  const [passage] = valeurOuErreur(await repererDesDroits(env, { mois: '2026-06' }));
  // Two households are told as « fewer than eleven »: neither their number nor their names are published.
  expect(passage?.ecartes).toMatchObject({ opposition: null });
  expect(await compter(ines)).toBe(0);
  expect(await compter('non_recours.piste')).toBeLessThan(avant);
  const { lignes } = await enProprietaire(base, (c) =>
    c.executer<{ dit: string }>(
      `select string_agg(o::text, ' ') as dit from non_recours.opposition o`,
    ),
  );
  expect(lignes[0]?.dit).not.toMatch(/belkacem|1990-/i);
});

it('ni les foyers protégés, ni une mission finie ou arrêtée', async () => {
  await enProprietaire(base, (c) =>
    c.executerScript(
      'update flux_cnaf.foyer set protege = true; update flux_cnaf.adulte set protegee = true',
    ),
  );
  env.horloge.avancer(86_400_000);
  expect(valeurOuErreur(await repererDesDroits(env, { mois: '2026-06' }))[0]?.lus).toBe(0);
  expect(await compter(`non_recours.piste where etat = 'a_voir'`)).toBe(0);
  const { lignes } = await enProprietaire(base, (c) =>
    c.executer<{ id: string }>('select id from non_recours.autorisation'),
  );
  await enTantQue(env, dpo, 'arrêter', (acces) => arreterUnReperage(acces, lignes[0]?.id ?? ''));
  expect(await repererDesDroits(env)).toMatchObject({ ok: false, refus: { raison: 'eteint' } });
  expect(await compter('non_recours.piste')).toBe(0);
});

it('aucun chiffre publié ne laisse retrouver une case de moins de onze', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 }),
      (nombres) => {
        const communes = new Map(nombres.map((n, rang) => [`c${rang}`, n]));
        const dit = chiffrer(new Map([['ppa', communes]]), 11).ppa;
        const montres = Object.values(dit?.parCommune ?? {}).filter((n) => n !== null);
        expect(montres.every((n) => n >= 11)).toBe(true);
        const cachees = nombres.length - montres.length;
        if (dit?.enTout === null || cachees === 0) return;
        // What the total gives back is at least two cells, of eleven households or more together.
        const reste = (dit?.enTout ?? 0) - montres.reduce((somme, n) => somme + n, 0);
        expect(nombres.length === 1 || cachees >= 2).toBe(true);
        expect(reste >= 11).toBe(true);
      },
    ),
  );
});
