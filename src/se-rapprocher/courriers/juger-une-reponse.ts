import { type Lisibilite, mesurerLaLisibilite, SEUILS_DE_LISIBILITE } from '#messages';

/** The measure of an answer, as it is kept with it: 0 to 100. */
export interface ReponseJugee {
  points: number;
  remarques: Lisibilite['remarques'];
}

/** A threat is never worth its clarity: with one, a text leaves only with a written reason. */
export function jugerUneReponse(texte: string): ReponseJugee {
  const { score, remarques } = mesurerLaLisibilite(texte);
  const menace = remarques.some(({ genre }) => genre === 'menace');
  return { points: menace ? Math.min(score, SEUILS_DE_LISIBILITE.lettre - 1) : score, remarques };
}

export const estLisible = ({ points }: ReponseJugee): boolean =>
  points >= SEUILS_DE_LISIBILITE.lettre;
