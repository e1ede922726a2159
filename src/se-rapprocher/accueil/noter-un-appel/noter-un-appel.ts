import { casDUsage } from '#acces';
import { nettoyerUneLigne, nettoyerUnTexte, type Resultat, refuse, reussi } from '#socle/pur';
import { conclureUnPremierContact } from '../conclure-un-premier-contact/conclure-un-premier-contact.ts';
import { BESOINS } from '../domaine/fiche.ts';
import { besoinsDansLesMots, besoinsProposes } from '../domaine/mots-et-besoins.ts';
import {
  ouvrirUnPremierContact,
  type RefusDOuvrir,
} from '../ouvrir-un-premier-contact/ouvrir-un-premier-contact.ts';
import { droits } from '../regles-d-acces.ts';

export interface Appel {
  siteId?: number | undefined;
  /** One line, in her words. */
  paroles: string;
  nomDit?: string | undefined;
  telephone?: string | undefined;
  /** What was answered on the telephone; without, the sheet stays open. */
  reponse?: string | undefined;
}

export type RefusDAppel = RefusDOuvrir | { raison: 'rien_d_ecrit' };

const ligne = (texte: string | undefined): string | null =>
  texte === undefined ? null : nettoyerUneLigne(texte) || null;

/**
 * A telephone call in one line: a first contact like another, by telephone. Answered at once it is a simple answer;
 * otherwise its sheet is open, and nothing is lost.
 */
export const noterUnAppel = casDUsage(
  droits.ouvrir,
  async (acces, appel: Appel): Promise<Resultat<{ id: string; conclu: boolean }, RefusDAppel>> => {
    const paroles = nettoyerUnTexte(appel.paroles).trim();
    if (paroles === '') return refuse({ raison: 'rien_d_ecrit' });
    const reponse = nettoyerUnTexte(appel.reponse ?? '').trim();
    const ouvert = await ouvrirUnPremierContact(acces, {
      siteId: appel.siteId,
      canal: 'telephone',
      fiche: {
        paroles,
        reponse,
        nomDit: ligne(appel.nomDit),
        telephone: ligne(appel.telephone),
        besoins: BESOINS.filter((besoin) =>
          besoinsProposes(besoinsDansLesMots(paroles)).includes(besoin),
        ),
      },
    });
    if (!ouvert.ok)
      return ouvert.refus.raison === 'acces'
        ? refuse({ raison: 'acces', motif: ouvert.refus.motif })
        : ouvert;
    const { id } = ouvert.valeur;
    if (reponse === '') return reussi({ id, conclu: false });
    const conclu = await conclureUnPremierContact(acces, { id, vers: 'reponse_simple' });
    return reussi({ id, conclu: conclu.ok });
  },
);

export function direPourquoiPasNote(refus: RefusDAppel): string {
  switch (refus.raison) {
    case 'rien_d_ecrit':
      return 'Écrivez ce que la personne dit, en une ligne.';
    case 'venue_inconnue':
      return 'Cette venue n’est pas dans votre file. Revenez à l’accueil.';
    default:
      return refus.motif;
  }
}
