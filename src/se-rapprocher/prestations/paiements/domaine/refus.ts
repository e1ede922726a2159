import { type Centimes, ecrireLeMontant } from '#socle/pur';

export type RefusDePaiement =
  | { raison: 'montant_nul' }
  | { raison: 'echeancier_vide' }
  | { raison: 'rsa'; phrase: string }
  | { raison: 'nom_manquant' }
  | { raison: 'enveloppe_absente'; code: string; annee: number }
  | { raison: 'enveloppe_courte'; libelle: string; reste: Centimes; demande: Centimes }
  | { raison: 'iban_illisible' }
  | { raison: 'iban_faux' }
  | { raison: 'titulaire_manquant' }
  | { raison: 'bic_manquant' }
  | { raison: 'bic_faux' }
  | { raison: 'creancier_manquant'; champ: 'nature' | 'civilite' | 'nomDuCreancier' | 'prenom' }
  | { raison: 'pas_revenu' }
  | { raison: 'inconnu' };

const MANQUE = {
  nature: 'Dites si c’est une personne, une société, une association ou un organisme public.',
  civilite: 'Le comptable public demande la civilité : Madame ou Monsieur.',
  nomDuCreancier: 'Le comptable public demande le nom de la personne à payer.',
  prenom: 'Le comptable public demande le prénom de la personne à payer.',
} as const;

/** Why money is not committed or an account not noted, and what to do about it. */
export function direLeRefusDePaiement(refus: RefusDePaiement): string {
  switch (refus.raison) {
    case 'montant_nul':
      return 'Le montant à payer est nul.';
    case 'echeancier_vide':
      return 'Aucun mois de cette période ne tombe dans l’année de l’enveloppe : vérifiez les dates.';
    case 'rsa':
      return refus.phrase;
    case 'nom_manquant':
      return 'Dites le nom de l’organisme à payer.';
    case 'enveloppe_absente':
      return `Aucune enveloppe « ${refus.code} » n’est ouverte pour ${refus.annee}. La direction peut l’ouvrir à la page Paiements.`;
    case 'enveloppe_courte':
      return `Il reste ${ecrireLeMontant(refus.reste)} dans l’enveloppe « ${refus.libelle} », et cette décision en engage ${ecrireLeMontant(refus.demande)}. La direction peut abonder l’enveloppe, ou le montant être revu.`;
    case 'iban_illisible':
      return 'Un IBAN français commence par FR et compte 27 signes. Recopiez-le depuis le relevé d’identité bancaire.';
    case 'iban_faux':
      return 'Cet IBAN contient une faute de frappe : sa clé ne correspond pas. Relisez-le sur le relevé.';
    case 'titulaire_manquant':
      return 'Dites au nom de qui est ce compte.';
    case 'bic_manquant':
      return 'Un compte tenu hors de France demande son BIC : il est sur le relevé, 8 ou 11 signes.';
    case 'bic_faux':
      return 'Un BIC compte 8 ou 11 signes, en majuscules : recopiez-le depuis le relevé.';
    case 'creancier_manquant':
      return MANQUE[refus.champ];
    case 'pas_revenu':
      return 'Ce versement n’est pas revenu, ou est déjà remis à payer : rien n’a changé.';
    case 'inconnu':
      return 'Ce paiement n’est pas de votre équipe, ou n’existe pas.';
  }
}
