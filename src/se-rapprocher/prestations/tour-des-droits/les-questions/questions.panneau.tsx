import { ecrireUneReponse, NE_SAIT_PAS, type Question } from '#droits';
import { Cases, Champ, Choix, type Langue, ListeDeChoix, type PointARevoir } from '#interface';
import type { Commune } from '#territoires';
import type { Carnet, PointDuTour, Saisie } from '../mener-le-tour/carnet.ts';
import { mots } from './mots.ts';
import { mots as motsDesQuestions } from './une-question/mots.ts';

type Dire = ReturnType<typeof mots>;
type Questions = ReturnType<typeof motsDesQuestions>;
type Modele = keyof Questions;

interface Contexte {
  langue: Langue;
  mois: string;
  communes: readonly Commune[];
  sources: Carnet['sources'];
}

const rangDe = (id: string): string => id.replace(/^enfant_/, '');

/** Her words for it: the same question is asked of her and of who lives with her. */
export function direLaQuestion(
  { modele, pour, id }: Pick<Question, 'modele' | 'pour' | 'id'>,
  langue: Langue,
  mois: string,
): string {
  const dire = mots(langue);
  const questions = motsDesQuestions(langue);
  const base = modele.startsWith('avant_')
    ? questions.avant.libelle(libelleDe(questions, modele.slice('avant_'.length)))
    : modele === 'annee'
      ? questions.annee.libelle(mois)
      : libelleDe(questions, modele);
  if (pour.startsWith('enfant')) return `${dire.lEnfant(rangDe(id))} : ${base.toLowerCase()}`;
  return pour === 'conjoint' ? dire.delle(base) : base;
}

function libelleDe(questions: Questions, modele: string): string {
  const libelle = questions[modele as Modele]?.libelle;
  if (typeof libelle !== 'string') throw new RangeError(`no words for the question ${modele}`);
  return libelle;
}

const textesDe = (questions: Questions, modele: string) =>
  questions[(modele.startsWith('avant_') ? 'avant' : modele) as Modele];

function optionsDe(dire: Dire, { modele, genre }: Question): { valeur: string; libelle: string }[] {
  if (genre.type !== 'choix' && genre.type !== 'cases') return [];
  const connus = (dire.choix as Record<string, Record<string, unknown>>)[modele];
  const { enfant } = dire.choix;
  return genre.valeurs.map((valeur) => {
    if (valeur === 'oui' || valeur === 'non')
      return { valeur, libelle: connus ? String(connus[valeur] ?? dire[valeur]) : dire[valeur] };
    if (valeur.startsWith('enfant_')) return { valeur, libelle: enfant.enfant(rangDe(valeur)) };
    if (valeur === 'aucun' && !connus) return { valeur, libelle: enfant.aucun };
    if (valeur === 'plusieurs') return { valeur, libelle: enfant.plusieurs };
    return { valeur, libelle: String(connus?.[valeur] ?? valeur) };
  });
}

function UneQuestion({ question, contexte }: { question: Question; contexte: Contexte }) {
  const { langue, mois, communes, sources } = contexte;
  const dire = mots(langue);
  const { aide, pourquoi } = textesDe(motsDesQuestions(langue), question.modele);
  const source = sources[question.id];
  const commun = {
    nom: question.id,
    libelle: direLaQuestion(question, langue, mois),
    aide: (
      <>
        {source ? <strong>{source} </strong> : null}
        {aide ? `${aide} ` : null}
        <span className="pourquoi-la-question">
          {dire.pourquoi} {pourquoi}
        </span>
      </>
    ),
  };
  const siInconnu = question.structure
    ? []
    : [
        {
          valeur: NE_SAIT_PAS,
          libelle: question.modele === 'gir' ? dire.choix.gir[NE_SAIT_PAS] : dire.jeNeSaisPas,
        },
      ];
  switch (question.genre.type) {
    case 'date':
      return <Champ {...commun} largeur="moyen" longueur={40} sansCorrection />;
    case 'montant':
      return <Champ {...commun} inputMode="decimal" largeur="court" longueur={30} sansCorrection />;
    case 'nombre':
      return <Champ {...commun} inputMode="numeric" largeur="court" longueur={6} />;
    case 'commune':
      return (
        <ListeDeChoix
          {...commun}
          vide={dire.autreCommune}
          options={communes.map(({ code, nom }) => ({ valeur: code, libelle: nom }))}
        />
      );
    case 'cases':
      return <Cases {...commun} options={optionsDe(dire, question)} />;
    case 'choix':
      return <Choix {...commun} options={[...optionsDe(dire, question), ...siInconnu]} />;
  }
}

/** The questions of one screen, each with why it is asked; the same for a resident alone and at the desk. */
export const LesQuestions = ({
  questions,
  ...contexte
}: Contexte & { questions: readonly Question[] }) =>
  questions.map((question) => (
    <UneQuestion key={question.id} question={question} contexte={contexte} />
  ));

/** What its fields hold: what was just typed, else what was answered before. */
export function saisieDe(
  questions: readonly Question[],
  { reponses }: Carnet,
  tapee: Saisie = {},
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    questions.flatMap((question) => {
      const { id } = question;
      const dite = reponses[id];
      if (id in tapee) return [[id, tapee[id]]];
      return dite === undefined ? [] : [[id, ecrireUneReponse(question, dite)]];
    }),
  );
}

function direLeRefus({ refus }: PointDuTour, langue: Langue): string {
  const dits = mots(langue).refus;
  switch (refus.motif) {
    case 'deux_lectures':
      return dits.deux_lectures(String(refus.l_un), String(refus.l_autre).replace('.', ','));
    case 'trop_d_enfants':
      return dits.trop_d_enfants(String(refus.auPlus));
    default:
      return dits[refus.motif];
  }
}

export const direLesPoints = (points: readonly PointDuTour[], langue: Langue): PointARevoir[] =>
  points.map((point) => ({ champ: point.champ, phrase: direLeRefus(point, langue) }));

export const titreDeLEtape = (etape: keyof Dire['etapes'], langue: Langue): string =>
  mots(langue).etapes[etape];
