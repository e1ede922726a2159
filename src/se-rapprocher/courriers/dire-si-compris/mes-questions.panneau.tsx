import {
  Actions,
  Bouton,
  Cache,
  EtatDit,
  Formulaire,
  type Langue,
  Section,
  SesMots,
  ZoneDeTexte,
} from '#interface';
import { dateCivile } from '#socle/pur';
import type { Question } from '../stockage/questions.ts';
import type { Reponse } from '../stockage/reponses.ts';
import { mots } from './mots.ts';

/** On her page: each question in her words, what was answered, and whether it was clear. */
export function MesQuestions({
  langue,
  questions,
}: {
  langue: Langue;
  questions: readonly { question: Question; reponses: readonly Reponse[] }[];
}) {
  const dire = mots(langue);
  return questions.map(({ question, reponses }) => {
    const derniere = reponses.at(-1);
    const pourLe = dateCivile(question.pourLe);
    return (
      <Section key={question.id} titre={dire.votreQuestion}>
        <SesMots>{question.texte}</SesMots>
        {reponses.map((reponse) => (
          <Section key={reponse.id} titre={dire.reponse} niveau={3}>
            <p className="texte-garde">{reponse.texte}</p>
          </Section>
        ))}
        {question.etat === 'ouverte' ? (
          <p>
            <EtatDit etat="en_cours">
              {derniere ? dire.explique(pourLe) : dire.attend(pourLe)}
            </EtatDit>
          </p>
        ) : null}
        {derniere?.compris === 'oui' ? <EtatDit etat="fait">{dire.merci}</EtatDit> : null}
        {derniere && derniere.compris === null ? (
          <Formulaire action="/ma-demande/question" libelle={dire.compris}>
            <Cache nom="id" valeur={question.id} />
            <p>{dire.compris}</p>
            <ZoneDeTexte
              nom="aPreciser"
              libelle={dire.pasClair}
              lignes={2}
              longueur={1000}
              facultatif
            />
            <Actions>
              <Bouton nom="compris" valeur="oui">
                {dire.oui}
              </Bouton>
              <Bouton nom="compris" valeur="non">
                {dire.non}
              </Bouton>
            </Actions>
          </Formulaire>
        ) : null}
      </Section>
    );
  });
}
