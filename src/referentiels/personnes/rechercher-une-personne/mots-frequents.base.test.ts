import { afterAll, beforeAll, expect, it } from 'vitest';
import { enTantQue } from '#acces';
import type { Moteur } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../../outils/base-d-essai.ts';
import { nadia, planterLesEquipes } from '../essais.ts';
import { creerUnePersonne, rechercher } from '../index.ts';

const en = <T>(faire: Parameters<typeof enTantQue<T>>[3]) =>
  enTantQue(unEnvironnement(base), nadia, 'accueillir', faire);

const creer = (prenom: string, nom: string, [annee, mois, jour]: [number, number, number]) =>
  en(async (acces) => {
    const naissance = { precision: 'jour', annee, mois, jour } as const;
    const personne = { nature: 'identifiee', prenom, nom, naissance } as const;
    return valeurOuErreur(await creerUnePersonne(acces, personne)).id;
  });

/** As many as the search calls many, who bear the words of this one and are known to her team. */
const multiplier = (modele: string) =>
  enProprietaire(base, async (c) => {
    await c.executerScript(`set local role gardien;
      create temporary table clone on commit drop as select gen_random_uuid() as id from generate_series(1, 3000);
      insert into personnes.personne (id, nature, prenom, nom, creee_le)
        select c.id, m.nature, m.prenom, m.nom, m.creee_le from clone c, personnes.personne m where m.id = '${modele}';
      insert into personnes.jeton (mot_id, personne_id)
        select j.mot_id, c.id from clone c, personnes.jeton j where j.personne_id = '${modele}';
      insert into acces.ouverture (personne_id, cle, fondement)
        select c.id, o.cle, o.fondement from clone c, acces.ouverture o where o.personne_id = '${modele}' and o.cle is not null;`);
  });

let base: Moteur;
beforeAll(async () => {
  base = await uneBase();
  await planterLesEquipes(base);
  await multiplier(await creer('Marie-Josée', 'Baptiste', [1970, 1, 1]));
  await creer('Marie-Josée', 'Procida', [1984, 5, 6]);
  await creer('Marie', 'Vandewalle', [1990, 2, 3]);
  await creer('Marie-Josée', 'Zylberstein', [1955, 7, 8]);
});
afterAll(() => base.fermer());

const chercher = async (texte: string) => {
  const { trouvees } = await en(async (acces) =>
    valeurOuErreur(await rechercher(acces, { texte })),
  );
  return trouvees.map(({ nomDit }) => nomDit);
};

it('qui porte tous les mots cherchés vient seule, quand les mots sont à tout le monde', async () => {
  expect(await chercher('marie josee procida')).toEqual(['Marie-Josée Procida']);
  expect(await chercher('Procidda Marie-José')).toEqual(['Marie-Josée Procida']);
});

it('un mot de trop n’empêche rien : personne ne les porte tous, deux suffisent', async () => {
  expect(await chercher('marie vandewalle dupontel')).toEqual(['Marie Vandewalle']);
  expect(await chercher('marie josee introuvable')).toHaveLength(20);
});

it('une date tient lieu du mot qui manque', async () => {
  expect(await chercher('marie josee durand 08/07/1955')).toEqual(['Marie-Josée Zylberstein']);
});
