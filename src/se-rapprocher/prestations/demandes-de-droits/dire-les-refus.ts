import type { RefusDAcces } from '#acces';
import type { RefusDeComplete } from './declarer-complete/declarer-complete.ts';
import type { RefusDeDeleguer } from './deleguer-la-signature/deleguer-la-signature.ts';
import type { RefusDePieces } from './demander-des-pieces/demander-des-pieces.ts';
import type { RefusDeDepot } from './deposer-une-demande/deposer-une-demande.ts';
import { SENS, type Sens } from './domaine/decisions.ts';
import type { Etat } from './domaine/etats.ts';
import type { RefusDeRecours } from './former-un-recours/former-un-recours.ts';
import type { RefusDeSensible } from './joindre-une-piece-sensible/joindre-une-piece-sensible.ts';
import type { RefusDeNoter } from './noter-une-piece/noter-une-piece.ts';
import type { RefusDeNotifier } from './notifier-une-decision/notifier-une-decision.ts';
import type { RefusDePrendre } from './prendre-pour-son-equipe/prendre-pour-son-equipe.ts';
import type { RefusDePreparer } from './preparer-une-decision/preparer-une-decision.ts';
import type { RefusDAvis } from './recueillir-l-avis/recueillir-l-avis.ts';
import type { RefusDeReponse } from './repondre-a-un-recours/repondre-a-un-recours.ts';
import type { RefusDeRetirer } from './retirer-une-demande/retirer-une-demande.ts';
import type { RefusDeSigner } from './signer-une-decision/signer-une-decision.ts';
import type { RefusDeBesoin } from './tenir-un-besoin/tenir-un-besoin.ts';

export type RefusDeDemande =
  | RefusDAcces
  | RefusDeDepot
  | RefusDePieces
  | RefusDeNoter
  | RefusDeComplete
  | RefusDAvis
  | RefusDePrendre
  | RefusDePreparer
  | RefusDeSigner
  | RefusDeNotifier
  | RefusDeDeleguer
  | RefusDeRecours
  | RefusDeReponse
  | RefusDeRetirer
  | RefusDeBesoin
  | RefusDeSensible;

/** Each state in a word or two, the same for her and for those who examine. */
export const MOT_DE_L_ETAT: Readonly<Record<Etat, string>> = {
  recue: 'Reçue',
  incomplete: 'Papiers à apporter',
  complete: 'Dossier complet',
  en_instruction: 'En cours d’examen',
  decision_preparee: 'Décision préparée',
  signee: 'Décision signée',
  notifiee: 'Décision remise',
  accordee_par_silence: 'Accordée, faute de réponse à temps',
  accordee_forfaitaire: 'Accordée pour un montant provisoire',
  refusee_par_silence: 'Refusée, faute de réponse à temps',
  contestee: 'Contestée',
  close: 'Terminée',
  retiree: 'Retirée',
};

export const MOT_DU_SENS: Readonly<Record<Sens, string>> = {
  accord: 'Accord',
  accord_partiel: 'Accord en partie',
  refus: 'Refus',
  suspension: 'Suspension',
  reduction: 'Réduction',
  revision: 'Révision',
};
export const OPTIONS_DE_SENS = SENS.map((valeur) => ({ valeur, libelle: MOT_DU_SENS[valeur] }));

const euros = (nombre: number): string =>
  `${nombre.toLocaleString('fr-FR', { maximumFractionDigits: 2 })} €`;

const jour = (date: string): string => date.split('-').reverse().join('/');

const fenetre = (du: string, au: string | null): string =>
  au === null ? `à partir du ${jour(du)}` : `du ${jour(du)} au ${jour(au)}`;

function direLeRefusDeSigner(
  refus: Extract<RefusDeDemande, { raison: `delegation${string}` | 'plafond_depasse' }>,
): string {
  switch (refus.raison) {
    case 'delegation_pas_a_cette_date':
      return `Votre délégation de signature vaut ${fenetre(refus.du, refus.au)} : vous ne pouvez pas signer aujourd’hui. Demandez à la direction.`;
    case 'delegation_pas_pour_ce_droit':
      return 'Votre délégation de signature ne porte pas sur ce droit. Demandez à la direction, ou confiez la signature à qui l’a.';
    case 'delegation_pas_pour_ce_sens':
      return `Votre délégation ne permet pas de signer ce type de décision (${MOT_DU_SENS[refus.sens].toLowerCase()}). Demandez à la direction.`;
    case 'plafond_depasse':
      return `Cette décision engage ${euros(refus.euros)} ; votre délégation s’arrête à ${euros(refus.plafondEuros)}. Confiez la signature à qui a un plafond plus haut.`;
  }
}

/** Each refusal, in a sentence that says what to do. */
export function direLeRefusDeDemande(refus: RefusDeDemande): string {
  switch (refus.raison) {
    case 'acces':
      return refus.motif;
    case 'inconnue':
      return 'Cette demande n’est pas parmi celles que vous pouvez suivre.';
    case 'pas_votre_equipe':
      return 'Seule l’équipe qui instruit cette demande peut le faire. Vous pouvez noter un papier vu ou ce que dit la personne.';
    case 'change_entre_temps':
      return 'Quelqu’un vient de la faire avancer. Rechargez la page pour voir où elle en est.';
    case 'pas_maintenant':
      return `Ce n’est pas le moment : la demande est à l’étape « ${MOT_DE_L_ETAT[refus.etat]} ».`;
    case 'pas_recue_ici':
      return 'Seule l’équipe qui a reçu cette demande peut la prendre.';
    case 'deja_a_vous':
      return 'Votre équipe l’examine déjà.';
    case 'autre_service':
      return 'Un autre service examine ce droit : votre équipe ne peut pas le faire.';
    case 'ne_change_pas_d_equipe':
      return `Cette demande ne change pas d’équipe. ${refus.pourquoi}`;
    case 'prestation_inconnue':
      return 'Choisissez un droit dans la liste.';
    case 'personne_inconnue':
      return 'Cette personne n’est pas parmi celles que vous pouvez recevoir. Ouvrez d’abord sa fiche.';
    case 'recue_demain':
      return 'Cette date est à venir. Écrivez le jour où la demande est arrivée.';
    case 'recue_il_y_a_trop_longtemps':
      return 'Cette date a plus d’un an. Vérifiez le jour où la demande est arrivée.';
    case 'besoin_inconnu':
      return 'Ce besoin n’est pas parmi les siens.';
    case 'aucune_piece':
      return 'Cochez au moins un papier, ou nommez-le.';
    case 'piece_inconnue':
      return 'Ce papier n’est pas dans la liste. Nommez-le dans « Un autre papier ».';
    case 'delai_passe':
      return 'Laissez-lui du temps : choisissez un jour à venir.';
    case 'raison_manquante':
      return 'Dites pourquoi, en quelques mots.';
    case 'pieces_manquantes':
      return `Il manque encore : ${refus.noms.join(' ; ')}. Notez-les vus, ou dites pourquoi elle n’a pas à les donner.`;
    case 'jour_impossible':
      return 'Vérifiez ce jour : il ne peut être ni à venir, ni avant ce qui s’est déjà passé.';
    case 'avis_ou_raison':
      return 'Écrivez ce qu’elle en pense, dans ses mots. Si vous ne le savez pas, dites pourquoi en une phrase.';
    case 'motif_de_droit_manquant':
      return 'Citez au moins un texte et son article : une décision dit sur quoi elle se fonde.';
    case 'motif_de_fait_manquant':
      return 'Dites les faits qui expliquent la décision, en une phrase au moins.';
    case 'montant_manquant':
      return 'Dites le montant accordé.';
    case 'montant_illisible':
      return 'Ce montant ne se lit pas. Écrivez des euros, par exemple 120,50.';
    case 'dates_a_l_envers':
      return 'La fin est avant le début. Vérifiez les deux jours.';
    case 'explication_manquante':
      return 'Ce calcul n’a pas d’explication gardée : refaites-le avant de préparer la décision.';
    case 'avis_manquant':
      return 'Rien ne se signe sans son avis. Recueillez-le, ou dites pourquoi il manque.';
    case 'argent':
      return refus.phrase;
    case 'recours_manquant':
      return 'Ce droit n’a pas de voie de recours connue : la décision ne peut pas être signée.';
    case 'sans_delegation':
      return 'Vous n’avez pas de délégation de signature. La direction peut vous en donner une, ou dire qui signe.';
    case 'delegation_pas_a_cette_date':
    case 'delegation_pas_pour_ce_droit':
    case 'delegation_pas_pour_ce_sens':
    case 'plafond_depasse':
      return direLeRefusDeSigner(refus);
    case 'agent_inconnu':
      return 'Cet agent n’est pas dans l’annuaire.';
    case 'aucun_sens':
      return 'Cochez au moins un type de décision.';
    case 'reference_manquante':
      return 'Écrivez la référence de l’arrêté qui donne cette délégation.';
    case 'qualite_manquante':
      return 'Écrivez la qualité qui sera imprimée sous la signature.';
    case 'plafond_illisible':
      return 'Écrivez le plafond en euros entiers, ou laissez vide s’il n’y en a pas.';
    case 'voie_inconnue':
      return 'Ce droit ne se conteste pas de cette façon.';
    case 'recours_deja_forme':
      return 'Un recours attend déjà sa réponse.';
    case 'recours_deja_repondu':
      return 'Ce recours a déjà sa réponse.';
    case 'prealable_d_abord':
      return 'Pour ce droit, le recours se fait d’abord auprès de qui a décidé. Le juge vient après.';
    case 'pas_exigee_par_ce_droit':
      return 'Ce droit n’exige pas cette information : elle ne se garde pas.';
    case 'piece_illisible':
      return 'Ce numéro ne se lit pas. Recopiez-le tel qu’il est imprimé.';
  }
}
