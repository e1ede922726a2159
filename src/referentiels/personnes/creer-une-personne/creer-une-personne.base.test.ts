import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enTantQue } from '#acces';
import type { Moteur } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../../outils/base-d-essai.ts';
import { ailleurs, nadia, planterLesEquipes, protection } from '../essais.ts';
import {
  creerUnePersonne,
  lireLesPersonnes,
  lireUnePersonne,
  type RefusDeCreer,
} from '../index.ts';

let base: Moteur;
beforeAll(async () => {
  base = await uneBase();
  await planterLesEquipes(base);
});
afterAll(() => base.fermer());
const env = () => unEnvironnement(base);

describe('Créer une personne', () => {
  it('sans nom donné : aucun champ de nom, et la base le tient', async () => {
    const { id } = valeurOuErreur(
      await enTantQue(env(), nadia, 'accueillir', (acces) =>
        creerUnePersonne(acces, { nature: 'anonyme', nom: 'Diallo' }),
      ),
    );
    const lue = await enTantQue(env(), nadia, 'accueillir', (acces) => lireUnePersonne(acces, id));
    expect(valeurOuErreur(lue).identite).toEqual({ nature: 'anonyme' });
    await expect(
      enProprietaire(base, (c) =>
        c.executer("update personnes.personne set nom = 'Diallo' where id = $1", [id]),
      ),
    ).rejects.toThrow(/check constraint/);
  });

  it('identifiée, avec un téléphone : ouverte à son équipe, à nulle autre', async () => {
    const { id } = valeurOuErreur(
      await enTantQue(env(), nadia, 'accueillir', (acces) =>
        creerUnePersonne(acces, {
          nature: 'identifiee',
          prenom: 'Awa',
          nom: 'N’Diaye',
          naissance: { precision: 'mois', annee: 1992, mois: 3 },
          telephone: '06 39 98 12 34',
          telephoneSur: true,
          langue: 'snk',
          interprete: true,
        }),
      ),
    );
    const lire = (lecteur: typeof nadia) =>
      enTantQue(env(), lecteur, 'accueillir', (acces) => lireLesPersonnes(acces, [id]));
    expect((await lire(nadia)).get(id)).toEqual({
      id,
      nature: 'identifiee',
      nomDit: 'Awa N’Diaye',
      communeCode: null,
      langue: 'snk',
      interprete: true,
      naissance: '1992-03',
    });
    expect((await lire(ailleurs)).size).toBe(0);
    const refusee = await enTantQue(env(), ailleurs, 'accueillir', (acces) =>
      lireUnePersonne(acces, id),
    );
    const absente = await enTantQue(env(), ailleurs, 'accueillir', (acces) =>
      lireUnePersonne(
        acces,
        id.replace(/.$/, (d) => (d === '0' ? '1' : '0')),
      ),
    );
    expect(refusee).toEqual(absente);
  });

  it('par la mission protection, elle s’ouvre à cette seule agente', async () => {
    const { id } = valeurOuErreur(
      await enTantQue(env(), protection, 'protéger', (acces) =>
        creerUnePersonne(acces, { nature: 'nom_d_usage', nomDUsage: 'Bleuet' }),
      ),
    );
    const vue = await enTantQue(env(), nadia, 'x', (acces) => lireLesPersonnes(acces, [id]));
    expect(vue.size).toBe(0);
  });

  it.each([
    [{ nature: 'nom_d_usage', nomDUsage: ' ' }, ['nomDUsage']],
    [{ nature: 'identifiee', prenom: 'Li' }, ['nom']],
    [{ nature: 'anonyme', telephone: '06 39' }, ['telephone']],
    [{ nature: 'identifiee', telephone: '06 39' }, ['prenom', 'nom', 'telephone']],
  ] as const)('refuse %o, chaque point à son champ', async (saisie, champs) => {
    const reponse = await enTantQue(env(), nadia, 'x', (acces) => creerUnePersonne(acces, saisie));
    expect(reponse.ok ? [] : (reponse.refus as RefusDeCreer).points.map((un) => un.champ)).toEqual(
      champs,
    );
  });

  it('qui agit pour plusieurs équipes dit laquelle reçoit la personne ; rien n’est choisi pour elle', async () => {
    const [cle = 0] = nadia.cles;
    const deux = { ...nadia, cles: [cle, ...ailleurs.cles] };
    const creer = (voulue?: number) =>
      enTantQue(env(), deux, 'x', (acces) =>
        creerUnePersonne(acces, {
          ...{ nature: 'nom_d_usage', nomDUsage: 'Lys' },
          ...(voulue ? { cle: voulue } : {}),
        }),
      );
    expect(await creer()).toMatchObject({ refus: { points: [{ champ: 'cle' }] } });
    expect((await creer(cle)).ok).toBe(true);
  });

  it.each(['É', 'O’Brien d’Almeida', 'محمد', '👩🏾‍🍼 Mimi', 'Jean-Pierre'])(
    'garde « %s » tel quel',
    async (nomDUsage) => {
      const { id } = valeurOuErreur(
        await enTantQue(env(), nadia, 'x', (acces) =>
          creerUnePersonne(acces, { nature: 'nom_d_usage', nomDUsage }),
        ),
      );
      const lues = await enTantQue(env(), nadia, 'x', (acces) => lireLesPersonnes(acces, [id]));
      expect(lues.get(id)?.nomDit).toBe(nomDUsage);
    },
  );
});
