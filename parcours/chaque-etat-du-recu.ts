/** One receipt for each state that her page can be in, written over the generated département. */
import { randomUUID } from 'node:crypto';
import { enTantQue, type LecteurAgent } from '#acces';
import { promettre } from '#promesses';
import { emettreUnRecepisse } from '#recepisses';
import type { Horloge, Moteur } from '#socle';
import { type CodeDeRetrait, type Instant, valeurOuErreur } from '#socle/pur';
import { enProprietaire } from '../outils/base-d-essai.ts';

type Colonnes = Readonly<Record<string, unknown>>;

interface Scene {
  discret?: boolean;
  orientations?: readonly Colonnes[];
  promesses?: readonly {
    quoi: string;
    pourLe: string;
    agent?: boolean;
    moment?: string;
    fin?: Colonnes;
  }[];
  questions?: readonly { texte: string; reponse?: string; compris?: 'oui' | 'non' }[];
  rendezVous?: readonly Colonnes[];
  revoque?: boolean;
  expire?: boolean;
}

const ENVOYEE = {
  accord: 'personne',
  accordee_le: '2026-11-20T10:00:00Z',
  envoyee_le: '2026-11-20T10:05:00Z',
  reponse_pour_le: '2026-11-27',
};
const REPONDUE = {
  ...ENVOYEE,
  repondue_le: '2026-11-23T14:00:00Z',
  repondu_par: 'Léa Martin',
  repondu_moyen: 'lien',
};
const LONG =
  'Centre communal d’action sociale et de l’accompagnement des familles de Saint-Denis-Pierrefitte-sur-Seine';

export const SCENES: Readonly<Record<string, Scene>> = {
  arrivee: {},
  proposee: { orientations: [{ etat: 'proposee' }] },
  accordee: {
    orientations: [{ etat: 'accordee', accord: 'personne', accordee_le: ENVOYEE.accordee_le }],
  },
  envoyee: { orientations: [{ etat: 'envoyee', ...ENVOYEE }] },
  lue: { orientations: [{ etat: 'lue', ...ENVOYEE, lue_le: '2026-11-21T09:00:00Z' }] },
  silence: { orientations: [{ etat: 'envoyee', ...ENVOYEE, reponse_pour_le: '2026-11-19' }] },
  acceptee: { orientations: [{ etat: 'acceptee', ...REPONDUE }] },
  refusee: {
    orientations: [
      {
        etat: 'refusee',
        ...REPONDUE,
        motif: 'complet',
        autre_chemin: 'autre_service',
        autre_chemin_mots: 'La PMI de Pantin a une place le 2 décembre',
      },
    ],
  },
  'plus-de-temps': {
    orientations: [{ etat: 'plus_de_temps', ...REPONDUE, plus_de_temps_jusqu_au: '2026-12-04' }],
  },
  'main-passee': {
    orientations: [{ etat: 'main_passee', ...REPONDUE, main_passee_comment: 'appel_avec_elle' }],
  },
  'premier-rendez-vous': {
    orientations: [
      { etat: 'premier_rendez_vous', ...REPONDUE, premier_rendez_vous_le: '2026-12-02T13:30:00Z' },
    ],
  },
  'rendez-vous-passe': {
    orientations: [
      { etat: 'premier_rendez_vous', ...REPONDUE, premier_rendez_vous_le: '2026-11-23T13:30:00Z' },
    ],
  },
  close: {
    orientations: [
      {
        etat: 'close',
        ...REPONDUE,
        close_le: '2026-11-23T16:00:00Z',
        issue: 'aide_obtenue',
        issue_mots: 'Échéancier de 12 mois accepté par le fournisseur.',
      },
    ],
  },
  'close-sans-suite': {
    orientations: [
      { etat: 'close', ...REPONDUE, close_le: '2026-11-23T16:00:00Z', issue: 'besoin_non_couvert' },
    ],
  },
  'promesse-a-venir': {
    promesses: [
      { quoi: 'vous appelle', pourLe: '2026-11-26T11:00:00Z', agent: true, moment: 'avant midi' },
    ],
  },
  'promesse-en-retard': {
    promesses: [
      { quoi: 'Rappeler avec la réponse du bailleur', pourLe: '2026-11-23T16:00:00Z', agent: true },
    ],
  },
  'promesse-tenue': {
    promesses: [
      {
        quoi: 'vous appelle',
        pourLe: '2026-11-23T16:00:00Z',
        agent: true,
        fin: {
          etat: 'tenue',
          issue: 'joint',
          recit: 'Appelée, elle sait où aller.',
          close_le: '2026-11-23T15:00:00Z',
        },
      },
    ],
  },
  'promesse-pas-jointe': {
    promesses: [
      {
        quoi: 'vous appelle',
        pourLe: '2026-11-23T16:00:00Z',
        agent: true,
        fin: {
          etat: 'tenue',
          issue: 'pas_joint',
          recit: 'Sonné deux fois.',
          close_le: '2026-11-23T15:00:00Z',
        },
      },
    ],
  },
  'promesse-confiee': {
    promesses: [
      {
        quoi: 'vous appelle',
        pourLe: '2026-11-26T11:00:00Z',
        agent: true,
        fin: { etat: 'remplacee', close_le: '2026-11-24T08:00:00Z' },
      },
    ],
  },
  'question-posee': { questions: [{ texte: 'Où puis-je faire garder ma fille ?' }] },
  'question-repondue': {
    questions: [
      {
        texte: 'Où puis-je faire garder ma fille ?',
        reponse: 'La crèche du quartier peut la garder le mardi. Appelez le 01 99 00 10 10.',
      },
    ],
  },
  'question-comprise': {
    questions: [
      {
        texte: 'Où puis-je faire garder ma fille ?',
        reponse: 'La crèche du quartier peut la garder le mardi.',
        compris: 'oui',
      },
    ],
  },
  'question-pas-comprise': {
    questions: [
      {
        texte: 'Où puis-je faire garder ma fille ?',
        reponse: 'La crèche du quartier peut la garder le mardi.',
        compris: 'non',
      },
    ],
  },
  discrete: {
    discret: true,
    orientations: [{ etat: 'lue', ...ENVOYEE, lue_le: '2026-11-21T09:00:00Z' }],
    promesses: [
      {
        quoi: 'Préparer le départ',
        pourLe: '2026-11-26T11:00:00Z',
        agent: true,
        moment: 'avant midi',
      },
    ],
  },
  'trois-demandes': {
    orientations: [
      {
        etat: 'lue',
        ...ENVOYEE,
        lue_le: '2026-11-21T09:00:00Z',
        quoi: 'La toux de Fatoumata-Binetou',
        vers_nom: LONG,
      },
      {
        etat: 'acceptee',
        ...REPONDUE,
        quoi: 'L’école de נועה et de محمد',
        vers_nom: 'PMI des Sorbiers',
      },
      {
        etat: 'premier_rendez_vous',
        ...REPONDUE,
        premier_rendez_vous_le: '2026-12-02T13:30:00Z',
        quoi: 'Un toit 🏠 pour Léo',
        vers_nom: 'Circonscription d’Aubervilliers',
      },
    ],
    promesses: [
      { quoi: 'vous appelle', pourLe: '2026-11-26T11:00:00Z', agent: true, moment: 'avant midi' },
      { quoi: 'Rappeler avec la réponse du bailleur', pourLe: '2026-11-27T16:00:00Z' },
    ],
  },
  revoquee: { revoque: true },
  expiree: { expire: true },
};

const inserer = (table: string, colonnes: Colonnes) => {
  const noms = Object.keys(colonnes);
  return [
    `insert into ${table} (${noms.join()}) values (${noms.map((_, rang) => `$${rang + 1}`).join()})`,
    Object.values(colonnes),
  ] as const;
};

export async function unRecuPourChaqueEtat(env: {
  moteur: Moteur;
  horloge: Horloge;
  cle: Buffer;
}): Promise<Record<string, CodeDeRetrait>> {
  const { lignes } = await enProprietaire(env.moteur, (c) =>
    c.executer<
      Pick<LecteurAgent, 'porteeId' | 'agentId'> & {
        cle: number;
        serviceId: number;
        territoireId: number;
      }
    >(
      `select p.id as "porteeId", p.agent_id as "agentId", s.service_id as "serviceId", s.territoire_id as "territoireId",
         s.service_id * 1000 + s.territoire_id as cle
       from services.agent a join acces.portee p on p.agent_id = a.id join services.site s on s.id = a.site_id
       where a.prenom = 'Nadia' and p.mission = 'accueil' order by a.id limit 1`,
    ),
  );
  const nadia = lignes[0];
  if (!nadia) throw new Error('the demonstration has no Nadia at a desk');
  const lecteur: LecteurAgent = {
    genre: 'agent',
    mission: 'accueil',
    cles: [nadia.cle],
    fonction: 'Agente d’accueil',
    ...nadia,
  };
  const codes: Record<string, CodeDeRetrait> = {};
  for (const [nom, scene] of Object.entries(SCENES)) {
    const objetId = randomUUID();
    const questions = (scene.questions ?? []).map((question) => ({
      ...question,
      id: randomUUID(),
    }));
    const ecrire = (table: string, colonnes: Colonnes) =>
      enProprietaire(env.moteur, (c) =>
        c.executer(...(inserer(table, colonnes) as [string, unknown[]])),
      );
    const recu = await enTantQue(env, lecteur, 'accueillir', async (acces) =>
      valeurOuErreur(
        await emettreUnRecepisse(acces, {
          objetId,
          objetIds: questions.map(({ id }) => id),
          discret: scene.discret ?? false,
          langue: 'fr',
        }),
      ),
    );
    codes[nom] = recu.code;
    for (const orientation of scene.orientations ?? [])
      await ecrire('orientations.orientation', {
        id: randomUUID(),
        premier_contact_id: objetId,
        quoi: 'La facture d’électricité',
        de_cle: nadia.cle,
        de_agent: nadia.agentId,
        de_nom: 'Maryam Sy',
        de_telephone: '01 99 00 43 10',
        vers_genre: 'partenaire',
        vers_structure: 'ccas-aubervilliers',
        vers_nom: 'CCAS d’Aubervilliers',
        vers_telephone: '01 99 00 43 12',
        proposee_le: '2026-11-20T09:55:00Z',
        ...orientation,
      });
    for (const { quoi, pourLe, agent, moment, fin } of scene.promesses ?? []) {
      const ordinaire = {
        objet: 'premier_contact',
        objet_id: objetId,
        cle: nadia.cle,
        agent_id: agent ? nadia.agentId : null,
        quoi,
        canal: 'telephone',
        pour_le: pourLe,
        moment: moment ?? null,
        faite_le: '2026-11-20T10:00:00Z',
      };
      const suite = randomUUID();
      if (fin?.etat === 'remplacee')
        await ecrire('promesses.promesse', {
          ...ordinaire,
          id: suite,
          agent_id: null,
          pour_le: '2026-11-30T11:00:00Z',
        });
      await ecrire('promesses.promesse', {
        ...ordinaire,
        id: randomUUID(),
        ...fin,
        ...(fin?.etat === 'remplacee' ? { remplacee_par: suite } : {}),
      });
    }
    for (const { id, texte, reponse, compris } of questions) {
      const promesse = await enTantQue(env, lecteur, 'accueillir', async (acces) =>
        valeurOuErreur(
          await promettre(acces, {
            objet: 'question',
            objetId: id,
            cle: nadia.cle,
            quoi: 'Répondre à sa question',
            canal: 'par_le_recu',
            pourLe: '2026-11-30T16:00:00Z' as Instant,
          }),
        ),
      );
      const ouverte = !reponse || compris === 'non';
      await ecrire('courriers.question', {
        id,
        cle: nadia.cle,
        canal: 'en_ligne',
        texte,
        repondre_par: 'par_le_recu',
        posee_le: '2026-11-20T10:00:00Z',
        pour_le: '2026-11-30',
        promesse_id: promesse.id,
        etat: ouverte ? 'ouverte' : compris === 'oui' ? 'comprise' : 'repondue',
        repondue_le: ouverte ? null : '2026-11-23T10:00:00Z',
      });
      if (reponse)
        await ecrire('courriers.reponse', {
          id: randomUUID(),
          question_id: id,
          texte: reponse,
          lisibilite: 80,
          repondue_le: '2026-11-23T10:00:00Z',
          ...(compris ? { compris, compris_le: '2026-11-23T12:00:00Z' } : {}),
        });
      if (reponse && compris !== 'non')
        await enProprietaire(env.moteur, (c) =>
          c.executer(
            `update promesses.promesse set etat = 'tenue', issue = 'fait', close_le = '2026-11-23T10:00:00Z' where id = $1`,
            [promesse.id],
          ),
        );
    }
    if (scene.revoque || scene.expire)
      await enProprietaire(env.moteur, (c) =>
        c.executer(
          scene.revoque
            ? `update recepisses.recepisse set revoque_le = now() where id = $1`
            : `update recepisses.recepisse set emis_le = '2026-06-01', expire_le = '2026-09-01' where id = $1`,
          [recu.id],
        ),
      );
  }
  return codes;
}
