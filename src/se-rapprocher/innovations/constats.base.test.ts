import { afterAll, beforeAll, expect, it } from 'vitest';
import { COOKIE_DE_SESSION, ouvrirUneSession } from '#comptes';
import type { Moteur } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../outils/base-d-essai.ts';
import { type ServeurDEssai, unServeur } from '../../../outils/serveur-d-essai.tsx';
import { unCompte } from '../../trame/comptes/essais.ts';
import { routesDesInnovations } from './index.ts';

let base: Moteur;
let essai: ServeurDEssai;
let nadia: string;
let ailleurs: string;
let sylvie: string;

async function connecter(territoireId: number, mission: 'accueil' | 'encadrement') {
  const { compteId } = await enProprietaire(base, (c) => unCompte(c, { territoireId, mission }));
  const jeton = valeurOuErreur(
    await ouvrirUneSession(unEnvironnement(base), { compteId, moyen: 'essai' }),
  );
  return `${COOKIE_DE_SESSION}=${jeton}`;
}
beforeAll(async () => {
  base = await uneBase();
  essai = await unServeur(unEnvironnement(base), routesDesInnovations);
  nadia = await connecter(4, 'accueil');
  ailleurs = await connecter(5, 'accueil');
  sylvie = await connecter(9, 'encadrement');
});
afterAll(async () => {
  await essai.fermer();
  await base.fermer();
});

const noter = (champs: Record<string, string>) => essai.envoyer('/constats/nouveau', champs, nadia);
const CONSTAT = 'De faux conseillers CAF appellent les gens le matin';

it('un texte suffit ; la réponse est promise dix jours ouvrés après', async () => {
  expect((await noter({ texte: CONSTAT, theme: 'securite' })).headers.location).toBe('/constats');
  const page = await essai.ouvrir('/constats', nadia);
  expect(page.body).toContain(CONSTAT);
  expect(page.body).toMatch(/réponse pour mar\.\s8\sdéc/);
});

it('la page s’ouvre sur le texte : écrire, trois fois Tab, Entrée', async () => {
  expect((await essai.ouvrir('/constats/nouveau', nadia)).body).toContain('autofocus');
  // Something to review: its summary takes the focus instead.
  expect((await noter({ texte: ' ' })).body).not.toContain('autofocus');
});

it('un nom est montré, et repris ou assumé', async () => {
  const refuse = await noter({ texte: 'Mme Diallo attend depuis lundi' });
  expect(refuse.statusCode).toBe(422);
  expect(refuse.body).toContain('semble nommer');
  expect(refuse.body).toContain('Mme Diallo attend');
  const rue = { texte: 'le square de Mme Curie est fermé', personneNEstNommee: 'oui' };
  expect((await noter(rue)).statusCode).toBe(303);
});

it('refuse un texte vide et une commune inconnue', async () => {
  expect((await noter({ texte: ' ' })).body).toContain('une phrase suffit');
  expect((await noter({ texte: CONSTAT, communeCode: '75056' })).body).toContain('de la liste');
  // Both at once, each at its field and in the summary.
  const { body } = await noter({ texte: ' ', communeCode: '75056' });
  for (const phrase of ['une phrase suffit', 'de la liste'])
    expect(body.split(phrase)).toHaveLength(3);
});

it('une autre équipe ne le lit pas, ni ne répond', async () => {
  expect((await essai.ouvrir('/constats', ailleurs)).body).not.toContain(CONSTAT);
  expect((await essai.ouvrir('/constats', nadia)).body).not.toContain('Répondre à ce constat');
});

it('l’encadrement répond une fois, et son auteur lit la réponse', async () => {
  const page = await essai.ouvrir('/constats', sylvie);
  const ids = [...page.body.matchAll(/id="([0-9a-f-]{36})"/g)].map(([, id]) => id);
  const chemin = `/constats/${ids[0]}`;
  const champs = { version: '1', suite: 'transmis', reponse: 'La CAF prévient les gens par SMS.' };
  expect((await essai.envoyer(chemin, champs, nadia)).statusCode).toBe(403);
  expect((await essai.envoyer(chemin, { ...champs, reponse: '' }, sylvie)).statusCode).toBe(422);
  expect((await essai.envoyer(chemin, champs, sylvie)).statusCode).toBe(303);
  expect((await essai.envoyer(chemin, champs, sylvie)).body).toContain(
    'Quelqu’un vient d’y répondre',
  );
  expect((await essai.ouvrir('/constats', nadia)).body).toContain('La CAF prévient');
});
