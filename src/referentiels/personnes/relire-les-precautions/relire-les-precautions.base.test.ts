import { afterAll, beforeAll, expect, it } from 'vitest';
import { enTantQue, type LecteurAgent } from '#acces';
import type { Moteur } from '#socle';
import { type DateCivile, dateCivile, valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../../outils/base-d-essai.ts';
import { ailleurs, nadia, planterLesEquipes, sylvie } from '../essais.ts';
import { creerUnePersonne } from '../index.ts';
import {
  leverUnePrecaution,
  poserUnePrecaution,
  validerUnePrecaution,
} from '../poser-une-precaution/poser-une-precaution.ts';
import { relireLesPrecautions } from './relire-les-precautions.ts';

let base: Moteur;
beforeAll(async () => {
  base = await uneBase();
  await planterLesEquipes(base);
});
afterAll(() => base.fermer());

const en = <T>(lecteur: LecteurAgent, faire: Parameters<typeof enTantQue<T>>[3]) =>
  enTantQue(unEnvironnement(base), lecteur, 'relire', faire);
const poser = async (par: LecteurAgent, nom: string, au: DateCivile) => {
  const personneId = valeurOuErreur(
    await en(par, (acces) =>
      creerUnePersonne(acces, { nature: 'identifiee', prenom: 'Rose', nom }),
    ),
  ).id;
  const dite = { faits: 'A frappé la table.', mesure: 'Recevoir à deux' };
  valeurOuErreur(
    await en(par, (acces) =>
      poserUnePrecaution(acces, { personneId, ...dite, faitsLe: dateCivile('2026-11-20'), au }),
    ),
  );
  const { lignes } = await enProprietaire(base, (c) =>
    c.executer<{ id: string }>('select id from personnes.precaution where personne_id = $1', [
      personneId,
    ]),
  );
  return { personneId, id: lignes[0]?.id ?? '' };
};
const lire = async () =>
  valeurOuErreur(await en(sylvie, (acces) => relireLesPrecautions(acces, undefined)));
const noms = (lues: readonly { nomDit: string }[]) => lues.map(({ nomDit }) => nomDit);

it('ce qui attend un second avis, puis ce qui finit bientôt, dans sa portée et pour l’encadrement seul', async () => {
  await poser(nadia, 'Attend', dateCivile('2027-03-01'));
  const finit = await poser(nadia, 'Finit', dateCivile('2026-12-05'));
  const dure = await poser(nadia, 'Dure', dateCivile('2027-03-02'));
  await poser(ailleurs, 'Ailleurs', dateCivile('2026-12-05'));
  expect(noms((await lire()).aValider)).toEqual(['Rose Finit', 'Rose Attend', 'Rose Dure']);
  for (const une of [finit, dure])
    valeurOuErreur(await en(sylvie, (acces) => validerUnePrecaution(acces, une)));
  const lues = await lire();
  expect(noms(lues.aValider)).toEqual(['Rose Attend']);
  expect(noms(lues.finissent)).toEqual(['Rose Finit']);
  // Measures and dates: the facts are read on her record.
  expect(JSON.stringify(lues)).not.toContain('table');
  expect(await en(nadia, (acces) => relireLesPrecautions(acces, undefined))).toMatchObject({
    refus: { raison: 'acces' },
  });
});

it('qui l’a posée ne la valide pas, et le lit dans la liste', async () => {
  await poser(sylvie, 'Sienne', dateCivile('2027-01-15'));
  expect((await lire()).aValider.find(({ nomDit }) => nomDit === 'Rose Sienne')?.deSaMain).toBe(
    true,
  );
});

it('levée par qui encadre, elle n’est plus sur aucun écran ; par qui l’accueille, non', async () => {
  const une = await poser(nadia, 'Levée', dateCivile('2026-12-04'));
  const lever = (lecteur: typeof nadia) => en(lecteur, (acces) => leverUnePrecaution(acces, une));
  expect((await lever(nadia)).ok).toBe(false);
  expect((await lever(sylvie)).ok).toBe(true);
  expect(noms((await lire()).aValider)).not.toContain('Rose Levée');
  expect((await lever(sylvie)).ok).toBe(false);
});
