import { afterAll, beforeAll, expect, it } from 'vitest';
import { autoriserUneStructure } from '#partenaires';
import type { Moteur } from '#socle';
import { dateCivile, valeurOuErreur } from '#socle/pur';
import { enProprietaire, uneBase } from '../../../../../outils/base-d-essai.ts';
import { PAULINE } from '../../demandes-de-droits/essais.ts';
import { ADMINISTRATRICE, planterLaScene, uneAide, uneVisiteConclue } from '../essais.ts';
import { preparerLaDecision } from '../preparer-la-decision/preparer-la-decision.ts';
import { proposerUnPlan, repondreAuPlan } from '../proposer-un-plan/proposer-un-plan.ts';
import { ajouterUneLigne, lireUnPlan, ouvrirUnPlan } from './composer-un-plan.ts';

let base: Moteur;
let chez: Awaited<ReturnType<typeof planterLaScene>>;
beforeAll(async () => {
  base = await uneBase();
  chez = await planterLaScene(base);
  await enProprietaire(base, (c) =>
    c.executerScript(`
      insert into partenaires.structure (id, source, apport, nom, date_maj, commune, siret, empreinte) values
        ('s1', 'x', 'x', 'Aide et présence', '2026-01-01', 'Saint-Denis', '12345678900012', 'x'),
        ('s2', 'x', 'x', 'Présence à domicile', '2026-01-01', 'Épinay', null, 'x'),
        ('s3', 'x', 'x', 'Services du Bief', '2026-01-01', 'Pantin', null, 'x')`),
  );
});
afterAll(() => base.fermer());

const autoriser = (structureId: string, au: string | null = null) =>
  chez.scene.comme(ADMINISTRATRICE, (acces) =>
    autoriserUneStructure(acces, {
      ...{ structureId, activite: 'aide_a_domicile', reference: 'arrêté 2020-1' },
      ...{ du: dateCivile('2020-01-01'), au: au ? dateCivile(au) : null },
    }),
  );

it('l’aide se choisit parmi les services autorisés, l’APA leur va avec son accord, et cela seul', async () => {
  const { scene, sql } = chez;
  for (const id of ['s1', 's2']) valeurOuErreur(await autoriser(id));
  valeurOuErreur(await autoriser('s3', '2026-01-01'));
  expect(await autoriser('s1')).toMatchObject({ refus: { raison: 'deja' } });
  const demandeId = await chez.uneDemandeComplete('2026-11-03');
  await uneVisiteConclue(scene, demandeId);
  const id = await scene.comme(PAULINE, async (acces) =>
    valeurOuErreur(await ouvrirUnPlan(acces, { demandeId, motif: null })),
  );
  const ajouter = (prestataire: string, structure = '') =>
    scene.comme(PAULINE, (acces) =>
      ajouterUneLigne(acces, { ...uneAide(id, 10), prestataire, structure }),
    );
  // Two of them answer to this word: nobody guesses which.
  expect(await ajouter('presence')).toMatchObject({
    refus: { raison: 'prestataire_a_choisir', trouvees: [{ nom: 'Aide et présence' }, {}] },
  });
  expect(await ajouter('', 's3')).toMatchObject({ refus: { raison: 'prestataire_pas_autorise' } });
  valeurOuErreur(await ajouter('aide et presence'));
  valeurOuErreur(await ajouter('Mme Diallo, voisine'));
  const lignes = async () =>
    valeurOuErreur(await scene.comme(PAULINE, (acces) => lireUnPlan(acces, { id }))).plan.lignes;
  expect(await lignes()).toMatchObject([
    { prestataire: 'Aide et présence', structureId: 's1' },
    { prestataire: 'Mme Diallo, voisine', structureId: null },
  ]);
  await scene.comme(PAULINE, async (acces) =>
    valeurOuErreur(await proposerUnPlan(acces, { id, mode: 'main_propre' })),
  );
  const accepter = (verseeA: 'elle' | 'prestataire', lequel = id) =>
    scene.comme(PAULINE, (acces) =>
      repondreAuPlan(acces, {
        ...{ id: lequel, le: acces.aujourdHui, reponse: 'accepter' as const, verseeA },
      }),
    );
  expect(await accepter('prestataire')).toMatchObject({ refus: { raison: 'pas_un_prestataire' } });
  await sql('update apa.ligne_de_plan set structure_id = $1, prestataire = $2', [
    's1',
    'Aide et présence',
  ]);
  valeurOuErreur(await accepter('prestataire'));
  valeurOuErreur(await scene.comme(PAULINE, (acces) => preparerLaDecision(acces, { demandeId })));
  expect(await sql('select genre, nom, siret from paiements.destinataire')).toEqual([
    { genre: 'prestataire', nom: 'Aide et présence', siret: '12345678900012' },
  ]);
  const [decision] = await sql<{ dits: string }>(
    'select motifs_de_fait::text as dits from demandes_de_droits.decision',
  );
  expect(decision?.dits).toContain('versée directement à Aide et présence');
});
