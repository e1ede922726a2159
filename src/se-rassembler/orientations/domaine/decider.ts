import { type DateCivile, type Instant, type Resultat, refuse, reussi } from '#socle/pur';
import {
  attendUneReponse,
  type EtatDOrientation,
  estTerminee,
  type NomDEtat,
  type Parole,
} from './etats.ts';
import type { AutreChemin, Issue, MotifDeRefus, PassageDeMain } from './mots.ts';

/** What someone does to an orientation. `parole` says who: a sender speaks of the receiver by telephone only. */
export type Geste =
  | { geste: 'accorder'; de: 'personne' | 'sans_elle'; raison: string | null }
  | { geste: 'envoyer'; reponsePourLe: DateCivile }
  | { geste: 'lire' }
  | { geste: 'accepter'; parole: Parole }
  | {
      geste: 'refuser';
      parole: Parole;
      motif: MotifDeRefus;
      motifMots: string | null;
      autreChemin: AutreChemin;
      autreCheminMots: string;
    }
  | { geste: 'demander_du_temps'; parole: Parole; jusquAu: DateCivile }
  | { geste: 'fixer_le_rendez_vous'; parole: Parole; rendezVousLe: Instant }
  | { geste: 'passer_la_main'; parole: Parole; comment: PassageDeMain; mots: string | null }
  | { geste: 'clore'; issue: Issue; mots: string | null }
  | { geste: 'retirer'; mots: string | null };

export type NomDeGeste = Geste['geste'];

export interface Moment {
  le: Instant;
  aujourdHui: DateCivile;
}

export type RefusDeGeste =
  | { raison: 'trop_tard'; etat: NomDEtat }
  | { raison: 'trop_tot'; etat: NomDEtat }
  | { raison: 'raison_manquante' }
  | { raison: 'chemin_sans_mots' }
  | { raison: 'date_passee' };

type Decision = Resultat<EtatDOrientation, RefusDeGeste>;

/** Long enough to be a reason. */
const suffit = (texte: string | null, signes: number): boolean =>
  (texte ?? '').trim().length >= signes;

const hors = (orientation: EtatDOrientation): Decision =>
  refuse({
    raison:
      orientation.etat === 'proposee' || orientation.etat === 'accordee' ? 'trop_tot' : 'trop_tard',
    etat: orientation.etat,
  });

/** What was sent and still waits: the only place from where an answer can come. */
const enAttente = (orientation: EtatDOrientation) =>
  orientation.etat === 'envoyee' ||
  orientation.etat === 'lue' ||
  orientation.etat === 'plus_de_temps'
    ? {
        accord: orientation.accord,
        envoyeeLe: orientation.envoyeeLe,
        reponsePourLe: orientation.reponsePourLe,
      }
    : null;

function repondre(
  orientation: EtatDOrientation,
  geste: Extract<Geste, { geste: 'accepter' | 'refuser' | 'demander_du_temps' }>,
  { aujourdHui }: Moment,
): Decision {
  const envoi = enAttente(orientation);
  if (!envoi) return hors(orientation);
  const reponse = geste.parole;
  if (geste.geste === 'accepter') return reussi({ etat: 'acceptee', reponse, ...envoi });
  if (geste.geste === 'refuser') {
    if (!suffit(geste.autreCheminMots, 3)) return refuse({ raison: 'chemin_sans_mots' });
    if (geste.motif === 'autre' && !suffit(geste.motifMots, 3)) {
      return refuse({ raison: 'raison_manquante' });
    }
    const { motif, motifMots, autreChemin, autreCheminMots } = geste;
    return reussi({
      etat: 'refusee',
      reponse,
      motif,
      motifMots,
      autreChemin,
      autreCheminMots: autreCheminMots.trim(),
      ...envoi,
    });
  }
  if (geste.jusquAu <= aujourdHui) return refuse({ raison: 'date_passee' });
  return reussi({ etat: 'plus_de_temps', jusquAu: geste.jusquAu, reponse, ...envoi });
}

/**
 * The next state, or why not. Pure: the same orientation, the same gesture and the same moment decide alike.
 * @param moment now, and today in Paris; dates in the past are refused against it
 */
export function decider(orientation: EtatDOrientation, geste: Geste, moment: Moment): Decision {
  switch (geste.geste) {
    case 'accorder':
      if (orientation.etat !== 'proposee') {
        return refuse({ raison: 'trop_tard', etat: orientation.etat });
      }
      if (geste.de === 'sans_elle' && !suffit(geste.raison, 10)) {
        return refuse({ raison: 'raison_manquante' });
      }
      return reussi({ etat: 'accordee', accord: { de: geste.de, le: moment.le } });
    case 'envoyer':
      if (orientation.etat !== 'accordee') return hors(orientation);
      return reussi({
        etat: 'envoyee',
        accord: orientation.accord,
        envoyeeLe: moment.le,
        reponsePourLe: geste.reponsePourLe,
      });
    case 'lire': {
      if (orientation.etat !== 'envoyee') return reussi(orientation);
      return reussi({ ...orientation, etat: 'lue', lueLe: moment.le });
    }
    case 'accepter':
    case 'refuser':
    case 'demander_du_temps':
      return repondre(orientation, geste, moment);
    case 'fixer_le_rendez_vous': {
      if (orientation.etat !== 'acceptee' && orientation.etat !== 'premier_rendez_vous') {
        return attendUneReponse(orientation.etat)
          ? refuse({ raison: 'trop_tot', etat: orientation.etat })
          : hors(orientation);
      }
      const { accord, envoyeeLe, reponsePourLe, reponse } = orientation;
      const { rendezVousLe } = geste;
      const etat = 'premier_rendez_vous';
      return reussi({ etat, accord, envoyeeLe, reponsePourLe, reponse, rendezVousLe });
    }
    case 'passer_la_main':
      if (orientation.etat !== 'accordee') return hors(orientation);
      return reussi({
        etat: 'main_passee',
        accord: orientation.accord,
        comment: geste.comment,
        mots: geste.mots,
        reponse: geste.parole,
      });
    case 'clore':
      if (estTerminee(orientation.etat)) return hors(orientation);
      // R10: what waits for an answer is not closed; it is answered, or taken back with her.
      if (
        attendUneReponse(orientation.etat) ||
        orientation.etat === 'proposee' ||
        orientation.etat === 'accordee'
      ) {
        return refuse({ raison: 'trop_tot', etat: orientation.etat });
      }
      if (geste.issue === 'besoin_non_couvert' && !suffit(geste.mots, 10)) {
        return refuse({ raison: 'raison_manquante' });
      }
      return reussi({ etat: 'close', closeLe: moment.le, issue: geste.issue, mots: geste.mots });
    case 'retirer':
      if (
        !attendUneReponse(orientation.etat) &&
        orientation.etat !== 'proposee' &&
        orientation.etat !== 'accordee'
      ) {
        return hors(orientation);
      }
      if (!suffit(geste.mots, 3)) return refuse({ raison: 'raison_manquante' });
      return reussi({ etat: 'retiree', closeLe: moment.le, mots: geste.mots });
  }
}
