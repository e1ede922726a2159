import { type Acces, casDUsage } from '#acces';
import { promettre } from '#promesses';
import {
  ajouterJoursOuvres,
  instantDuMur,
  nettoyerUnTexte,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import { REPONSE_A_UNE_QUESTION } from '../domaine/parametres.ts';
import { droits } from '../regles-d-acces.ts';
import {
  changerLEtat,
  chercherLaQuestion,
  prendreLaQuestion,
  type Question,
  questionsDuRecu,
} from '../stockage/questions.ts';
import { ecrireSiCompris, type Reponse, reponsesDesQuestions } from '../stockage/reponses.ts';

export interface DitSiCompris {
  /** The question. */
  id: string;
  compris: 'oui' | 'non';
  aPreciser?: string | undefined;
}

export type RefusDeDire = { raison: 'inconnue' } | { raison: 'deja_dit' };

/** Not understood: the question is open again, and someone calls to explain. Said twice, done once. */
async function enTirerLaSuite(acces: Acces, id: string): Promise<void> {
  const question = await prendreLaQuestion(acces.bd, id);
  if (question?.etat !== 'repondue') return;
  const derniere = (await reponsesDesQuestions(acces.bd, [id])).at(-1);
  if (derniere?.compris === 'oui') await changerLEtat(acces.bd, question, { etat: 'comprise' });
  if (derniere?.compris !== 'non') return;
  const pourLe = ajouterJoursOuvres(acces.aujourdHui, REPONSE_A_UNE_QUESTION.aRappelerSiPasCompris);
  const promesse = await promettre(acces, {
    objet: 'question',
    objetId: id,
    cle: question.cle,
    ...(question.personneId ? { personneId: question.personneId } : {}),
    quoi: 'Lui expliquer la réponse de vive voix',
    canal: question.repondrePar === 'sur_place' ? 'sur_place' : 'telephone',
    pourLe: instantDuMur(pourLe, '17:00'),
  });
  if (promesse.ok)
    await changerLEtat(acces.bd, question, {
      etat: 'ouverte',
      pourLe,
      promesseId: promesse.valeur.id,
    });
  await acces.prevenir(`questions:${question.cle}`);
}

/**
 * « Avez-vous compris ? », from her page, or told to the agent. A no opens the question again with a promise
 * to call; from her page, the machine does it (reaction to `CompriseOuNon`).
 */
export const direSiCompris = casDUsage(
  droits.direSiCompris,
  async (
    acces,
    { id, compris, aPreciser }: DitSiCompris,
  ): Promise<Resultat<undefined, RefusDeDire>> => {
    const question = await chercherLaQuestion(acces.bd, id);
    const derniere = (await reponsesDesQuestions(acces.bd, [id])).at(-1);
    if (!question || !derniere) return refuse({ raison: 'inconnue' });
    const dit = await ecrireSiCompris(acces.bd, {
      id: derniere.id,
      compris,
      le: acces.maintenant,
      aPreciser: nettoyerUnTexte(aPreciser ?? '') || null,
    });
    if (!dit) return refuse({ raison: 'deja_dit' });
    await acces.tracer({
      operation: 'ecriture',
      objet: 'compris_ou_non',
      objetId: id,
      personnes: question.personneId ? [question.personneId] : [],
    });
    await acces.annoncer({ nom: 'CompriseOuNon', contenu: { id, cle: question.cle, compris } });
    if (acces.lecteur.genre === 'agent') await enTirerLaSuite(acces, id);
    return reussi();
  },
);

/** Reaction to `CompriseOuNon`, as the machine `courriers`. */
export const suivreUneReponse = casDUsage(
  droits.entretenir,
  async (acces, { id }: { id: string }): Promise<Resultat<undefined, never>> => {
    await enTirerLaSuite(acces, id);
    await acces.tracer({ operation: 'ecriture', objet: 'question', objetId: id });
    return reussi();
  },
);

/** Her questions and what was answered, for the page that her receipt opens. */
export const mesQuestions = casDUsage(
  droits.lireLesMiennes,
  async (
    acces,
    _: Record<never, never>,
  ): Promise<Resultat<{ question: Question; reponses: Reponse[] }[], never>> => {
    const questions = await questionsDuRecu(acces.bd);
    const reponses = await reponsesDesQuestions(
      acces.bd,
      questions.map(({ id }) => id),
    );
    if (questions.length > 0)
      await acces.tracer({
        operation: 'liste',
        objet: 'questions',
        personnes: [...new Set(questions.flatMap(({ personneId }) => personneId ?? []))],
      });
    return reussi(
      questions.map((question) => ({
        question,
        reponses: reponses.filter(({ questionId }) => questionId === question.id),
      })),
    );
  },
);

export function direPourquoiPasDit({ raison }: RefusDeDire): string {
  switch (raison) {
    case 'inconnue':
      return 'Cette question n’a pas encore de réponse.';
    case 'deja_dit':
      return 'C’était déjà dit. Rechargez la page.';
  }
}
