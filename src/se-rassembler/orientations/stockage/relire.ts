import type { EtatDOrientation, Parole } from '../domaine/etats.ts';
import type { OrientationEnBase } from './orientations.ts';

function present<T>(valeur: T | null, nom: string): T {
  if (valeur === null) throw new Error(`orientation incomplète : ${nom}`);
  return valeur;
}

const parole = (row: OrientationEnBase): Parole => ({
  par: present(row.reponduPar, 'repondu_par'),
  moyen: present(row.reponduMoyen, 'repondu_moyen'),
  le: present(row.repondueLe, 'repondue_le'),
});

const accord = (row: OrientationEnBase) => ({
  de: present(row.accord, 'accord'),
  le: present(row.accordeeLe, 'accordee_le'),
});

const envoi = (row: OrientationEnBase) => ({
  accord: accord(row),
  envoyeeLe: present(row.envoyeeLe, 'envoyee_le'),
  reponsePourLe: present(row.reponsePourLe, 'reponse_pour_le'),
});

/** The state that a row holds; the checks of the table make what is missing a bug, and it throws. */
export function relire(row: OrientationEnBase): EtatDOrientation {
  switch (row.etat) {
    case 'proposee':
      return { etat: 'proposee' };
    case 'accordee':
      return { etat: 'accordee', accord: accord(row) };
    case 'envoyee':
      return { etat: 'envoyee', ...envoi(row) };
    case 'lue':
      return { etat: 'lue', lueLe: present(row.lueLe, 'lue_le'), ...envoi(row) };
    case 'plus_de_temps': {
      const jusquAu = present(row.plusDeTempsJusquAu, 'plus_de_temps_jusqu_au');
      return { etat: 'plus_de_temps', jusquAu, reponse: parole(row), ...envoi(row) };
    }
    case 'acceptee':
      return { etat: 'acceptee', reponse: parole(row), ...envoi(row) };
    case 'refusee':
      return {
        etat: 'refusee',
        reponse: parole(row),
        motif: present(row.motif, 'motif'),
        motifMots: row.motifMots,
        autreChemin: present(row.autreChemin, 'autre_chemin'),
        autreCheminMots: present(row.autreCheminMots, 'autre_chemin_mots'),
        ...envoi(row),
      };
    case 'main_passee':
      return {
        etat: 'main_passee',
        accord: accord(row),
        comment: present(row.mainPasseeComment, 'main_passee_comment'),
        mots: row.mainPasseeMots,
        reponse: parole(row),
      };
    case 'premier_rendez_vous': {
      const rendezVousLe = present(row.premierRendezVousLe, 'premier_rendez_vous_le');
      return { etat: 'premier_rendez_vous', reponse: parole(row), rendezVousLe, ...envoi(row) };
    }
    case 'close': {
      const issue = present(row.issue, 'issue');
      const closeLe = present(row.closeLe, 'close_le');
      return { etat: 'close', closeLe, issue, mots: row.issueMots };
    }
    case 'retiree':
      return { etat: 'retiree', closeLe: present(row.closeLe, 'close_le'), mots: row.issueMots };
  }
}

const enColonnes = ({ par, moyen, le }: Parole) => ({
  repondue_le: le,
  repondu_par: par,
  repondu_moyen: moyen,
});

/** The columns that a state fills; what earlier states wrote stays. */
export function colonnesDe(etat: EtatDOrientation): Readonly<Record<string, unknown>> {
  switch (etat.etat) {
    case 'proposee':
      return { etat: 'proposee' };
    case 'accordee':
      return { etat: 'accordee', accord: etat.accord.de, accordee_le: etat.accord.le };
    case 'envoyee':
      return { etat: 'envoyee', envoyee_le: etat.envoyeeLe, reponse_pour_le: etat.reponsePourLe };
    case 'lue':
      return { etat: 'lue', lue_le: etat.lueLe };
    case 'plus_de_temps':
      return {
        etat: 'plus_de_temps',
        plus_de_temps_jusqu_au: etat.jusquAu,
        ...enColonnes(etat.reponse),
      };
    case 'acceptee':
      return { etat: 'acceptee', ...enColonnes(etat.reponse) };
    case 'refusee':
      return {
        etat: 'refusee',
        motif: etat.motif,
        motif_mots: etat.motifMots,
        autre_chemin: etat.autreChemin,
        autre_chemin_mots: etat.autreCheminMots,
        ...enColonnes(etat.reponse),
      };
    case 'main_passee':
      return {
        etat: 'main_passee',
        main_passee_comment: etat.comment,
        main_passee_mots: etat.mots,
        ...enColonnes(etat.reponse),
      };
    case 'premier_rendez_vous':
      return { etat: 'premier_rendez_vous', premier_rendez_vous_le: etat.rendezVousLe };
    case 'close':
      return { etat: 'close', close_le: etat.closeLe, issue: etat.issue, issue_mots: etat.mots };
    case 'retiree':
      return { etat: 'retiree', close_le: etat.closeLe, issue_mots: etat.mots };
  }
}
