import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculer, type Reponse } from '../calcul/calculer.ts';
import { ecrireLeMois, moisEcrit } from '../langue/mois.ts';
import { GRAPHE_NATIONAL } from '../regles/graphe-national.ts';
import { lireUneSituation } from '../situations/lire-une-situation.ts';
import { aplatir } from './aplatir.ts';
import { ecrireLeCode, RAISON } from './ecrire-le-code.ts';
import { mettreEnColonnes } from './mettre-en-colonnes.ts';
import { rangeesDe } from './rangees.ts';

/** Before and after each great change, at the edge of what the law says, and past every horizon. */
const MOIS = [
  '2016-05',
  '2018-05',
  '2021-08',
  '2025-03',
  '2026-06',
  '2026-12',
  '2027-05',
  '2029-01',
];
/** Seine-Saint-Denis, Guadeloupe, La Réunion, Mayotte: what is not written overseas is unknown there, never nil. */
const COMMUNES = ['93066', '97105', '97411', '97608'];
const DROITS = [...GRAPHE_NATIONAL.droits.keys()].filter((id) => id !== 'fsl');
const REVENUS = ['salaire_net', 'chomage_net', 'salaire_imposable', 'chomage_imposable'];

const somme = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 300_000 }).map((centimes) => centimes / 100),
);
const uneFois = <T>(valeur: fc.Arbitrary<T>, sinon: T) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(sinon) }, { weight: 1, arbitrary: valeur });
const DE_CHACUN = {
  retraite_nette: uneFois(somme, 0),
  retraite_imposable: uneFois(somme, 0),
  pensions_invalidite: uneFois(somme, 0),
  taux_incapacite: fc.constantFrom(0, 0.5, 0.8),
  handicap: uneFois(fc.boolean(), false),
  enceinte: uneFois(fc.boolean(), false),
  etudiant: uneFois(fc.boolean(), false),
  ressortissant_eee: uneFois(fc.constant(false), true),
  duree_possession_titre_sejour: fc.constantFrom(0, 2, 5, 12),
  activite: fc.constantFrom('inactif', 'actif', 'chomeur', 'retraite'),
  ass_precondition_remplie: fc.boolean(),
  gir: fc.constantFrom('non_defini', 'gir_1', 'gir_4', 'gir_6'),
  base_ressources_apa: somme,
  dependance_plan_aide_domicile: somme,
  pch_heures_prestataire: uneFois(fc.constant(20), 0),
  entre_en_sixieme: fc.boolean(),
};
const DU_MENAGE = {
  depcom: fc.constantFrom(...COMMUNES),
  loyer: somme,
  statut_occupation_logement: fc.constantFrom('locataire_vide', 'loge_gratuitement'),
};
const DE_LA_FAMILLE = { rsa_isolement_recent: fc.boolean(), aide_logement_percue: somme };
const PERMANENTS = [DE_CHACUN, DU_MENAGE, DE_LA_FAMILLE].flatMap((faits) => Object.keys(faits));

const unePersonne = (mois: string, ages: readonly [number, number]) =>
  fc
    .tuple(
      fc.integer({ min: ages[0], max: ages[1] }),
      fc.record(DE_CHACUN),
      fc.array(uneFois(somme, 0), {
        minLength: REVENUS.length * 28,
        maxLength: REVENUS.length * 28,
      }),
    )
    .map(([age, faits, recus]) => ({
      age,
      ...faits,
      ...Object.fromEntries(
        REVENUS.map((revenu, n) => [
          revenu,
          Object.fromEntries(
            Array.from({ length: 28 }, (_, m) => [
              ecrireLeMois(moisEcrit(mois) - m),
              recus[n * 28 + m] as number,
            ]),
          ),
        ]),
      ),
    }));

const unFoyer = (mois: string) =>
  fc
    .tuple(
      unePersonne(mois, [20, 90]),
      fc.option(unePersonne(mois, [20, 90]), { nil: undefined }),
      fc.array(unePersonne(mois, [0, 19]), { maxLength: 4 }),
      fc.record(DE_LA_FAMILLE),
      fc.record(DU_MENAGE),
    )
    .map(([a, b, enfants, famille, menage]) => {
      const petits = Object.fromEntries(enfants.map((un, n) => [`e${n}`, un]));
      return lireUneSituation(
        GRAPHE_NATIONAL,
        {
          individus: { a, ...(b ? { b } : {}), ...petits },
          familles: {
            f: { parents: b ? ['a', 'b'] : ['a'], enfants: Object.keys(petits), ...famille },
          },
          menages: { m: menage },
        },
        moisEcrit(mois),
      );
    });

const attendue = ({ droit, statut, montant, motifs }: Reponse) => {
  if (statut === 'du') return [montant ?? 1, RAISON.du];
  if (statut !== 'non_du') return [Number.NaN, RAISON.inconnu];
  const rang = GRAPHE_NATIONAL.droits
    .get(droit)
    ?.motifs.findIndex(({ phrase }) => phrase === motifs[0]);
  return [0, rang === undefined || rang < 0 ? RAISON.nul : RAISON.premierMotif + rang];
};

describe('Tous les droits, à toute date et en tout lieu', () => {
  it.each(MOIS)(
    'en %s, les colonnes répondent comme l’interprète, inconnu compris',
    async (mois) => {
      const aplati = aplatir(GRAPHE_NATIONAL, {
        mois: moisEcrit(mois),
        droits: DROITS,
        parMois: REVENUS,
        permanents: PERMANENTS,
      });
      const charger = (forme: 'colonnes' | 'un_foyer') =>
        import(
          /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(ecrireLeCode(aplati, forme))}`
        );
      const [{ parColonnes }, { unFoyer: deUnFoyer }] = [
        await charger('colonnes'),
        await charger('un_foyer'),
      ];
      const { parPersonne } = rangeesDe(aplati.colonnes);
      let inconnus = 0;
      fc.assert(
        fc.property(unFoyer(mois), (lue) => {
          if (!lue.ok) throw new Error(JSON.stringify(lue.refus));
          const lot = mettreEnColonnes([lue.valeur], aplati.colonnes);
          const combien = lue.valeur.individus.length;
          const montants = DROITS.map(() => new Float64Array(combien));
          const raisons = DROITS.map(() => new Uint8Array(combien));
          const [seuls, sesRaisons] = [
            montants.map((un) => un.slice()),
            raisons.map((un) => un.slice()),
          ];
          const { debuts, roles, inconnus: su, personnes, foyers } = lot;
          parColonnes(1, debuts, roles, su, personnes, foyers, montants, raisons);
          const chacun = Array.from(roles, (_role, k) =>
            personnes.subarray(k * parPersonne, (k + 1) * parPersonne),
          );
          deUnFoyer(roles, false, chacun, foyers, seuls, sesRaisons);
          expect([seuls, sesRaisons]).toEqual([montants, raisons]);
          const reponses = calculer(GRAPHE_NATIONAL, lue.valeur, {
            mois: moisEcrit(mois),
            droits: DROITS,
          });
          for (const [d, droit] of DROITS.entries()) {
            const siennes = reponses.filter((une) => une.droit === droit).map(attendue);
            const lues = siennes.map((_une, k) => [montants[d]?.[k], raisons[d]?.[k]]);
            expect([droit, lues]).toEqual([droit, siennes]);
            inconnus += siennes.filter(([, raison]) => raison === RAISON.inconnu).length;
          }
        }),
        { numRuns: 25 },
      );
      expect(inconnus).toBeGreaterThan(0);
    },
  );
});
