import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Moteur } from '#socle';
import { unEnvironnement, uneBase } from '../outils/base-d-essai.ts';
import { toutesLesRoutes } from '../outils/matrice/routes.ts';
import { type ServeurDEssai, unServeur } from '../outils/serveur-d-essai.tsx';

const routes = await toutesLesRoutes();
let base: Moteur;
let essai: ServeurDEssai;
beforeAll(async () => {
  base = await uneBase();
  essai = await unServeur(unEnvironnement(base), routes);
});
afterAll(async () => {
  await essai.fermer();
  await base.fermer();
});

/** Which readers each application lets knock. */
const QUI_FRAPPE = {
  agents: ['agent'],
  habitants: ['habitant', 'public'],
  partenaires: ['partenaire', 'public'],
  public: ['public', 'agent', 'habitant'],
  systemes: ['systeme', 'public'],
} as const;

/** Where a route may act as a machine: signing in, one's own account, recognising a receipt. */
const MACHINES: Readonly<Record<string, RegExp>> = {
  connexion: /^\/(connexion|deconnexion|mon-compte)(\/|$)/,
  recepisses: /^\/s(\/:code)?$/,
};

/** What a route's own words get wrong about who may knock. */
function portesMalTenues({
  application,
  lecteurs,
  finalite,
  machine,
  chemin,
}: Pick<
  (typeof routes)[number],
  'application' | 'lecteurs' | 'finalite' | 'machine' | 'chemin'
>): string[] {
  const permis: readonly string[] = QUI_FRAPPE[application];
  return [
    ...(lecteurs.length === 0 ? ['names no reader'] : []),
    ...lecteurs.filter((lecteur) => !permis.includes(lecteur)).map((un) => `lets ${un} knock`),
    ...(finalite === '' ? ['says no purpose'] : []),
    // A machine acts for nobody in particular: only where one shows who one is needs it.
    ...(machine && !MACHINES[machine]?.test(chemin) ? [`acts as ${machine}`] : []),
  ];
}

const nom = ({ methode, chemin }: (typeof routes)[number]) => `${methode} ${chemin}`;
const adresse = (chemin: string) =>
  chemin.replace(/:[a-zA-Z]+/g, '00000000-0000-4000-8000-000000000001');

describe('Une porte mal tenue se voit', () => {
  const bien = {
    application: 'agents',
    lecteurs: ['agent'],
    finalite: 'accueillir',
    chemin: '/x',
  } as const;
  it.each([
    ['sans lecteur', { lecteurs: [] }],
    ['ouverte à tous chez les agents', { lecteurs: ['agent', 'public'] as const }],
    ['sans finalité', { finalite: '' }],
    ['qui agit en machine ailleurs', { machine: 'connexion' }],
    ['qui agit en machine inconnue', { machine: 'quelconque' }],
  ])('%s', (_, breche) => {
    expect(portesMalTenues(bien)).toEqual([]);
    expect(portesMalTenues({ ...bien, ...breche })).toHaveLength(1);
  });
});

describe('Qui peut frapper à quelle adresse', () => {
  it('toutes les adresses sont lues', () => {
    expect(routes.length).toBeGreaterThan(25);
  });

  it('aucune adresse n’est tenue deux fois', () => {
    const noms = routes.map(nom);
    expect(noms.filter((un, rang) => noms.indexOf(un) !== rang)).toEqual([]);
  });

  it.each(routes.map((route) => [nom(route), route] as const))('%s', async (_, route) => {
    expect(portesMalTenues(route)).toEqual([]);
    const url = adresse(route.chemin);
    const reponse =
      route.methode === 'GET' ? await essai.ouvrir(url) : await essai.envoyer(url, {});
    expect(reponse.statusCode).toBeLessThan(500);
    if (route.lecteurs.includes('public')) return;
    // A machine is never led to a door: it is told what its call lacks.
    if (route.application === 'systemes') {
      expect([401, 415]).toContain(reponse.statusCode);
      expect(reponse.headers['content-type']).toContain('application/problem+json');
      return;
    }
    // Without a session, code or link: to the door, and nothing of the page.
    const alaPorte =
      reponse.statusCode === 303 && /^\/(connexion|s$)/.test(reponse.headers.location ?? '');
    expect(alaPorte || [401, 403, 422].includes(reponse.statusCode)).toBe(true);
  });

  it('aucun envoi n’est pris d’un autre site', async () => {
    // A machine brings a token and no cookie: no browser can be made to send it.
    const envois = routes.filter(
      ({ methode, application }) => methode === 'POST' && application !== 'systemes',
    );
    for (const route of envois) {
      const reponse = await essai.serveur.inject({
        method: 'POST',
        url: adresse(route.chemin),
        headers: {
          'sec-fetch-site': 'cross-site',
          'content-type': 'application/x-www-form-urlencoded',
        },
        payload: '',
      });
      expect([nom(route), reponse.statusCode]).toEqual([nom(route), 403]);
    }
  });
});
