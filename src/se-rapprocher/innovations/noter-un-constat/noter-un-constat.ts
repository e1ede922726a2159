import { casDUsage, equipeChoisie, QUELLE_EQUIPE } from '#acces';
import {
  ajouterJoursOuvres,
  type DateCivile,
  identifiant,
  nettoyerUnTexte,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import { lireLesCommunes } from '#territoires';
import { quiSembleNommer, REPONSE_A_UN_CONSTAT, type Theme } from '../domaine/constat.ts';
import { droits } from '../regles-d-acces.ts';
import { ecrireUnConstat } from '../stockage/constats.ts';

export interface ConstatANoter {
  texte: string;
  communeCode?: string | undefined;
  theme?: Theme | undefined;
  /** The team that sees it, where this agent acts for several. */
  cle?: number | undefined;
  /** She has read the warning: these capitals name no person (a street, a firm). */
  personneNEstNommee?: boolean | undefined;
}

export type RefusDeConstat = {
  raison: 'a_revoir';
  /** Every point, each at its field. */
  points: readonly { champ: string; phrase: string }[];
  /** Words that look like somebody's name: she takes them out, or says that they name nobody. */
  sembleNommer: boolean;
};

const SANS_MOTS = 'Écrivez ce que vous avez vu, une phrase suffit.';
const COMMUNE = 'Choisissez une commune de la liste, ou laissez vide.';
const SANS_EQUIPE = 'Un constat se note depuis une équipe. Changez de mission.';
const direQuiSembleNomme = (mots: readonly string[]): string =>
  `« ${mots.join(' », « ')} » semble nommer quelqu’un. Retirez le nom, ou cochez qu’il n’y en a pas.`;

/**
 * Notes what an agent sees, with the day of its answer. Refuses an empty text, a team that is not named among several,
 * and once a text that seems to name a person: she takes the name out, or says that it names nobody.
 */
export const noterUnConstat = casDUsage(
  droits.noter,
  async (
    acces,
    { texte, communeCode, theme, cle: voulue, personneNEstNommee }: ConstatANoter,
  ): Promise<Resultat<{ reponsePourLe: DateCivile }, RefusDeConstat>> => {
    const propre = nettoyerUnTexte(texte);
    const mots = personneNEstNommee ? [] : quiSembleNommer(propre);
    const communes = communeCode ? await lireLesCommunes(acces) : [];
    const cle = equipeChoisie(acces, voulue);
    const { lecteur } = acces;
    const sansEquipe = lecteur.genre !== 'agent' || lecteur.cles.length === 0;
    const points = [
      ...(propre.length < 3 ? [{ champ: 'texte', phrase: SANS_MOTS }] : []),
      ...(mots.length > 0 ? [{ champ: 'texte', phrase: direQuiSembleNomme(mots) }] : []),
      ...(communeCode && !communes.some(({ code }) => code === communeCode)
        ? [{ champ: 'communeCode', phrase: COMMUNE }]
        : []),
      ...(sansEquipe ? [{ champ: 'texte', phrase: SANS_EQUIPE }] : []),
      ...(!sansEquipe && cle === null ? [QUELLE_EQUIPE] : []),
    ];
    if (points.length > 0 || cle === null || lecteur.genre !== 'agent')
      return refuse({ raison: 'a_revoir', points, sembleNommer: mots.length > 0 });
    const id = identifiant<'constat'>();
    const reponsePourLe = ajouterJoursOuvres(acces.aujourdHui, REPONSE_A_UN_CONSTAT.joursOuvres);
    await ecrireUnConstat(acces.bd, {
      id,
      texte: propre,
      communeCode: communeCode ?? null,
      theme: theme ?? null,
      cle,
      notePar: lecteur.agentId,
      noteLe: acces.maintenant,
      reponsePourLe,
    });
    await acces.tracer({ operation: 'ecriture', objet: 'constat', objetId: id });
    await acces.annoncer({ nom: 'ConstatNote', contenu: { id, cle, theme: theme ?? null } });
    return reussi({ reponsePourLe });
  },
);
