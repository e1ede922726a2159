import { catalogue } from '#interface';

const UNITES_FR: Readonly<Record<string, readonly [string, string]>> = {
  Y: ['an', 'ans'],
  M: ['mois', 'mois'],
  W: ['semaine', 'semaines'],
  D: ['jour', 'jours'],
  TH: ['heure', 'heures'],
  TM: ['minute', 'minutes'],
};
const UNITS_EN: Readonly<Record<string, readonly [string, string]>> = {
  Y: ['year', 'years'],
  M: ['month', 'months'],
  W: ['week', 'weeks'],
  D: ['day', 'days'],
  TH: ['hour', 'hours'],
  TM: ['minute', 'minutes'],
};
const compter = (n: number, [un, plusieurs]: readonly [string, string] = ['', '']): string =>
  `${n}\u00a0${n === 1 ? un : plusieurs}`;

/** Articles 13 and 14 of the GDPR, in words that a resident reads; said to be checked by the département's DPO. */
export const mots = catalogue({
  fr: {
    titre: 'Vos données',
    phrase: 'Ce que nous gardons, pourquoi, qui le lit, et ce que vous pouvez demander.',
    qui: 'Qui garde ces données',
    quiPhrase: (departement: string) =>
      `Le Département (${departement}) en répond. C’est son travail d’action sociale. La loi le lui demande.`,
    joindreDpo: 'Une personne veille sur vos données. Écrivez-lui\u00a0:',
    sansDpo: 'Une personne veille sur vos données. Demandez à la joindre dans un lieu d’accueil.',
    rien: 'Rien n’est obligatoire',
    rienPhrase:
      'Vous pouvez être reçu sans dire votre nom. Sans votre numéro, nous ne pourrons pas vous rappeler.',
    quoi: 'Ce que nous gardons, et pourquoi',
    combien: 'Jusqu’à quand',
    gardeAuPlus: (duree: string) => `${duree} au plus, puis c’est effacé.`,
    gardeEnPartie: (duree: string) =>
      `Une part s’efface seule, en ${duree} au plus. Le reste attend une décision, ou votre demande.`,
    gardeParDecision: 'Une personne décide de l’effacer, ou vous le demandez.',
    gardeAvecElle: 'Aussi longtemps que votre demande.',
    duree: (n: number, unite: string) => compter(n, UNITES_FR[unite]),
    lit: 'Qui le lit',
    litPhrase:
      'L’équipe qui vous reçoit. Un partenaire ne lit que ce que vous avez accepté. Chaque lecture laisse une trace.',
    ailleurs: 'D’où cela vient',
    ailleursPhrase:
      'De vous. Parfois d’un service ou d’un partenaire qui vous oriente, ou de l’outil d’avant.',
    jamais: 'Ce que nous ne faisons pas',
    jamaisPhrase:
      'Aucune note, aucun classement. Aucune machine ne décide pour vous. Rien ne sort de l’Union européenne. Rien n’est vendu.',
    droits: 'Ce que vous pouvez demander',
    droit: [
      'Lire ce qui est écrit sur vous, et qui l’a lu.',
      'Le faire corriger.',
      'Le faire effacer.',
      'Dire non à un usage, ou demander une pause.',
      'Reprendre un accord.',
    ],
    comment:
      'Demandez dans un lieu d’accueil, ou depuis la page de votre reçu. Nous répondons en un mois.',
    cnil: 'Pas d’accord avec notre réponse\u00a0? La Commission nationale de l’informatique et des libertés vous répond\u00a0:',
    textes: 'Les textes\u00a0:',
    traitements: {
      socle: [
        'Faire marcher les pages',
        'Pour que chaque geste ait sa suite. Des numéros, pas de noms.',
      ],
      journal: ['Savoir qui a lu', 'Pour vous dire qui a ouvert votre fiche, si vous le demandez.'],
      acces: ['Ouvrir votre fiche à qui vous aide', 'Pour que seule votre équipe la lise.'],
      personnes: [
        'Vous reconnaître',
        'Votre nom, comment vous joindre, vos proches si vous le voulez.',
      ],
      tour_des_droits: [
        'Garder les droits que vous avez vérifiés',
        'Seulement si vous le demandez. Tout est effacé après 90 jours.',
      ],
      echeances: [
        'Tenir les délais',
        'Le jour où la loi nous oblige à répondre, et ce qui l’a changé.',
      ],
      demandes_de_droits: [
        'Répondre à une demande d’aide',
        'Votre demande, les papiers que vous montrez, ce que vous en dites, et notre décision.',
      ],
      fsl: [
        'Vous aider à payer le logement ou l’énergie',
        'Ce que vous devez, et à qui. Ce que le règlement regarde. Le plan convenu pour le reste.',
      ],
      paiements: [
        'Vous payer',
        'Ce qui vous est versé, à quelle date, sur quel compte. Votre numéro de compte (IBAN) est chiffré.',
      ],
      apa: [
        'Vous aider à rester autonome',
        'Ce que vous faites sans aide, vos ressources, votre plan d’aide.',
      ],
      rsa: [
        'Vous accompagner avec le revenu de solidarité active (RSA)',
        'Qui vous accompagne et pourquoi. Ce que vous en dites. Le contrat où chacun s’engage.',
      ],
      pch: [
        'Remettre votre demande à la maison du handicap (MDPH)',
        'Ce qui part pour la maison du handicap, et ce qu’elle nous répond.',
      ],
      promesses: ['Tenir parole', 'Ce que nous vous avons promis, pour quel jour.'],
      recepisses: [
        'Votre reçu',
        'Un code, pour lire la suite sans compte. Et ce que vous nous écrivez.',
      ],
      partage: [
        'Partager avec un partenaire',
        'Le texte que vous avez relu et accepté, rien d’autre.',
      ],
      orientations: ['Vous orienter', 'À qui nous avons demandé, et ce qui a été répondu.'],
      systemes: [
        'Prévenir un partenaire',
        'Un numéro et une date, jamais votre nom. Sa réponse, gardée un jour.',
      ],
      rendez_vous: ['Vos rendez-vous', 'L’heure, le lieu, un prénom. Pas la raison.'],
      accueil: ['Ce que vous venez dire', 'Vos mots, dix dessins, cinq questions, notre réponse.'],
      secours: [
        'Un jour de panne',
        'Votre rendez-vous du lendemain, sur un cahier fermé à clé dans le lieu.',
      ],
      flux_cnaf: [
        'Votre revenu de solidarité active (RSA)',
        'Ce que la caisse d’allocations familiales (CAF) nous dit. Pour vous proposer un accompagnement.',
      ],
      non_recours: [
        'Un droit à vous dire',
        'Un droit que vous avez peut-être, pour qu’une équipe vous le dise. Vous pouvez refuser.',
      ],
      courriers: ['Vos questions', 'Votre question, notre réponse, et si elle est claire.'],
      messages: ['Vous prévenir', 'Les messages que vous avez accepté de recevoir.'],
      reprises: ['Reprendre un ancien outil', 'Un fichier, lu une fois puis effacé.'],
    },
  },
  en: {
    titre: 'Your data',
    phrase: 'What we keep, why, who reads it, and what you can ask for.',
    qui: 'Who keeps this data',
    quiPhrase: (departement: string) =>
      `The Département (${departement}) is answerable for it. This is its social work. The law asks for it.`,
    joindreDpo: 'Someone watches over your data. Write to them:',
    sansDpo: 'Someone watches over your data. Ask at a reception desk how to reach them.',
    rien: 'Nothing is compulsory',
    rienPhrase:
      'You can be seen without giving your name. Without your number, we cannot call you back.',
    quoi: 'What we keep, and why',
    combien: 'Until when',
    gardeAuPlus: (duree: string) => `${duree} at most, then it is erased.`,
    gardeEnPartie: (duree: string) =>
      `A part erases itself, within ${duree}. The rest waits for a decision, or for you to ask.`,
    gardeParDecision: 'A person decides to erase it, or you ask for it.',
    gardeAvecElle: 'As long as your request.',
    duree: (n: number, unite: string) => compter(n, UNITS_EN[unite]),
    lit: 'Who reads it',
    litPhrase:
      'The team that sees you. Another service or a partner reads only what you read and agreed to. Each reading leaves a trace.',
    ailleurs: 'Where it comes from',
    ailleursPhrase:
      'From you. Sometimes from a service or a partner who sends you to us, or from the tool we had before.',
    jamais: 'What we do not do',
    jamaisPhrase:
      'No marks, no ranking. No machine decides for you. Nothing leaves the European Union. Nothing is sold.',
    droits: 'What you can ask for',
    droit: [
      'To read what is written about you, and who read it.',
      'To have it corrected.',
      'To have it erased.',
      'To say no to a use, or ask for a pause.',
      'To take an agreement back.',
    ],
    comment: 'Ask at a reception desk, or from the page of your receipt. We answer within a month.',
    cnil: 'You do not agree with our answer? The French data protection authority answers you:',
    textes: 'The texts:',
    traitements: {
      socle: ['Making the pages work', 'So that each step has its follow-up. Numbers, no names.'],
      journal: ['Knowing who read', 'To tell you who opened your record, if you ask.'],
      acces: ['Opening your record to who helps you', 'So that only your team reads it.'],
      personnes: [
        'Knowing you again',
        'Your name, how to reach you, people close to you if you wish.',
      ],
      tour_des_droits: [
        'Keeping the rights that you checked',
        'Only if you ask for it. All is erased after 90 days.',
      ],
      echeances: [
        'Keeping time limits',
        'The day by which the law makes us answer you, and what moved it.',
      ],
      demandes_de_droits: [
        'Answering a request for help',
        'Your request, the papers you show, what you say of it, and our decision.',
      ],
      fsl: [
        'Helping you pay for your home or your energy',
        'What you owe and to whom, what the rules look at, and the plan agreed for the rest.',
      ],
      paiements: [
        'Paying you',
        'What is paid to you, when, to which account. Your account number is encrypted.',
      ],
      apa: [
        'Helping you stay independent',
        'What you do without help, your words, your income, the plan proposed to you.',
      ],
      rsa: [
        'Supporting you with RSA',
        'Who supports you and why, what you say of it, and the contract that binds each side.',
      ],
      pch: [
        'Handing your request to the MDPH',
        'What leaves for the MDPH, and what it answers us.',
      ],
      promesses: ['Keeping our word', 'What we promised you, and for which day.'],
      recepisses: [
        'Your receipt',
        'A code, to read what follows without an account. And what you write to us.',
      ],
      partage: ['Sharing with a partner', 'The text that you read and agreed to, nothing else.'],
      orientations: ['Sending you to the right place', 'Whom we asked, and what was answered.'],
      systemes: [
        'Telling a partner',
        'A number and a date, never your name. Its answer, kept for a day.',
      ],
      rendez_vous: ['Your appointments', 'The hour, the place, a first name. Not the reason.'],
      accueil: ['What you come to say', 'Your words, ten drawings, five questions, our answer.'],
      secours: [
        'A day without computers',
        'Your appointment of the next day, in a pack under lock at the place.',
      ],
      flux_cnaf: [
        'Your RSA',
        'What the CAF tells us of your file, so that someone may offer to help.',
      ],
      non_recours: [
        'A right to tell you of',
        'A right that you may have, so that a team tells you. You may refuse.',
      ],
      courriers: ['Your questions', 'Your question, our answer, and whether it is clear.'],
      messages: ['Letting you know', 'The messages you agreed to receive.'],
      reprises: ['Taking over an older tool', 'A file, read once and then erased.'],
    },
  },
});
