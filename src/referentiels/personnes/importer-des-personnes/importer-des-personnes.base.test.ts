import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enTantQue } from '#acces';
import type { Moteur } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../../outils/base-d-essai.ts';
import { nadia, planterLesEquipes } from '../essais.ts';
import { importerDesPersonnes, oublierLesComptesDeRecherches, rechercher } from '../index.ts';

let base: Moteur;
beforeAll(async () => {
  base = await uneBase();
  await planterLesEquipes(base);
});
afterAll(() => base.fermer());

const MACHINE = { genre: 'machine', nom: 'reprise' } as const;
const importer = (texte: string, aBlanc = false) =>
  enTantQue(unEnvironnement(base), MACHINE, 'reprendre', (acces) =>
    importerDesPersonnes(acces, texte, { aBlanc, source: 'ancien-outil', cle: 1004 }),
  );
const combien = async () => {
  const { lignes } = await enProprietaire(base, async (c) => {
    await c.executerScript(
      "set local role lecteur_machine; set local tisserin.machine = 'reprise'",
    );
    return c.executer<{ n: number }>('select count(*)::integer as n from personnes.personne');
  });
  return lignes[0]?.n;
};

const FICHIER = `\uFEFFid_externe;prenom;nom;naissance;telephone;langue;interprete
A1;Awa;N'Diaye;14/03/1992;06 12 34 56 78;wolof;oui
A2;Łukasz;"Nowak;Kowal";1988;;;
A3;;;;;;
`;

describe('Importer des personnes', () => {
  it('à blanc, dit la différence et n’écrit rien', async () => {
    const lue = valeurOuErreur(await importer(FICHIER, true));
    expect(lue).toMatchObject({ ecrit: false, inchangees: 0, aRevoir: [] });
    expect(lue.creees).toEqual([
      { ligne: 2, nomDit: "Awa N'Diaye" },
      { ligne: 3, nomDit: 'Łukasz Nowak;Kowal' },
      { ligne: 4, nomDit: 'Sans nom donné' },
    ]);
    expect(await combien()).toBe(0);
  });

  it('écrit, et la seconde fois ne change rien', async () => {
    expect(valeurOuErreur(await importer(FICHIER)).creees).toHaveLength(3);
    expect(valeurOuErreur(await importer(FICHIER))).toMatchObject({
      creees: [],
      modifiees: [],
      inchangees: 3,
    });
    const trouvees = await enTantQue(unEnvironnement(base), nadia, 'x', (acces) =>
      rechercher(acces, { texte: 'ndiaye awa' }),
    );
    expect(valeurOuErreur(trouvees).trouvees).toHaveLength(1);
  });

  it('dit ce qui change, champ par champ', async () => {
    const lue = valeurOuErreur(
      await importer(
        'id_externe,prenom,nom,naissance,langue,interprete\nA1,Awa,Ndiaye,1992-03-14,wo,oui',
        true,
      ),
    );
    expect(lue.modifiees).toEqual([
      {
        ligne: 2,
        nomDit: "Awa N'Diaye",
        changements: [{ champ: 'nom', avant: "N'Diaye", apres: 'Ndiaye' }],
      },
    ]);
  });

  it('une ligne fausse, et rien n’entre', async () => {
    const avant = await combien();
    const refus = await importer(
      'id_externe,prenom,nom,naissance,telephone\nB1,Ana,Silva,1990,\nB2,Ana,Silva,30/02/1990,\nB3,Ana,,,\n,Ana,Silva,,\nB1,Ana,Silva,,\nB5,Ana,Silva,,06',
    );
    expect(refus).toMatchObject({ ok: false, refus: { raison: 'lignes_a_revoir' } });
    if (refus.ok || refus.refus.raison !== 'lignes_a_revoir') throw new Error('un refus attendu');
    expect(refus.refus.difference.aRevoir.map(({ ligne }) => ligne)).toEqual([3, 4, 5, 6, 7]);
    expect(await combien()).toBe(avant);
  });

  it('cinq lignes fausses sur 50 000 : chacune dite, rien n’entre', async () => {
    const fausses = new Map([
      [7, 'F7;Ana;;;;;'],
      [1234, 'F1234;Ana;Silva;31/02/1990;;;'],
      [20_000, 'F20000;Ana;Silva;;06 12;;'],
      [40_000, 'F39999;Ana;Silva;;;;'],
      [49_999, 'F49999;Ana;Silva;;;klingon;'],
    ]);
    const lignes = Array.from(
      { length: 50_000 },
      (_, rang) => fausses.get(rang) ?? `F${rang};Prénom${rang};Nom${rang};1990;;wo;`,
    );
    const entete = 'id_externe;prenom;nom;naissance;telephone;langue;interprete';
    const avant = await combien();
    const lue = valeurOuErreur(await importer([entete, ...lignes].join('\n'), true));
    expect(lue.aRevoir.map(({ ligne }) => ligne)).toEqual([9, 1236, 20_002, 40_002, 50_001]);
    expect(lue.creees).toHaveLength(49_995);
    expect(await importer([entete, ...lignes].join('\n'))).toMatchObject({
      refus: { raison: 'lignes_a_revoir' },
    });
    expect(await combien()).toBe(avant);
  }, 120_000);

  it.each([
    ['id_externe,nom,nationalite\nC1,X,Y', 'colonne_inconnue'],
    ['prenom,nom\nAna,Silva', 'sans_id_externe'],
    ['id_externe,nom\n', 'vide'],
    ['id_externe,nom\n"C1,X', 'illisible'],
  ])('refuse %j : %s', async (texte, raison) => {
    expect(await importer(texte)).toMatchObject({ ok: false, refus: { raison } });
  });

  it('n’est pas à un agent', async () => {
    const refus = await enTantQue(unEnvironnement(base), nadia, 'x', (acces) =>
      importerDesPersonnes(acces, FICHIER, { aBlanc: true, source: 'x', cle: 1004 }),
    );
    expect(refus).toMatchObject({ refus: { raison: 'acces' } });
  });

  it('les comptes de recherches s’oublient le lendemain', async () => {
    const demain = unEnvironnement(base, '2026-11-26T03:00:00Z');
    const enOubli = (nom: string) =>
      enTantQue(demain, { genre: 'machine', nom }, 'oublier', oublierLesComptesDeRecherches);
    await expect(enOubli('reprise')).rejects.toThrow('comptes refuses');
    expect(await enOubli('personnes')).toBeGreaterThan(0);
  });
});
