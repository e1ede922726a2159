import { afterAll, beforeAll, expect, it } from 'vitest';
import { COOKIE_DE_SESSION, ouvrirUneSession } from '#comptes';
import { routesDesRecepisses } from '#recepisses';
import type { Moteur } from '#socle';
import { reussi, valeurOuErreur } from '#socle/pur';
import { enProprietaire, uneBase } from '../../../../outils/base-d-essai.ts';
import { cookiesDe, type ServeurDEssai, unServeur } from '../../../../outils/serveur-d-essai.tsx';
import { routesDesHabitants } from '../../../applications/habitants/index.ts';
import { unCompte } from '../../../trame/comptes/essais.ts';
import {
  type Metteur,
  planterLaScene,
  ROSA,
  uneDelegation,
  uneDemande,
  unMetteurEnScene,
} from './essais.ts';
import { routesDesDemandes } from './routes.ts';

let base: Moteur;
let scene: Metteur;
let essai: ServeurDEssai;
let nadia: string;
let fanny: string;
let carla: string;

async function connecter(mission: 'accueil' | 'travail_social' | 'encadrement', cle: number) {
  const serviceId = Math.floor(cle / 1000);
  const donne = { mission, serviceId, territoireId: cle % 1000 } as const;
  const { compteId } = await enProprietaire(base, (c) => unCompte(c, donne));
  const ouverte = await ouvrirUneSession(scene.env, { compteId, moyen: 'essai' });
  return `${COOKIE_DE_SESSION}=${valeurOuErreur(ouverte)}`;
}
beforeAll(async () => {
  base = await uneBase();
  await planterLaScene(base);
  await enProprietaire(base, (c) =>
    c.executerScript(`select setval(pg_get_serial_sequence('acces.portee', 'id'), 100);`),
  );
  scene = unMetteurEnScene(base);
  essai = await unServeur(scene.env, [
    ...routesDesDemandes({
      engager: async () => reussi(),
      panneaux: async () => null,
      aides: async () => [{ code: 'aide:cantine', nom: 'Aide à la cantine' }],
      droitsDeTous: async () => [{ code: 'ppa', nom: 'prime d’activité' }],
    }),
    ...routesDesRecepisses,
    ...routesDesHabitants({ urlPublique: 'https://tisserin.example', departement: '93' } as never),
  ]);
  nadia = await connecter('accueil', 1001);
  fanny = await connecter('travail_social', 10_090);
  carla = await connecter('encadrement', 10_090);
});
afterAll(async () => {
  await essai.fermer();
  await base.fermer();
});

const lire = (html: string): string => html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');
const versionDe = (html: string): string => /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';

/** Does one gesture on a request's page, from what the page shows now. */
async function faire(id: string, geste: string, champs: Record<string, string>, cookie: string) {
  const page = `/demandes-de-droits/${id}`;
  const { body } = await essai.ouvrir(page, cookie);
  return essai.envoyer(`${page}/${geste}`, { version: versionDe(body), ...champs }, cookie);
}

it('de l’accueil à la décision remise, par les pages seules ; elle lit la même chose avec son code', async () => {
  const vide = await essai.envoyer(
    '/demandes-de-droits/deposer',
    { personne: ROSA, mots: 'Ils vont couper.' },
    nadia,
  );
  expect([vide.statusCode, vide.body.includes('Ils vont couper.')]).toEqual([422, true]);
  const deposee = await essai.envoyer(
    '/demandes-de-droits/deposer',
    { personne: ROSA, prestation: 'fsl', nouveau: 'dette d’énergie', mots: 'Ils vont couper.' },
    nadia,
  );
  expect(deposee.statusCode).toBe(200);
  const code = /class="code">([^<]+)</.exec(deposee.body)?.[1] ?? '';
  const id = /demandes-de-droits\/([0-9a-f-]{36})\/accuse/.exec(deposee.body)?.[1] ?? '';
  const accuse = await essai.ouvrir(`/demandes-de-droits/${id}/accuse`, nadia);
  expect(accuse.headers['content-type']).toBe('application/pdf');

  const geste = async (nom: string, champs: Record<string, string>, cookie = fanny) =>
    (await faire(id, nom, champs, cookie)).statusCode;
  expect(await geste('pieces', { codes: 'facture' })).toBe(303);
  const entree = await essai.envoyer('/s', { code });
  const recu = cookiesDe(entree);
  const chezElle = await essai.ouvrir('/ma-demande', recu);
  expect(chezElle.body).toContain('Il nous manque des papiers.');
  expect(chezElle.body).toContain('La facture ou le relevé de la dette');

  expect(await geste('complete', {})).toBe(422);
  expect(await geste('piece', { code: 'facture', etat: 'vue' }, nadia)).toBe(303);
  expect(await geste('complete', {})).toBe(303);
  expect(await geste('complete', {}, nadia)).not.toBe(303);
  expect(await geste('instruction', {})).toBe(303);
  expect(await geste('avis', { avis: '', raisonDuSansAvis: '' })).toBe(422);
  expect(await geste('avis', { avis: 'Je veux garder la lumière.' }, nadia)).toBe(303);
  const projet = { sens: 'accord', faits: 'Votre facture dépasse ce que vous pouvez payer.' };
  expect(await geste('decision', projet)).toBe(422);
  expect(await geste('decision', { ...projet, droit: '0', euros: '12O' })).toBe(422);
  expect(await geste('decision', { ...projet, droit: '0', euros: '320,50' })).toBe(303);

  const { body } = await essai.ouvrir(`/demandes-de-droits/${id}`, carla);
  const decisionId = /name="decisionId" value="([^"]+)"/.exec(body)?.[1] ?? '';
  const sans = await faire(id, 'signature', { decisionId }, carla);
  expect([sans.statusCode, /pas de délégation de signature/.test(sans.body)]).toEqual([422, true]);
  const { lignes } = await enProprietaire(base, (c) =>
    c.executer<{ agent_id: number }>(
      `select agent_id from acces.portee where mission = 'encadrement' order by id desc limit 1`,
      [],
    ),
  );
  await enProprietaire(base, (c) =>
    c.executerScript(
      `insert into services.agent (id, prenom, nom, fonction, site_id) values (${lignes[0]?.agent_id}, 'Carla', 'Cadre', 'X', 1001) on conflict do nothing`,
    ),
  );
  await uneDelegation(scene, { agentId: lignes[0]?.agent_id ?? 0 });
  expect(await geste('signature', { decisionId }, carla)).toBe(303);
  expect(await geste('notification', { decisionId, mode: 'remise_en_main_propre' })).toBe(303);
  const lettre = await essai.ouvrir(
    `/demandes-de-droits/${id}/lettre?decision=${decisionId}`,
    fanny,
  );
  expect(lettre.headers['content-type']).toBe('application/pdf');
  expect(await geste('contact', { comment: 'telephone', pourLe: '05/11/2026' })).toBe(303);

  const apres = await essai.ouvrir('/ma-demande', recu);
  expect(apres.body).toMatch(/C’est oui\.[\s\S]*320,50.€/);
  expect(apres.body).toContain('Votre facture dépasse ce que vous pouvez payer.');
  expect(apres.body).toMatch(/l’écrire jusqu’au/);
});

it('une aide du département avant les droits de tous : une ligne le dit, elle continue, et cela reste à voir', async () => {
  const avant = await essai.ouvrir(`/demandes-de-droits/deposer?personne=${ROSA}`, nadia);
  expect(lire(avant.body)).toContain('pas encore vérifiés avec elle : prime d’activité.');
  const fermee = await essai.envoyer(
    '/demandes-de-droits/deposer',
    { personne: ROSA, prestation: 'aide:fermee' },
    nadia,
  );
  expect([fermee.statusCode, fermee.body.includes('Aucun règlement en vigueur')]).toEqual([
    422,
    true,
  ]);
  const deposee = await essai.envoyer(
    '/demandes-de-droits/deposer',
    { personne: ROSA, prestation: 'aide:cantine' },
    nadia,
  );
  const id = /demandes-de-droits\/([0-9a-f-]{36})\/accuse/.exec(deposee.body)?.[1] ?? '';
  expect(lire(deposee.body)).toContain('Droits de tous pas encore vérifiés : prime d’activité.');
  const liste = await essai.ouvrir(
    '/demandes-de-droits?liste=a_completer&prestation=aide:cantine',
    nadia,
  );
  expect(liste.body).toContain('Aide à la cantine');
  expect((await faire(id, 'droits-de-tous', {}, nadia)).statusCode).toBe(422);
  expect((await faire(id, 'droits-de-tous', { issue: 'deja_ouverts' }, nadia)).statusCode).toBe(
    303,
  );
  const apres = lire((await essai.ouvrir(`/demandes-de-droits/${id}`, nadia)).body);
  expect(apres).toContain('Droits de tous : déjà ouverts ou demandés');
  expect(apres).not.toContain('Droits de tous pas encore vérifiés');
});

it('les listes disent où chacune attend, et ce que la loi presse vient d’abord, avec sa phrase', async () => {
  scene.leJour('2026-11-03');
  await uneDemande(scene, { prestation: 'fsl' });
  scene.leJour('2026-11-20');
  await uneDemande(scene, { prestation: 'fsl' });
  scene.leJour('2026-12-25');
  // Their sessions of November are over.
  fanny = await connecter('travail_social', 10_090);
  nadia = await connecter('accueil', 1001);
  const { body } = await essai.ouvrir('/demandes-de-droits?liste=a_completer', fanny);
  expect(body).toContain('délai dans 9 jours : règle 2');
  expect(body).toContain('Règle 2 : ce que la loi va trancher. Il reste 15 jours ou moins.');
  expect(body.match(/Rosa Ferreira/g)?.length).toBeGreaterThanOrEqual(2);
  const chezNadia = await essai.ouvrir('/demandes-de-droits', nadia);
  expect(chezNadia.body).toContain('Rosa Ferreira');
});

it('une vue se garde sous son nom, pour soi seule ; plusieurs demandes avancent ensemble, après avoir été relues', async () => {
  const vue = { nom: 'FSL qui presse', liste: 'a_completer', prestation: 'fsl', delai: 'bientot' };
  expect(
    (await essai.envoyer('/demandes-de-droits/vues', { ...vue, nom: '' }, fanny)).statusCode,
  ).toBe(422);
  const gardee = await essai.envoyer('/demandes-de-droits/vues', vue, fanny);
  expect(gardee.headers.location).toBe(
    '/demandes-de-droits?liste=a_completer&prestation=fsl&delai=bientot',
  );
  const filtree = await essai.ouvrir(String(gardee.headers.location), fanny);
  expect(filtree.body).toContain('FSL qui presse');
  // One of the two is due within fifteen days.
  expect(filtree.body.match(/Rosa Ferreira/g)).toHaveLength(1);
  expect((await essai.ouvrir('/demandes-de-droits', nadia)).body).not.toContain('FSL qui presse');
  await essai.envoyer('/demandes-de-droits/vues/oublier', { nom: 'FSL qui presse' }, fanny);
  expect((await essai.ouvrir('/demandes-de-droits', fanny)).body).not.toContain('FSL qui presse');

  const { body } = await essai.ouvrir('/demandes-de-droits?liste=a_completer&choisir=1', fanny);
  const ids = [...body.matchAll(/name="demande" value="([0-9a-f-]{36})"/g)].map(
    ([, id]) => id ?? '',
  );
  expect(ids).toHaveLength(2);
  const adresse = `/demandes-de-droits/ensemble?geste=pieces&${ids.map((id) => `demande=${id}`).join('&')}`;
  expect((await essai.ouvrir(adresse, nadia)).statusCode).toBe(403);
  const relue = await essai.ouvrir(adresse, fanny);
  expect(relue.body).toContain('Pour 2 demandes. Rien n’est encore fait.');
  const choix = [...relue.body.matchAll(/name="choix" value="([^"]+)"/g)].map(([, un]) => un ?? '');
  const faire = (un: string) =>
    essai.envoyer(
      '/demandes-de-droits/ensemble',
      { geste: 'pieces', codes: 'facture', choix: un },
      fanny,
    );
  expect((await faire(choix[0] ?? '')).body).toContain('Fait pour 1 demande sur 1.');
  // The same page sent twice: it has changed meanwhile, and nothing is asked again.
  expect((await faire(choix[0] ?? '')).body).toContain('Fait pour 0 demande sur 1.');
  const accuses = await essai.envoyer(
    '/demandes-de-droits/ensemble',
    { geste: 'accuses', choix: choix[1] ?? '' },
    fanny,
  );
  expect(accuses.headers['content-type']).toBe('application/zip');
});
