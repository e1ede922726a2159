import { casDUsage, cleDe, type LecteurAgent } from '#acces';
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
  /** She has read the warning: these capitals name no person (a street, a firm). */
  personneNEstNommee?: boolean | undefined;
}

export type RefusDeConstat =
  | { raison: 'sans_mots' }
  | { raison: 'semble_nommer'; mots: string[] }
  | { raison: 'commune_inconnue' }
  | { raison: 'sans_equipe' };

const equipeDe = ({ serviceId, territoireId, cles }: LecteurAgent): number | undefined =>
  serviceId !== null && territoireId !== null ? cleDe(serviceId, territoireId) : cles[0];

/**
 * Notes what an agent sees, with the day of its answer. Refuses an empty text, and once a text that seems to
 * name a person: she takes the name out, or says that it names nobody.
 */
export const noterUnConstat = casDUsage(
  droits.noter,
  async (
    acces,
    { texte, communeCode, theme, personneNEstNommee }: ConstatANoter,
  ): Promise<Resultat<{ reponsePourLe: DateCivile }, RefusDeConstat>> => {
    const propre = nettoyerUnTexte(texte);
    if (propre.length < 3) return refuse({ raison: 'sans_mots' });
    const mots = quiSembleNommer(propre);
    if (mots.length > 0 && !personneNEstNommee) return refuse({ raison: 'semble_nommer', mots });
    const communes = communeCode ? await lireLesCommunes(acces) : [];
    if (communeCode && !communes.some(({ code }) => code === communeCode))
      return refuse({ raison: 'commune_inconnue' });
    const cle = acces.lecteur.genre === 'agent' ? equipeDe(acces.lecteur) : undefined;
    if (acces.lecteur.genre !== 'agent' || cle === undefined)
      return refuse({ raison: 'sans_equipe' });
    const id = identifiant<'constat'>();
    const reponsePourLe = ajouterJoursOuvres(acces.aujourdHui, REPONSE_A_UN_CONSTAT.joursOuvres);
    await ecrireUnConstat(acces.bd, {
      id,
      texte: propre,
      communeCode: communeCode ?? null,
      theme: theme ?? null,
      cle,
      notePar: acces.lecteur.agentId,
      noteLe: acces.maintenant,
      reponsePourLe,
    });
    await acces.tracer({ operation: 'ecriture', objet: 'constat', objetId: id });
    await acces.annoncer({ nom: 'ConstatNote', contenu: { id, cle, theme: theme ?? null } });
    return reussi({ reponsePourLe });
  },
);

export function direLeRefusDeConstat(refus: RefusDeConstat): string {
  switch (refus.raison) {
    case 'sans_mots':
      return 'Écrivez ce que vous avez vu, une phrase suffit.';
    case 'semble_nommer':
      return `« ${refus.mots.join(' », « ')} » semble nommer quelqu’un. Retirez le nom, ou cochez qu’il n’y en a pas.`;
    case 'commune_inconnue':
      return 'Choisissez une commune de la liste, ou laissez vide.';
    case 'sans_equipe':
      return 'Un constat se note depuis une équipe. Changez de mission.';
  }
}
