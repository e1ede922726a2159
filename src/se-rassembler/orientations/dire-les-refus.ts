import type { RefusDAcces } from '#acces';
import { direLeRefusDePartage, type RefusDePartage } from '#partage';
import type { NomDEtat } from './domaine/etats.ts';
import type { RefusDeFaire } from './gestes/faire-un-geste.ts';
import type { RefusDeProposer } from './proposer-une-orientation/proposer-une-orientation.ts';
import type { RefusDeRemise } from './remettre-le-lien/remettre-le-lien.ts';

export type RefusDOrientation =
  | RefusDAcces
  | RefusDeFaire
  | RefusDeProposer
  | RefusDePartage
  | RefusDeRemise
  | { raison: 'promesse_ouverte'; quoi: string; pourLe: string }
  | { raison: 'deja_relancee' }
  | { raison: 'rien_a_relancer' }
  | { raison: 'qui_manque' }
  | { raison: 'heure_a_venir' }
  | { raison: 'sans_cellule' };

/** Each state in a word or two, as lists and steps say it. */
export const MOT_DE_L_ETAT: Readonly<Record<NomDEtat, string>> = {
  proposee: 'Proposée',
  accordee: 'Accord donné',
  envoyee: 'Envoyée',
  lue: 'Lue',
  plus_de_temps: 'Plus de temps',
  acceptee: 'Acceptée',
  refusee: 'Autre chemin',
  main_passee: 'Main passée',
  premier_rendez_vous: 'Premier rendez-vous',
  close: 'Close',
  retiree: 'Retirée',
};

const tropTot = (etat: NomDEtat): string => {
  if (etat === 'proposee') return 'Demandez-lui d’abord si elle est d’accord.';
  if (etat === 'accordee')
    return 'Elle n’est pas encore envoyée : relisez ce qui part, puis envoyez.';
  return 'Elle attend encore une réponse. Relancez, notez la réponse, ou retirez la demande avec elle.';
};

/** Each refusal, in a sentence that says what to do. */
export function direLeRefusDOrientation(refus: RefusDOrientation): string {
  switch (refus.raison) {
    case 'acces':
      return refus.motif;
    case 'trop_tot':
      return tropTot(refus.etat);
    case 'trop_tard':
      return `C’est déjà fait : ${MOT_DE_L_ETAT[refus.etat].toLowerCase()}. Rechargez la page pour voir où elle en est.`;
    case 'raison_manquante':
      return 'Dites la raison en une phrase.';
    case 'chemin_sans_mots':
      return 'Dites l’autre chemin en quelques mots : qui, quand ou comment.';
    case 'courriel_illisible':
      return 'Cette adresse électronique ne se lit pas. Écrivez-la comme accueil@exemple.fr, ou copiez le lien vous-même.';
    case 'canal_ferme':
      return refus.canal === 'sms'
        ? 'Cette installation n’envoie pas de SMS. Dites le code au téléphone.'
        : 'Cette installation n’envoie pas de courriel. Copiez le lien et envoyez-le vous-même.';
    case 'pas_de_mobile':
      return 'Le numéro connu ne reçoit pas de SMS. Dites le code au téléphone.';
    case 'date_passee':
      return 'Cette date est passée. Choisissez un jour à venir.';
    case 'inconnue':
    case 'pas_a_vous':
      return 'Cette orientation n’est pas parmi celles que vous pouvez suivre.';
    case 'change_entre_temps':
      return 'Quelqu’un vient de la faire avancer. Rechargez la page pour voir où elle en est.';
    case 'destinataire_inconnu':
      return 'Ce destinataire n’est pas dans l’annuaire d’aujourd’hui. Choisissez-en un autre.';
    case 'quoi_manque':
      return 'Dites en quelques mots ce que vous demandez.';
    case 'pas_votre_equipe':
      return 'Seule votre équipe peut envoyer en son nom.';
    case 'nommer_un_agent':
      return 'Nommez l’agent qui recevra : cette demande ne va pas à une équipe entière.';
    case 'promesse_ouverte':
      return `Une promesse est encore ouverte : ${refus.quoi}. Tenez-la ou remplacez-la avant de clore.`;
    case 'deja_relancee':
      return 'Un rappel est déjà parti aujourd’hui. Appelez, ou cherchez un autre chemin.';
    case 'rien_a_relancer':
      return 'Aucune réponse n’est attendue : il n’y a rien à relancer.';
    case 'qui_manque':
      return 'Dites qui répond : prénom et nom.';
    case 'heure_a_venir':
      return 'Cette heure n’est pas encore passée. Vérifiez le jour et l’heure de l’appel.';
    case 'sans_cellule':
      return 'La cellule des informations préoccupantes n’est pas dans l’annuaire. Appelez le 119 et votre encadrement.';
    default:
      return direLeRefusDePartage(refus);
  }
}
