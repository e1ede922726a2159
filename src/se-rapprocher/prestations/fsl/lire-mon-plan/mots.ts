import { catalogue } from '#interface';
import { type DateCivile, dayInEnglish, jourEnToutesLettres } from '#socle/pur';

export const mots = catalogue({
  fr: {
    titre: (qui: string) => `Votre plan avec ${qui}`,
    convenu: (le: DateCivile) => `Convenu le ${jourEnToutesLettres(le, true)}.`,
    ouEnEst: (tenues: number, toutes: number, reste: string) =>
      tenues === 0
        ? `${toutes} paiement${toutes > 1 ? 's' : ''}, ${reste} en tout.`
        : tenues === toutes
          ? 'Tout est payé.'
          : `${tenues} paiement${tenues > 1 ? 's' : ''} sur ${toutes}. Il reste ${reste}.`,
    prochain: (montant: string, le: DateCivile) =>
      `Prochain paiement : ${montant} le ${jourEnToutesLettres(le, true)}.`,
    legende: 'Chaque paiement',
    quand: 'Quand',
    combien: 'Combien',
    ou: 'État',
    etats: {
      tenue: 'Payé',
      manquee: 'Pas payé',
      a_venir: 'À payer',
      pas_note: 'Pas encore noté',
    },
    manquee:
      'Un paiement n’a pas pu se faire ? Nous vous appelons pour revoir le plan avec vous. Rien ne vous est retiré.',
    avant: 'Vous ne pourrez pas payer le prochain ? Dites-le-nous avant : le plan peut changer.',
    arrete: (le: DateCivile) => `Ce plan est arrêté depuis le ${jourEnToutesLettres(le, true)}.`,
  },
  en: {
    titre: (qui: string) => `Your plan with ${qui}`,
    convenu: (le: DateCivile) => `Agreed on ${dayInEnglish(le, true)}.`,
    ouEnEst: (tenues: number, toutes: number, reste: string) =>
      tenues === 0
        ? `${toutes} payment${toutes > 1 ? 's' : ''}, ${reste} in all.`
        : tenues === toutes
          ? 'Everything is paid.'
          : `${tenues} payment${tenues > 1 ? 's' : ''} out of ${toutes}. ${reste} left.`,
    prochain: (montant: string, le: DateCivile) =>
      `Next payment: ${montant} on ${dayInEnglish(le, true)}.`,
    legende: 'Each payment',
    quand: 'When',
    combien: 'How much',
    ou: 'State',
    etats: {
      tenue: 'Paid',
      manquee: 'Not paid',
      a_venir: 'To be paid',
      pas_note: 'Not noted yet',
    },
    manquee:
      'A payment could not be made? We call you to look at the plan again with you. Nothing is taken from you.',
    avant: 'You will not be able to pay the next one? Tell us before: the plan can change.',
    arrete: (le: DateCivile) => `This plan was stopped on ${dayInEnglish(le, true)}.`,
  },
});
