import type { FormulaireTrouve } from './explorer.ts';
import { formulairesDe, sansBalises } from './formulaires.ts';
import { partir } from './jouer.ts';
import { PERSONNE, tientUnLien, tientUnRecu, unJoueur } from './joueurs.ts';
import { champsEcrits, remplir } from './remplir.ts';
import { type Recue, Visiteur } from './visiteur.ts';

/** A form that was played, as it was filled, and who met it. */
export interface Envoi {
  lui: FormulaireTrouve;
  qui: string;
}

const PHRASE = /\p{Lu}[^.?!]{8,}[.?!]/u;
const texteDe = ({ html, type }: Recue) =>
  type.includes('html') ? sansBalises(html.slice(html.indexOf('<main'))) : html;

/** Posted as one types, by a script: what it answers is a sentence, beside the text that stays where it was typed. */
const PAR_LE_SCRIPT = /\/brouillon$/;

/**
 * Someone who may not sends it all the same, word for word.
 * @returns what the answer is reproached with; nothing when it refuses with a sentence
 */
export async function envoyerSansDroit(
  adresse: string,
  { lui }: Envoi,
  etranger: string,
): Promise<string[]> {
  const visiteur = await unJoueur(adresse, etranger);
  const recue = await partir(
    visiteur,
    lui,
    remplir(lui, () => undefined),
  );
  const quoi = `${lui.route}, par ${etranger}`;
  if (recue.statut < 400 || recue.statut >= 500)
    return [`${quoi} : statut ${recue.statut} ${recue.vers}`];
  return PHRASE.test(texteDe(recue)) ? [] : [`${quoi} : aucune phrase`];
}

const A_GARDER = 'Ce qu’elle a dit, mot pour mot';

/** The session, the receipt or the link has closed meanwhile: what is typed waits, and comes back behind the door. */
export async function envoyerSessionFermee(
  adresse: string,
  { lui, qui }: Envoi,
): Promise<string[]> {
  const ecrits = champsEcrits(lui).filter(
    ({ genre, longueur }) => genre === 'texte' && longueur >= A_GARDER.length,
  );
  if (qui === PERSONNE || ecrits.length === 0 || PAR_LE_SCRIPT.test(lui.route)) return [];
  const quoi = `${lui.route}, session fermée`;
  const ferme = new Visiteur(adresse);
  const corps = remplir(lui, (champ) => (ecrits.includes(champ) ? A_GARDER : undefined));
  const recue = await partir(ferme, lui, corps);
  if (!recue.html.includes(A_GARDER)) return [`${quoi} : les mots ne sont pas gardés`];
  const revenir = formulairesDe(recue.html, lui.action).find(({ champs }) =>
    champs.some(({ valeur }) => valeur === A_GARDER),
  );
  if (!revenir) return [`${quoi} : aucun formulaire ne les reprend`];
  // A link's code serves once: its door cannot be passed again here.
  if (tientUnLien(qui) || (tientUnRecu(qui) && revenir.action === '/s')) return [];
  const rentre = await unJoueur(adresse, qui);
  const rendue = await rentre.envoyer(
    revenir.action,
    revenir.champs.map(({ nom, valeur }) => [nom, valeur] as const),
  );
  if (rendue.statut >= 500) return [`${quoi} : au retour, statut ${rendue.statut}`];
  const gardes = rendue.statut === 303 || rendue.html.includes(A_GARDER);
  return gardes ? [] : [`${quoi} : au retour, les mots ne reviennent pas`];
}
