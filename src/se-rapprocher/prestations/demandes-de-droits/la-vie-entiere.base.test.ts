import { afterAll, beforeAll, expect, it } from 'vitest';
import { enTantQue, type LecteurAgent } from '#acces';
import { annoncerLesEcheances, lireLesEcheances } from '#echeances';
import type { Moteur } from '#socle';
import { reussi, valeurOuErreur } from '#socle/pur';
import { enProprietaire, uneBase } from '../../../../outils/base-d-essai.ts';
import { declarerComplete } from './declarer-complete/declarer-complete.ts';
import { demanderDesPieces } from './demander-des-pieces/demander-des-pieces.ts';
import { direLeRefusDeDemande } from './dire-les-refus.ts';
import {
  CARLA,
  FANNY,
  HELENE,
  MACHINE,
  type Metteur,
  NADIA,
  PAUL,
  PAULINE,
  planterLaScene,
  ROSA,
  SYLVIE,
  UN_PROJET,
  uneDecisionPreparee,
  uneDelegation,
  uneDemande,
  unMetteurEnScene,
} from './essais.ts';
import { formerUnRecours, suivreUnRecours } from './former-un-recours/former-un-recours.ts';
import {
  joindreUnePieceSensible,
  lireLesPiecesSensibles,
} from './joindre-une-piece-sensible/joindre-une-piece-sensible.ts';
import { lireUneDemande } from './lire-une-demande/lire-une-demande.ts';
import { noterUnePiece } from './noter-une-piece/noter-une-piece.ts';
import { notifierUneDecision } from './notifier-une-decision/notifier-une-decision.ts';
import { preparerUneDecision } from './preparer-une-decision/preparer-une-decision.ts';
import {
  demanderLesMotifs,
  suivreUneEcheanceDepassee,
} from './produire-l-effet-du-silence/produire-l-effet-du-silence.ts';
import { repondreAUnRecours } from './repondre-a-un-recours/repondre-a-un-recours.ts';
import { suivreUnRetrait } from './retirer-une-demande/retirer-une-demande.ts';
import { signerUneDecision } from './signer-une-decision/signer-une-decision.ts';
import { lireLesBesoins } from './tenir-un-besoin/tenir-un-besoin.ts';

let base: Moteur;
let scene: Metteur;
beforeAll(async () => {
  base = await uneBase();
  await planterLaScene(base);
  scene = unMetteurEnScene(base);
});
afterAll(() => base.fermer());

const lire = (lecteur: LecteurAgent, id: string) =>
  scene.comme(lecteur, (acces) => lireUneDemande(acces, id));
const lue = async (lecteur: LecteurAgent, id: string) => valeurOuErreur(await lire(lecteur, id));
const echeances = (lecteur: LecteurAgent, id: string) =>
  scene.comme(lecteur, async (acces) => {
    const siennes =
      (await lireLesEcheances(acces, [{ genre: 'demande_de_droit', id }])).get(id) ?? [];
    return Object.fromEntries(siennes.map((une) => [une.regime.id, [une.etat, une.echueLe]]));
  });

/** The morning of that day: clocks that ran out are announced, and their reactions done. */
async function leMatinDu(jour: string): Promise<void> {
  scene.leJour(jour);
  await enTantQue(scene.env, { genre: 'machine', nom: 'echeances' }, 'annoncer', (acces) =>
    annoncerLesEcheances(acces, {}),
  );
  await livrer();
}

const REACTIONS = {
  EcheanceDepassee: suivreUneEcheanceDepassee,
  RecoursForme: suivreUnRecours,
  DemandeDeDroitRetiree: suivreUnRetrait,
} as const;

/** What was announced sets its clocks in motion, as the named machine. */
async function livrer(): Promise<void> {
  const { lignes } = await enProprietaire(base, (c) =>
    c.executer<{ nom: keyof typeof REACTIONS; contenu: never }>(
      `with lus as (delete from socle.evenement where nom = any ($1::text[]) returning nom, contenu)
       select nom, contenu from lus`,
      [Object.keys(REACTIONS)],
    ),
  );
  for (const { nom, contenu } of lignes)
    await scene.comme(MACHINE, async (acces) => {
      await REACTIONS[nom](acces, contenu);
    });
}

const engager = async () => reussi();

it('reçue à l’accueil, instruite ailleurs, signée par qui le peut, remise, contestée, répondue', async () => {
  scene.leJour('2026-11-02');
  const { demandeId, code } = await uneDemande(scene);
  expect(code).toMatch(/^[0-9A-Z-]{12,}$/);
  // The record opened to who examines, and to nobody else.
  expect((await lue(PAULINE, demandeId)).instruit).toBe(true);
  expect((await lue(NADIA, demandeId)).instruit).toBe(false);
  expect((await lire(PAUL, demandeId)).ok).toBe(false);
  const refusee = await scene.comme(NADIA, (acces) =>
    declarerComplete(acces, { demandeId, le: '2026-11-02' }),
  );
  expect(refusee.ok).toBe(false);
  // The acknowledgement was given at once; the clock of an agreement starts at the complete file.
  expect(await echeances(PAULINE, demandeId)).toEqual({
    'apa.accuse_reception': ['tenue', '2026-11-12'],
  });
  const decisionId = await uneDecisionPreparee(scene, demandeId);
  expect((await echeances(PAULINE, demandeId))['apa.decision']).toEqual(['en_cours', '2027-01-02']);

  const signer = () =>
    scene.comme(SYLVIE, (acces) => signerUneDecision(acces, { decisionId, engager }));
  const sansDelegation = await signer();
  expect(sansDelegation).toMatchObject({ ok: false, refus: { raison: 'sans_delegation' } });
  await uneDelegation(scene, { plafondEuros: 500 });
  const plafond = await signer();
  expect(plafond).toMatchObject({ ok: false, refus: { raison: 'plafond_depasse', euros: 5046 } });
  expect(plafond.ok ? '' : direLeRefusDeDemande(plafond.refus)).toMatch(/engage 5.046 €.*500 €/);
  await uneDelegation(scene);
  expect(await signer()).toMatchObject({ ok: true });
  // Signed, it says the same forever, whoever writes.
  await expect(
    enProprietaire(base, (c) =>
      c.executerScript(
        `update demandes_de_droits.decision set sens = 'refus' where id = '${decisionId}'`,
      ),
    ),
  ).rejects.toThrow(/ne change pas/);

  scene.leJour('2026-11-10');
  valeurOuErreur(
    await scene.comme(PAULINE, (acces) =>
      notifierUneDecision(acces, {
        decisionId,
        mode: 'lettre_recommandee',
        dateCertaine: '2026-11-09',
      }),
    ),
  );
  expect(await echeances(PAULINE, demandeId)).toMatchObject({
    'apa.decision': ['tenue', '2027-01-02'],
    'recours.prealable': ['en_cours', '2027-01-11'],
  });
  const [besoin] = valeurOuErreur(await scene.comme(NADIA, (acces) => lireLesBesoins(acces, ROSA)));
  expect(besoin?.etat).toBe('couvert');

  scene.leJour('2026-12-01');
  const trop = await scene.comme(NADIA, (acces) =>
    formerUnRecours(acces, { demandeId, genre: 'contentieux', formeLe: '2026-12-01', mots: null }),
  );
  expect(trop).toMatchObject({ ok: false, refus: { raison: 'prealable_d_abord' } });
  const { recoursId } = valeurOuErreur(
    await scene.comme(NADIA, (acces) =>
      formerUnRecours(acces, {
        demandeId,
        genre: 'prealable',
        formeLe: '2026-12-01',
        mots: 'Trois heures ne suffisent pas.',
      }),
    ),
  );
  await livrer();
  expect(await echeances(PAULINE, demandeId)).toMatchObject({
    'recours.prealable': ['tenue', '2027-01-11'],
    'recours.reponse': ['en_cours', '2027-02-01'],
  });
  valeurOuErreur(
    await scene.comme(SYLVIE, (acces) =>
      repondreAUnRecours(acces, {
        recoursId,
        reponse: 'rejete',
        motifs: 'Le plan couvre ce que l’évaluation a relevé.',
      }),
    ),
  );
  const { demande, recours, etapes, decisions } = await lue(PAULINE, demandeId);
  expect([demande.etat, recours[0]?.etat]).toEqual(['notifiee', 'repondu']);
  expect(decisions[0]?.calcul).toEqual(UN_PROJET.calcul);
  expect(etapes.map(({ genre }) => genre).reverse()).toEqual([
    'deposee',
    'declarer_complete',
    'avis',
    'preparer',
    'signer',
    'notifier',
    'contester',
    'repondre',
  ]);
  // The review is another decision; the one in force gives way only when it is notified.
  await scene
    .comme(PAULINE, (acces) =>
      preparerUneDecision(acces, { ...UN_PROJET, demandeId, sens: 'revision' }),
    )
    .then(valeurOuErreur);
  expect((await lue(PAULINE, demandeId)).decisions.map(({ etat }) => etat)).toEqual([
    'preparee',
    'notifiee',
  ]);
});

it('FSL : les papiers demandés arrêtent le délai ; le silence refuse, et doit ses motifs (T5)', async () => {
  scene.leJour('2026-11-02');
  const { demandeId } = await uneDemande(scene, {
    prestation: 'fsl',
    besoin: 'dette d’énergie',
    mots: 'Ils vont couper.',
  });
  expect((await echeances(FANNY, demandeId))['fsl.decision']).toEqual(['en_cours', '2027-01-02']);
  valeurOuErreur(
    await scene.comme(FANNY, (acces) =>
      demanderDesPieces(acces, {
        demandeId,
        codes: ['facture', 'rib'],
        pourLe: '2026-12-02' as never,
      }),
    ),
  );
  scene.leJour('2026-11-12');
  for (const acteur of ['facture', 'rib'])
    valeurOuErreur(
      await scene.comme(NADIA, (acces) =>
        noterUnePiece(acces, { demandeId, code: acteur, etat: 'vue' }),
      ),
    );
  valeurOuErreur(
    await scene.comme(FANNY, (acces) => declarerComplete(acces, { demandeId, le: '2026-11-12' })),
  );
  // Ten days stopped, ten days more.
  expect((await echeances(FANNY, demandeId))['fsl.decision']).toEqual(['en_cours', '2027-01-12']);

  await leMatinDu('2027-01-13');
  const apres = await lue(FANNY, demandeId);
  expect(apres.demande).toMatchObject({
    etat: 'refusee_par_silence',
    silenceEffet: 'rejet',
    silenceLe: '2027-01-13',
  });
  // A need survives a refusal (S108).
  expect(apres.besoin).toMatchObject({ quoi: 'dette d’énergie', etat: 'ouvert' });
  await leMatinDu('2027-01-14');
  expect((await lue(FANNY, demandeId)).demande.version).toBe(apres.demande.version);
  valeurOuErreur(await scene.comme(NADIA, (acces) => demanderLesMotifs(acces, { demandeId })));
  expect(await echeances(FANNY, demandeId)).toMatchObject({
    motifs_du_refus_implicite: ['en_cours', '2027-02-14'],
    'recours.prealable': ['en_cours', '2027-03-15'],
  });
});

it('APA : deux mois sans décision l’accordent pour un montant provisoire, qu’une décision peut suivre (T3)', async () => {
  scene.leJour('2026-11-03');
  const { demandeId } = await uneDemande(scene);
  await scene
    .comme(PAULINE, (acces) => declarerComplete(acces, { demandeId, le: '2026-11-03' }))
    .then(valeurOuErreur);
  await leMatinDu('2027-01-04');
  const { demande } = await lue(PAULINE, demandeId);
  expect(demande).toMatchObject({
    etat: 'accordee_forfaitaire',
    silenceEffet: 'accord_forfaitaire',
    silenceLe: '2027-01-04',
  });
  const ensuite = await scene.comme(PAULINE, (acces) =>
    preparerUneDecision(acces, { ...UN_PROJET, demandeId }),
  );
  expect(ensuite.ok).toBe(true);
});

it('un accusé de réception donné le onzième jour est un manquement noté (T4)', async () => {
  scene.leJour('2026-11-13');
  const { demandeId } = await uneDemande(scene, { recueLe: '2026-11-02', voie: 'courrier' });
  const { lignes } = await enProprietaire(base, (c) =>
    c.executer<{ depassee: string }>(
      `select depassee_le::text as depassee from echeances.echeance where objet_id = '${demandeId}'
       and regime = 'apa.accuse_reception'`,
      [],
    ),
  );
  expect(lignes).toEqual([{ depassee: '2026-11-13' }]);
});

it('une personne protégée : une seule agente, par son nom, et personne d’autre de l’équipe', async () => {
  scene.leJour('2026-11-02');
  const { demandeId } = await uneDemande(scene, { personneId: HELENE, prestation: 'fsl' });
  const { demande, instruit } = await lue(NADIA, demandeId);
  expect([demande.discrete, demande.agentId, demande.cle, instruit]).toEqual([true, 1, 1001, true]);
  expect((await lire(FANNY, demandeId)).ok).toBe(false);
  expect((await lire(CARLA, demandeId)).ok).toBe(false);
});

it('R8 : le numéro de sécurité sociale est chiffré, lu de l’équipe qui instruit seule, et de ce droit seul', async () => {
  scene.leJour('2026-11-02');
  const { demandeId } = await uneDemande(scene, {
    situation: { individus: [{ age: 82, nationalite: 'XX' }] },
  });
  const NIR = `2440393066123${String(97 - Number(2440393066123n % 97n)).padStart(2, '0')}`;
  const joindre = (id: string, lecteur: LecteurAgent) =>
    scene.comme(lecteur, (acces) =>
      joindreUnePieceSensible(acces, { demandeId: id, genre: 'nir', valeur: NIR }),
    );
  valeurOuErreur(await joindre(demandeId, PAULINE));
  expect(
    await scene.comme(PAULINE, (acces) => lireLesPiecesSensibles(acces, { demandeId })),
  ).toMatchObject({ valeur: { nir: NIR } });
  const { lignes } = await enProprietaire(base, (c) =>
    c.executer<{ chiffre: string; situation: string }>(
      `select s.chiffre, d.situation::text as situation from demandes_de_droits.piece_sensible s
       join demandes_de_droits.demande d on d.id = s.demande_id where s.demande_id = '${demandeId}'`,
      [],
    ),
  );
  expect(lignes[0]?.chiffre).not.toContain(NIR.slice(0, 6));
  expect(lignes[0]?.situation).not.toContain('nationalite');
  expect((await joindre(demandeId, NADIA)).ok).toBe(false);
  const fsl = await uneDemande(scene, { prestation: 'fsl' });
  expect(await joindre(fsl.demandeId, FANNY)).toMatchObject({
    refus: { raison: 'pas_exigee_par_ce_droit' },
  });
});
