import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Connexion, Moteur } from '#socle';
import { dateCivile } from '#socle/pur';
import { enProprietaire, uneBase } from '../outils/base-d-essai.ts';
import { puisAnnuler } from '../outils/matrice/comparer.ts';
import {
  type Contrat,
  type Engagement,
  verifierAvantSignature,
} from '../src/se-rapprocher/prestations/rsa/domaine/contrat.ts';

const LE = dateCivile('2026-11-27');
const engagements = fc.array(
  fc.record<Engagement>({
    de: fc.constantFrom('personne' as const, 'organisme' as const),
    quoi: fc.oneof(fc.string({ maxLength: 8 }), fc.constant('Venir chaque mardi')),
    pourLe: fc.constant(null),
  }),
  { maxLength: 6 },
);
const contrats = fc.record<Contrat>({
  but: fc.constant('Retrouver un travail'),
  referent: fc.constant('Julien'),
  heures: fc.constant(15),
  pourquoiMoins: fc.constant(null),
  sansHeures: fc.constant(null),
  reexamenAllonge: fc.constant(null),
  engagements,
});
type Juger = (contrat: Contrat) => { ok: boolean };

const dits = ({ engagements: lus }: Contrat, de: Engagement['de']): number =>
  lus.filter((un) => un.de === de && un.quoi.trim().length >= 3).length;

/** A contract that may be signed though only she is bound by it. */
const signeATort = (juger: Juger): boolean =>
  fc.check(
    fc.property(contrats, (contrat) => {
      if (juger(contrat).ok) expect(dits(contrat, 'organisme')).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  ).failed;

it('la brèche est vue : une règle qui compte ensemble ses engagements et les nôtres', () => {
  const brechee: Juger = (contrat) =>
    verifierAvantSignature(
      { ...contrat, engagements: contrat.engagements.map((un) => ({ ...un, de: 'organisme' })) },
      LE,
    );
  expect(signeATort(brechee)).toBe(true);
});

it('aucun contrat ne se signe s’il n’oblige que la personne', () => {
  expect(signeATort((contrat) => verifierAvantSignature(contrat, LE))).toBe(false);
});

const A = '00000000-0000-4000-8000-00000000012a';
let base: Moteur;
beforeAll(async () => {
  base = await uneBase();
  await enProprietaire(base, (c) =>
    c.executerScript(`
      insert into rsa.parcours (id, personne_id, demande_id, cle, departement, entree_le, voie)
        values ('${A}', '${A}', '${A}', 1001, '93', '2026-11-01', 'agent');
      insert into rsa.orientation (id, parcours_id, explication, faits_lus, parcours, organisme, raison, confirmee_le,
        confirmee_par, confirmee_nom)
        values ('${A}', '${A}', '[]', '{}', 'social', 'association', 'choisie avec elle', now(), 1, 'Julien');
      insert into rsa.contrat (id, parcours_id, orientation_id, etat, but, heures, referent_nom, ecrit_le)
        values ('${A}', '${A}', '${A}', 'en_ecriture', 'Travailler', 15, 'Julien', now());
      insert into rsa.engagement (id, contrat_id, rang, de, quoi)
        values (gen_random_uuid(), '${A}', 1, 'personne', 'Venir chaque mardi');`),
  );
});
afterAll(() => base.fermer());

const proposerEnBase = (c: Connexion) =>
  c.executer(
    `update rsa.contrat set etat = 'propose', propose_le = now(), propose_nom = 'Julien' where id = $1`,
    [A],
  );

it('la base refuse à qui passe outre la règle, et laisse passer dès que nous nous engageons', async () => {
  await expect(puisAnnuler(base, proposerEnBase)).rejects.toThrow(/n'oblige que la personne/);
  await puisAnnuler(base, async (c) => {
    await c.executer(
      `insert into rsa.engagement (id, contrat_id, rang, de, quoi)
       values (gen_random_uuid(), $1, 2, 'organisme', 'Payer le permis')`,
      [A],
    );
    await proposerEnBase(c);
  });
});

it('la brèche est vue : sans son verrou, la base laisserait proposer ce qui n’oblige qu’elle', async () => {
  await puisAnnuler(base, async (c) => {
    await c.executerScript('drop trigger garder_l_equilibre on rsa.contrat');
    await expect(proposerEnBase(c)).resolves.toBeDefined();
  });
});
