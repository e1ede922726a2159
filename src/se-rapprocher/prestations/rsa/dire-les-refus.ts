import type { RefusDAcces } from '#acces';
import { ecrireLeMontant, jourEnToutesLettres } from '#socle/pur';
import type { RefusDeContrat } from './domaine/contrat.ts';
import type { RefusDeDette, RefusDeRemise } from './domaine/dettes.ts';
import type { RefusDeContradictoire, RefusDeSanction } from './domaine/sanctions.ts';
import type { RefusDeParcours } from './gestes/charger.ts';

export type RefusDeRsa =
  | RefusDAcces
  | RefusDeParcours
  | RefusDeContrat
  | RefusDeSanction
  | RefusDeContradictoire
  | RefusDeDette
  | RefusDeRemise
  | { raison: 'change_entre_temps' }
  | { raison: 'deja_ouvert' }
  | { raison: 'entree_a_venir' }
  | { raison: 'sans_lieu' }
  | { raison: 'raison_manque' }
  | { raison: 'service_manque' }
  | { raison: 'pas_encore' }
  | { raison: 'deja_demandee' }
  | { raison: 'mots_manquent' }
  | { raison: 'rien_a_reverser' }
  | { raison: 'contrat_deja_propose' }
  | { raison: 'pas_le_departement'; motif: string }
  | { raison: 'arrete_manque' }
  | { raison: 'dates_a_l_envers' }
  | { raison: 'deja_inscrite' }
  | { raison: 'contredit_la_loi' }
  /** What another module refuses, in its own words. */
  | { raison: 'ailleurs'; phrase: string };

/** Every refusal, in a sentence that says what to do. */
export function direLeRefusDeRsa(refus: RefusDeRsa): string {
  switch (refus.raison) {
    case 'acces':
      return refus.motif;
    case 'ailleurs':
      return refus.phrase;
    case 'inconnu':
      return 'Ce parcours n’est pas à votre équipe, ou n’existe pas.';
    case 'termine':
      return 'Ce parcours est terminé : rien ne s’y ajoute plus.';
    case 'change_entre_temps':
      return 'Quelqu’un l’a changé pendant que vous écriviez. Relisez, puis recommencez.';
    case 'deja_ouvert':
      return 'Elle a déjà un parcours ouvert : reprenez celui-là.';
    case 'entree_a_venir':
      return 'Le jour où le RSA s’est ouvert ne peut pas être à venir.';
    case 'sans_lieu':
      return 'Votre mission n’a pas de lieu : prenez une mission d’équipe pour ouvrir ce parcours.';
    case 'raison_manque':
      return 'Écrivez pourquoi en quelques mots, 10 signes au moins ; c’est nécessaire si vous dites autre chose que les règles.';
    case 'service_manque':
      return 'Choisissez le service qui l’accompagnera.';
    case 'pas_encore':
      return 'Ce n’est pas encore le moment : l’étape d’avant n’est pas faite.';
    case 'rien_a_reverser':
      return 'Rien n’est à reverser de cette sanction : laissez le montant vide pour y mettre fin.';
    case 'deja_demandee':
      return 'Une demande de changement attend déjà sa réponse.';
    case 'mots_manquent':
      return 'Écrivez ce que vous demandez, en quelques mots.';
    case 'contrat_deja_propose':
      return 'Ce contrat est déjà proposé à sa signature : il ne change plus sous sa main.';
    case 'pas_le_departement':
      return refus.motif;
    case 'arrete_manque':
      return 'Écrivez la référence de l’arrêté qui permet cette règle : sans lui, elle ne vaut pas.';
    case 'dates_a_l_envers':
      return 'La fin vient avant le début : vérifiez les deux dates.';
    case 'deja_inscrite':
      return 'Une autre ligne dit déjà qui décide sur une partie de ces jours.';
    case 'contredit_la_loi':
      return 'La loi que nous connaissons dit que l’État décide du RSA ici à cette date : elle ne se contredit pas d’une ligne.';
    default:
      return direLeResteDesRefus(refus);
  }
}

function direLeResteDesRefus(
  refus: RefusDeContrat | RefusDeSanction | RefusDeContradictoire | RefusDeDette | RefusDeRemise,
): string {
  switch (refus.raison) {
    case 'rien_de_nous':
      return 'Ce contrat n’engage qu’elle. Écrivez au moins une chose que nous faisons : sans elle, il ne se signe pas.';
    case 'rien_de_prevu':
      return 'Rien n’est encore écrit : ni ce que nous faisons, ni ce qu’elle fait.';
    case 'but_manque':
      return 'Écrivez ce qu’elle veut, dans ses mots.';
    case 'referent_manque':
      return 'Écrivez le nom de son référent : elle doit savoir qui appeler.';
    case 'heures_hors_bornes':
      return `Les heures sont un nombre entier, ${refus.auPlus} par semaine au plus.`;
    case 'moins_sans_motif':
      return `Moins de ${refus.heures} heures par semaine : écrivez pourquoi, pour elle.`;
    case 'aucune_sans_exception':
      return 'Aucune heure : c’est possible à sa demande, pour une des raisons que dit la loi. Choisissez-la.';
    case 'heures_malgre_l_exception':
      return 'Avec cette raison, aucune heure n’est due : mettez zéro.';
    case 'loi_inconnue':
    case 'bareme_inconnu':
      return 'Aucun texte connu ne vaut à cette date : rien ne peut être décidé ainsi.';
    case 'pas_de_suppression_d_abord':
      return 'Un premier manquement ne peut pas donner une suppression.';
    case 'taux_trop_bas':
      return `Le taux est de ${refus.auMoins} % au moins.`;
    case 'taux_trop_haut':
      return `Le taux est de ${refus.auPlus} % au plus.`;
    case 'duree_hors_bareme':
      return `La durée est de ${refus.de} à ${refus.a} mois.`;
    case 'plafond_du_foyer':
      return `Elle ne vit pas seule, ou son RSA est majoré : ${refus.auPlus} % au plus.`;
    case 'delai_ouvert':
      return `Elle peut encore répondre jusqu’au ${jourEnToutesLettres(refus.jusquau)} : rien ne se décide avant.`;
    case 'pas_entendue':
      return 'Elle a demandé à être entendue : recevez-la d’abord, ou proposez-lui une date.';
    case 'avis_de_l_equipe_manque':
      return 'Une suppression demande d’abord l’avis de l’équipe pluridisciplinaire.';
    case 'montant_nul':
      return 'Écrivez un montant en euros, plus grand que zéro.';
    case 'periode_a_l_envers':
      return 'La période finit avant de commencer : vérifiez les deux dates.';
    case 'periode_a_venir':
      return 'Rien n’a pu être versé en trop dans un mois à venir.';
    case 'fausse_declaration':
      return 'Une fausse déclaration a été établie : la loi ne permet pas de remise.';
    case 'remise_en_attente':
      return 'Une demande de remise attend déjà sa réponse.';
    case 'plus_que_le_reste':
      return `Il ne reste que ${ecrireLeMontant(refus.reste as Parameters<typeof ecrireLeMontant>[0])} à rembourser.`;
  }
}
