import { afterAll, beforeAll, expect, it } from 'vitest';
import { COOKIE_DE_SESSION, ouvrirUneSession } from '#comptes';
import { routesDesRecepisses } from '#recepisses';
import { routesDesRendezVous } from '#rendez-vous';
import type { Moteur } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { enProprietaire, uneBase } from '../../../../../outils/base-d-essai.ts';
import {
  cookiesDe,
  type ServeurDEssai,
  unServeur,
} from '../../../../../outils/serveur-d-essai.tsx';
import { routesDesHabitants } from '../../../../applications/habitants/index.ts';
import { unCompte } from '../../../../trame/comptes/essais.ts';
import { uneDemande } from '../../demandes-de-droits/essais.ts';
import { planterLaScene } from '../essais.ts';
import { routesDeLApa } from '../index.ts';
import { ouvrirLaVisiteDuRendezVous } from './ouvrir-du-rendez-vous.panneau.tsx';

let base: Moteur;
let chez: Awaited<ReturnType<typeof planterLaScene>>;
let essai: ServeurDEssai;
let pauline: string;
let demandeId: string;
let codeDeRosa: string;
let compteId: string;
const seConnecter = async () => {
  const ouverte = await ouvrirUneSession(chez.scene.env, { compteId, moyen: 'essai' });
  return `${COOKIE_DE_SESSION}=${valeurOuErreur(ouverte)}`;
};
beforeAll(async () => {
  base = await uneBase();
  chez = await planterLaScene(base, 0);
  essai = await unServeur(chez.scene.env, [
    ...routesDeLApa,
    ...routesDesRendezVous({
      suiteDe: ouvrirLaVisiteDuRendezVous,
      canaux: [],
      rappelJoursOuvres: 1,
    }),
    ...routesDesRecepisses,
    ...routesDesHabitants({ urlPublique: 'https://tisserin.example', departement: '93' } as never),
  ]);
  ({ compteId } = await enProprietaire(base, async (c) => {
    await c.executerScript(`select setval(pg_get_serial_sequence('acces.portee', 'id'), 100)`);
    return unCompte(c, { mission: 'autonomie', serviceId: 7, territoireId: 51 });
  }));
  pauline = await seConnecter();
  const deposee = await uneDemande(chez.scene);
  ({ demandeId } = deposee);
  codeDeRosa = deposee.code;
  await chez.livrer();
});
afterAll(async () => {
  await essai.fermer();
  await base.fermer();
});

const lire = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const duDossier = async () => lire((await essai.ouvrir(`/apa/${demandeId}`, pauline)).body);
const recuDe = async (code: string) => cookiesDe(await essai.envoyer('/s', { code }));
const heuresDans = (html: string) =>
  [...html.matchAll(/type="radio"[^>]*value="([0-9a-f-]{36})"/g)].map(([, id = '']) => id);
const proposer = (reste: Record<string, string> = {}) =>
  essai.envoyer(
    `/apa/${demandeId}/visite/heures`,
    { agent: '2', jour: '06/11', heures: '9 h 30, 14:00', duree: '90', ...reste },
    pauline,
  );
const choixDe = (page: { body: string }) =>
  /\/ma-demande\/heures\/[0-9a-f-]{36}/.exec(page.body)?.[0] ?? '';

it('une saisie qui ne se peut pas revient avec ses mots, et rien n’est proposé', async () => {
  const refus = await proposer({ jour: '31/02', heures: '25 h' });
  expect([refus.statusCode, refus.body]).toEqual([422, expect.stringContaining('value="25 h"')]);
  expect(await chez.sql('select id from rendez_vous.heure_proposee')).toEqual([]);
});

it('l’équipe propose, elle choisit sur son reçu, et chacun le voit à sa place', async () => {
  expect((await proposer()).statusCode).toBe(303);
  const rosa = await recuDe(codeDeRosa);
  const chemin = choixDe(await essai.ouvrir('/ma-demande', rosa));
  const page = await essai.ouvrir(chemin, rosa);
  expect(lire(page.body)).toContain('vient chez vous');
  expect(page.body).not.toMatch(/<script/);
  expect((await essai.envoyer(chemin, {}, rosa)).body).toContain('Choisissez une heure');
  const [matin = '', apresMidi = ''] = heuresDans(page.body);
  expect((await essai.envoyer(chemin, { heure: matin }, rosa)).statusCode).toBe(303);
  // The same hour twice, or the other one: one rendez-vous stands.
  expect((await essai.envoyer(chemin, { heure: apresMidi }, rosa)).statusCode).toBe(404);
  const sienne = lire((await essai.ouvrir('/ma-demande', rosa)).body);
  expect(sienne).toContain('9 h 30');
  expect(sienne).toMatch(/chez vous/);
  expect(await duDossier()).toContain('Choisie avec le code du reçu');
  const agenda = await essai.ouvrir('/rendez-vous?site=701&jour=2026-11-06', pauline);
  expect(lire(agenda.body)).toMatch(/Rosa Ferreira[\s\S]*chez elle/);
  // Nobody goes to the office for a visit at home.
  expect(sienne).not.toContain('12 rue du Bief');
});

it('elle change d’heure, puis annule : la demande le dit, et d’autres heures se proposent', async () => {
  const rosa = await recuDe(codeDeRosa);
  const [chemin = ''] =
    /\/ma-demande\/rendez-vous\/[0-9a-f-]{36}/.exec(
      (await essai.ouvrir('/ma-demande', rosa)).body,
    ) ?? [];
  const [apresMidi = ''] = heuresDans((await essai.ouvrir(chemin, rosa)).body);
  const ailleurs = { version: '1', creneau: '00000000-0000-4000-8000-000000000001' };
  expect((await essai.envoyer(`${chemin}/deplacer`, ailleurs, rosa)).statusCode).toBe(422);
  await essai.envoyer(`${chemin}/deplacer`, { version: '1', creneau: apresMidi }, rosa);
  expect(await duDossier()).toContain('14 h');
  await essai.envoyer(`${chemin}/annuler`, {}, rosa);
  expect(await duDossier()).toContain('Elle l’a annulée');
  expect((await proposer({ heures: '11 h' })).statusCode).toBe(303);
});

it('le proche qu’elle a nommé choisit avec un code qui n’ouvre rien d’autre', async () => {
  const vers = `/apa/${demandeId}/visite/code`;
  expect((await essai.envoyer(vers, {}, pauline)).statusCode).toBe(422);
  const donne = await essai.envoyer(vers, { nommee: 'oui' }, pauline);
  const [, code = ''] =
    /Code : ((?:[A-Z0-9]{4}[ \u00a0]){2}[A-Z0-9]{4})/.exec(lire(donne.body)) ?? [];
  const fille = await recuDe(code.trim());
  const sa = await essai.ouvrir('/ma-demande', fille);
  expect(sa.statusCode).toBe(200);
  expect(lire(sa.body)).not.toMatch(/autonomie \(APA\)|Je tombe souvent/);
  expect((await essai.ouvrir(`/ma-demande/apa/${demandeId}`, fille)).statusCode).toBe(404);
  const chemin = choixDe(sa);
  const [heure = ''] = heuresDans((await essai.ouvrir(chemin, fille)).body);
  expect((await essai.envoyer(chemin, { heure }, fille)).statusCode).toBe(303);
  expect(lire((await essai.ouvrir('/ma-demande', fille)).body)).toContain('11 h');
});

it('le jour dit, l’évaluation s’ouvre du rendez-vous, et sa feuille sait le jour', async () => {
  const [rdv] = await chez.sql<{ id: string }>(
    `select id from rendez_vous.rendez_vous where etat = 'prevu'`,
  );
  chez.scene.leJour('2026-11-06');
  pauline = await seConnecter();
  const page = await essai.ouvrir(`/rendez-vous/${rdv?.id}`, pauline);
  expect(page.body).toContain(`action="/apa/${demandeId}/visites"`);
  const feuille = await essai.envoyer(`/apa/${demandeId}/visites`, {}, pauline);
  const vue = await essai.ouvrir(String(feuille.headers.location), pauline);
  expect(vue.body).toMatch(/value="vendredi.6.novembre.2026"/);
});
