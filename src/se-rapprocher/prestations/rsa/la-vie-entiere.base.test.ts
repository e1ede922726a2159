import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  deposerUneDemande,
  formerUnRecours,
  lireUneDemande,
  suivreUnRecours,
} from '#demandes-de-droits';
import { annuler } from '#rendez-vous';
import { type Moteur, sql } from '#socle';
import { dateCivile, valeurOuErreur } from '#socle/pur';
import { uneBase } from '../../../../outils/base-d-essai.ts';
import {
  choisirSonPremierRendezVous,
  lieuxPossibles,
} from './choisir-son-premier-rendez-vous/choisir.ts';
import { constaterUneDette } from './constater-une-dette/constater-une-dette.ts';
import { demanderUneRemise, repondreALaRemise } from './constater-une-dette/remettre-une-dette.ts';
import {
  demanderUneAutreOrientation,
  repondreAUneReorientation,
} from './demander-une-autre-orientation/demander-une-autre-orientation.ts';
import { direSaPart } from './dire-sa-part/dire-sa-part.ts';
import { AUCUN_FAIT } from './domaine/criteres.ts';
import { ecrireLeContrat, proposerLeContrat } from './ecrire-le-contrat/ecrire-le-contrat.ts';
import { deciderUneSanction } from './engager-une-sanction/decider-une-sanction.ts';
import { engagerUneSanction } from './engager-une-sanction/engager-une-sanction.ts';
import { recevoirSesObservations } from './engager-une-sanction/l-entendre.ts';
import {
  finir,
  INES,
  JULIEN,
  KARIM,
  LEILA,
  leMatinDu,
  leRecuDe,
  lesEcheances,
  lesRegles,
  type Metteur,
  ouEnEst,
  planterLaScene,
  reprendreEtEtreRembourse,
  SYLVIE,
  signerEtRemettre,
  UN_CONTRAT,
  uneDelegation,
  uneEntree,
  uneOrientation,
  unMetteurEnScene,
} from './essais.ts';
import { lireMonParcours } from './mon-parcours/lire-mon-parcours.ts';
import { confirmerUneOrientation } from './orienter/confirmer-une-orientation.ts';
import { noterLesFaits } from './orienter/proposer.ts';
import { signerLeContrat } from './signer-le-contrat/signer-le-contrat.ts';
import { inscrireQuiDecide } from './tenir-les-regles/tenir-les-regles.ts';
import { lireUnParcours } from './voir-un-parcours/lire-un-parcours.ts';

let base: Moteur;
let scene: Metteur;
beforeAll(async () => {
  base = await uneBase();
  await planterLaScene(base);
  scene = unMetteurEnScene(base);
  await lesRegles(scene);
  await uneDelegation(scene);
});
afterAll(() => base.fermer());

it('de l’entrée au contrat signé de sa main, puis une autre orientation qui repart de zéro', async () => {
  scene.leJour('2027-01-04');
  const { parcoursId, demandeId, code } = await uneEntree(scene, '2027-01-04');
  expect(code?.length).toBeGreaterThan(8);
  expect(await lesEcheances(scene, demandeId)).toEqual({
    'rsa.orientation': ['en_cours', '2027-02-15'],
  });
  const regles = await scene.comme(JULIEN, async (acces) =>
    valeurOuErreur(
      await noterLesFaits(acces, {
        parcoursId,
        faits: { ...AUCUN_FAIT, age: 47, inscrite: false },
      }),
    ),
  );
  expect(regles.proposition).toMatchObject({ code: 'FINAL', organisme: 'departement' });
  const autrement = await scene.comme(JULIEN, (acces) =>
    confirmerUneOrientation(acces, {
      parcoursId,
      parcours: 'social',
      organisme: 'association',
      serviceId: null,
      structureId: null,
      raison: 'non',
    }),
  );
  expect(autrement).toMatchObject({ ok: false, refus: { raison: 'raison_manque' } });

  // Handed over on the last day of January: the month ends on the last day of February (T7).
  scene.leJour('2027-01-31');
  await uneOrientation(scene, parcoursId, demandeId);
  expect(await lesEcheances(scene, demandeId)).toMatchObject({
    'rsa.orientation': ['tenue', '2027-02-15'],
    'rsa.contrat': ['en_cours', '2027-02-28'],
  });

  const karim = await leRecuDe(scene, demandeId);
  const mien = await karim(async (acces) => valeurOuErreur(await lireMonParcours(acces, {})));
  expect(mien.parcours.etat.ou).toBe('rendez_vous_a_choisir');
  expect(mien.parcours.orientation?.explication.at(-1)).toMatchObject({ sort: 'retenue' });
  const lieux = await karim((acces) => lieuxPossibles(acces, mien.parcours));
  expect(lieux.map(({ site }) => site.id).sort()).toEqual([121, 122]);
  const creneau = lieux.find(({ site }) => site.id === 122)?.creneaux[0];
  if (!creneau) throw new Error('no free hour at Bobigny');
  const place = { plageId: creneau.plageId, debut: creneau.debut };
  expect((await scene.comme(LEILA, (acces) => lireUnParcours(acces, parcoursId))).ok).toBe(false);
  valeurOuErreur(
    await karim((acces) => choisirSonPremierRendezVous(acces, { parcoursId, ...place })),
  );
  await scene.livrer();
  // Cancelled, the hour is his to choose again; what was told twice changes nothing.
  const { parcours: pris } = await ouEnEst(scene, parcoursId);
  valeurOuErreur(
    await scene.comme(LEILA, (acces) => annuler(acces, { id: pris.rendezVousId ?? '' })),
  );
  await scene.livrer();
  expect((await ouEnEst(scene, parcoursId)).parcours.etat.ou).toBe('rendez_vous_a_choisir');
  valeurOuErreur(
    await karim((acces) => choisirSonPremierRendezVous(acces, { parcoursId, ...place })),
  );
  await scene.livrer();
  // The team of the place he chose is his, reads his record, and waits for him by name.
  const chezLeila = await scene.comme(LEILA, (acces) => lireUnParcours(acces, parcoursId));
  expect(valeurOuErreur(chezLeila).lieu?.id).toBe(122);
  const attendu = await scene.comme(LEILA, ({ bd }) =>
    sql<{
      n: number;
    }>`select count(*)::int as n from rendez_vous.rendez_vous where personne_id is not null`.execute(
      bd,
    ),
  );
  expect(attendu.rows[0]?.n).toBe(2);

  valeurOuErreur(
    await karim((acces) =>
      direSaPart(acces, {
        parcoursId,
        sesMots: { compte: 'Être chez moi le soir' },
        nosMots: { travail: 'x' },
      }),
    ),
  );
  valeurOuErreur(
    await scene.comme(LEILA, (acces) =>
      direSaPart(acces, { parcoursId, sesMots: {}, nosMots: { compte: 'Des horaires de jour' } }),
    ),
  );
  const { regards } = await ouEnEst(scene, parcoursId);
  expect(regards.map(({ theme, de }) => `${theme} ${de}`).sort()).toEqual([
    'compte personne',
    'compte professionnel',
  ]);

  const proposer = () => scene.comme(LEILA, (acces) => proposerLeContrat(acces, parcoursId));
  const seul = {
    ...UN_CONTRAT,
    engagements: UN_CONTRAT.engagements.filter(({ de }) => de === 'personne'),
  };
  valeurOuErreur(
    await scene.comme(LEILA, (acces) => ecrireLeContrat(acces, { parcoursId, contrat: seul })),
  );
  expect(await proposer()).toMatchObject({ ok: false, refus: { raison: 'rien_de_nous' } });
  valeurOuErreur(
    await scene.comme(LEILA, (acces) =>
      ecrireLeContrat(acces, { parcoursId, contrat: UN_CONTRAT }),
    ),
  );
  // While it is written, he does not read it; nobody signs in his place.
  expect((await karim((acces) => lireMonParcours(acces, {}))).ok).toBe(true);
  expect((await karim((acces) => signerLeContrat(acces, { parcoursId }))).ok).toBe(false);
  valeurOuErreur(await proposer());
  await expect(
    scene.comme(LEILA, ({ bd }) => sql`delete from rsa.engagement`.execute(bd)),
  ).rejects.toThrow(/deja propose/);
  scene.leJour('2027-02-10');
  valeurOuErreur(await karim((acces) => signerLeContrat(acces, { parcoursId })));
  await scene.livrer();
  expect(await lesEcheances(scene, demandeId)).toMatchObject({
    'rsa.contrat': ['tenue', '2027-02-28'],
    'rsa.reexamen': ['en_cours', '2027-08-10'],
  });

  // He asks to change; fifteen days pass; it goes up; the answer is yes and the month starts again (D5411-8-2).
  valeurOuErreur(
    await karim((acces) =>
      demanderUneAutreOrientation(acces, { parcoursId, mots: 'C’est trop loin' }),
    ),
  );
  await scene.livrer();
  expect(
    await karim((acces) => demanderUneAutreOrientation(acces, { parcoursId, mots: 'encore' })),
  ).toMatchObject({
    refus: { raison: 'deja_demandee' },
  });
  expect((await lesEcheances(scene, demandeId))['rsa.reorientation']).toEqual([
    'en_cours',
    '2027-02-25',
  ]);
  await leMatinDu(scene, '2027-02-26');
  expect((await ouEnEst(scene, parcoursId)).parcours.reorientations[0]?.remonteeLe).toBe(
    '2027-02-26',
  );
  expect(await finir(scene, parcoursId)).toMatchObject({
    ok: false,
    refus: { raison: 'deja_demandee' },
  });
  valeurOuErreur(
    await scene.comme(SYLVIE, (acces) =>
      repondreAUneReorientation(acces, {
        parcoursId,
        accordee: true,
        reponse: 'Vous viendrez à Saint-Denis.',
      }),
    ),
  );
  await scene.livrer();
  // A yes opens another orientation, with its six weeks; what is agreed goes on meanwhile.
  scene.leJour('2027-02-27');
  const entreDeux = (await ouEnEst(scene, parcoursId)).parcours;
  expect([entreDeux.etat, entreDeux.contrat?.etat]).toEqual([
    { ou: 'a_reorienter', depuis: '2027-02-26' },
    'signe',
  ]);
  expect((await lesEcheances(scene, demandeId))['rsa.orientation']).toEqual([
    'en_cours',
    '2027-04-09',
  ]);
  await uneOrientation(scene, parcoursId, demandeId);
  expect(await lesEcheances(scene, demandeId)).toMatchObject({
    'rsa.orientation': ['tenue', '2027-04-09'],
    'rsa.contrat': ['en_cours', '2027-03-27'],
  });
  expect((await ouEnEst(scene, parcoursId)).parcours.etat.ou).toBe('rendez_vous_a_choisir');
  const apres = await ouEnEst(scene, parcoursId);
  expect(apres.parcours.contrat).toBeNull();
  expect(apres.parcours.orientationsPassees).toHaveLength(1);
  valeurOuErreur(await finir(scene, parcoursId));
  expect((await ouEnEst(scene, parcoursId)).parcours.etat.ou).toBe('sortie');
});

it('sa demande de RSA déjà reçue devient son parcours : rien n’est redemandé, ses mots s’ajoutent', async () => {
  scene.leJour('2027-03-01');
  const { demandeId } = await scene.comme(JULIEN, async (acces) =>
    valeurOuErreur(
      await deposerUneDemande(acces, {
        ...{ personneId: KARIM, prestation: 'rsa', mots: null, voie: 'guichet' as const },
        ...{ recueLe: '2027-03-01', cle: 12_001, situation: { tourDu: '2027-03-01' } },
      }),
    ),
  );
  const entree = await uneEntree(scene, '2027-03-01');
  expect([entree.demandeId, entree.code]).toEqual([demandeId, null]);
  const { mots } = await scene.comme(JULIEN, async (acces) => {
    const lue = valeurOuErreur(await lireUneDemande(acces, demandeId));
    return lue.demande;
  });
  expect(mots).toBe('Je veux retrouver un travail de cuisinier.');
  valeurOuErreur(await finir(scene, entree.parcoursId, 'autonome'));
});

it('six semaines sans orientation : France Travail le peut, et c’est dit (T8)', async () => {
  scene.leJour('2027-04-01');
  const { parcoursId } = await uneEntree(scene, '2027-04-01');
  await leMatinDu(scene, '2027-05-14');
  expect((await ouEnEst(scene, parcoursId)).parcours.ailleursPossibleDepuis).not.toBeNull();
  valeurOuErreur(await finir(scene, parcoursId, 'passe_la_main'));
});

it('ni dette ni sanction où le département ne décide pas : la règle refuse, et la base aussi (T19)', async () => {
  scene.leJour('2027-06-01');
  const { parcoursId, demandeId } = await uneEntree(scene, '2027-06-01');
  await uneOrientation(scene, parcoursId, demandeId);
  valeurOuErreur(
    await scene.comme(JULIEN, async (acces) => {
      valeurOuErreur(await ecrireLeContrat(acces, { parcoursId, contrat: UN_CONTRAT }));
      valeurOuErreur(await proposerLeContrat(acces, parcoursId));
      return signerLeContrat(acces, { parcoursId });
    }),
  );
  const dette = {
    parcoursId,
    montant: 65_000,
    du: dateCivile('2027-05-01'),
    au: dateCivile('2027-05-31'),
    motif: 'Un mois versé deux fois.',
    fausseDeclarationEtablie: false,
  };
  const constater = () => scene.comme(JULIEN, (acces) => constaterUneDette(acces, dette));
  const engager = (taux: number) =>
    scene.comme(JULIEN, (acces) =>
      engagerUneSanction(acces, {
        parcoursId,
        faits: 'Absent à trois ateliers.',
        manquementLe: dateCivile('2027-06-01'),
        genre: 'suspension',
        rang: 'premiere',
        taux,
        mois: 1,
        foyer: { personnes: 2, majore: false },
      }),
    );
  const enBase = () =>
    scene.comme(JULIEN, ({ bd }) =>
      sql`insert into rsa.dette (id, parcours_id, montant_centimes, du, au, motif, fausse_declaration_etablie, constatee_le)
        values (gen_random_uuid(), ${parcoursId}::uuid, 100, '2027-05-01', '2027-05-31', 'XXXXXXXXXX', false, '2021-06-01')`.execute(
        bd,
      ),
    );
  // After 31 December 2026 nobody wrote who decides: unknown, and nothing is owed.
  expect(await constater()).toMatchObject({ ok: false, refus: { raison: 'pas_le_departement' } });
  expect(await engager(50)).toMatchObject({ ok: false, refus: { raison: 'pas_le_departement' } });
  await expect(enBase()).rejects.toThrow(/ne decide pas/);
  const inscrire = (du: string) =>
    scene.comme(INES, (acces) =>
      inscrireQuiDecide(acces, {
        departement: '93',
        mode: 'departement',
        du: dateCivile(du),
        au: null,
        reference: 'Loi de finances pour 2027, article 12',
      }),
    );
  // In 2026 the law says the State: no line of ours may say otherwise.
  expect(await inscrire('2026-06-01')).toMatchObject({ refus: { raison: 'contredit_la_loi' } });
  valeurOuErreur(await inscrire('2027-01-01'));

  expect(await engager(51)).toMatchObject({ ok: false, refus: { raison: 'plafond_du_foyer' } });
  const { sanctionId } = valeurOuErreur(await engager(50));
  await scene.livrer();
  const decider = () => scene.comme(JULIEN, (acces) => deciderUneSanction(acces, sanctionId));
  expect(await decider()).toMatchObject({ ok: false, refus: { raison: 'delai_ouvert' } });
  const karim = await leRecuDe(scene, demandeId);
  valeurOuErreur(
    await karim((acces) =>
      recevoirSesObservations(acces, {
        sanctionId,
        observations: 'Je gardais mon fils malade.',
        auditionDemandee: false,
        accompagneeDe: '',
      }),
    ),
  );
  const { decisionId } = valeurOuErreur(await decider());
  await signerEtRemettre(scene, { decisionId, demandeId });
  // Half of a month was suspended from the day he had it: given back by a decision that somebody signs.
  const rendu = await reprendreEtEtreRembourse(scene, { sanctionId, demandeId });
  expect(rendu).toMatchObject({ sens: 'accord', montantCentimes: 300_00, enveloppe: 'rsa' });
  await signerEtRemettre(scene, { decisionId: rendu?.id ?? '', demandeId });

  const { detteId } = valeurOuErreur(await constater());
  const [sienne] = (await ouEnEst(scene, parcoursId)).dettes;
  await signerEtRemettre(scene, { decisionId: sienne?.decisionId ?? '', demandeId });
  valeurOuErreur(
    await karim((acces) =>
      demanderUneRemise(acces, { parcoursId, detteId, mots: 'Je n’ai rien de côté' }),
    ),
  );
  const repondre = (accordee: number) =>
    scene.comme(JULIEN, (acces) =>
      repondreALaRemise(acces, {
        parcoursId,
        detteId,
        accordee,
        motif: 'Sa situation est fragile.',
      }),
    );
  expect(await repondre(65_001)).toMatchObject({ refus: { raison: 'plus_que_le_reste' } });
  expect(valeurOuErreur(await repondre(40_000)).reste).toBe(25_000);
  // He contests what was answered: nobody asks him to repay until the answer, which is owed in two months.
  const [repondue] = (await ouEnEst(scene, parcoursId)).dettes;
  expect(repondue?.suspension).toBeNull();
  await signerEtRemettre(scene, {
    decisionId: repondue?.remises[0]?.decisionId ?? '',
    demandeId,
  });
  const { recoursId } = valeurOuErreur(
    await scene.comme(JULIEN, (acces) =>
      formerUnRecours(acces, {
        demandeId,
        genre: 'prealable',
        formeLe: acces.aujourdHui,
        mots: 'Je conteste',
      }),
    ),
  );
  const demandes = { genre: 'machine', nom: 'demandes-de-droits' } as const;
  await scene.comme(demandes, (acces) => suivreUnRecours(acces, { recoursId }));
  const suspendue = { parceQue: 'prealable', depuis: '2027-06-10', jusquau: '2027-08-10' };
  expect((await ouEnEst(scene, parcoursId)).dettes[0]?.suspension).toEqual(suspendue);
  const chezLui = await karim(async (acces) => valeurOuErreur(await lireMonParcours(acces, {})));
  expect(chezLui.dettes[0]?.suspension).toEqual(suspendue);
});
