import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lireUnCsv } from '../src/socle/lire-un-csv.ts';
import { type Cible, rapportDesDurees, uneCible } from './cible.ts';

let cible: Cible;
beforeAll(async () => {
  cible = await uneCible();
});
afterAll(() => cible?.fermer());

interface Cachee {
  id: string;
  dite: string;
}

describe('Une personne protégée, cherchée par qui ne doit pas savoir', () => {
  let cachees: Cachee[];
  const nadia = () => cible.comme('Nadia Cherif');
  beforeAll(async () => {
    cachees = await cible.interroger<Cachee>(
      `select p.id, p.prenom || ' ' || p.nom as dite from personnes.personne p
       join acces.protection pr on pr.personne_id = p.id
       where not exists (select 1 from personnes.personne q where q.nom = p.nom and q.prenom = p.prenom and q.id <> p.id)
       order by p.id limit 6`,
    );
    expect(cachees.length).toBeGreaterThan(1);
  });

  it('se trouve pourtant, par les mêmes mots, pour la mission qui la protège', async () => {
    const agnes = await cible.comme('Agnès Toussaint');
    for (const { id, dite } of cachees)
      expect(
        (await agnes.demander(`/recherche/resultats?mots=${encodeURIComponent(dite)}`)).html,
      ).toContain(id);
  });

  it('ne compte dans aucun nombre, aucune page, aucun lien', async () => {
    const elle = await nadia();
    for (const { id, dite } of cachees) {
      // The same shape of name, that nobody bears.
      const personne = dite.replace(/[aeiou]/g, 'y').replace(/[lmnrst]/g, 'w');
      for (const chemin of ['/recherche/resultats', '/recherche', '/personnes']) {
        const vue = await elle.demander(
          `${chemin}?mots=${encodeURIComponent(dite)}&texte=${encodeURIComponent(dite)}`,
        );
        const rien = await elle.demander(
          `${chemin}?mots=${encodeURIComponent(personne)}&texte=${encodeURIComponent(personne)}`,
        );
        expect(vue.html).not.toContain(id);
        const liens = (html: string) => [...html.matchAll(/\/personnes\/[0-9a-f-]{36}/g)].length;
        // Look-alikes may be found for either; never her.
        expect([chemin, vue.statut]).toEqual([chemin, rien.statut]);
        expect(liens(vue.html)).toBeLessThan(20);
      }
    }
  });

  it('protégée ou effacée : la même réponse, mot pour mot', async () => {
    const elle = await nadia();
    const [premiere] = cachees;
    const chercher = async () =>
      (await elle.demander(`/recherche/resultats?mots=${encodeURIComponent(premiere?.dite ?? '')}`))
        .html;
    const protegee = await chercher();
    await cible.interroger('delete from personnes.jeton where personne_id = $1', [premiere?.id]);
    await cible.interroger('delete from personnes.repere where personne_id = $1', [premiere?.id]);
    expect(await chercher()).toBe(protegee);
  });

  it('ne prend pas plus de temps qu’une personne qui n’existe pas', async () => {
    const elle = await nadia();
    const chercher = (dite: string) =>
      elle.demander(`/recherche/resultats?mots=${encodeURIComponent(dite)}`);
    await chercher('un tour pour rien');
    const rapport = await rapportDesDurees(
      12,
      (n) => chercher(cachees[n % cachees.length]?.dite ?? ''),
      (n) => chercher(`Zorwan Kelbyrht${n % 6}`),
    );
    expect(rapport).toBeLessThan(4);
  });
});

describe('Les chiffres publiés', () => {
  type Cellule = { cle: string; axe: string; valeur: string; personnes: string; part: string };
  const cellules = (csv: string): Cellule[] => {
    const lu = lireUnCsv(csv, 5_000);
    if (!lu.ok) throw new Error('unreadable');
    return lu.valeur.slice(1).map(({ cellules: c }) => ({
      ...{ cle: c[0] ?? '', axe: c[2] ?? '', valeur: c[3] ?? '' },
      ...{ personnes: c[4] ?? '', part: c[7] ?? '' },
    }));
  };
  const FILTRES = [
    '',
    'mois=2026-09-01',
    'mois=2026-10',
    'par=territoire',
    'par=motif',
    'par=agent',
    'par=service',
    'service=1',
    'territoire=4',
    'agent=7',
    'du=2026-10-01&au=2026-10-02',
    'par=territoire&par=motif',
    'limite=1000000000&page=1000000000',
    'seuil=1',
    'mois[]=2026-10-01',
  ];

  it.each([
    ['/indicateurs/export', 'sans compte'],
    ['/observatoire/export', 'Sylvie Morel'],
    ['/observatoire/export', 'Nadia Cherif'],
  ])('%s, par %s : jamais moins de onze, quel que soit le filtre', async (chemin, qui) => {
    const elle = await cible.comme(qui);
    const parMois = new Map<string, Set<string>>();
    for (const filtre of FILTRES) {
      const { html, statut, type } = await elle.demander(`${chemin}?${filtre}`);
      if (!type.includes('csv')) {
        expect([filtre, [403, 422].includes(statut)]).toEqual([filtre, true]);
        continue;
      }
      const lues = cellules(html);
      expect(lues.filter(({ personnes }) => personnes !== '' && Number(personnes) < 11)).toEqual(
        [],
      );
      for (const { personnes, part } of lues) {
        if (part === '' || personnes === '') continue;
        const tenus = (Number(personnes) * Number(part)) / 100;
        // A share of 0 or 100 says something of each one.
        expect(tenus).toBeGreaterThanOrEqual(10.5 - Number(personnes) / 200);
      }
      // No filter cuts a published month otherwise: nothing is left to subtract.
      const mois = html.split('\r\n')[1]?.split(';')[1] ?? '';
      const dites = new Set(lues.map((une) => JSON.stringify(une)));
      const deja = parMois.get(mois);
      if (deja) expect(dites).toEqual(deja);
      parMois.set(mois, dites);
    }
    expect(parMois.size).toBeGreaterThan(0);
  });

  it('une seule case cachée se retrouverait par soustraction : elles vont au moins par deux', async () => {
    const { html } = await (await cible.comme('Nadia Cherif')).demander('/observatoire/export');
    const lues = cellules(html);
    const cachees = new Map<string, number>();
    for (const { cle, axe, personnes } of lues) {
      if (axe === 'departement' || personnes !== '') continue;
      const nom = `${cle} · ${axe}`;
      cachees.set(nom, (cachees.get(nom) ?? 0) + 1);
    }
    const seules = [...cachees].filter(([, combien]) => combien === 1);
    expect(seules.map(([nom]) => nom)).toEqual([]);
  });
});
