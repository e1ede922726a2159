import { type Acces, enTantQue, type LecteurAgent, type Mission } from '#acces';
import type { Moteur } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement } from '../../../../outils/base-d-essai.ts';
import { declarerComplete } from './declarer-complete/declarer-complete.ts';
import { deleguerLaSignature } from './deleguer-la-signature/deleguer-la-signature.ts';
import {
  type DemandeADeposer,
  deposerUneDemande,
} from './deposer-une-demande/deposer-une-demande.ts';
import { SENS } from './domaine/decisions.ts';
import {
  type DecisionAPreparer,
  preparerUneDecision,
} from './preparer-une-decision/preparer-une-decision.ts';
import { recueillirLAvis } from './recueillir-l-avis/recueillir-l-avis.ts';

export const ROSA = '00000000-0000-4000-8000-0000000000a1';
export const HELENE = '00000000-0000-4000-8000-0000000000a2';

export const unAgent = (
  agentId: number,
  mission: Mission,
  cle: number,
  nom: string,
): LecteurAgent => ({
  genre: 'agent',
  agentId,
  porteeId: agentId,
  mission,
  serviceId: Math.floor(cle / 1000),
  territoireId: cle % 1000,
  cles: cle === 0 ? [] : [cle],
  fonction: nom,
  nom,
});

/** The desk of Aubervilliers; autonomy of Plaine Commune and its manager; the housing fund; another desk; the direction. */
export const NADIA = unAgent(1, 'accueil', 1001, 'Nadia Cherif');
export const PAULINE = unAgent(2, 'autonomie', 7051, 'Pauline Évaluatrice');
export const SYLVIE = unAgent(3, 'encadrement', 7051, 'Sylvie Cadre');
export const FANNY = unAgent(4, 'travail_social', 10_090, 'Fanny Fonds');
export const CARLA = unAgent(5, 'encadrement', 10_090, 'Carla Cadre');
export const PAUL = unAgent(6, 'travail_social', 1002, 'Paul Ailleurs');
export const DIRECTRICE = unAgent(7, 'direction', 0, 'Anne Directrice');
export const DPO = unAgent(8, 'dpo', 0, 'Dominique Po');
export const MACHINE = { genre: 'machine', nom: 'demandes-de-droits' } as const;

const AGENTS = [NADIA, PAULINE, SYLVIE, FANNY, CARLA, PAUL, DIRECTRICE, DPO];

/** Everyone in place: Rosa known to the desk alone; Hélène protected, open to Nadia by name. */
export const planterLaScene = (base: Moteur): Promise<unknown> =>
  enProprietaire(base, (c) =>
    c.executerScript(`
      insert into acces.portee (id, agent_id, mission, service_id, territoire_id, du) overriding system value values
        ${AGENTS.map((a) => `(${a.agentId}, ${a.agentId}, '${a.mission}', ${a.serviceId || 'null'}, ${a.territoireId || 'null'}, '2026-01-01')`).join()};
      insert into acces.portee_cle values
        ${AGENTS.flatMap(({ agentId, cles }) => cles.map((cle) => `(${agentId}, ${cle})`)).join()};
      insert into acces.ouverture (personne_id, cle, agent_id, fondement) values
        ('${ROSA}', 1001, null, 'demande'), ('${HELENE}', null, 1, 'protection');
      insert into acces.protection (personne_id) values ('${HELENE}');
      insert into personnes.personne (id, nature, prenom, nom, commune_code, creee_le) values
        ('${ROSA}', 'identifiee', 'Rosa', 'Ferreira', '93001', '2026-01-05'),
        ('${HELENE}', 'identifiee', 'Hélène', 'Marchand', null, '2026-01-05');
      insert into territoires.territoire values (1, 'Aubervilliers', '2020-01-01'), (51, 'Plaine Commune', '2020-01-01'),
        (90, 'Seine-Saint-Denis', '2020-01-01');
      insert into services.service (id, code, nom, nom_court, phrase, du) values
        (1, 'service-social', 'Service social', 'service social', 'X', '2020-01-01'),
        (7, 'apa', 'Autonomie', 'APA', 'X', '2020-01-01'),
        (10, 'fsl', 'Fonds de solidarité pour le logement', 'FSL', 'X', '2020-01-01');
      insert into services.site (id, service_id, territoire_id, nom, adresse, commune_code, du, telephone) values
        (101, 1, 1, 'Service social d’Aubervilliers', '31 rue du Port', '93001', '2020-01-01', '01 99 00 10 01'),
        (701, 7, 51, 'Autonomie Plaine Commune', '12 rue du Bief', '93066', '2020-01-01', '01 99 00 10 07'),
        (1001, 10, 90, 'Fonds de solidarité', '28 rue de l’Esplanade', '93008', '2020-01-01', '01 99 00 10 10');
      insert into services.agent (id, prenom, nom, fonction, site_id) values
        (1, 'Nadia', 'Cherif', 'Agente d’accueil', 101), (2, 'Pauline', 'Évaluatrice', 'Évaluatrice', 701),
        (3, 'Sylvie', 'Cadre', 'Responsable', 701), (5, 'Carla', 'Cadre', 'Responsable', 1001);
      ${SECTEURS}`),
  );

const SECTEURS = `
  insert into services.secteur (service_id, site_id, regle, commune_code, du) values
    (7, 701, 'commune', '93001', '2020-01-01'), (10, 1001, 'departement', null, '2020-01-01');`;

export type Metteur = ReturnType<typeof unMetteurEnScene>;

/** Acts as this or that reader, at the hour of the clock. */
export function unMetteurEnScene(base: Moteur, instant = '2026-11-02T09:00:00Z') {
  const env = unEnvironnement(base, instant);
  return {
    env,
    /** That day, at nine in Paris. */
    leJour: (jour: string): void =>
      env.horloge.avancer(Date.parse(`${jour}T08:00:00Z`) - Date.parse(env.horloge.maintenant())),
    comme: <T>(
      lecteur: Parameters<typeof enTantQue>[1],
      faire: (acces: Acces) => Promise<T>,
    ): Promise<T> => enTantQue(env, lecteur, 'instruire', faire),
  };
}

/** Received at Nadia's desk, that very day. */
export const uneDemande = (
  { comme, env }: Metteur,
  reste: Partial<DemandeADeposer> = {},
): Promise<{ demandeId: string; code: string }> =>
  comme(NADIA, (acces) =>
    deposerUneDemande(acces, {
      personneId: ROSA,
      prestation: 'apa_domicile',
      mots: 'Je tombe souvent, et ma fille ne peut pas tout faire.',
      recueLe: env.horloge.aujourdHui(),
      voie: 'guichet',
      cle: 1001,
      ...reste,
    }),
  ).then(valeurOuErreur);

/** Sylvie and Carla may sign, up to a ceiling, until the end of the year. */
export const uneDelegation = (
  { comme }: Metteur,
  { agentId = 3, plafondEuros = 20_000 as number | null } = {},
) =>
  comme(DIRECTRICE, (acces) =>
    deleguerLaSignature(acces, {
      agentId,
      qualite: 'Responsable de service',
      prestation: null,
      sens: SENS,
      plafondEuros,
      du: '2026-01-01',
      au: '2027-12-31',
      reference: 'arrêté 2026-12',
    }),
  ).then(valeurOuErreur);

export const UN_PROJET: Omit<DecisionAPreparer, 'demandeId'> = {
  sens: 'accord',
  motifsDeDroit: [{ texte: 'Code de l’action sociale et des familles', article: 'L232-1' }],
  motifsDeFait: ['Vous avez besoin d’aide pour la toilette et les repas, tous les jours.'],
  montant: { euros: 420.5, periodicite: 'mensuelle', depuis: null, jusquau: null },
  calcul: {
    versionDesParametres: '2026-04',
    entrees: { gir: 4 },
    explication: { lignes: ['plan × 1'] },
  },
};

/** Complete, her view heard, a decision prepared by Pauline. */
export async function uneDecisionPreparee(
  scene: Metteur,
  demandeId: string,
  projet: Partial<DecisionAPreparer> = {},
  par: LecteurAgent = PAULINE,
): Promise<string> {
  const le = scene.env.horloge.aujourdHui();
  return scene.comme(par, async (acces) => {
    valeurOuErreur(await declarerComplete(acces, { demandeId, le }));
    valeurOuErreur(
      await recueillirLAvis(acces, {
        demandeId,
        avis: 'Je veux rester chez moi.',
        raisonDuSansAvis: null,
      }),
    );
    const { decisionId } = valeurOuErreur(
      await preparerUneDecision(acces, { ...UN_PROJET, demandeId, ...projet }),
    );
    return decisionId;
  });
}

export { faireEnsemble, lireUnEnsemble } from './faire-ensemble/faire-ensemble.ts';
export { renvoyerUneDecision } from './renvoyer-une-decision/renvoyer-une-decision.ts';
