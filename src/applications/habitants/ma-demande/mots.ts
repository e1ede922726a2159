import { catalogue } from '#interface';
import { type DateCivile, dayInEnglish, jourEnToutesLettres } from '#socle/pur';

const sansLeJour = (date: string) => date.replace(/^\S+ /, '');

export const mots = catalogue({
  fr: {
    titre: 'Où en sont vos demandes',
    recu: 'Reçu',
    recuDu: (jour: DateCivile) => `Donné ${jourEnToutesLettres(jour)}`,
    demande: (rang: number) => `Demande ${rang}`,
    votreDemande: 'Votre demande',
    arrivee: 'Votre demande est bien arrivée',
    rienDeNouveau: 'L’équipe s’en occupe.',
    rienAFaire: 'Vous n’avez rien à faire.',
    notrePromesse: 'Notre promesse :',
    promesses: 'Ce que nous avons promis',
    lEquipe: (nom: string) => `L’équipe ${nom}`,
    uneEquipe: 'L’équipe',
    aujourdHui: 'aujourd’hui',
    jour: (jour: DateCivile) => jourEnToutesLettres(jour),
    enRetard: (jour: DateCivile) =>
      `C’était pour ${jourEnToutesLettres(jour)}. Nous sommes en retard, et c’est de notre faute. Appelez-nous si vous voulez savoir pourquoi.`,
    nouvelles: 'vous donne des nouvelles',
    changer: 'Je veux changer quelque chose',
    appeler: (nom: string, telephone: string) => `Appeler ${nom} : ${telephone}`,
    lAccueil: 'l’accueil',
    compris: 'Avez-vous compris cette page ?',
    oui: 'Oui, j’ai compris',
    non: 'Non, pas tout',
    ditMerci: 'C’est noté. Vous avez compris.',
    dit: 'L’équipe a vos mots.',
    luAuPlusTard: (jour: DateCivile) =>
      `Une personne les lit et vous répond ${jourEnToutesLettres(jour)} au plus tard.`,
    vosMots: 'Ce que vous avez écrit ici',
    quiARegarde: 'Qui a regardé votre demande ?',
    quiARegardePhrase:
      'Chaque fois qu’un agent ouvre votre dossier, le logiciel le note. Vous avez le droit de voir cette liste. Elle dit la fonction, le service, le jour et la raison. Nous vous la donnons sur papier.',
    voirLaListe: 'Demander la liste',
    recuEtAccords: 'Votre reçu et vos accords',
    imprimer: 'Avoir mon reçu sur papier (PDF)',
    nePlusTransmettre: 'Ne plus transmettre ma demande',
    annuler: 'Annuler mon reçu',
    jusquAu: (jour: DateCivile) =>
      `Ce code marche jusqu’au ${sansLeJour(jourEnToutesLettres(jour, true))}. Après, il n’ouvre plus rien.`,
  },
  en: {
    titre: 'Where your requests are',
    recu: 'Receipt',
    recuDu: (jour: DateCivile) => `Given on ${dayInEnglish(jour)}`,
    demande: (rang: number) => `Request ${rang}`,
    votreDemande: 'Your request',
    arrivee: 'Your request has arrived',
    rienDeNouveau: 'The team is taking care of it.',
    rienAFaire: 'You have nothing to do.',
    notrePromesse: 'Our promise:',
    promesses: 'What we promised',
    lEquipe: (nom: string) => `The ${nom} team`,
    uneEquipe: 'The team',
    aujourdHui: 'today',
    jour: (jour: DateCivile) => `on ${dayInEnglish(jour)}`,
    enRetard: (jour: DateCivile) =>
      `It was for ${dayInEnglish(jour)}. We are late, and it is our fault. Call us if you want to know why.`,
    nouvelles: 'will give you news',
    changer: 'I want to change something',
    appeler: (nom: string, telephone: string) => `Call ${nom}: ${telephone}`,
    lAccueil: 'the front desk',
    compris: 'Did you understand this page?',
    oui: 'Yes, I understood',
    non: 'No, not everything',
    ditMerci: 'Noted. You understood.',
    dit: 'The team has your words.',
    luAuPlusTard: (jour: DateCivile) =>
      `A person reads them and answers you by ${dayInEnglish(jour)} at the latest.`,
    vosMots: 'What you wrote here',
    quiARegarde: 'Who looked at your request?',
    quiARegardePhrase:
      'Each time a worker opens your file, the software writes it down. You have the right to see this list. It says the job, the service, the day and the reason. We give it to you on paper.',
    voirLaListe: 'Ask for the list',
    recuEtAccords: 'Your receipt and your agreements',
    imprimer: 'Get my receipt on paper (PDF)',
    nePlusTransmettre: 'Stop passing on my request',
    annuler: 'Cancel my receipt',
    jusquAu: (jour: DateCivile) =>
      `This code works until ${sansLeJour(dayInEnglish(jour, true))}. After that, it opens nothing.`,
  },
});
