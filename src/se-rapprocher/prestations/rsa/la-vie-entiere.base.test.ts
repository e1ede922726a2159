import { afterAll, beforeAll, expect, it } from 'vitest';
import { enTantQue } from '#acces';
import { formerUnRecours, lireUneDemande } from '#demandes-de-droits';
import { annoncerLesEcheances, lireLesEcheances } from '#echeances';
import { type Moteur, sql } from '#socle';
import { ajouterJours, centimes, dateCivile, valeurOuErreur } from '#socle/pur';
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
import { finirUneSanction } from './engager-une-sanction/finir-une-sanction.ts';
import { recevoirSesObservations } from './engager-une-sanction/l-entendre.ts';
import {
  INES,
  JULIEN,
  LEILA,
  leRecuDe,
  lesRegles,
  type Metteur,
  planterLaScene,
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
import { terminerLeParcours } from './terminer-le-parcours/terminer-le-parcours.ts';
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

const echeances = async (demandeId: string) =>
  scene.comme(JULIEN, async (acces) => {
    const siennes = await lireLesEcheances(acces, [{ genre: 'parcours_rsa', id: demandeId }]);
    return Object.fromEntries(
      (siennes.get(demandeId) ?? [])
        .filter(({ objet }) => objet.genre === 'parcours_rsa')
        .map((une) => [une.regime.id, [une.etat, une.echueLe]]),
    );
  });
const ouEnEst = async (parcoursId: string) =>
  scene.comme(JULIEN, async (acces) => valeurOuErreur(await lireUnParcours(acces, parcoursId)));
async function leMatinDu(jour: string): Promise<void> {
  scene.leJour(jour);
  await enTantQue(scene.env, { genre: 'machine', nom: 'echeances' }, 'annoncer', (acces) =>
    annoncerLesEcheances(acces, {}),
  );
  await scene.livrer();
}

it('de l’entrée au contrat signé de sa main, puis une autre orientation qui repart de zéro', async () => {
  scene.leJour('2027-01-04');
  const { parcoursId, demandeId, code } = await uneEntree(scene, '2027-01-04');
  expect(code.length).toBeGreaterThan(8);
  expect(await echeances(demandeId)).toEqual({ 'rsa.orientation': ['en_cours', '2027-02-15'] });
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
  expect(await echeances(demandeId)).toMatchObject({
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
  expect(attendu.rows[0]?.n).toBe(1);

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
  const { regards } = await ouEnEst(parcoursId);
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
  expect(await echeances(demandeId)).toMatchObject({
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
  expect((await echeances(demandeId))['rsa.reorientation']).toEqual(['en_cours', '2027-02-25']);
  await leMatinDu('2027-02-26');
  expect((await ouEnEst(parcoursId)).parcours.reorientations[0]?.remonteeLe).toBe('2027-02-26');
  const finir = () =>
    scene.comme(JULIEN, (acces) =>
      terminerLeParcours(acces, { parcoursId, suite: 'autonome', mots: 'il a un emploi' }),
    );
  expect(await finir()).toMatchObject({ ok: false, refus: { raison: 'deja_demandee' } });
  valeurOuErreur(
    await scene.comme(SYLVIE, (acces) =>
      repondreAUneReorientation(acces, {
        parcoursId,
        accordee: true,
        reponse: 'Vous viendrez à Saint-Denis.',
      }),
    ),
  );
  await uneOrientation(scene, parcoursId, demandeId);
  expect((await echeances(demandeId))['rsa.contrat']).toEqual(['en_cours', '2027-03-26']);
  const apres = await ouEnEst(parcoursId);
  expect(apres.parcours.contrat).toBeNull();
  expect(apres.parcours.orientationsPassees).toHaveLength(1);
  valeurOuErreur(await finir());
  expect((await ouEnEst(parcoursId)).parcours.etat.ou).toBe('sortie');
});

it('six semaines sans orientation : France Travail le peut, et c’est dit (T8)', async () => {
  scene.leJour('2027-04-01');
  const { parcoursId } = await uneEntree(scene, '2027-04-01');
  await leMatinDu('2027-05-14');
  expect((await ouEnEst(parcoursId)).parcours.ailleursPossibleDepuis).not.toBeNull();
  valeurOuErreur(
    await scene.comme(JULIEN, (acces) =>
      terminerLeParcours(acces, {
        parcoursId,
        suite: 'passe_la_main',
        mots: 'France Travail l’oriente',
      }),
    ),
  );
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
  const finir = (mensuel: number | null) =>
    scene.comme(JULIEN, (acces) =>
      finirUneSanction(acces, {
        ...{ sanctionId, parceQue: 'il est revenu à l’atelier' },
        mensuel: mensuel === null ? null : centimes(mensuel),
      }),
    );
  // Half of a month was suspended from the day he had it: given back by a decision that somebody signs.
  scene.leJour(ajouterJours(scene.env.horloge.aujourdHui(), 9));
  valeurOuErreur(await finir(600_00));
  const [rendu] = valeurOuErreur(
    await scene.comme(JULIEN, (acces) => lireUneDemande(acces, demandeId)),
  ).decisions;
  expect(rendu).toMatchObject({ sens: 'accord', montantCentimes: 300_00, enveloppe: 'rsa' });
  await signerEtRemettre(scene, { decisionId: rendu?.id ?? '', demandeId });

  const { detteId } = valeurOuErreur(await constater());
  const [sienne] = (await ouEnEst(parcoursId)).dettes;
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
  const recours = await scene.comme(JULIEN, (acces) =>
    formerUnRecours(acces, {
      demandeId,
      genre: 'prealable',
      formeLe: acces.aujourdHui,
      mots: 'Je conteste',
    } as never),
  );
  expect(recours.ok || recours.refus.raison).toBeTruthy();
});
