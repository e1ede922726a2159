import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LigneDeMatrice } from '#acces';
import type { Moteur } from '#socle';
import { uneBase } from '../outils/base-d-essai.ts';
import { ecartsDe, puisAnnuler } from '../outils/matrice/comparer.ts';
import { toutesLesLignes } from '../outils/matrice/rassembler.ts';
import { tablesDuCatalogue } from '../outils/matrice/tables.ts';

const lignes = await toutesLesLignes();
let base: Moteur;
beforeAll(async () => {
  base = await uneBase();
});
afterAll(() => base.fermer());

describe('Qui peut lire, créer, modifier, effacer, table par table', () => {
  it.each(lignes.map((ligne) => [ligne.table, ligne] as const))('%s', async (_, ligne) => {
    expect(await ecartsDe(base, ligne, lignes)).toEqual([]);
  });

  it('aucune table sans règles forcées, ni sans ligne dans la matrice', async () => {
    const tables = await tablesDuCatalogue(base.directement);
    expect(tables.length).toBeGreaterThan(20);
    expect(tables.filter(({ gardee }) => !gardee)).toEqual([]);
    const dites = lignes.map(({ table }) => table).sort();
    expect(new Set(dites).size).toBe(dites.length);
    const attendues = tables.filter(({ partition }) => !partition).map(({ table }) => table);
    expect(dites).toEqual(attendues.sort());
  });
});

describe('La matrice voit une brèche', () => {
  const promesse = (): LigneDeMatrice => {
    const ligne = lignes.find(({ table }) => table === 'promesses.promesse');
    if (!ligne) throw new Error('promesses.promesse has no line');
    return ligne;
  };

  it('une règle trop large posée sur une table', async () => {
    const piege =
      'create policy breche on promesses.promesse for select to lecteur_agent using (true)';
    const ecarts = await ecartsDe(base, promesse(), lignes, piege);
    expect(ecarts).toContain(
      'pmi · lire promesses.promesse · horsPortee : la base accepte, la règle refuse',
    );
    expect(ecarts).toContain(
      'accueil · lire promesses.promesse · protegee : la base accepte, la règle refuse',
    );
  });

  it('un droit accordé en trop', async () => {
    const ecarts = await ecartsDe(
      base,
      promesse(),
      lignes,
      `grant delete on promesses.promesse to lecteur_agent`,
    );
    expect(ecarts.some((ecart) => ecart.includes('effacer promesses.promesse'))).toBe(true);
  });

  it('une table dont les règles ne sont plus forcées', async () => {
    const tables = await puisAnnuler(base, async (connexion) => {
      await connexion.executerScript('alter table promesses.promesse no force row level security');
      return tablesDuCatalogue(connexion);
    });
    const ouvertes = tables.filter(({ gardee }) => !gardee).map(({ table }) => table);
    expect(ouvertes).toEqual(['promesses.promesse']);
  });
});
