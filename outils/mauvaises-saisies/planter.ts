import { type Acces, type Environnement, enTantQue, type LecteurAgent } from '#acces';
import {
  commencerLInstruction,
  declarerComplete,
  deposerUneDemande,
  formerUnRecours,
  noterUnePiece,
  notifierUneDecision,
  preparerUneDecision,
  recueillirLAvis,
  signerUneDecision,
} from '#demandes-de-droits';
import { DROITS_COMMUNS } from '#droits';
import { echangerAvecLaMdph, transmettreALaMdph } from '#pch';
import { creneauxLibres, proposerDesHeures, reserver } from '#rendez-vous';
import { ajouterJours, type Instant, instantDuMur, reussi, valeurOuErreur } from '#socle/pur';
import { proposerUnReglement } from '../../src/se-rapprocher/prestations/reglements/publier-un-reglement/publier-un-reglement.ts';
import { preparerLaVersionSuivante } from '../../src/se-rapprocher/prestations/reglements/rediger-un-reglement/rediger-un-reglement.ts';
import type { DepartEnvoye } from './explorer.ts';
import {
  AVEC_UN_AVIS,
  AVEC_UN_CONTRAT_A_SIGNER,
  AVEC_UN_TOUR,
  AVEC_UNE_HEURE_A_CHOISIR,
  AVEC_UNE_PROCEDURE,
  AVEC_UNE_REPONSE,
  codeDuRecu,
  planterUnLien,
  planterUnRecu,
} from './joueurs.ts';
import { type Comme, planterLApa, type Sql } from './planter-l-apa.ts';
import { planterLArgent } from './planter-l-argent.ts';
import { planterLeFsl, unReglementPret } from './planter-le-fsl.ts';
import { planterLeRsa } from './planter-le-rsa.ts';
import { planterUnTour } from './planter-un-tour.ts';
import { planterUneQuestion } from './planter-une-question.ts';

export interface Plantes {
  /** Where each is met. */
  adresses: string[];
  /** What is sent to meet those that no address shows. */
  envois: DepartEnvoye[];
}

/**
 * What the demonstration does not hold and whose forms are worth a bad input: requests for a right in each state that
 * a team acts upon, one for the MDPH, an hour taken and others offered on a receipt. By the product's own gestures.
 */
export async function planter(env: Environnement): Promise<Plantes> {
  const sql: Sql = async <L>(requete: string, valeurs: unknown[] = []) =>
    (await env.moteur.directement.executer<L>(requete, valeurs)).lignes;
  async function agent(prenom: string | null, cle: number): Promise<LecteurAgent> {
    const [lui] = await sql<{ agentId: number; porteeId: number; mission: string; nom: string }>(
      `select a.id as "agentId", p.id as "porteeId", p.mission, a.prenom || ' ' || a.nom as nom
       from services.agent a join acces.portee p on p.agent_id = a.id
       join acces.portee_cle k on k.portee_id = p.id
       where ($1::text is null or a.prenom = $1) and k.cle = $2 order by a.id limit 1`,
      [prenom, cle],
    );
    if (!lui) throw new Error(`${prenom} holds no team ${cle} in the demonstration`);
    const [serviceId, territoireId] = [Math.floor(cle / 1000), cle % 1000];
    const cles = [cle];
    const fonction = lui.nom;
    return { genre: 'agent', ...lui, serviceId, territoireId, cles, fonction } as LecteurAgent;
  }
  const nadia = await agent('Nadia', 1001);
  const thomas = await agent('Thomas', 1001);
  const sylvie = await agent('Sylvie', 10_090);
  const instructrice = await agent(null, 8_090);
  const comme: Comme = (lecteur, faire) => enTantQue(env, lecteur, 'préparer de quoi jouer', faire);
  const personnes = await sql<{ id: string }>(
    `select o.personne_id as id from acces.ouverture o join personnes.personne p on p.id = o.personne_id
     where o.cle = 1001 and p.nature = 'identifiee'
       and not exists (select from acces.protection x where x.personne_id = o.personne_id)
       and not exists (select from demandes_de_droits.demande d where d.personne_id = o.personne_id)
     group by 1 order by 1 limit 30`,
  );
  const aPrendre = [...personnes];
  const uneAutre = () => aPrendre.pop()?.id ?? '';

  const deposer = (
    prestation: string,
    droitsDeTous: readonly string[] = [],
    personneId = uneAutre(),
  ) =>
    comme(nadia, async (acces) => {
      const recueLe = acces.aujourdHui;
      const depot = { personneId, prestation, mots: 'Je n’y arrive plus.', recueLe };
      const { demandeId } = valeurOuErreur(
        await deposerUneDemande(acces, { ...depot, voie: 'guichet', cle: 1001, droitsDeTous }),
      );
      return demandeId;
    });
  const completer = async (demandeId: string, qui: LecteurAgent) => {
    const pieces = await sql<{ code: string }>(
      `select code from demandes_de_droits.piece where demande_id = $1 and etat = 'manquante'`,
      [demandeId],
    );
    await comme(qui, async (acces) => {
      for (const { code } of pieces)
        valeurOuErreur(await noterUnePiece(acces, { demandeId, code, etat: 'vue' } as never));
      valeurOuErreur(await declarerComplete(acces, { demandeId, le: acces.aujourdHui }));
    });
    return demandeId;
  };
  const preparer = (demandeId: string) =>
    comme(sylvie, async (acces) => {
      valeurOuErreur(await commencerLInstruction(acces, { demandeId }));
      const avis = 'Je voudrais garder mon logement.';
      valeurOuErreur(await recueillirLAvis(acces, { demandeId, avis, raisonDuSansAvis: null }));
      const { decisionId } = valeurOuErreur(
        await preparerUneDecision(acces, {
          ...({ demandeId, sens: 'refus', montant: null, calcul: null } as const),
          motifsDeDroit: [{ texte: 'Règlement du fonds', article: '6' }],
          motifsDeFait: ['Cette dette est déjà payée.'],
        }),
      );
      return decisionId;
    });
  const signer = (decisionId: string) =>
    comme(sylvie, async (acces) => {
      const engager = async () => reussi();
      valeurOuErreur(await signerUneDecision(acces, { decisionId, engager }));
    });

  // Whoever she is, one of them is hers to look at.
  const recue = await deposer('fsl', DROITS_COMMUNS);
  const complete = await completer(await deposer('fsl'), sylvie);
  const preparee = await completer(await deposer('fsl'), sylvie);
  await preparer(preparee);
  const signee = await completer(await deposer('fsl'), sylvie);
  await signer(await preparer(signee));
  const contestee = await completer(await deposer('fsl'), sylvie);
  const decisionId = await preparer(contestee);
  await signer(decisionId);
  await comme(sylvie, async (acces) => {
    const mode = 'remise_en_main_propre' as const;
    const notifiee = { decisionId, mode, dateCertaine: acces.aujourdHui };
    valeurOuErreur(await notifierUneDecision(acces, notifiee));
    const recours = { demandeId: contestee, genre: 'prealable' as const, mots: null };
    valeurOuErreur(await formerUnRecours(acces, { ...recours, formeLe: acces.aujourdHui }));
  });

  const aRemettre = await completer(await deposer('pch'), instructrice);
  const remise = await completer(await deposer('pch'), instructrice);
  await comme(thomas, async (acces) =>
    valeurOuErreur(await transmettreALaMdph(acces, { demandeId: remise, informee: true })),
  );
  await echangerAvecLaMdph(env, {
    nom: 'essai',
    deposer: async () => reussi({ empreinte: 'a'.repeat(64), refus: null }),
    relever: async () => reussi([]),
  });

  const [rosa] = await sql<{ id: string }>(
    "select personne_id as id from demandes_de_droits.demande where prestation = 'apa_domicile' order by id",
  );
  const evaluatrice = await agent('Brigitte', 7_052);
  const apa = await planterLApa(comme, sql, {
    evaluatrice,
    deposer: () => deposer('apa_domicile', [], rosa?.id),
  });
  const ailleurs = await recueIciExamineeAilleurs({ comme, sql, qui: evaluatrice }, uneAutre());
  const [publie, autre] = await sql<{ id: string }>(
    `select distinct on (code) id from reglements.reglement where etat = 'publie' order by code, id`,
  );
  const [administratrice] = await sql<{ agentId: number; porteeId: number }>(
    `select agent_id as "agentId", id as "porteeId" from acces.portee where mission = 'administration' order by id`,
  );
  if (!publie || !administratrice)
    throw new Error('the demonstration has no règlement to write on');
  const redactrice = {
    ...{ ...nadia, ...administratrice, mission: 'administration' as const, cles: [] },
    ...{ serviceId: null, territoireId: null },
  } as const;
  const brouillon = await comme(redactrice, async (acces) =>
    valeurOuErreur(await preparerLaVersionSuivante(acces, publie)),
  );
  const bonnes = await comme(redactrice, async (acces) => [
    await unReglementPret(acces, publie.id, 'aide-prete'),
    await unReglementPret(acces, publie.id, 'aide-proposee'),
  ]);
  await comme(redactrice, async (acces) =>
    valeurOuErreur(await proposerUnReglement(acces, bonnes[1] ?? { id: '', revision: 0 })),
  );
  const rsa = await planterLeRsa(comme, sql, {
    referent: await agent('Julien', 6_051),
    administratrice: redactrice,
  });
  planterUnRecu(AVEC_UNE_HEURE_A_CHOISIR, rsa.codes.a_choisir);
  planterUnRecu(AVEC_UN_CONTRAT_A_SIGNER, rsa.codes.propose);
  planterUnRecu(AVEC_UNE_PROCEDURE, rsa.codes.signe);
  const fsl = await planterLeFsl(comme, { accueil: nadia, fonds: sylvie, uneAutre });
  planterUnLien(AVEC_UN_AVIS, fsl.lien);
  const tour = await planterUnTour(comme, { agent: nadia, personneId: uneAutre() });
  planterUnRecu(AVEC_UN_TOUR, tour.code);
  planterUnRecu(AVEC_UNE_REPONSE, await planterUneQuestion(comme, nadia));

  const [odile] = await sql<{ agentId: number; porteeId: number }>(
    `select agent_id as "agentId", id as "porteeId" from acces.portee where mission = 'direction' order by id`,
  );
  const direction = { ...redactrice, ...odile, mission: 'direction' as const };
  const argent = await planterLArgent(comme, sql, {
    ...{ fonds: sylvie, direction },
    deposer: () => deposer('fsl'),
  });

  await donnerDesHeures({ comme, sql, qui: nadia, personneId: uneAutre() });
  const adresses = [
    ...[recue, complete, preparee, signee, contestee, ailleurs].map(
      (id) => `/demandes-de-droits/${id}`,
    ),
    `/demandes-de-droits/ensemble?geste=instruire&demande=${complete}`,
    `/demandes-de-droits/ensemble?geste=pieces&demande=${recue}`,
    `/fsl/${recue}`,
    ...apa,
    `/pch/${aRemettre}`,
    `/pch/${remise}`,
    ...(autre ? [`/reglements/${autre.id}`] : []),
    ...bonnes.map(({ id }) => `/reglements/${id}`),
    ...rsa.adresses,
    ...fsl.adresses,
    ...tour.adresses,
    ...argent,
    `/reglements/${brouillon.id}`,
    `/reglements/${brouillon.id}/rediger`,
  ];
  return { adresses, envois: tour.envois };
}

/** Received by this team, examined by another of its service: it may take it. */
async function recueIciExamineeAilleurs(
  { comme, sql, qui }: { comme: Comme; sql: Sql; qui: LecteurAgent },
  personneId: string,
): Promise<string> {
  const [cle = 0] = qui.cles;
  await sql(
    `insert into acces.ouverture (personne_id, cle, agent_id, fondement) values ($1, $2, null, 'demande')`,
    [personneId, cle],
  );
  const { demandeId } = await comme(qui, async (acces) =>
    valeurOuErreur(
      await deposerUneDemande(acces, {
        ...{ personneId, prestation: 'apa_domicile', mots: null, cle },
        ...{ recueLe: acces.aujourdHui, voie: 'guichet' },
      }),
    ),
  );
  await sql(
    `update demandes_de_droits.demande set cle = (select cle from acces.portee_cle
       where cle between 7000 and 7999 and cle <> $2 order by cle limit 1) where id = $1`,
    [demandeId, cle],
  );
  return demandeId;
}

/** On the receipt that a player holds: an hour to change, and others among which to choose. */
async function donnerDesHeures({
  comme,
  sql,
  qui,
  personneId,
}: {
  comme: <T>(
    lecteur: Parameters<typeof enTantQue>[1],
    faire: (a: Acces) => Promise<T>,
  ) => Promise<T>;
  sql: <L>(requete: string, valeurs?: unknown[]) => Promise<readonly L[]>;
  qui: LecteurAgent;
  personneId: string;
}): Promise<void> {
  const empreinte = await comme(qui, async (acces) =>
    acces.empreindre('code-de-recu', codeDuRecu('histoire-awa')),
  );
  const [recu] = await sql<{ id: string; objetId: string }>(
    'select id, objet_id as "objetId" from recepisses.recepisse where empreinte = $1',
    [empreinte],
  );
  if (!recu) throw new Error('the receipt of the demonstration is not there');
  const { id: recepisseId, objetId } = recu;
  await comme({ genre: 'habitant', recepisseId }, async (acces) => {
    // Far enough for a reminder of it to be asked for.
    const du = ajouterJours(acces.aujourdHui, 7);
    const [place] = await creneauxLibres(acces, { du, jours: 28, ouvertsATous: true, limite: 1 });
    if (!place) throw new Error('no hour is free in the demonstration');
    const { plageId, debut } = place;
    const telephone = '06 39 98 00 01';
    const commun = { canal: 'en_ligne', premierContactId: objetId, telephone } as const;
    valeurOuErreur(await reserver(acces, { place: { plageId, debut }, ...commun }));
  });
  const [agent] = await sql<{ agentId: number; siteId: number }>(
    `select a.id as "agentId", a.site_id as "siteId" from services.agent a where a.id = $1`,
    [qui.agentId],
  );
  await comme(qui, async (acces) => {
    const debuts: Instant[] = ['18:00', '19:00'].map((heure) =>
      instantDuMur('2026-12-03' as typeof acces.aujourdHui, heure),
    );
    const lieu = { siteId: agent?.siteId ?? 0, agentId: qui.agentId, dureeMinutes: 30 };
    const pour = { objetId, personneId, debuts, chezElle: true };
    valeurOuErreur(await proposerDesHeures(acces, { ...lieu, ...pour }));
  });
}
