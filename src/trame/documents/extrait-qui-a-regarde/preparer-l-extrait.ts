import {
  aujourdHuiA,
  type DateCivile,
  heurePourHabitant,
  type Instant,
  jourEnToutesLettres,
} from '#socle/pur';
import { dit, fort, type Segment } from '../segments.ts';

/** One reading or writing, as the person may know it: no name of an agent (CJUE C-579/21, Pankki S). */
export interface RegardDeLExtrait {
  le: Instant;
  fonction: string;
  service: string;
  /** Why, in plain words. */
  raison: string;
}

/** What the DPO prints for a person who asks who looked at her file (RGPD art. 15). */
export interface DonneesDeLExtrait {
  langue: 'fr';
  emetteur: string;
  /** How the person is named in the file, or « Sans nom donné ». */
  personne: string;
  du: DateCivile;
  au: DateCivile;
  editeLe: DateCivile;
  regards: readonly RegardDeLExtrait[];
  /** How to reach the DPO: « dpo@… ou 01 … ». */
  joindre: string;
}

const plein = (date: DateCivile) => jourEnToutesLettres(date, true);

function direCombien(nombre: number): Segment[] {
  if (nombre === 0)
    return [dit('Pendant cette période, personne n’a regardé ni modifié votre dossier.')];
  return nombre === 1
    ? [dit('Votre dossier a été regardé ou modifié '), fort('1 fois'), dit('.')]
    : [dit('Votre dossier a été regardé ou modifié '), fort(`${nombre} fois`), dit('.')];
}

/** Turns the readings of a file into what `extrait-qui-a-regarde.typ` prints, newest first. */
export function preparerLExtrait(donnees: DonneesDeLExtrait) {
  const recents = [...donnees.regards].sort((a, b) => (a.le < b.le ? 1 : a.le > b.le ? -1 : 0));
  return {
    langue: donnees.langue,
    titre: 'Qui a regardé votre dossier',
    emetteur: donnees.emetteur,
    ouverture: [
      [dit('Pour '), fort(donnees.personne)],
      [dit(`Du ${plein(donnees.du)} au ${plein(donnees.au)}.`)],
      direCombien(recents.length),
      ...(recents.some(({ raison }) => raison.includes('«'))
        ? [[dit('Entre guillemets\u00a0: ce que l’écran disait à la personne qui regardait.')]]
        : []),
    ],
    colonnes: ['Quand', 'Fonction', 'Service', 'Pourquoi'],
    lignes: recents.map(({ le, fonction, service, raison }) => [
      `${plein(aujourdHuiA(le)).replace(/^\S+ /, '')}, ${heurePourHabitant(le)}`,
      fonction,
      service,
      raison,
    ]),
    pied: [
      [
        fort('Vous ne comprenez pas une ligne\u00a0? '),
        dit(`Dites-le à la personne qui protège vos données : ${donnees.joindre}. `),
        dit('Elle cherche ce qui s’est passé et vous répond.'),
      ],
      [dit('Vous pouvez aussi vous plaindre à la CNIL, 3 place de Fontenoy, 75007 Paris.')],
      [dit(`Extrait imprimé le ${plein(donnees.editeLe)}. Il ne donne pas le nom des agents.`)],
    ],
    textes: { page: 'Page', sur: 'sur' },
  };
}
