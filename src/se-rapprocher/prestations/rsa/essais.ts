import { type Acces, enTantQue } from '#acces';
import {
  deleguerLaSignature,
  lireUneDemande,
  notifierUneDecision,
  recueillirLAvis,
  signerUneDecision,
} from '#demandes-de-droits';
import { annoncerLesEcheances, lireLesEcheances } from '#echeances';
import type { Moteur } from '#socle';
import { ajouterJours, centimes, reussi, valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement } from '../../../../outils/base-d-essai.ts';
import { unAgent } from '../demandes-de-droits/essais.ts';
import * as avancer from './avancer-par-evenement/avancer-par-evenement.ts';
import {
  confierAuLieuChoisi,
  rendreLeChoix,
  suivreLHeure,
} from './avancer-par-evenement/suivre-le-rendez-vous.ts';
import type { Contrat } from './domaine/contrat.ts';
import { reglesProposees } from './domaine/regles-proposees.ts';
import { finirUneSanction } from './engager-une-sanction/finir-une-sanction.ts';
import { entrerEnOrientation } from './entrer-en-orientation/entrer-en-orientation.ts';
import { confirmerUneOrientation } from './orienter/confirmer-une-orientation.ts';
import { noterLesNouvelles } from './suivre-le-flux/noter-les-nouvelles.ts';
import { tenirUneRegle } from './tenir-les-regles/tenir-les-regles.ts';
import { terminerLeParcours } from './terminer-le-parcours/terminer-le-parcours.ts';
import { lireUnParcours } from './voir-un-parcours/lire-un-parcours.ts';

export const KARIM = '00000000-0000-4000-8000-0000000000a7';

/** Insertion at Saint-Denis and its manager; insertion at Bobigny, which knows nobody yet. */
export const JULIEN = unAgent(1, 'insertion', 12_001, 'Julien Morel');
export const SYLVIE = unAgent(2, 'encadrement', 12_001, 'Sylvie Cadre');
export const LEILA = unAgent(3, 'insertion', 12_002, 'Leïla Haddad');
export const DIRECTRICE = unAgent(4, 'direction', 0, 'Anne Directrice');
export const INES = unAgent(5, 'administration', 0, 'Inès Admin');
export const MACHINE = { genre: 'machine', nom: 'rsa' } as const;
const AGENTS = [JULIEN, SYLVIE, LEILA, DIRECTRICE, INES];

export const planterLaScene = (base: Moteur): Promise<unknown> =>
  enProprietaire(base, (c) =>
    c.executerScript(`
      insert into acces.portee (id, agent_id, mission, service_id, territoire_id, du) overriding system value values
        ${AGENTS.map((a) => `(${a.agentId}, ${a.agentId}, '${a.mission}', ${a.serviceId || 'null'}, ${a.territoireId || 'null'}, '2026-01-01')`).join()};
      insert into acces.portee_cle values
        ${AGENTS.flatMap(({ agentId, cles }) => cles.map((cle) => `(${agentId}, ${cle})`)).join()};
      insert into acces.ouverture (personne_id, cle, agent_id, fondement) values ('${KARIM}', 12001, null, 'demande');
      insert into personnes.personne (id, nature, prenom, nom, commune_code, creee_le) values
        ('${KARIM}', 'identifiee', 'Karim', 'Benali', '93066', '2026-01-05');
      insert into territoires.territoire values (1, 'Saint-Denis', '2020-01-01'), (2, 'Bobigny', '2020-01-01');
      insert into services.service (id, code, nom, nom_court, phrase, du, ouvert_a_tous) values
        (12, 'insertion', 'Insertion', 'insertion', 'X', '2020-01-01', true);
      insert into services.site (id, service_id, territoire_id, nom, adresse, commune_code, du, telephone) values
        (121, 12, 1, 'Insertion Saint-Denis', '2 rue du Landy', '93066', '2020-01-01', '01 99 00 12 01'),
        (122, 12, 2, 'Insertion Bobigny', '9 rue de la Paix', '93008', '2020-01-01', '01 99 00 12 02');
      insert into services.agent (id, prenom, nom, fonction, site_id) values
        (1, 'Julien', 'Morel', 'Référent', 121), (2, 'Sylvie', 'Cadre', 'Responsable', 121), (3, 'Leïla', 'Haddad', 'Référente', 122);
      insert into rendez_vous.plage (id, service_id, site_id, cle, jour, debut, fin, duree_minutes, ouverte_a_tous, du) overriding system value values
        (1, 12, 121, 12001, 2, '09:00', '12:00', 30, true, '2026-01-01'),
        (2, 12, 122, 12002, 3, '14:00', '16:00', 60, true, '2026-01-01');`),
  );

export type Metteur = ReturnType<typeof unMetteurEnScene>;

/** What the events of a parcours set in motion (src/reactions.ts), as the machine « rsa ». */
const REACTIONS: Readonly<Record<string, (acces: Acces, contenu: never) => Promise<void>>> = {
  DecisionSignee: avancer.noterUneSignature,
  DecisionNotifiee: avancer.noterUneNotification,
  PremierRendezVousChoisi: confierAuLieuChoisi,
  RendezVousAnnule: rendreLeChoix,
  RendezVousDeplace: suivreLHeure,
  PersonnePasVenue: rendreLeChoix,
  ContratSigne: avancer.daterLeReexamen,
  ReorientationDemandee: avancer.compterLesQuinzeJours,
  ReorientationRepondue: avancer.tenirLesQuinzeJours,
  SanctionEngagee: avancer.compterSesDixJours,
  EcheanceDepassee: avancer.noterUnDepassement,
  ParcoursTermine: avancer.leverSesEcheances,
  DroitsRsaChanges: noterLesNouvelles,
};

export function unMetteurEnScene(base: Moteur, instant = '2026-11-02T09:00:00Z') {
  const env = unEnvironnement(base, instant);
  const comme = <T>(
    lecteur: Parameters<typeof enTantQue>[1],
    faire: (acces: Acces) => Promise<T>,
  ): Promise<T> => enTantQue(env, lecteur, 'orienter', faire);
  return {
    env,
    base,
    comme,
    /** That day, at nine in Paris. */
    leJour: (jour: string): void =>
      env.horloge.avancer(Date.parse(`${jour}T08:00:00Z`) - Date.parse(env.horloge.maintenant())),
    /** Delivered twice, as an outbox may: the second changes nothing. */
    async livrer(): Promise<void> {
      const { lignes } = await enProprietaire(base, (c) =>
        c.executer<{ nom: string; contenu: never }>(
          `with lus as (delete from socle.evenement where nom = any ($1::text[]) returning nom, contenu, id)
           select nom, contenu from lus order by id`,
          [Object.keys(REACTIONS)],
        ),
      );
      for (const { nom, contenu } of [...lignes, ...lignes])
        await comme(MACHINE, async (acces) => REACTIONS[nom]?.(acces, contenu));
    },
  };
}

/** The published order, in force; a delegation for Sylvie. */
export const lesRegles = ({ comme }: Metteur) =>
  comme(INES, async (acces) => {
    for (const regle of reglesProposees('Arrêté conjoint du 3 janvier 2025', '2025-01-01', true))
      valeurOuErreur(await tenirUneRegle(acces, regle));
  });

export const uneDelegation = ({ comme }: Metteur) =>
  comme(DIRECTRICE, async (acces) =>
    valeurOuErreur(
      await deleguerLaSignature(acces, {
        agentId: 2,
        qualite: 'Responsable de service',
        prestation: null,
        sens: ['accord', 'accord_partiel', 'refus', 'suspension', 'reduction', 'revision'],
        plafondEuros: null,
        du: '2026-01-01',
        au: '2027-12-31',
        reference: 'arrêté 2026-12',
      }),
    ),
  );

/** Karim's own receipt: what his code opens. */
export async function leRecuDe({ base, env }: Metteur, demandeId: string) {
  const { lignes } = await enProprietaire(base, (c) =>
    c.executer<{ id: string }>('select id from recepisses.recepisse where objet_id = $1', [
      demandeId,
    ]),
  );
  const recepisseId = lignes[0]?.id ?? '';
  return <T>(faire: (acces: Acces) => Promise<T>): Promise<T> =>
    enTantQue(env, { genre: 'habitant', recepisseId }, 'son parcours', faire);
}

/** Signed by Sylvie with his view, and handed over on that day. */
export async function signerEtRemettre(
  scene: Metteur,
  { decisionId, demandeId }: { decisionId: string; demandeId: string },
  dateCertaine?: string,
): Promise<void> {
  await scene.comme(JULIEN, async (acces) =>
    valeurOuErreur(
      await recueillirLAvis(acces, {
        demandeId,
        avis: 'Je préfère quelqu’un près de chez moi.',
        raisonDuSansAvis: null,
      }),
    ),
  );
  await scene.comme(SYLVIE, async (acces) =>
    valeurOuErreur(await signerUneDecision(acces, { decisionId, engager: async () => reussi() })),
  );
  await scene.livrer();
  await scene.comme(JULIEN, async (acces) =>
    valeurOuErreur(
      await notifierUneDecision(acces, {
        decisionId,
        mode: 'remise_en_main_propre',
        dateCertaine: dateCertaine ?? acces.aujourdHui,
      }),
    ),
  );
  await scene.livrer();
}

/** In orientation since that day. */
export async function uneEntree(scene: Metteur, entreeLe: string) {
  const { parcoursId, code } = await scene.comme(JULIEN, async (acces) =>
    valeurOuErreur(
      await entrerEnOrientation(acces, {
        personneId: KARIM,
        entreeLe: entreeLe as never,
        mots: 'Je veux retrouver un travail de cuisinier.',
      }),
    ),
  );
  const { lignes } = await enProprietaire(scene.base, (c) =>
    c.executer<{ demande_id: string }>('select demande_id from rsa.parcours where id = $1', [
      parcoursId,
    ]),
  );
  const demandeId = lignes[0]?.demande_id ?? '';
  await scene.comme(JULIEN, async (acces) =>
    valeurOuErreur(await lireUneDemande(acces, demandeId)),
  );
  return { parcoursId, demandeId, code };
}

/** Oriented to our own insertion service as the last rule says, signed and handed over. */
export async function uneOrientation(scene: Metteur, parcoursId: string, demandeId: string) {
  const { decisionId } = await scene.comme(JULIEN, async (acces) =>
    valeurOuErreur(
      await confirmerUneOrientation(acces, {
        parcoursId,
        parcours: 'socioprofessionnel',
        organisme: 'departement',
        serviceId: 12,
        structureId: null,
        raison: null,
      }),
    ),
  );
  await signerEtRemettre(scene, { decisionId, demandeId });
}

export const UN_CONTRAT: Contrat = {
  but: 'Retrouver un travail de cuisinier',
  referent: 'Julien Morel',
  heures: 15,
  pourquoiMoins: null,
  sansHeures: null,
  reexamenAllonge: null,
  engagements: [
    { de: 'organisme', quoi: 'Payer la remise à niveau en cuisine', pourLe: null },
    { de: 'personne', quoi: 'Venir à l’atelier du mardi', pourLe: null },
  ],
};

/** Each clock of her parcours: where it stands, and its day. */
export const lesEcheances = ({ comme }: Metteur, demandeId: string) =>
  comme(JULIEN, async (acces) => {
    const siennes = await lireLesEcheances(acces, [{ genre: 'parcours_rsa', id: demandeId }]);
    return Object.fromEntries(
      (siennes.get(demandeId) ?? [])
        .filter(({ objet }) => objet.genre === 'parcours_rsa')
        .map((une) => [une.regime.id, [une.etat, une.echueLe]]),
    );
  });

export const ouEnEst = ({ comme }: Metteur, parcoursId: string) =>
  comme(JULIEN, async (acces) => valeurOuErreur(await lireUnParcours(acces, parcoursId)));

export async function leMatinDu(scene: Metteur, jour: string): Promise<void> {
  scene.leJour(jour);
  await enTantQue(scene.env, { genre: 'machine', nom: 'echeances' }, 'annoncer', (acces) =>
    annoncerLesEcheances(acces, {}),
  );
  await scene.livrer();
}

export const finir = (
  { comme }: Metteur,
  parcoursId: string,
  suite: 'autonome' | 'passe_la_main' = 'autonome',
) =>
  comme(JULIEN, (acces) =>
    terminerLeParcours(acces, { parcoursId, suite, mots: 'il a un emploi' }),
  );

/** Nine days after he had it, he takes up again what was agreed; a month is 600 euros. */
export async function reprendreEtEtreRembourse(
  scene: Metteur,
  { sanctionId, demandeId }: { sanctionId: string; demandeId: string },
) {
  scene.leJour(ajouterJours(scene.env.horloge.aujourdHui(), 9));
  return scene.comme(JULIEN, async (acces) => {
    const fin = { sanctionId, parceQue: 'il est revenu à l’atelier', mensuel: centimes(600_00) };
    valeurOuErreur(await finirUneSanction(acces, fin));
    return valeurOuErreur(await lireUneDemande(acces, demandeId)).decisions[0];
  });
}
