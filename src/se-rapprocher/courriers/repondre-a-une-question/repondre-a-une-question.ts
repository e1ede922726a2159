import { type Acces, casDUsage } from '#acces';
import { promessesOuvertes, tenirUnePromesse } from '#promesses';
import { identifiant, nettoyerUnTexte, type Resultat, refuse, reussi } from '#socle/pur';
import { estLisible, jugerUneReponse, type ReponseJugee } from '../juger-une-reponse.ts';
import { droits } from '../regles-d-acces.ts';
import { changerLEtat, chercherLaQuestion, type Question } from '../stockage/questions.ts';
import { ecrireUneReponse } from '../stockage/reponses.ts';

export interface ReponseADonner {
  id: string;
  version: number;
  texte: string;
  /** Why the answer leaves although it is hard to read (a citation that one must make, a form's own words). */
  pourquoiDifficile?: string | undefined;
}

export type RefusDeReponse =
  | { raison: 'inconnue' }
  | { raison: 'sans_mots' }
  | { raison: 'deja_repondue' }
  | { raison: 'difficile_a_lire'; lisibilite: ReponseJugee };

/** The promise made with the question is kept by its answer, whoever in the team gives it. */
async function tenirLaPromesse(acces: Acces, { id, promesseId }: Question): Promise<void> {
  const ouvertes = await promessesOuvertes(acces, { objetIds: [id] });
  const sienne = ouvertes.ok ? ouvertes.valeur.find((une) => une.id === promesseId) : undefined;
  if (sienne)
    await tenirUnePromesse(acces, { id: sienne.id, version: sienne.version, issue: 'fait' });
}

/**
 * Answers a question: the text is kept, the promise with it. Charter R14: a text that is hard to read leaves
 * only with a written reason. Refuses a question this reader does not see, or that another hand answered first.
 */
export const repondreAUneQuestion = casDUsage(
  droits.repondre,
  async (
    acces,
    { id, version, texte, pourquoiDifficile }: ReponseADonner,
  ): Promise<Resultat<{ cle: number }, RefusDeReponse>> => {
    const question = await chercherLaQuestion(acces.bd, id);
    if (!question) return refuse({ raison: 'inconnue' });
    const propre = nettoyerUnTexte(texte);
    if (propre === '') return refuse({ raison: 'sans_mots' });
    const lisibilite = jugerUneReponse(propre);
    const raison = nettoyerUnTexte(pourquoiDifficile ?? '');
    const difficile = !estLisible(lisibilite);
    if (difficile && raison.length < 5) return refuse({ raison: 'difficile_a_lire', lisibilite });
    const prise =
      question.etat === 'ouverte' &&
      (await changerLEtat(
        acces.bd,
        { id, version },
        {
          etat: 'repondue',
          repondueLe: acces.maintenant,
        },
      ));
    if (!prise) return refuse({ raison: 'deja_repondue' });
    await ecrireUneReponse(acces.bd, {
      id: identifiant<'reponse'>(),
      questionId: id,
      texte: propre,
      lisibilite: lisibilite.points,
      pourquoiDifficile: difficile ? raison : null,
      repondueLe: acces.maintenant,
      reponduePar: acces.lecteur.genre === 'agent' ? acces.lecteur.agentId : null,
    });
    await tenirLaPromesse(acces, question);
    await acces.tracer({
      operation: 'ecriture',
      objet: 'reponse_a_une_question',
      objetId: id,
      personnes: question.personneId ? [question.personneId] : [],
    });
    await acces.annoncer({
      nom: 'QuestionRepondue',
      contenu: { id, cle: question.cle, aTemps: acces.aujourdHui <= question.pourLe },
    });
    await acces.prevenir(`questions:${question.cle}`);
    return reussi({ cle: question.cle });
  },
);

export function direLeRefusDeReponse(refus: RefusDeReponse): string {
  switch (refus.raison) {
    case 'inconnue':
      return 'Cette question n’est pas parmi celles de votre équipe.';
    case 'sans_mots':
      return 'Écrivez la réponse.';
    case 'deja_repondue':
      return 'Quelqu’un vient d’y répondre. Rechargez la page pour lire sa réponse.';
    case 'difficile_a_lire':
      return 'Ce texte est difficile à lire. Reprenez ce qui est noté, ou dites pourquoi il part ainsi.';
  }
}
