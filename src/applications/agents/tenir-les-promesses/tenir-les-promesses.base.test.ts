import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enTantQue, type LecteurAgent } from '#acces';
import { COOKIE_DE_SESSION, ouvrirUneSession } from '#comptes';
import { promettre } from '#promesses';
import { emettreUnRecepisse, promettreUneReponse, routesDesRecepisses } from '#recepisses';
import type { Moteur } from '#socle';
import { type Instant, valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../../outils/base-d-essai.ts';
import { cookiesDe, type ServeurDEssai, unServeur } from '../../../../outils/serveur-d-essai.tsx';
import { unCompte } from '../../../trame/comptes/essais.ts';
import { routesDesPromesses } from './tenir-les-promesses.route.tsx';

let base: Moteur;
let env: ReturnType<typeof unEnvironnement>;
let essai: ServeurDEssai;
let cookie: string;
let seConnecter: () => Promise<string>;
let nadia: LecteurAgent;

beforeAll(async () => {
  base = await uneBase();
  env = unEnvironnement(base);
  const { compteId, agentId, porteeId } = await enProprietaire(base, (c) => unCompte(c));
  nadia = {
    genre: 'agent',
    agentId,
    porteeId,
    mission: 'accueil',
    serviceId: 1,
    territoireId: 4,
    cles: [1004],
    fonction: 'Agente d’accueil',
  };
  seConnecter = async () => {
    const jeton = valeurOuErreur(await ouvrirUneSession(env, { compteId, moyen: 'essai' }));
    return `${COOKIE_DE_SESSION}=${jeton}`;
  };
  cookie = await seConnecter();
  essai = await unServeur(env, [...routesDesPromesses, ...routesDesRecepisses]);
});
afterAll(async () => {
  await essai.fermer();
  await base.fermer();
});

const enNadia = <T>(faire: Parameters<typeof enTantQue<T>>[3]) =>
  enTantQue(env, nadia, 'promettre', faire);
const uneDe = async (
  quoi: string,
  pourLe = '2026-12-01T16:00:00Z',
  objetId: string = randomUUID(),
  objet = 'premier_contact',
) =>
  valeurOuErreur(
    await enNadia((acces) =>
      promettre(acces, {
        objet,
        objetId,
        cle: 1004,
        quoi,
        canal: 'telephone',
        pourLe: pourLe as Instant,
      }),
    ),
  ).id;
const lire = async (url: string) =>
  (await essai.ouvrir(url, cookie)).body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const confier = (id: string, agentId: string) =>
  essai.envoyer(`/promesses/${id}/confier`, { version: '1', agentId, jour: '02/12/2026' }, cookie);

describe('Une promesse, pour l’équipe', () => {
  it('tenue, elle dit ce qui a été fait, par qui et quand', async () => {
    const id = await uneDe('Rappeler le bailleur');
    const sansUnMot = await essai.envoyer(`/promesses/${id}/tenir`, { version: '1' }, cookie);
    expect(sansUnMot.statusCode).toBe(422);
    expect(sansUnMot.body).toContain('Dites en un mot ce qui a été fait.');
    await essai.envoyer(
      `/promesses/${id}/tenir`,
      { version: '1', issue: 'joint', recit: 'Le bailleur attend jeudi.' },
      cookie,
    );
    const fermee = await lire(`/promesses/${id}`);
    expect(fermee).toMatch(/Fermée par .+, mar\. 24 nov\./);
    expect(fermee).toMatch(/Je l’ai jointe ?\s?: Le bailleur attend jeudi\./);
    expect(fermee).not.toContain('Fermer cette promesse');
  });

  it('confiée, l’ancienne mène à la nouvelle, qui garde les mots auxquels elle répond', async () => {
    const objetId = randomUUID();
    const { code } = valeurOuErreur(
      await enNadia((acces) =>
        emettreUnRecepisse(acces, { objetId, discret: false, langue: 'fr' }),
      ),
    );
    const sien = cookiesDe(await essai.ouvrir(`/s/${code}`));
    const MOTS = 'Je ne veux plus que la mairie lise ma demande';
    await essai.envoyer('/ma-demande/dire', { genre: 'accord_retire', mots: MOTS }, sien);
    const { lignes } = await enProprietaire(base, (c) =>
      c.executer<{ id: string }>('select id from recepisses.mot where objet_id = $1', [objetId]),
    );
    await enTantQue(env, { genre: 'machine', nom: 'promesses' }, 'répondre', (acces) =>
      promettreUneReponse(acces, { id: lignes[0]?.id ?? '' }),
    );
    const { lignes: dites } = await enProprietaire(base, (c) =>
      c.executer<{ id: string }>('select id from promesses.promesse where objet_id = $1', [
        objetId,
      ]),
    );
    const premiere = dites[0]?.id ?? '';
    expect(await lire(`/promesses/${premiere}`)).toContain(MOTS);
    const deuxieme = String((await confier(premiere, '')).headers.location);
    const troisieme = String((await confier(deuxieme.slice(11), '')).headers.location);
    expect(await lire(troisieme)).toContain(MOTS);
    expect(await lire(troisieme)).toContain('Arrêter de transmettre sa demande');
    const ancienne = await essai.ouvrir(`/promesses/${premiere}`, cookie);
    expect(ancienne.body).toContain(`href="${deuxieme}"`);
    expect(ancienne.body).not.toContain('Fermer cette promesse');
  });

  it('en retard, elle le dit en mots, sans alarme', async () => {
    const id = await uneDe('Envoyer la liste', '2026-11-25T16:00:00Z');
    env.horloge.avancer(2 * 86_400_000);
    const page = await essai.ouvrir(`/promesses/${id}`, await seConnecter());
    env.horloge.avancer(-2 * 86_400_000);
    expect(page.body.replace(/\s/g, ' ')).toContain('en retard, c’était mer. 25 nov.');
    expect(page.body).not.toMatch(/etat-danger|alerte/);
  });

  it.each([
    ['premier_contact', (id: string) => `/accueil/contacts/${id}`],
    ['orientation', (id: string) => `/orientations/${id}`],
    ['question', (id: string) => `/questions/${id}`],
    ['rendez_vous', (id: string) => `/rendez-vous/${id}`],
    ['personne', (id: string) => `/personnes/${id}`],
  ])('promise à propos d’un objet « %s », elle mène à son écran', async (objet, adresse) => {
    const objetId = randomUUID();
    const id = await uneDe('Rappeler', '2026-12-01T16:00:00Z', objetId, objet);
    const { body } = await essai.ouvrir(`/promesses/${id}`, cookie);
    expect(body).toMatch(
      new RegExp(`href="${adresse(objetId)}"[^>]*><span>Voir de quoi il s’agit`),
    );
  });

  it('un rappel dû mène à l’agenda où lui chercher une heure', async () => {
    const id = await uneDe('Appeler', '2026-12-01T16:00:00Z', randomUUID(), 'rappel');
    const { body } = await essai.ouvrir(`/promesses/${id}`, cookie);
    expect(body).toMatch(/href="\/rendez-vous\/prendre"[^>]*><span>Chercher une heure/);
  });

  it('la liste compte tout, et se lit page par page', async () => {
    for (let n = 0; n < 52; n++) await uneDe(`Numéro ${n}`, '2026-12-10T16:00:00Z');
    const premiere = await essai.ouvrir('/promesses', cookie);
    expect(premiere.body).toContain('href="/promesses?page=1"');
    expect(premiere.body.match(/href="\/promesses\/[0-9a-f-]{36}"/g)).toHaveLength(50);
    const seconde = await essai.ouvrir('/promesses?page=1', cookie);
    expect(seconde.body).toContain('href="/promesses?page=0"');
    expect(seconde.body).not.toContain('page=2');
    const liens = ({ body }: { body: string }) =>
      body.match(/href="\/promesses\/[0-9a-f-]{36}"/g) ?? [];
    expect(new Set([...liens(premiere), ...liens(seconde)]).size).toBe(60);
  });
});
