import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enTantQue } from '#acces';
import { COOKIE_DE_SESSION, ouvrirUneSession } from '#comptes';
import type { Moteur } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../outils/base-d-essai.ts';
import { type ServeurDEssai, unServeur } from '../../../outils/serveur-d-essai.tsx';
import { unCompte } from '../../trame/comptes/essais.ts';
import { lireLesEngagements, routesDesEngagements } from './index.ts';

let base: Moteur;
let essai: ServeurDEssai;
let sylvie: string;
let ailleurs: string;
let nadia: string;
let env: ReturnType<typeof unEnvironnement>;

async function connecter(territoireId: number, mission: 'accueil' | 'encadrement') {
  const { compteId } = await enProprietaire(base, (c) => unCompte(c, { territoireId, mission }));
  const jeton = valeurOuErreur(await ouvrirUneSession(env, { compteId, moyen: 'essai' }));
  return `${COOKIE_DE_SESSION}=${jeton}`;
}
beforeAll(async () => {
  base = await uneBase();
  env = unEnvironnement(base);
  await enProprietaire(base, (c) =>
    c.executerScript(`
      insert into services.service (id, code, nom, nom_court, phrase, ouvert_a_tous, du) values
        (1, 'service-social', 'Service social départemental', 'Service social', 'On vous reçoit.', true, '2020-01-01');
      insert into territoires.territoire values (4, 'Aubervilliers', '2020-01-01');
      insert into services.site (id, service_id, territoire_id, nom, adresse, commune_code, du) values
        (11, 1, 4, 'Service social d’Aubervilliers', '31 rue du Port', '93001', '2020-01-01');`),
  );
  essai = await unServeur(
    env,
    routesDesEngagements({ delais: { question: 5, constat: 10, appel: 2 } }),
  );
  sylvie = await connecter(4, 'encadrement');
  ailleurs = await connecter(5, 'encadrement');
  nadia = await connecter(4, 'accueil');
});
afterAll(async () => {
  await essai.fermer();
  await base.fermer();
});

const NOUVEAU = '/qualite/engagements/nouveau';
const PUBLIC = '/engagements';
const COMPLET = {
  cle: '1004',
  quoi: 'Reçu sans rendez-vous le matin',
  quoiEn: 'Seen without an appointment in the morning',
  delai: '',
  indicateur: 'ouvertures',
  nature1: 'postes',
  moyen1: 'Postes à l’accueil',
  moyenEn1: 'Posts at the desk',
  prevu1: '3',
  minimum1: '2',
  enPlace1: '2',
};
const publier = (champs: Record<string, string>, qui = sylvie) =>
  essai.envoyer(NOUVEAU, { ...COMPLET, ...champs }, qui);
const lus = () =>
  enTantQue(env, { genre: 'public' }, 'lire', async (acces) =>
    valeurOuErreur(await lireLesEngagements(acces, {})),
  );

describe('Publier un engagement avec ses moyens', () => {
  it('sans moyens : refusé avec la règle, et rien de ce qui est écrit n’est perdu', async () => {
    const refus = await publier({
      moyen1: '',
      moyenEn1: '',
      prevu1: '',
      minimum1: '',
      enPlace1: '',
    });
    expect(refus.statusCode).toBe(422);
    expect(refus.body).toContain('Règle R13');
    expect(refus.body).toContain('Reçu sans rendez-vous le matin');
    expect(await lus()).toEqual([]);
  });

  it('une agente d’accueil, la responsable d’une autre équipe : refusé', async () => {
    expect((await publier({}, nadia)).statusCode).toBe(403);
    expect((await publier({}, ailleurs)).body).toContain('que vos équipes');
    expect((await publier({ cle: '0' })).body).toContain('que vos équipes');
    expect(await lus()).toEqual([]);
  });

  it('avec un moyen : public aussitôt, en français et en anglais, sans JavaScript', async () => {
    expect((await publier({})).statusCode).toBe(303);
    const { body } = await essai.ouvrir(PUBLIC);
    expect(body).toContain('Reçu sans rendez-vous le matin');
    expect(body).toMatch(/2 en place sur 3 prévus/);
    expect(body).not.toMatch(/<script/);
    const anglais = await essai.serveur.inject({
      url: PUBLIC,
      headers: { 'accept-language': 'en' },
    });
    expect(anglais.body).toContain('2 in place out of 3 planned');
  });

  it('le délai publié est celui que Tisserin tient, et ne se publie qu’une fois', async () => {
    const question = { quoi: 'Une réponse à votre question', delai: 'question' };
    expect((await publier(question)).statusCode).toBe(303);
    expect((await lus()).find(({ delai }) => delai === 'question')?.joursOuvres).toBe(5);
    expect((await publier(question)).body).toContain('déjà publié');
    expect((await publier({ ...question, delai: 'orientation' })).body).toContain(
      'pas encore de délai',
    );
  });
});

describe('Tenir un engagement', () => {
  const lePremier = async () => (await lus()).find(({ delai }) => delai === null)!;

  it('sous le minimum, la page publique le dit suspendu, avec le jour, sans que personne en décide', async () => {
    const { id } = await lePremier();
    const chemin = `/qualite/engagements/${id}/moyens`;
    expect((await essai.envoyer(chemin, { enPlace1: '1' }, ailleurs)).statusCode).toBe(422);
    expect((await essai.envoyer(chemin, { enPlace1: 'peu' }, sylvie)).body).toContain(
      'Écrivez un nombre',
    );
    expect((await essai.envoyer(chemin, { enPlace1: '1' }, sylvie)).statusCode).toBe(303);
    expect((await lePremier()).etat).toMatchObject({ etat: 'suspendu', depuis: '2026-11-24' });
    expect((await essai.ouvrir(PUBLIC)).body).toMatch(/Suspendu depuis le 24.novembre.2026/);
  });

  it('toujours manquant trois jours après : suspendu depuis le premier jour, pas depuis le dernier', async () => {
    env.horloge.avancer(3 * 24 * 3_600_000);
    sylvie = await connecter(4, 'encadrement');
    const { id } = await lePremier();
    await essai.envoyer(`/qualite/engagements/${id}/moyens`, { enPlace1: '0' }, sylvie);
    expect((await lePremier()).etat).toMatchObject({ etat: 'suspendu', depuis: '2026-11-24' });
    await essai.envoyer(`/qualite/engagements/${id}/moyens`, { enPlace1: '2' }, sylvie);
    expect((await lePremier()).etat).toEqual({ etat: 'en_cours' });
  });

  it('se retire avec sa raison, qui se lit encore', async () => {
    const { id, version } = await lePremier();
    const chemin = `/qualite/engagements/${id}/retirer`;
    const champs = { version: String(version), pourquoi: 'Le lieu ferme pour un an de travaux.' };
    expect((await essai.envoyer(chemin, { ...champs, pourquoi: 'x' }, sylvie)).statusCode).toBe(
      422,
    );
    expect((await essai.envoyer(chemin, champs, sylvie)).statusCode).toBe(303);
    expect((await essai.ouvrir(PUBLIC)).body).toContain('un an de travaux');
  });
});
