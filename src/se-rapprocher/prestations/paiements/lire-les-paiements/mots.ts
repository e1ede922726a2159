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
      rejete: () => 'Renvoyé',
      annule: () => 'Annulé',
    },
    pourquoi: (motif: string) => `Le payeur dit : ${motif}.`,
    attend: { compte: 'Attend un compte', creancier: 'Attend un nom' },
    aEngager: 'À venir',
    a_elle: {
      compte:
        'Nous ne savons pas où verser cet argent. Donnez à votre équipe un relevé d’identité bancaire : votre banque le donne. Rien n’est perdu.',
      compteDUnAutre:
        'Nous ne connaissons pas encore son compte, et nous le lui demandons. Si vous l’avez, dites-le à votre équipe. Rien n’est perdu.',
      creancier:
        'Il nous manque votre nom exact, comme à la banque. Votre équipe vous le demande. Rien n’est perdu.',
      rejete:
        'Cet argent n’est pas arrivé. Votre équipe vous appelle pour le faire repartir. Rien n’est perdu.',
      enInstance: 'Le payeur demande encore une chose à nos services. Vous n’avez rien à faire.',
      annee: (annee: string) =>
        `Pour ${annee}. Le budget de cette année n’a pas encore cet argent. Votre droit continue, et vous n’avez rien à faire : ces versements partiront ensuite.`,
    },
    appeler: (nom: string, telephone: string) =>
      `Une question sur cet argent ? Appelez ${nom} : ${telephone}.`,
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
    attend: { compte: 'Waits for an account', creancier: 'Waits for a name' },
    aEngager: 'To come',
    a_elle: {
      compte:
        'We do not know where to send this money. Give your team your bank details: your bank prints them for you. Nothing is lost.',
      compteDUnAutre:
        'We do not know their account yet, and we are asking them. If you have it, tell your team. Nothing is lost.',
      creancier:
        'We need your exact name, as your bank writes it. Your team will ask you. Nothing is lost.',
      rejete:
        'This money did not arrive. Your team will call you to send it again. Nothing is lost.',
      enInstance:
        'The paying office still asks our services for something. You have nothing to do.',
      annee: (annee: string) =>
        `For ${annee}. The budget of that year does not have this money yet. Your right goes on, and you have nothing to do: these payments will leave after that.`,
    },
    appeler: (nom: string, telephone: string) =>
      `A question about this money? Call ${nom}: ${telephone}.`,
  },
});

/** What the team reads of the same states. */
export const AUX_AGENTS = {
  compte: 'Attend un compte : notez l’IBAN ci-dessous, avec un relevé d’identité bancaire.',
  creancier:
    'Attend un nom : le comptable public demande qui est le créancier. Notez-le avec le compte.',
  rejete:
    'Un mot est dû à la personne. Changez le compte ; ce qui est réglé autrement se remet à payer à la page Versements.',
  enInstance: (motif: string) => `Le comptable le garde en attente : ${motif}.`,
  annee: (annee: string) =>
    `Pour ${annee}. L’enveloppe de l’année n’a pas encore ces crédits : rien n’est perdu, la direction l’ouvre et ces versements partent.`,
  aEngager: 'À engager',
} as const;
