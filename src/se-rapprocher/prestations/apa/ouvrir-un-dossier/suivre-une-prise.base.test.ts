import { afterAll, beforeAll, expect, it } from 'vitest';
import { enTantQue } from '#acces';
import { demanderDesPieces, deposerUneDemande, lireUneDemande } from '#demandes-de-droits';
import { lireLesEcheances } from '#echeances';
import type { Moteur } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { enProprietaire, uneBase } from '../../../../../outils/base-d-essai.ts';
import {
  faireEnsemble,
  lireUnEnsemble,
  type Metteur,
  PAULINE,
  planterLaScene,
  ROSA,
  unAgent,
  unMetteurEnScene,
} from '../../demandes-de-droits/essais.ts';
import { dossierParDemande } from '../stockage/dossiers.ts';
import { ouvrirUnDossier } from './ouvrir-un-dossier.ts';
import { suivreUnePrise } from './suivre-une-prise.ts';

/** Autonomy of the next territory: Rosa came there, and lives in Pauline's. */
const BRUNE = unAgent(9, 'autonomie', 7052, 'Brune Voisine');

let base: Moteur;
let scene: Metteur;
beforeAll(async () => {
  base = await uneBase();
  await planterLaScene(base);
  await enProprietaire(base, (c) =>
    c.executerScript(`
      insert into acces.portee (id, agent_id, mission, service_id, territoire_id, du) overriding system value
        values (9, 9, 'autonomie', 7, 52, '2026-01-01');
      insert into acces.portee_cle values (9, 7052);
      insert into acces.ouverture (personne_id, cle, fondement) values ('${ROSA}', 7052, 'demande');
      insert into territoires.territoire values (52, 'Est Ensemble', '2020-01-01');
      insert into services.site (id, service_id, territoire_id, nom, adresse, commune_code, du)
        values (702, 7, 52, 'Autonomie Est Ensemble', '1 rue X', '93006', '2020-01-01');`),
  );
  scene = unMetteurEnScene(base);
});
afterAll(() => base.fermer());

const deposer = (prestation: string) =>
  scene
    .comme(BRUNE, (acces) =>
      deposerUneDemande(acces, {
        personneId: ROSA,
        prestation,
        mots: null,
        recueLe: scene.env.horloge.aujourdHui(),
        voie: 'guichet',
        cle: 7052,
      }),
    )
    .then((deposee) => valeurOuErreur(deposee).demandeId);
const enMachine = <T>(faire: Parameters<typeof enTantQue<T>>[3]) =>
  enTantQue(scene.env, { genre: 'machine', nom: 'apa' }, 'tenir les dossiers d’APA', faire);

it('plusieurs prises à la fois : ce qui se prend suit en entier, ce qui ne se prend pas dit pourquoi et ne bouge pas', async () => {
  const [aPrendre, commencee, duFonds] = [
    await deposer('apa_domicile'),
    await deposer('apa_etablissement'),
    await deposer('fsl'),
  ];
  await enProprietaire(base, (c) =>
    c.executer(`update demandes_de_droits.demande set etat = 'en_instruction' where id = $1`, [
      commencee,
    ]),
  );
  await enMachine((acces) =>
    ouvrirUnDossier(acces, {
      ...{ demandeId: aPrendre, personneId: ROSA, cle: 7051, prestation: 'apa_domicile' },
      recueLe: acces.aujourdHui,
    }),
  );
  await enProprietaire(base, (c) =>
    c.executer(
      `insert into apa.visite (id, demande_id, personne_id, cle, etat, ouverte_le, modifiee_le)
       values (gen_random_uuid(), $1, $2, 7051, 'brouillon', now(), now())`,
      [aPrendre, ROSA],
    ),
  );

  const ids = [aPrendre, commencee, duFonds];
  const relu = await scene.comme(BRUNE, (acces) =>
    lireUnEnsemble(acces, { ids, geste: 'prendre' }),
  );
  const empeches = new Map(
    valeurOuErreur(relu).choisies.map(({ demande, empeche }) => [demande.id, empeche]),
  );
  expect(empeches.get(aPrendre)).toBeNull();
  expect(empeches.get(commencee)).toContain('En cours d’examen');
  expect(empeches.get(duFonds)).toContain('Le fonds instruit pour tout le département');

  const faits = await scene.comme(BRUNE, (acces) =>
    faireEnsemble(acces, {
      choix: ids.map((id) => ({ id, version: 1 })),
      ...{ geste: 'prendre', codes: [] },
    }),
  );
  expect(valeurOuErreur(faits).map(({ refus }) => refus === null)).toEqual([true, false, false]);

  // Hers to examine at once, clocks included; the former team reads it no more, and the steps say what happened.
  await scene.comme(BRUNE, async (acces) => {
    const lue = valeurOuErreur(await lireUneDemande(acces, aPrendre));
    expect(lue).toMatchObject({ instruit: true, demande: { cle: 7052, version: 2 } });
    expect(lue.etapes.map(({ genre }) => genre)).toContain('prise');
    const autre = valeurOuErreur(await lireUneDemande(acces, commencee));
    expect(autre).toMatchObject({ instruit: false, demande: { cle: 7051 } });
    valeurOuErreur(await demanderDesPieces(acces, { demandeId: aPrendre, codes: ['identite'] }));
    const lues = await lireLesEcheances(acces, [{ genre: 'demande_de_droit', id: aPrendre }]);
    expect((lues.get(aPrendre) ?? []).length).toBeGreaterThan(0);
  });
  const { lignes } = await enProprietaire(base, (c) =>
    c.executer<{ cle: number; depot: number | null }>(
      `select distinct cle, cle_du_depot as depot from echeances.echeance where objet_id = $1`,
      [aPrendre],
    ),
  );
  expect(lignes).toEqual([{ cle: 7052, depot: null }]);
  expect((await scene.comme(PAULINE, (acces) => lireUneDemande(acces, aPrendre))).ok).toBe(false);
  expect((await scene.comme(PAULINE, (acces) => lireUneDemande(acces, commencee))).ok).toBe(true);

  // The evaluation follows by reaction, once.
  const suivre = () =>
    enMachine((acces) =>
      suivreUnePrise(acces, { demandeId: aPrendre, personneId: ROSA, cle: 7052 }),
    ).then(valeurOuErreur);
  expect([await suivre(), await suivre()]).toEqual([true, false]);
  const [chezBrune, chezPauline] = await Promise.all(
    [BRUNE, PAULINE].map((qui) =>
      scene.comme(qui, async ({ bd }) => ({
        dossier: await dossierParDemande(bd, aPrendre),
        visites: (
          await bd
            .selectFrom('apa.visite' as never)
            .selectAll()
            .execute()
        ).length,
      })),
    ),
  );
  expect(chezBrune).toMatchObject({ dossier: { cle: 7052 }, visites: 1 });
  expect(chezPauline).toMatchObject({ dossier: null, visites: 0 });

  // The base is the second lock: a team that did not receive it moves no clock.
  const forcer = scene.comme(PAULINE, ({ bd }) =>
    bd.executeQuery({
      sql: `select echeances.confier('${aPrendre}', 7052, 7051) as combien`,
      parameters: [],
    } as never),
  );
  expect((await forcer).rows[0]).toMatchObject({ combien: 0 });
});
