import { type Acces, casDUsage } from '#acces';
import { promettre, type RefusDePromesse } from '#promesses';
import { lireLesServices } from '#services';
import {
  ajouterJoursOuvres,
  type DateCivile,
  type Id,
  identifiant,
  instantDuMur,
  nettoyerUneLigne,
  nettoyerUnTexte,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import { REPONSE_A_UNE_QUESTION } from '../domaine/parametres.ts';
import { droits } from '../regles-d-acces.ts';
import {
  type CanalDeQuestion,
  ecrireUneQuestion,
  type RepondrePar,
} from '../stockage/questions.ts';

export interface QuestionADeposer {
  /** The team that will answer. */
  cle: number;
  canal: CanalDeQuestion;
  /** Her words, or what the letter says. */
  texte: string;
  nomDit?: string | undefined;
  repondrePar: RepondrePar;
  coordonnees?: string | undefined;
  langue?: 'fr' | 'en' | undefined;
  personneId?: string | undefined;
}

export type RefusDeQuestion =
  | RefusDePromesse
  | { raison: 'sans_mots' }
  | { raison: 'sans_coordonnees' }
  | { raison: 'ailleurs' };

export interface QuestionDeposee {
  id: Id<'question'>;
  pourLe: DateCivile;
}

const CANAL_DE_PROMESSE = {
  par_le_recu: 'par_le_recu',
  telephone: 'telephone',
  courrier: 'courrier',
  sur_place: 'sur_place',
} as const;

/** The service's own commitment when it has one, else the département's: working days, end of the last. */
async function jourPromis(acces: Acces, cle: number): Promise<DateCivile> {
  const services = await lireLesServices(acces);
  const sien = services.find(({ id }) => id === Math.floor(cle / 1000))?.engagementJoursOuvres;
  return ajouterJoursOuvres(acces.aujourdHui, sien ?? REPONSE_A_UNE_QUESTION.joursOuvres);
}

function verifier(acces: Acces, aDeposer: QuestionADeposer): RefusDeQuestion | null {
  if (nettoyerUnTexte(aDeposer.texte) === '') return { raison: 'sans_mots' };
  const aJoindre = aDeposer.repondrePar === 'telephone' || aDeposer.repondrePar === 'courrier';
  if (aJoindre && nettoyerUneLigne(aDeposer.coordonnees ?? '') === '')
    return { raison: 'sans_coordonnees' };
  if (acces.lecteur.genre === 'agent' && !acces.lecteur.cles.includes(aDeposer.cle))
    return { raison: 'ailleurs' };
  return null;
}

const ouNull = (texte: string | undefined): string | null => nettoyerUneLigne(texte ?? '') || null;

/**
 * Takes a question in, however it came, with the day of its answer: from now on the team owes it.
 * Refuses a question without words, a call or a letter without where to, and another team's inbox.
 */
export const deposerUneQuestion = casDUsage(
  droits.deposer,
  async (
    acces,
    aDeposer: QuestionADeposer,
  ): Promise<Resultat<QuestionDeposee, RefusDeQuestion>> => {
    const refus = verifier(acces, aDeposer);
    if (refus) return refuse(refus);
    const id = identifiant<'question'>();
    const { cle, personneId } = aDeposer;
    const pourLe = await jourPromis(acces, cle);
    const promesse = await promettre(acces, {
      objet: 'question',
      objetId: id,
      cle,
      ...(personneId ? { personneId } : {}),
      quoi: 'Répondre à sa question',
      canal: CANAL_DE_PROMESSE[aDeposer.repondrePar],
      pourLe: instantDuMur(pourLe, '17:00'),
    });
    if (!promesse.ok)
      return promesse.refus.raison === 'acces'
        ? refuse({ raison: 'ailleurs' })
        : refuse(promesse.refus);
    await ecrireUneQuestion(acces.bd, {
      id,
      cle,
      canal: aDeposer.canal,
      texte: nettoyerUnTexte(aDeposer.texte),
      nomDit: ouNull(aDeposer.nomDit),
      repondrePar: aDeposer.repondrePar,
      coordonnees: ouNull(aDeposer.coordonnees),
      langue: aDeposer.langue ?? 'fr',
      personneId: personneId ?? null,
      poseeLe: acces.maintenant,
      noteePar: acces.lecteur.genre === 'agent' ? acces.lecteur.agentId : null,
      pourLe,
      promesseId: promesse.valeur.id,
    });
    await acces.tracer({
      operation: 'ecriture',
      objet: 'question',
      objetId: id,
      personnes: personneId ? [personneId] : [],
    });
    await acces.annoncer({ nom: 'QuestionPosee', contenu: { id, cle } });
    await acces.prevenir(`questions:${cle}`);
    return reussi({ id, pourLe });
  },
);

export function direLeRefusDeQuestion({ raison }: RefusDeQuestion): string {
  switch (raison) {
    case 'sans_mots':
      return 'Écrivez la question, comme elle a été dite.';
    case 'sans_coordonnees':
      return 'Écrivez le numéro ou l’adresse où répondre, ou choisissez une réponse sur le reçu.';
    case 'ailleurs':
      return 'Cette question n’est pas pour votre équipe. Choisissez une de vos équipes.';
    case 'date_passee':
    case 'jour_ferme':
      return 'Le jour promis n’est pas un jour ouvré. Recommencez.';
  }
}
