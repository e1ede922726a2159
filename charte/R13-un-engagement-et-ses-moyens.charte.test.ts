import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Moteur } from '#socle';
import { enProprietaire, uneBase } from '../outils/base-d-essai.ts';
import { engagements } from '../outils/departement/engagements/engagements.ts';
import { DELAIS_TENUS } from '../src/delais-tenus.ts';
import { verifierUnEngagement } from '../src/se-rapprocher/qualite/domaine/verifier-un-engagement.ts';

let base: Moteur;
beforeAll(async () => {
  base = await uneBase();
});
afterAll(() => base.fermer());

const SANS_MOYENS = {
  quoi: 'Une réponse à votre question en 5 jours ouvrés',
  quoiEn: 'An answer to your question within 5 working days',
  delai: 'question',
  indicateur: 'promesses',
  commentSavoir: '',
  commentSavoirEn: '',
  moyens: [],
} as const;
const MOYEN = {
  nature: 'postes',
  quoi: 'Postes',
  quoiEn: 'Posts',
  prevu: '4',
  minimum: '2',
  enPlace: '3',
} as const;

it('la brèche est vue : un engagement sans moyens est refusé, et la règle est dite', () => {
  const refuse = verifierUnEngagement(SANS_MOYENS);
  expect(refuse.ok).toBe(false);
  if (!refuse.ok) expect(refuse.refus.map(({ phrase }) => phrase).join()).toContain('Règle R13');
});

it('la brèche est vue : un moyen sans nombre ne suffit pas', () => {
  const { ok } = verifierUnEngagement({ ...SANS_MOYENS, moyens: [{ ...MOYEN, prevu: '' }] });
  expect(ok).toBe(false);
});

it('avec un moyen dit et compté, il se publie', () => {
  expect(verifierUnEngagement({ ...SANS_MOYENS, moyens: [MOYEN] }).ok).toBe(true);
});

const ID = '00000000-0000-4000-8000-00000000e013';
const engagement = (moyens: string) => `
  insert into qualite.engagement (id, quoi, quoi_en, indicateur, publie_le, publie_par)
    values ('${ID}', 'Une réponse au jour dit', 'An answer on the day', 'promesses', '2026-11-24', 1);
  ${moyens}`;
const UN_MOYEN = `insert into qualite.moyen (engagement_id, rang, nature, quoi, quoi_en, prevu, minimum, en_place, constate_le)
  values ('${ID}', 1, 'postes', 'Postes', 'Posts', 4, 2, 3, '2026-11-24');`;
const ecrire = (script: string) => enProprietaire(base, (c) => c.executerScript(script));

it('la brèche est vue : la base refuse un engagement sans moyens, qui que ce soit qui l’écrive', async () => {
  await expect(ecrire(engagement(''))).rejects.toThrow(/charte R13/);
});

it('la brèche est vue : ses moyens ne s’enlèvent pas après coup', async () => {
  await ecrire(engagement(UN_MOYEN));
  await expect(ecrire(`delete from qualite.moyen where engagement_id = '${ID}'`)).rejects.toThrow(
    /charte R13/,
  );
});

it('les délais publiés de la démonstration sont ceux que Tisserin tient', () => {
  const publies = engagements(DELAIS_TENUS, 10).filter(({ delai }) => delai !== null);
  expect(publies.length).toBeGreaterThan(2);
  for (const { delai, joursOuvres, quoi, moyens } of engagements(DELAIS_TENUS, 10)) {
    expect(moyens.length).toBeGreaterThan(0);
    if (delai !== null && delai !== 'orientation') expect(joursOuvres).toBe(DELAIS_TENUS[delai]);
    if (joursOuvres !== null) expect(quoi).toContain(String(joursOuvres));
  }
});
