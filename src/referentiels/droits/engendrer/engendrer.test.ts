import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bornerLeDroit } from '../calcul/borner.ts';
import { calculer } from '../calcul/calculer.ts';
import type { LigneExpliquee } from '../calcul/expliquer.ts';
import { moisDe } from '../langue/mois.ts';
import { GRAPHE_NATIONAL } from '../regles/graphe-national.ts';
import type { Serie, Situation } from '../situations/situation.ts';
import { aplatir } from './aplatir.ts';
import { ecrireLeCode, RAISON } from './ecrire-le-code.ts';
import { type Lot, mettreEnColonnes } from './mettre-en-colonnes.ts';
import type { Plan } from './plan.ts';
import { rangeesDe } from './rangees.ts';
import { ecrivainDeTraces, relireLaTrace } from './relire-la-trace.ts';

const MOIS = moisDe(2026, 6);
const REVENUS = [
  'salaire_net',
  'chomage_net',
  'pensions_alimentaires_percues',
  'indemnites_journalieres_maladie',
];
const PLAN: Plan = {
  mois: MOIS,
  droits: ['rsa', 'ppa', 'aspa', 'css'],
  parMois: REVENUS,
  permanents: [
    'retraite_nette',
    'etudiant',
    'enceinte',
    'loyer',
    'statut_occupation_logement',
    'rsa_isolement_recent',
    'aide_logement',
    'af',
    'asf',
    'cf',
    'paje_base',
    'aah',
    'caah',
    'ass',
    'taux_incapacite',
  ],
};

interface Personne {
  role: 'demandeur' | 'conjoint' | 'enfant';
  age: number;
  revenus: number[][];
  faits: Record<string, number>;
}

const somme = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 250_000 }).map((centimes) => centimes / 100),
);
const unePersonne = (role: Personne['role']): fc.Arbitrary<Personne> =>
  fc.record({
    role: fc.constant(role),
    age: role === 'enfant' ? fc.integer({ min: 0, max: 320 }) : fc.integer({ min: 190, max: 1100 }),
    revenus: fc.array(fc.array(somme, { minLength: 14, maxLength: 14 }), {
      minLength: REVENUS.length,
      maxLength: REVENUS.length,
    }),
    faits: fc.record({
      retraite_nette: somme,
      etudiant: fc.nat(1),
      enceinte: fc.nat(1),
      aah: somme,
      caah: fc.constant(0),
      ass: somme,
      taux_incapacite: fc.constantFrom(0, 0.6),
    }),
  });

/** As the reading of a file would make it: facts by rank, months of a quarter and around. */
function enSituation(personnes: readonly Personne[], duFoyer: Record<string, number>): Situation {
  const faits = new Map<string, (Serie | undefined)[]>();
  for (const [n, nom] of REVENUS.entries())
    faits.set(
      nom,
      personnes.map(({ revenus }) => ({
        mois: new Map((revenus[n] ?? []).map((valeur, m) => [MOIS - 13 + m, valeur])),
      })),
    );
  for (const nom of Object.keys(personnes[0]?.faits ?? {}))
    faits.set(
      nom,
      personnes.map((une) => ({ toujours: une.faits[nom] as number })),
    );
  for (const [nom, valeur] of Object.entries(duFoyer)) faits.set(nom, [{ toujours: valeur }]);
  const membres = [{ id: 'foyer', membres: personnes.map((_une, rang) => rang) }];
  return {
    individus: personnes.map(({ role, age }, rang) => ({
      id: String(rang),
      roles: new Set(
        role === 'enfant'
          ? ['enfant' as const, 'personne_a_charge' as const]
          : [
              'parent' as const,
              role,
              'declarant' as const,
              ...(role === 'demandeur'
                ? ['declarant_principal' as const, 'personne_de_reference' as const]
                : []),
            ],
      ),
      groupes: { famille: 0, foyer_fiscal: 0, menage: 0 },
      naissance: MOIS - age,
    })),
    groupes: { famille: membres, foyer_fiscal: membres, menage: membres },
    faits,
    remarques: [],
    hypotheses: [],
  };
}

const unFoyer = fc
  .tuple(
    unePersonne('demandeur'),
    fc.option(unePersonne('conjoint'), { nil: undefined }),
    fc.array(unePersonne('enfant'), { maxLength: 5 }),
    fc.record({
      loyer: somme,
      statut_occupation_logement: fc.nat(8),
      rsa_isolement_recent: fc.nat(1),
      aide_logement: somme,
      af: somme,
      asf: somme,
      cf: somme,
      paje_base: somme,
    }),
  )
  .map(([demandeur, conjoint, enfants, duFoyer]) =>
    enSituation([demandeur, ...(conjoint ? [conjoint] : []), ...enfants], duFoyer),
  );

const aplati = aplatir(GRAPHE_NATIONAL, PLAN);
const { parPersonne, parFoyer } = rangeesDe(aplati.colonnes);
const charger = (code: string) =>
  import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
const { parColonnes } = await charger(ecrireLeCode(aplati, 'colonnes'));
const { tracer } = await charger(ecrireLeCode(aplati, 'trace'));
const { unFoyer: deUnFoyer } = await charger(ecrireLeCode(aplati, 'un_foyer'));

const sorties = (combien: number) => PLAN.droits.map(() => new Float64Array(combien));
const raisons = (combien: number) => PLAN.droits.map(() => new Uint8Array(combien));

/** The same household through the three readers of the graph. */
function parLesTrois(situations: readonly Situation[]) {
  const lot = mettreEnColonnes(situations, aplati.colonnes);
  const [montants, pourquoi] = [sorties(lot.combien), raisons(lot.combien)];
  parColonnes(
    lot.combien,
    lot.debuts,
    lot.roles,
    lot.inconnus,
    lot.personnes,
    lot.foyers,
    montants,
    pourquoi,
  );
  return situations.map((situation, h) => {
    const [debut, fin] = [lot.debuts[h] as number, lot.debuts[h + 1] as number];
    const [siens, sesRaisons] = [sorties(1), raisons(1)];
    const personnes = Array.from({ length: fin - debut }, (_, j) =>
      lot.personnes.subarray((debut + j) * parPersonne, (debut + j + 1) * parPersonne),
    );
    deUnFoyer(
      lot.roles.subarray(debut, fin),
      lot.inconnus[h] === 1,
      personnes,
      lot.foyers.subarray(h * parFoyer, (h + 1) * parFoyer),
      siens,
      sesRaisons,
    );
    return {
      interprete: calculer(GRAPHE_NATIONAL, situation, {
        mois: MOIS,
        droits: PLAN.droits,
        expliquer: 'en_bref',
      }),
      bref: enBrefDeLaTrace(lot, h, situation),
      colonnes: PLAN.droits.map((_id, d) => [montants[d]?.[h], pourquoi[d]?.[h]]),
      seul: PLAN.droits.map((_id, d) => [siens[d]?.[0], sesRaisons[d]?.[0]]),
    };
  });
}

const ecrivains = new Map(PLAN.droits.map((id) => [id, ecrivainDeTraces(aplati, id)]));

/** The first level of each right, once from the lines, once from the JSON that is written at once. */
function enBrefDeLaTrace(lot: Lot, h: number, situation: Situation) {
  const trace = new Float64Array(aplati.places);
  tracer(h, lot.debuts, lot.roles, lot.personnes, lot.foyers, trace);
  const noms = { foyer: 'foyer', personnes: situation.individus.map(({ id }) => id) };
  return PLAN.droits.map((id) => ({
    lignes: relireLaTrace(aplati, id, trace, noms),
    ecrites: JSON.parse(ecrivains.get(id)?.(trace, noms) ?? ''),
  }));
}

/** Parameters aside: the interpreter knows which of them it really read. */
const lisibles = (lignes: readonly LigneExpliquee[] | undefined) =>
  lignes?.map(({ ligne, variable, mois, pour, valeur, articles, depuisLesLignes }) => [
    ligne,
    variable,
    mois,
    pour,
    valeur,
    articles,
    depuisLesLignes,
  ]);

describe('Les trois lectures du même graphe', () => {
  it('donnent le même montant et la même raison, quel que soit le foyer ; le RSA n’est jamais négatif', () => {
    fc.assert(
      fc.property(fc.array(unFoyer, { minLength: 1, maxLength: 5 }), (situations) => {
        for (const { interprete, colonnes, seul, bref } of parLesTrois(situations)) {
          expect(colonnes.map(([montant]) => montant)).toEqual(
            // A right that is a yes has no amount.
            interprete.map(({ montant, statut }) => montant ?? (statut === 'du' ? 1 : 0)),
          );
          expect(seul).toEqual(colonnes);
          for (const [d, { statut, montant, motifs }] of interprete.entries()) {
            expect(montant ?? 0).toBeGreaterThanOrEqual(0);
            expect(lisibles(bref[d]?.lignes)).toEqual(lisibles(interprete[d]?.enBref));
            expect(bref[d]?.ecrites).toEqual(bref[d]?.lignes);
            const raison = colonnes[d]?.[1] as number;
            if (statut === 'du') expect(raison).toBe(RAISON.du);
            else
              expect(motifs[0]).toBe(
                GRAPHE_NATIONAL.droits.get(PLAN.droits[d] as string)?.motifs[
                  raison - RAISON.premierMotif
                ]?.phrase,
              );
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('les bornes, quand rien n’est inconnu, se ferment sur le montant', () => {
    for (const situation of fc.sample(unFoyer, 12))
      for (const { droit, montant } of calculer(GRAPHE_NATIONAL, situation, {
        mois: MOIS,
        droits: ['rsa', 'aspa'],
      }))
        expect(bornerLeDroit(GRAPHE_NATIONAL, situation, droit, 0, MOIS)).toEqual({
          min: montant,
          max: montant,
        });
  });

  it('une colonne inconnue rend le droit inconnu, jamais nul', () => {
    const [situation] = fc.sample(unFoyer, 1);
    if (!situation) throw new Error('no household');
    const faits = new Map(situation.faits).set('salaire_net', [{ toujours: Number.NaN }]);
    expect(parLesTrois([{ ...situation, faits }])[0]?.colonnes[0]?.[1]).toBe(RAISON.inconnu);
  });
});
