import type { Etat } from '#interface';
import { aujourdHuiA, type DateCivile, jourEnColonne } from '#socle/pur';
import { AUTRES_CHEMINS } from '../domaine/mots.ts';
import { direLEtat } from '../vie-d-une-orientation/dire-l-etat.ts';
import type { OrientationVue } from './en-liste.ts';

/** Where it stands, in a list: the words that someone wrote stay on its own page. */
export function direLEtatEnListe(
  vue: OrientationVue,
  jour: DateCivile,
): { etat: Etat; phrase: string } {
  const { etat, silence } = vue;
  if (silence > 0) {
    const combien = `${silence} ${silence > 1 ? 'jours ouvrés' : 'jour ouvré'}`;
    return { etat: 'silence', phrase: `Sans nouvelles depuis ${combien}` };
  }
  if (etat.etat !== 'refusee') return direLEtat(vue, jour);
  const chemin = enMinuscule(AUTRES_CHEMINS[etat.autreChemin]);
  return { etat: 'autre_chemin', phrase: `Autre chemin : ${chemin}` };
}

const enMinuscule = (phrase: string): string => phrase.charAt(0).toLowerCase() + phrase.slice(1);

/** The day that counts in its list: promised and past, asked, sent, answered or over. */
export function direLeJour(
  { etat, silence, echeance, envoyeeLe, repondueLe, proposeeLe }: OrientationVue,
  jour: DateCivile,
): string {
  if (silence > 0 && echeance) return `réponse promise ${jourEnColonne(echeance, jour)}`;
  if (etat.etat === 'close' || etat.etat === 'retiree') {
    return `terminée ${jourEnColonne(aujourdHuiA(etat.closeLe), jour)}`;
  }
  if (repondueLe) return `réponse du ${jourEnColonne(aujourdHuiA(repondueLe), jour)}`;
  if (envoyeeLe) return `envoyée ${jourEnColonne(aujourdHuiA(envoyeeLe), jour)}`;
  return `proposée ${jourEnColonne(aujourdHuiA(proposeeLe), jour)}`;
}
