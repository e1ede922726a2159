import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Moteur } from '#socle';
import { reussi, valeurOuErreur } from '#socle/pur';
import { enProprietaire, uneBase } from '../outils/base-d-essai.ts';
import { declarerComplete } from '../src/se-rapprocher/prestations/demandes-de-droits/declarer-complete/declarer-complete.ts';
import type { ProjetDeDecision } from '../src/se-rapprocher/prestations/demandes-de-droits/domaine/decisions.ts';
import { PRESTATIONS } from '../src/se-rapprocher/prestations/demandes-de-droits/domaine/prestations/catalogue.ts';
import {
  type AvisDeLaPersonne,
  verifierAvantLaSignature,
} from '../src/se-rapprocher/prestations/demandes-de-droits/domaine/signer.ts';
import {
  type Metteur,
  PAULINE,
  planterLaScene,
  SYLVIE,
  UN_PROJET,
  uneDelegation,
  uneDemande,
  unMetteurEnScene,
} from '../src/se-rapprocher/prestations/demandes-de-droits/essais.ts';
import { preparerUneDecision } from '../src/se-rapprocher/prestations/demandes-de-droits/preparer-une-decision/preparer-une-decision.ts';
import { recueillirLAvis } from '../src/se-rapprocher/prestations/demandes-de-droits/recueillir-l-avis/recueillir-l-avis.ts';
import { signerUneDecision } from '../src/se-rapprocher/prestations/demandes-de-droits/signer-une-decision/signer-une-decision.ts';

let base: Moteur;
let scene: Metteur;
let decisionId = '';
let demandeId = '';
beforeAll(async () => {
  base = await uneBase();
  await planterLaScene(base);
  scene = unMetteurEnScene(base);
  await uneDelegation(scene);
  ({ demandeId } = await uneDemande(scene));
  ({ decisionId } = await scene.comme(PAULINE, async (acces) => {
    valeurOuErreur(await declarerComplete(acces, { demandeId, le: '2026-11-02' }));
    return valeurOuErreur(await preparerUneDecision(acces, { ...UN_PROJET, demandeId }));
  }));
});
afterAll(() => base.fermer());

const projet = UN_PROJET as ProjetDeDecision;
const avis = fc.option(
  fc.record({
    avis: fc.option(fc.string({ maxLength: 12 })),
    raisonDuSansAvis: fc.option(fc.string({ maxLength: 12 })),
  }),
);
const entendue = (une: AvisDeLaPersonne | null): boolean =>
  (une?.avis ?? '').trim() !== '' || (une?.raisonDuSansAvis ?? '').trim().length >= 10;

type Juger = (une: AvisDeLaPersonne | null, droit: (typeof PRESTATIONS)[number]) => { ok: boolean };
const signeeSansElle = (juger: Juger) =>
  fc.check(
    fc.property(avis, fc.constantFrom(...PRESTATIONS), (une, droit) => {
      expect(juger(une, droit).ok).toBe(entendue(une));
    }),
    { numRuns: 400 },
  ).failed;

it('la brèche est vue : une règle qui ne demanderait pas son avis', () => {
  expect(
    signeeSansElle((_, droit) =>
      verifierAvantLaSignature(projet, { avis: 'oui', raisonDuSansAvis: null }, droit),
    ),
  ).toBe(true);
});

it('aucune décision, d’aucun droit, ne se signe sans son avis ou la raison de son absence', () => {
  expect(signeeSansElle((une, droit) => verifierAvantLaSignature(projet, une, droit))).toBe(false);
});

it('le cas d’usage refuse, et la base refuse à qui passe outre', async () => {
  const signer = () =>
    scene.comme(SYLVIE, (acces) =>
      signerUneDecision(acces, { decisionId, engager: async () => reussi() }),
    );
  expect(await signer()).toMatchObject({ ok: false, refus: { raison: 'avis_manquant' } });
  await expect(
    enProprietaire(base, (c) =>
      c.executerScript(`update demandes_de_droits.decision set etat = 'signee', signee_le = now(), signee_par = 'X',
        signee_qualite = 'X', delegation_id = (select id from demandes_de_droits.delegation_de_signature limit 1)
        where id = '${decisionId}'`),
    ),
  ).rejects.toThrow(/check constraint/);
  await scene
    .comme(PAULINE, (acces) =>
      recueillirLAvis(acces, {
        demandeId,
        avis: null,
        raisonDuSansAvis: 'Hospitalisée, elle ne peut pas répondre cette semaine.',
      }),
    )
    .then(valeurOuErreur);
  expect((await signer()).ok).toBe(true);
});
