import {
  type Conclusion,
  conclure,
  DROITS_DU_TOUR,
  ETAPES,
  type Etape,
  GRAPHE_NATIONAL,
  lireUneReponse,
  moisDeLaDemande,
  type Question,
  questionsDe,
  quiDemander,
  type RefusDeReponse,
  type Reponses,
  SituationRefusee,
} from '#droits';
import type { DateCivile } from '#socle/pur';

/** Where the conversation is: all of it, so that nothing need be kept anywhere else. */
export interface Carnet {
  reponses: Reponses;
  /** Of what was already known: from where. */
  sources: Readonly<Record<string, string>>;
  /** One special scheme that she came for; null: every right. */
  visee: string | null;
  /** Month of the law, AAAA-MM. */
  mois: string;
  /** Questions on the screen now; none: the result. */
  ecran: readonly string[];
  /** The screens before this one. */
  passes: readonly (readonly string[])[];
  /** Whom it is about, when an agent goes round with her. */
  pour: { genre: 'personne' | 'premier_contact'; id: string } | null;
}

export interface PointDuTour {
  champ: string;
  refus: RefusDeReponse | { motif: 'contradiction' };
}

export type Vue =
  | { genre: 'questions'; carnet: Carnet; questions: readonly Question[]; etape: Etape }
  | { genre: 'resultat'; carnet: Carnet; conclusion: Conclusion };

/** A special scheme is gone round with its twin: the same need, at home or in an establishment. */
const DROITS_VISES: Readonly<Record<string, readonly string[]>> = {
  apa: ['apa_domicile', 'apa_etablissement'],
  pch: ['pch'],
  cheque_reussite: ['cheque_reussite_93'],
};
export const AIDES_A_VISER: readonly string[] = Object.keys(DROITS_VISES);

const droitsDe = ({ visee }: Carnet): readonly string[] =>
  (visee !== null && DROITS_VISES[visee]) || DROITS_DU_TOUR;

function tourDe(carnet: Carnet) {
  const lu = moisDeLaDemande(carnet.mois);
  if (!lu.ok) throw new RangeError('a notebook without its month');
  return { droits: droitsDe(carnet), mois: lu.valeur };
}

export const ouvrirUnCarnet = (
  jour: DateCivile,
  connus: Partial<Pick<Carnet, 'reponses' | 'sources' | 'visee' | 'pour'>> = {},
): Carnet => ({
  reponses: {},
  sources: {},
  visee: null,
  pour: null,
  ...connus,
  mois: jour.slice(0, 7),
  ecran: [],
  passes: [],
});

const lesQuestions = (carnet: Carnet): readonly Question[] =>
  questionsDe(carnet.reponses).filter(({ id }) => carnet.ecran.includes(id));

function enQuestions(carnet: Carnet): Vue {
  const questions = lesQuestions(carnet);
  return { genre: 'questions', carnet, questions, etape: questions[0]?.etape ?? ETAPES[0] };
}

/** The screen as it was left. */
export function reprendre(carnet: Carnet): Vue {
  return carnet.ecran.length > 0 ? enQuestions(carnet) : voirLeResultat(carnet);
}

export function voirLeResultat(carnet: Carnet, toutLeCalculDe?: string): Vue {
  const fini = { ...carnet, ecran: [] };
  return {
    genre: 'resultat',
    carnet: fini,
    conclusion: conclure(GRAPHE_NATIONAL, fini.reponses, tourDe(fini), toutLeCalculDe),
  };
}

/** What was known before any question, to be corrected with her. */
export function corriger(carnet: Carnet): Vue {
  const passes = carnet.ecran.length > 0 ? [...carnet.passes, carnet.ecran] : carnet.passes;
  return enQuestions({ ...carnet, passes, ecran: Object.keys(carnet.sources) });
}

/** The next screen, or the result when no answer can change it. */
export function poursuivre(carnet: Carnet): Vue {
  const suite = quiDemander(GRAPHE_NATIONAL, carnet.reponses, tourDe(carnet));
  const passes = carnet.ecran.length > 0 ? [...carnet.passes, carnet.ecran] : carnet.passes;
  const ecran = suite.map(({ question }) => question.id);
  return ecran.length === 0
    ? voirLeResultat({ ...carnet, passes })
    : enQuestions({ ...carnet, passes, ecran });
}

export function reculer(carnet: Carnet): Vue {
  const dernier = carnet.passes.at(-1);
  if (!dernier) return enQuestions(carnet);
  return enQuestions({ ...carnet, ecran: dernier, passes: carnet.passes.slice(0, -1) });
}

export type Saisie = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Reads the answers of this screen: all of them, or what is to review. */
export function repondre(
  carnet: Carnet,
  saisie: Saisie,
  jour: DateCivile,
): { vue: Vue; points: readonly PointDuTour[] } {
  const points: PointDuTour[] = [];
  let { reponses } = carnet;
  for (const id of carnet.ecran) {
    // An answer just given may add questions, or take some away.
    const question = questionsDe(reponses).find((une) => une.id === id);
    if (!question) continue;
    const lue = lireUneReponse(question, saisie[id], { aujourdHui: jour, reponses });
    if (lue.ok) reponses = { ...reponses, [id]: lue.valeur };
    else points.push({ champ: id, refus: lue.refus });
  }
  if (points.length > 0) return { vue: enQuestions(carnet), points };
  try {
    return { vue: poursuivre({ ...carnet, reponses }), points };
  } catch (erreur) {
    if (!(erreur instanceof SituationRefusee)) throw erreur;
    const champ = carnet.ecran[0] ?? '';
    return { vue: enQuestions(carnet), points: [{ champ, refus: { motif: 'contradiction' } }] };
  }
}
