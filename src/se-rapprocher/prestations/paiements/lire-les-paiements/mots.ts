import { catalogue } from '#interface';

export const mots = catalogue({
  fr: {
    titre: 'Paiements',
    aucun: 'Rien n’est à payer pour l’instant.',
    aVous: 'À vous',
    aQui: {
      elle: 'À la personne',
      bailleur: 'Au bailleur',
      energie: 'Au fournisseur d’énergie',
      prestataire: 'Au prestataire',
      autre: 'À un organisme',
    },
    pour: (mois: string) => `pour ${mois}`,
    retenu: (montant: string) => `${montant} retenus : déjà versés en avance.`,
    etats: {
      prevu: (jour: string) => `Prévu le ${jour}`,
      au_bordereau: () => 'Envoyé au payeur',
      paye: (jour: string) => `Payé le ${jour}`,
      rejete: () => 'Revenu',
      annule: () => 'Annulé',
    },
    pourquoi: (motif: string) => `Le payeur dit : ${motif}.`,
  },
  en: {
    titre: 'Payments',
    aucun: 'Nothing is to be paid for now.',
    aVous: 'To you',
    aQui: {
      elle: 'To you',
      bailleur: 'To your landlord',
      energie: 'To your energy supplier',
      prestataire: 'To your care provider',
      autre: 'To an organisation',
    },
    pour: (mois: string) => `for ${mois}`,
    retenu: (montant: string) => `${montant} kept back: you already had it in advance.`,
    etats: {
      prevu: (jour: string) => `Planned for ${jour}`,
      au_bordereau: () => 'Sent to be paid',
      paye: (jour: string) => `Paid on ${jour}`,
      rejete: () => 'Sent back',
      annule: () => 'Cancelled',
    },
    pourquoi: (motif: string) => `The bank says: ${motif}.`,
  },
});
