import {
  EnTete,
  EtatDit,
  LienBouton,
  ListeDeRangees,
  Pagination,
  Rangee,
  Section,
  Vide,
  ZoneVive,
} from '#interface';
import { ajouterJoursOuvres, couper, type DateCivile, dateCivile, jourEnColonne } from '#socle/pur';
import type { Question } from '../stockage/questions.ts';

export interface PageDesQuestions {
  ouvertes: readonly Question[];
  repondues: readonly Question[];
  aujourdHui: DateCivile;
  numero: number;
  suite: boolean;
  canal: string | null;
}

const ARRIVEE: Readonly<Record<Question['canal'], string>> = {
  telephone: 'par téléphone',
  courrier: 'par courrier',
  guichet: 'à l’accueil',
  en_ligne: 'en ligne',
};

const enBref = (texte: string): string => {
  const court = couper(texte, 90);
  return `«\u00a0${court.length < texte.length ? `${court}…` : texte}\u00a0»`;
};

/** Near enough to be seen before it is late (S105): day 8 of 10. */
const BIENTOT_JOURS_OUVRES = 2;

function Echeance({ question, aujourdHui }: { question: Question; aujourdHui: DateCivile }) {
  const { pourLe } = question;
  const jour = jourEnColonne(dateCivile(pourLe), aujourdHui);
  if (pourLe < aujourdHui) return <EtatDit etat="silence">promise pour {jour}</EtatDit>;
  if (pourLe === aujourdHui) return <EtatDit etat="echeance">aujourd’hui</EtatDit>;
  if (pourLe <= ajouterJoursOuvres(aujourdHui, BIENTOT_JOURS_OUVRES))
    return <EtatDit etat="plus_de_temps">à répondre avant {jour}</EtatDit>;
  return <EtatDit etat="attente">{jour}</EtatDit>;
}

export const QuestionsQuiAttendent = ({
  ouvertes,
  aujourdHui,
}: Pick<PageDesQuestions, 'ouvertes' | 'aujourdHui'>) =>
  ouvertes.length === 0 ? (
    <Vide titre="Toutes les questions ont leur réponse." fil />
  ) : (
    <ListeDeRangees libelle="Questions qui attendent une réponse">
      {ouvertes.map((question) => (
        <Rangee
          key={question.id}
          href={`/questions/${question.id}`}
          identite={enBref(question.texte)}
          detail={`${question.nomDit ?? 'Sans nom donné'}, ${ARRIVEE[question.canal]}${
            question.repondueLe ? ', à expliquer de vive voix' : ''
          }`}
          etat={<Echeance question={question} aujourdHui={aujourdHui} />}
        />
      ))}
    </ListeDeRangees>
  );

const COMPRISE: Readonly<Record<Question['etat'], string>> = {
  ouverte: '',
  repondue: 'Réponse donnée',
  comprise: 'Réponse comprise',
};

export function VoirLesQuestions(vues: PageDesQuestions) {
  const liste = <QuestionsQuiAttendent {...vues} />;
  return (
    <>
      <EnTete
        titre="Questions"
        phrase="Par téléphone, par courrier, en ligne : chacune a une réponse, au jour dit."
        actions={
          <LienBouton href="/questions/nouvelle" genre="plein" touche="n">
            Noter une question
          </LienBouton>
        }
      />
      <Section titre="À répondre">
        {vues.canal && vues.numero === 0 ? (
          <ZoneVive id="questions" canal={vues.canal} src="/questions/liste">
            {liste}
          </ZoneVive>
        ) : (
          liste
        )}
        <Pagination
          precedent={vues.numero > 0 ? `/questions?page=${vues.numero - 1}` : null}
          suivant={vues.suite ? `/questions?page=${vues.numero + 1}` : null}
        />
      </Section>
      {vues.repondues.length > 0 ? (
        <Section titre="Répondues ces derniers temps">
          <ListeDeRangees libelle="Questions répondues" dense>
            {vues.repondues.map((question) => (
              <Rangee
                key={question.id}
                href={`/questions/${question.id}`}
                identite={enBref(question.texte)}
                etat={<EtatDit etat="fait">{COMPRISE[question.etat]}</EtatDit>}
              />
            ))}
          </ListeDeRangees>
        </Section>
      ) : null}
    </>
  );
}
