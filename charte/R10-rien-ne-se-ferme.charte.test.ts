import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Moteur, sql } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { enProprietaire, uneBase } from '../outils/base-d-essai.ts';
import { conclureUnPremierContact } from '../src/se-rapprocher/accueil/conclure-un-premier-contact/conclure-un-premier-contact.ts';
import {
  type EtatDeLaFiche,
  type Issue,
  verifierLaConclusion,
} from '../src/se-rapprocher/accueil/domaine/conclure.ts';
import { FAITS_DE_DANGER } from '../src/se-rapprocher/accueil/domaine/danger.ts';
import { enregistrerLeBrouillon } from '../src/se-rapprocher/accueil/enregistrer-le-brouillon/enregistrer-le-brouillon.ts';
import { faireEn, NADIA, SCENE, uneFiche } from '../src/se-rapprocher/accueil/essais.ts';
import { ouvrirUnPremierContact } from '../src/se-rapprocher/accueil/ouvrir-un-premier-contact/ouvrir-un-premier-contact.ts';

let base: Moteur;
beforeAll(async () => {
  base = await uneBase();
  await enProprietaire(base, (c) => c.executerScript(SCENE));
});
afterAll(() => base.fermer());

const reponse = fc.constantFrom('oui' as const, 'non' as const, 'pas_aborde' as const);
const situations = fc.record({
  etat: fc.constant('brouillon' as const),
  fiche: fc
    .record({ paroles: fc.string(), reponse: fc.string(), sansToit: reponse, faimOuSoins: reponse })
    .map(uneFiche),
  signales: fc.subarray([...FAITS_DE_DANGER]),
  dangerSansReponse: fc.boolean(),
  promesses: fc.nat(3),
  orientations: fc.nat(3),
  mainPassee: fc.boolean(),
  rendezVous: fc.nat(2),
});
type Juger = (vue: EtatDeLaFiche, vers: Issue) => { ok: boolean };

/** A sheet that was closed over something still open, or over silence. */
const fermeeATort = (juger: Juger) =>
  fc.check(
    fc.property(situations, fc.constantFrom<Issue>('reponse_simple', 'demande'), (vue, vers) => {
      if (!juger(vue, vers).ok) return;
      expect(vue.dangerSansReponse).toBe(false);
      if (vers === 'demande') expect(vue.promesses + vue.orientations + vue.rendezVous).not.toBe(0);
      else {
        expect(vue.promesses + vue.orientations).toBe(0);
        expect(vue.mainPassee || vue.fiche.reponse.trim() !== '').toBe(true);
      }
    }),
    { numRuns: 400 },
  ).failed;

it('la brèche est vue : une règle qui oublie les promesses', () => {
  expect(fermeeATort((vue, vers) => verifierLaConclusion({ ...vue, promesses: 0 }, vers))).toBe(
    true,
  );
});

it('une fiche ne se ferme ni sur une promesse, ni sur une orientation, ni sur un danger, ni sur un silence', () => {
  expect(fermeeATort(verifierLaConclusion)).toBe(false);
});

const unDangerOuvert = async (): Promise<string> => {
  const faire = faireEn(base);
  const { id } = valeurOuErreur(await faire(NADIA, (acces) => ouvrirUnPremierContact(acces, {})));
  const fiche = uneFiche({ paroles: 'Plus de toit.', sansToit: 'oui', reponse: 'Écouté.' });
  valeurOuErreur(
    await faire(NADIA, (acces) => enregistrerLeBrouillon(acces, { id, version: 1, fiche })),
  );
  return id;
};
const passerOutre = (id: string) =>
  faireEn(base)(NADIA, ({ bd }) =>
    sql`update accueil.premier_contact set etat = 'reponse_simple', conclu_le = now() where id = ${id}`.execute(
      bd,
    ),
  );

it('le cas d’usage refuse, et la base refuse à qui passe outre', async () => {
  const id = await unDangerOuvert();
  const conclue = await faireEn(base)(NADIA, (acces) =>
    conclureUnPremierContact(acces, { id, vers: 'reponse_simple' }),
  );
  expect(conclue).toMatchObject({ refus: { raison: 'danger_sans_reponse' } });
  await expect(passerOutre(id)).rejects.toThrow(/danger/);
});

it('la brèche est vue : sans son verrou, la base laisserait fermer un danger', async () => {
  const id = await unDangerOuvert();
  await enProprietaire(base, (c) =>
    c.executerScript('drop trigger garder_la_conclusion on accueil.premier_contact'),
  );
  await expect(passerOutre(id)).resolves.toBeDefined();
});
