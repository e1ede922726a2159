import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enTantQue, type LecteurAgent } from '#acces';
import type { Moteur } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../../outils/base-d-essai.ts';
import {
  ailleurs,
  nadia,
  ouvrirAussi,
  planterLesEquipes,
  protection,
  thomasAilleurs,
} from '../essais.ts';
import {
  creerUnePersonne,
  defaireLaFusion,
  doublonsPossibles,
  fusionner,
  lireLesPersonnes,
  lireUnePersonne,
  protegerUnePersonne,
  rechercher,
  tousSesIdentifiants,
} from '../index.ts';
import { direQueCeSontDeuxPersonnes } from './fusionner.ts';

let base: Moteur;
beforeAll(async () => {
  base = await uneBase();
  await planterLesEquipes(base);
});
afterAll(() => base.fermer());

const en = <T>(lecteur: LecteurAgent, faire: Parameters<typeof enTantQue<T>>[3]) =>
  enTantQue(unEnvironnement(base), lecteur, 'réunir', faire);
const creer = async (prenom: string, nom: string, reste = {}, lecteur = nadia) =>
  valeurOuErreur(
    await en(lecteur, (acces) =>
      creerUnePersonne(acces, { nature: 'identifiee', prenom, nom, ...reste }),
    ),
  ).id;
const le = (annee: number, mois: number, jour: number) => ({
  naissance: { precision: 'jour', annee, mois, jour } as const,
});

describe('Deux fiches d’une même personne', () => {
  it('s’expliquent, et ne se confondent pas avec une homonyme', async () => {
    const awa = await creer('Awa', 'Diallo', { ...le(1992, 3, 4), telephone: '0612345678' });
    const echangee = await creer('Diallo', 'Awa', le(1992, 3, 4));
    const jourEtMois = await creer('Awa', 'Dialo', le(1992, 4, 3));
    await creer('Awa', 'Diallo', le(1985, 3, 4));
    const lus = valeurOuErreur(await en(nadia, (acces) => doublonsPossibles(acces, awa)));
    expect(new Map(lus.map(({ id, pourquoi }) => [id, pourquoi]))).toEqual(
      new Map([
        [echangee, ['prenom_et_nom_echanges', 'meme_naissance']],
        [jourEtMois, ['noms_se_prononcent_pareil', 'naissance_echangee']],
      ]),
    );
    await en(nadia, (acces) => direQueCeSontDeuxPersonnes(acces, { une: awa, autre: echangee }));
    const restent = valeurOuErreur(await en(nadia, (acces) => doublonsPossibles(acces, awa)));
    expect(restent.map(({ id }) => id)).toEqual([jourEtMois]);
  });

  it('se réunissent sans rien perdre, et se séparent exactement', async () => {
    const garde = await creer('Mei', 'Lin', le(1995, 1, 2));
    const absorbee = await creer('Mei', 'Linh', le(1995, 1, 2), ailleurs);
    // Opened to Aubervilliers too, who alone sees both.
    await en(ailleurs, ({ bd }) => ouvrirAussi(bd, absorbee));
    expect((await en(thomasAilleurs, (acces) => lireLesPersonnes(acces, [garde]))).size).toBe(0);

    const { id } = valeurOuErreur(
      await en(nadia, (acces) => fusionner(acces, { garde, absorbee, raison: 'Elle l’a dit' })),
    );
    const lue = valeurOuErreur(
      await en(thomasAilleurs, (acces) => lireUnePersonne(acces, absorbee)),
    );
    expect(lue).toMatchObject({ id: garde, nomDit: 'Mei Lin' });
    const trouvees = valeurOuErreur(
      await en(nadia, (acces) => rechercher(acces, { texte: 'mei linh' })),
    );
    expect(trouvees.trouvees.map((une) => une.id)).toEqual([garde]);
    expect(await en(nadia, (acces) => tousSesIdentifiants(acces, garde))).toEqual([
      garde,
      absorbee,
    ]);
    expect(
      await en(nadia, (acces) => fusionner(acces, { garde, absorbee, raison: 'encore' })),
    ).toMatchObject({ refus: { raison: 'deja_reunie' } });

    valeurOuErreur(
      await en(nadia, (acces) => defaireLaFusion(acces, { id, raison: 'Sa cousine' })),
    );
    expect((await en(thomasAilleurs, (acces) => lireLesPersonnes(acces, [garde]))).size).toBe(0);
    expect(
      valeurOuErreur(await en(thomasAilleurs, (acces) => lireUnePersonne(acces, absorbee))).nomDit,
    ).toBe('Mei Linh');
    expect(
      await en(nadia, (acces) => defaireLaFusion(acces, { id, raison: 'encore' })),
    ).toMatchObject({
      refus: { raison: 'deja_reunie' },
    });
    const { lignes } = await enProprietaire(base, async (c) => {
      await c.executerScript('set local role lecteur_dpo');
      return c.executer("select 1 from journal.trace where objet = 'fusion'");
    });
    expect(lignes).toHaveLength(2);
  });

  it('ne réunit pas ce qu’elle ne voit pas, ni une personne protégée', async () => {
    const une = await creer('Ana', 'Silva');
    const autre = await creer('Ana', 'Silva', {}, ailleurs);
    const tenter = (lecteur: LecteurAgent, garde: string, absorbee: string) =>
      en(lecteur, (acces) => fusionner(acces, { garde, absorbee, raison: 'La même' }));
    expect(await tenter(nadia, une, autre)).toMatchObject({ refus: { raison: 'pas_a_vous' } });
    expect(await tenter(nadia, une, une)).toMatchObject({ refus: { raison: 'meme_fiche' } });
    await en(protection, (acces) =>
      protegerUnePersonne(acces, { personneId: autre, lectrices: [nadia.agentId] }),
    );
    expect(await tenter(nadia, une, autre)).toMatchObject({ refus: { raison: 'protegee' } });
    expect(await tenter(protection, autre, une)).toMatchObject({ ok: true });
  });
});
