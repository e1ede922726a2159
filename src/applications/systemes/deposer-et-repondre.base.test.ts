import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PERMISSIONS } from '#acces';
import type { Moteur } from '#socle';
import { enProprietaire, uneBase } from '../../../outils/base-d-essai.ts';
import { type ServeurDEssai, unServeur } from '../../../outils/serveur-d-essai.tsx';
import {
  AWA,
  type Metteur,
  planterLaScene,
  uneOrientationEnvoyee,
  unMetteurEnScene,
  VERS_LE_CCAS,
} from '../../se-rassembler/orientations/essais.ts';
import { unSysteme } from './essais.ts';
import { routesDesSystemes } from './index.ts';

let base: Moteur;
let scene: Metteur;
let essai: ServeurDEssai;
let sien: string;
let autre: string;
beforeAll(async () => {
  base = await uneBase();
  await planterLaScene(base);
  scene = unMetteurEnScene(base);
  essai = await unServeur(scene.env, routesDesSystemes({ urlPublique: 'http://localhost' }));
  await enProprietaire(base, (c) =>
    c.executerScript(`insert into territoires.commune (code, nom, nom_normalise, codes_postaux, du)
      values ('93001', 'Aubervilliers', 'aubervilliers', '{93300}', '2000-01-01');
      insert into services.secteur (service_id, site_id, regle, commune_code, du) values (1, 1, 'commune', '93001', '2020-01-01');`),
  );
  sien = (await unSysteme(scene.env, PERMISSIONS, { structureId: VERS_LE_CCAS.structureId })).jeton;
  autre = (await unSysteme(scene.env, PERMISSIONS, { structureId: 'autre' })).jeton;
});
afterAll(async () => {
  await essai.fermer();
  await base.fermer();
});

let combien = 0;
const envoyer = (url: string, corps: object, { jeton = sien, cle = '' } = {}) => {
  combien += 1;
  return essai.serveur.inject({
    method: 'POST',
    url,
    headers: {
      authorization: `Bearer ${jeton}`,
      'content-type': 'application/json',
      'idempotency-key': cle || `cle-d-essai-${combien}`,
    },
    payload: JSON.stringify(corps),
  });
};
const lire = (url: string, jeton = sien) =>
  essai.serveur.inject({ url, headers: { authorization: `Bearer ${jeton}` } });
const compter = async (table: string) => {
  const { lignes } = await enProprietaire(base, (c) =>
    c.executer<{ n: number }>(`select count(*)::integer as n from ${table}`),
  );
  return lignes[0]?.n ?? -1;
};

const DEMANDE = {
  mots: 'Je ne peux pas payer l’électricité.',
  commune: '93001',
  reponse: 'recu',
  accord: { le: '2026-11-24T09:30:00+01:00', recueilli_par: 'Travailleuse sociale' },
};

describe('Déposer une demande', () => {
  it('elle arrive comme si elle l’avait écrite, avec son accord, et son état se relit', async () => {
    const reponse = await envoyer('/api/v1/demandes', {
      ...DEMANDE,
      reference: 'D-1',
      remettre_le_recu: true,
    });
    expect(reponse.statusCode).toBe(201);
    const { id, recu, lue_au_plus_tard } = reponse.json();
    expect(recu.code).toMatch(/^\w{4} \w{4} \w{4}$/);
    expect((await lire(`/api/v1/demandes/${id}`)).json()).toEqual({
      id,
      reference: 'D-1',
      deposee_le: expect.any(String),
      etat: 'recue',
      prochaine_echeance: lue_au_plus_tard,
      repondue_le: null,
    });
    expect((await lire('/api/v1/demandes?reference=D-1')).json().donnees).toHaveLength(1);
    // Another's, invented, no identifier at all: one answer.
    const refus = await Promise.all([
      lire(`/api/v1/demandes/${id}`, autre),
      lire('/api/v1/demandes/00000000-0000-4000-8000-000000000009'),
      lire('/api/v1/demandes/1'),
    ]);
    expect(new Set(refus.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1);
    expect(refus[0]?.statusCode).toBe(404);
    expect((await lire('/api/v1/demandes', autre)).json().donnees).toEqual([]);
  });

  it('sans son accord, avec un nom d’équipe ou d’auteur glissé dedans, rien ne s’écrit', async () => {
    const avant = await compter('accueil.premier_contact');
    const sansAccord = await envoyer('/api/v1/demandes', { ...DEMANDE, accord: undefined });
    expect(sansAccord.json().errors[0].champ).toBe('accord');
    const glisse = await envoyer('/api/v1/demandes', {
      ...DEMANDE,
      cle: 3004,
      systeme_id: 'x',
      accord: { ...DEMANDE.accord, personne_id: AWA },
    });
    expect(glisse.statusCode).toBe(422);
    expect(
      glisse
        .json()
        .errors.map(({ champ }: { champ: string }) => champ)
        .sort(),
    ).toEqual(['accord.personne_id', 'cle', 'systeme_id']);
    const aVenir = { ...DEMANDE.accord, le: '2027-01-01T00:00:00Z' };
    expect((await envoyer('/api/v1/demandes', { ...DEMANDE, accord: aVenir })).statusCode).toBe(
      422,
    );
    expect(await compter('accueil.premier_contact')).toBe(avant);
  });

  it('hors du territoire du jeton, et sans dire où, elle est refusée', async () => {
    const { jeton } = await unSysteme(scene.env, ['demandes:deposer'], { territoireId: 5 });
    for (const commune of ['93001', undefined]) {
      const refus = await envoyer('/api/v1/demandes', { ...DEMANDE, commune }, { jeton });
      expect(refus.json().errors[0].champ).toBe('commune');
    }
  });
});

describe('Recommencer un envoi ne fait rien deux fois', () => {
  it('même clé et même corps, la même réponse ; ensemble, un seul effet', async () => {
    const avant = await compter('accueil.premier_contact');
    const fois = () => envoyer('/api/v1/demandes', DEMANDE, { cle: 'une-seule-fois' });
    const reponses = [...(await Promise.all([fois(), fois(), fois()])), await fois()];
    expect(new Set(reponses.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1);
    expect(reponses[0]?.statusCode).toBe(201);
    expect(await compter('accueil.premier_contact')).toBe(avant + 1);
  });

  it('même clé et autre corps : 422 ; sans clé : 400 ; la clé d’un autre système n’est pas la sienne', async () => {
    const cle = 'cle-partagee';
    const premiere = await envoyer('/api/v1/demandes', DEMANDE, { cle });
    const change = await envoyer('/api/v1/demandes', { ...DEMANDE, mots: 'Autre' }, { cle });
    expect([change.statusCode, change.json().title]).toEqual([422, 'Clé déjà employée']);
    const chezLAutre = await envoyer('/api/v1/demandes', DEMANDE, { cle, jeton: autre });
    expect(chezLAutre.statusCode).toBe(201);
    expect(chezLAutre.json().id).not.toBe(premiere.json().id);
    expect((await envoyer('/api/v1/demandes', DEMANDE, { cle: ' ' })).statusCode).toBe(400);
  });

  it('ce qui est gardé est scellé', async () => {
    const { lignes } = await enProprietaire(base, (c) =>
      c.executer<{ tout: string }>(
        "select string_agg(r::text, ' ') as tout from systemes.reponse_gardee r",
      ),
    );
    expect(lignes[0]?.tout).not.toContain('lue_au_plus_tard');
  });

  it.each([
    ['type de contenu', 415, 'text/plain', '{}'],
    ['JSON cassé', 400, 'application/json', '{"mots": '],
    ['trop grand', 413, 'application/json', `{"mots": "${'a'.repeat(70_000)}"}`],
  ])('%s : %i', async (_, statut, type, payload) => {
    const refus = await essai.serveur.inject({
      method: 'POST',
      url: '/api/v1/demandes',
      headers: { authorization: `Bearer ${sien}`, 'content-type': type },
      payload,
    });
    expect([refus.statusCode, refus.json().status]).toEqual([statut, statut]);
  });
});

describe('Recevoir des orientations', () => {
  it('la structure lit le texte relu, répond avec un nom, et l’autre structure ne voit rien', async () => {
    const { id } = await uneOrientationEnvoyee(scene, VERS_LE_CCAS);
    const rangees = (await lire('/api/v1/orientations?a_repondre=oui')).json().donnees;
    expect(rangees).toEqual([
      expect.objectContaining({ id, etat: 'envoyee', reponse_pour_le: expect.any(String) }),
    ]);
    expect(JSON.stringify(rangees)).not.toContain('facture');
    expect((await lire('/api/v1/orientations', autre)).json().donnees).toEqual([]);
    const lue = (await lire(`/api/v1/orientations/${id}`)).json();
    expect(lue.etat).toBe('lue');
    expect(lue.extrait.champs).toEqual([
      { nom: 'demande', libelle: 'Demande', texte: 'Une aide pour la facture d’électricité' },
    ]);
    expect(JSON.stringify(lue)).not.toContain(AWA);

    const reponse = `/api/v1/orientations/${id}/reponse`;
    expect(
      (await envoyer(reponse, { reponse: 'accepter', qui: 'Léa' }, { jeton: autre })).statusCode,
    ).toBe(404);
    const sansChemin = await envoyer(reponse, { reponse: 'refuser', qui: 'Léa', motif: 'complet' });
    expect(sansChemin.json().errors[0].champ).toBe('autre_chemin');
    const ancienne = await envoyer(reponse, { reponse: 'accepter', qui: 'Léa', version: 99 });
    expect(ancienne.statusCode).toBe(409);
    const faite = await envoyer(reponse, {
      reponse: 'accepter',
      qui: 'Léa Martin',
      version: lue.version,
    });
    expect([faite.statusCode, faite.json().etat]).toEqual([200, 'acceptee']);
    expect((await envoyer(reponse, { reponse: 'accepter', qui: 'Léa' })).statusCode).toBe(409);
    const { lignes } = await enProprietaire(base, (c) =>
      c.executer<{ par: string; moyen: string }>(
        'select repondu_par as par, repondu_moyen as moyen from orientations.orientation where id = $1',
        [id],
      ),
    );
    expect(lignes[0]?.moyen).toBe('systeme');
    expect(lignes[0]?.par).toMatch(/^Léa Martin, par Logiciel/);
  });

  it('un refus met fin à la lecture ; une personne devenue protégée n’est plus là', async () => {
    const refusee = await uneOrientationEnvoyee(scene, VERS_LE_CCAS);
    const non = {
      reponse: 'refuser',
      qui: 'Léa',
      motif: 'complet',
      autre_chemin: 'plus_tard',
      autre_chemin_mots: 'Le 15 janvier',
    };
    expect((await envoyer(`/api/v1/orientations/${refusee.id}/reponse`, non)).statusCode).toBe(200);
    expect((await lire(`/api/v1/orientations/${refusee.id}`)).json().extrait).toBeNull();
    const { id } = await uneOrientationEnvoyee(scene, VERS_LE_CCAS);
    await enProprietaire(base, (c) =>
      c.executer('insert into acces.protection (personne_id) values ($1)', [AWA]),
    );
    expect((await lire(`/api/v1/orientations/${id}`)).statusCode).toBe(404);
    await enProprietaire(base, (c) =>
      c.executer('delete from acces.protection where personne_id = $1', [AWA]),
    );
  });

  it('lire ne suffit pas pour répondre : l’adresse et la base refusent', async () => {
    const { id } = await uneOrientationEnvoyee(scene, VERS_LE_CCAS);
    const lecteur = await unSysteme(scene.env, ['orientations:lire'], {
      structureId: VERS_LE_CCAS.structureId,
    });
    expect((await lire(`/api/v1/orientations/${id}`, lecteur.jeton)).statusCode).toBe(200);
    const refus = await envoyer(
      `/api/v1/orientations/${id}/reponse`,
      { reponse: 'accepter', qui: 'Léa' },
      lecteur,
    );
    expect(refus.statusCode).toBe(403);
    const force = base.transaction(async (c) => {
      await c.executer(
        "select set_config('role', 'lecteur_systeme', true), set_config('tisserin.jeton', $1, true), set_config('tisserin.maintenant', $2, true)",
        [lecteur.jetonId, scene.env.horloge.maintenant()],
      );
      await c.executer(
        "update orientations.orientation set etat = 'acceptee', repondue_le = now(), repondu_par = 'X', repondu_moyen = 'systeme' where id = $1",
        [id],
      );
    });
    await expect(force).rejects.toThrow();
  });
});
