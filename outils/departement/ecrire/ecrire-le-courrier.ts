import {
  ajouterJoursOuvres,
  aujourdHuiA,
  type DateCivile,
  type Instant,
  instantDuMur,
} from '#socle/pur';
import { jugerUneReponse } from '../../../src/se-rapprocher/courriers/juger-une-reponse.ts';
import { REPONSE_A_UN_CONSTAT } from '../../../src/se-rapprocher/innovations/domaine/constat.ts';
import { AGENTS, lireLAgent, lireLeSite } from '../index.ts';
import { telephoneMobile } from '../lieux/telephones.ts';
import { type Chantier, cleDuSite } from './chantier.ts';

type Question = Chantier['racontee']['questions'][number];

const REPONDRE_PAR = {
  en_ligne: 'par_le_recu',
  telephone: 'telephone',
  courrier: 'courrier',
} as const;
const ouLeJoindre = (canal: Question['canal'], rang: number): string | null =>
  canal === 'telephone'
    ? telephoneMobile(9000 + rang)
    : canal === 'courrier'
      ? 'L’adresse écrite sur la lettre'
      : null;

/** Somebody of the team that owes the answer: the desk first, else whoever works there. */
function quiRepond(siteId: number): number {
  const { serviceId } = lireLeSite(siteId);
  const siens = AGENTS.filter((agent) => agent.siteId === siteId);
  const deLEquipe = siens.filter(({ missions }) => missions.some((m) => m.serviceId === serviceId));
  return (deLEquipe[0] ?? siens[0] ?? lireLAgent(1)).id;
}

/** The inbox of each team: what waits with its promised day, and what was answered, measured as any answer is. */
async function ecrireLesQuestions({ ecriture, id, racontee }: Chantier): Promise<void> {
  const toutes = racontee.questions.map((question, rang) => ({
    ...question,
    id: id('question', question.cle),
    promesseId: id('promesse', question.cle),
    equipe: cleDuSite(question.siteId),
    par: quiRepond(question.siteId),
    compris: rang % 3 === 0 ? 'oui' : null,
    coordonnees: ouLeJoindre(question.canal, rang),
  }));
  await ecriture.inserer(
    'promesses.promesse',
    toutes.map((question) => ({
      id: question.promesseId,
      objet: 'question',
      objet_id: question.id,
      personne_id: null,
      cle: question.equipe,
      agent_id: question.par,
      faite_par: question.canal === 'en_ligne' ? null : question.par,
      nature: 'ordinaire',
      quoi: 'Répondre à sa question',
      pour_qui: question.nomDit,
      canal: REPONDRE_PAR[question.canal],
      pour_le: instantDuMur(question.promisPour as DateCivile, '17:00'),
      moment: null,
      faite_le: question.recueLe,
      etat: question.reponduLe ? 'tenue' : 'ouverte',
      issue: question.reponduLe ? 'fait' : null,
      close_le: question.reponduLe,
      close_par: question.reponduLe ? question.par : null,
    })),
  );
  await ecriture.inserer(
    'courriers.question',
    toutes.map((question) => ({
      id: question.id,
      cle: question.equipe,
      canal: question.canal,
      texte: question.texte,
      nom_dit: question.nomDit,
      repondre_par: REPONDRE_PAR[question.canal],
      coordonnees: question.coordonnees,
      langue: 'fr',
      posee_le: question.recueLe,
      notee_par: question.canal === 'en_ligne' ? null : question.par,
      pour_le: question.promisPour,
      promesse_id: question.promesseId,
      etat: question.reponduLe ? (question.compris ? 'comprise' : 'repondue') : 'ouverte',
      repondue_le: question.reponduLe,
      version: 1,
    })),
  );
  await ecriture.inserer(
    'courriers.reponse',
    toutes.flatMap(({ id: question_id, cle, reponse, reponduLe, par, compris }) => {
      if (reponse === null || reponduLe === null) return [];
      const { points } = jugerUneReponse(reponse);
      return [
        {
          id: id('reponse', cle),
          question_id,
          texte: reponse,
          lisibilite: points,
          pourquoi_difficile: points < 60 ? 'Elle reprend les mots du formulaire.' : null,
          repondue_le: reponduLe,
          repondue_par: par,
          compris,
          compris_le: compris ? reponduLe : null,
        },
      ];
    }),
  );
}

/** What agents saw in the field; the latest still wait for their answer, each with its day. */
async function ecrireLesConstats({ ecriture, id, racontee }: Chantier): Promise<void> {
  const cadre = AGENTS.find(({ missions }) => missions[0]?.mission === 'observatoire')?.id ?? null;
  await ecriture.inserer(
    'innovations.constat',
    racontee.constats.map((constat) => ({
      id: id('constat', constat.cle),
      texte: constat.texte,
      commune_code: constat.codeCommune,
      theme: constat.theme,
      cle: cleDuSite(lireLAgent(constat.agentId).siteId),
      note_par: constat.agentId,
      note_le: constat.le,
      reponse_pour_le: ajouterJoursOuvres(
        aujourdHuiA(constat.le as Instant),
        REPONSE_A_UN_CONSTAT.joursOuvres,
      ),
      reponse: constat.reponse,
      suite: constat.suite,
      repondu_par: constat.reponse === null ? null : cadre,
      repondu_le: constat.reponduLe,
      version: 1,
    })),
  );
}

export async function ecrireLeCourrier(chantier: Chantier): Promise<void> {
  await ecrireLesQuestions(chantier);
  await ecrireLesConstats(chantier);
}
