import { catalogue } from '#interface';

const annee = (mois: string) => Number(mois.slice(0, 4));

/** Each question, its help, and why it is asked. */
export const mots = catalogue({
  fr: {
    naissance: {
      libelle: 'Date de naissance',
      aide: 'Par exemple 14/03/1992. Vous pouvez aussi écrire votre âge : 34 ans.',
      pourquoi: 'Presque toutes les aides dépendent de l’âge.',
    },
    couple: {
      libelle: 'Vivez-vous en couple ?',
      aide: '',
      pourquoi: 'À deux, les montants et les plafonds changent.',
    },
    enfants: {
      libelle: 'Combien d’enfants vivent avec vous ?',
      aide: 'Écrivez 0 si vous n’en avez pas.',
      pourquoi: 'Chaque enfant change ce que la loi compte.',
    },
    naissance_enfant: {
      libelle: 'Date de naissance de l’enfant',
      aide: 'Ou son âge : 7 ans.',
      pourquoi: 'Certaines aides commencent ou finissent à un âge.',
    },
    commune: {
      libelle: 'Dans quelle commune vivez-vous ?',
      aide: '',
      pourquoi: 'Elle dit qui décide, et le loyer que la loi retient.',
    },
    grossesse: {
      libelle: 'Attendez-vous un enfant ?',
      aide: '',
      pourquoi: 'Une grossesse peut ouvrir une aide plus tôt, ou plus grande.',
    },
    isolement: {
      libelle: 'Êtes-vous seule ou seul depuis moins de 18 mois ?',
      aide: 'Après une séparation, un décès, ou un emprisonnement.',
      pourquoi: 'La loi aide davantage le parent qui vient de se retrouver seul.',
    },
    handicap_enfant: {
      libelle: 'Un enfant a-t-il un handicap reconnu ?',
      aide: 'Reconnu par la maison du handicap.',
      pourquoi: 'Une aide existe pour élever un enfant qui a un handicap.',
    },
    sixieme: {
      libelle: 'Un enfant est-il entré en sixième cette année ?',
      aide: '',
      pourquoi: 'Le département aide à l’entrée au collège.',
    },
    occupation: {
      libelle: 'Quel est votre logement ?',
      aide: '',
      pourquoi: 'L’aide au logement en dépend, et d’autres aides la comptent.',
    },
    loyer: {
      libelle: 'Votre loyer par mois, sans les charges',
      aide: 'Si vous payez un loyer. En euros, par exemple 450 ou 450,50.',
      pourquoi: 'L’aide au logement se calcule sur le loyer.',
    },
    activite: {
      libelle: 'En ce moment, vous…',
      aide: '',
      pourquoi: 'Travailler, chercher ou étudier n’ouvre pas les mêmes aides.',
    },
    nationalite: {
      libelle: 'Êtes-vous de France ou d’un pays d’Europe ?',
      aide: 'Union européenne, Suisse, Norvège, Islande. Rien de ceci n’est gardé.',
      pourquoi: 'Le RSA (revenu de solidarité active) demande parfois un titre de séjour.',
    },
    titre: {
      libelle: 'Depuis quand votre titre de séjour permet-il de travailler ?',
      aide: 'Rien de ceci n’est gardé.',
      pourquoi: 'Certaines aides demandent cinq ou dix ans de titre.',
    },
    taux: {
      libelle: 'La maison du handicap a-t-elle reconnu un taux ?',
      aide: 'Il est écrit sur sa lettre.',
      pourquoi: 'À partir de 50 %, une allocation peut être due.',
    },
    restriction: {
      libelle: 'La lettre parle-t-elle d’une « restriction durable d’accès à l’emploi » ?',
      aide: '',
      pourquoi: 'Entre 50 et 79 %, l’allocation demande aussi cela.',
    },
    inapte: {
      libelle: 'Votre caisse a-t-elle reconnu une inaptitude au travail ?',
      aide: '',
      pourquoi: 'L’aide aux personnes âgées commence alors plus tôt.',
    },
    heures_jeune: {
      libelle: 'Avez-vous travaillé deux ans, ces trois dernières années ?',
      aide: 'Environ 3 214 heures en tout.',
      pourquoi: 'Avant 25 ans, le RSA (revenu de solidarité active) le demande.',
    },
    cinq_ans: {
      libelle: 'Aviez-vous travaillé cinq ans avant la fin de votre contrat ?',
      aide: 'Cinq ans sur les dix ans d’avant.',
      pourquoi: 'Une allocation prend la suite du chômage à cette condition.',
    },
    gir: {
      libelle: 'Vous faut-il de l’aide pour vous laver, vous habiller, vous lever ?',
      aide: 'Si une visite a donné un groupe, il est sur la lettre.',
      pourquoi: 'L’aide à l’autonomie dépend de ce groupe.',
    },
    etablissement: {
      libelle: 'Vivez-vous dans une maison de retraite ?',
      aide: '',
      pourquoi: 'L’aide n’est pas la même à la maison.',
    },
    compensation: {
      libelle: 'À cause d’un handicap, avez-vous besoin d’une aide ou d’un matériel ?',
      aide: '',
      pourquoi: 'La maison du handicap peut payer une aide ou un matériel.',
    },
    ressources: {
      libelle: 'Qu’avez-vous reçu depuis deux ans ?',
      aide: 'Cochez tout. Ne cochez rien si vous n’avez rien reçu.',
      pourquoi: 'Ce que l’on reçoit déjà fait baisser ou monter les aides.',
    },
    salaire: {
      libelle: 'Salaire net par mois',
      aide: 'Ce qui arrive sur le compte. 0 si vous n’en avez plus.',
      pourquoi: 'Le travail compte, mais pas en entier, pour plusieurs aides.',
    },
    chomage: {
      libelle: 'Chômage par mois',
      aide: '0 si vous n’en avez plus.',
      pourquoi: 'Il compte comme une ressource.',
    },
    retraite: {
      libelle: 'Retraites par mois, toutes ensemble',
      aide: '',
      pourquoi: 'L’aide aux personnes âgées complète la retraite.',
    },
    invalidite: {
      libelle: 'Pension d’invalidité par mois',
      aide: '',
      pourquoi: 'Elle peut être complétée.',
    },
    maladie: {
      libelle: 'Argent de l’arrêt maladie par mois',
      aide: '',
      pourquoi: 'Il compte comme un revenu.',
    },
    pension: {
      libelle: 'Pension alimentaire reçue par mois',
      aide: '',
      pourquoi: 'Elle compte, et une aide existe quand elle manque.',
    },
    micro: {
      libelle: 'Chiffre d’affaires par mois, comme auto-entrepreneur',
      aide: 'Pour des services.',
      pourquoi: 'La loi en retient une partie.',
    },
    loyers: {
      libelle: 'Loyers que vous recevez par mois',
      aide: '',
      pourquoi: 'Ils comptent comme une ressource.',
    },
    epargne: {
      libelle: 'Argent placé en tout',
      aide: 'Livrets et comptes, en euros.',
      pourquoi: 'La loi compte une petite part de l’épargne.',
    },
    stable: {
      libelle: 'Était-ce à peu près pareil depuis deux ans ?',
      aide: '',
      pourquoi: 'Certaines aides regardent les mois ou les années d’avant.',
    },
    avant: {
      libelle: (quoi: string) => `${quoi} : avant, en moyenne`,
      aide: 'L’année d’avant les cinq derniers mois.',
      pourquoi: 'Certaines aides regardent toute une année.',
    },
    annee: {
      libelle: (mois: string) => `Vos revenus imposables de ${annee(mois) - 2}`,
      aide: 'Sur votre avis d’impôt.',
      pourquoi: 'Les aides aux familles regardent cette année-là.',
    },
  },
  en: {
    naissance: {
      libelle: 'Date of birth',
      aide: 'For example 14/03/1992. You may also write your age: 34.',
      pourquoi: 'Almost every benefit depends on age.',
    },
    couple: {
      libelle: 'Do you live as a couple?',
      aide: '',
      pourquoi: 'For two people, amounts and limits change.',
    },
    enfants: {
      libelle: 'How many children live with you?',
      aide: 'Write 0 if you have none.',
      pourquoi: 'Each child changes what the law counts.',
    },
    naissance_enfant: {
      libelle: 'Date of birth of the child',
      aide: 'Or the age: 7.',
      pourquoi: 'Some benefits begin or end at an age.',
    },
    commune: {
      libelle: 'Which town do you live in?',
      aide: '',
      pourquoi: 'It tells who decides, and which rent the law counts.',
    },
    grossesse: {
      libelle: 'Are you expecting a child?',
      aide: '',
      pourquoi: 'A pregnancy may open a benefit sooner, or a larger one.',
    },
    isolement: {
      libelle: 'Have you been alone for less than 18 months?',
      aide: 'After a separation, a death, or an imprisonment.',
      pourquoi: 'The law helps a parent who has just become alone more.',
    },
    handicap_enfant: {
      libelle: 'Does a child have a recognised disability?',
      aide: 'Recognised by the disability office (maison du handicap).',
      pourquoi: 'A benefit exists to bring up a child with a disability.',
    },
    sixieme: {
      libelle: 'Did a child start “sixième” this year?',
      aide: 'The first year of collège.',
      pourquoi: 'The département helps when collège begins.',
    },
    occupation: {
      libelle: 'How are you housed?',
      aide: '',
      pourquoi: 'Housing benefit depends on it, and other benefits count it.',
    },
    loyer: {
      libelle: 'Your rent a month, without charges',
      aide: 'If you pay a rent. In euros, for example 450 or 450,50.',
      pourquoi: 'Housing benefit is worked out on the rent.',
    },
    activite: {
      libelle: 'At the moment, you…',
      aide: '',
      pourquoi: 'Working, looking for work or studying open different benefits.',
    },
    nationalite: {
      libelle: 'Are you from France or another European country?',
      aide: 'European Union, Switzerland, Norway, Iceland. None of this is kept.',
      pourquoi: 'RSA sometimes asks for a residence permit.',
    },
    titre: {
      libelle: 'How long has your permit allowed you to work?',
      aide: 'None of this is kept.',
      pourquoi: 'Some benefits ask for five or ten years.',
    },
    taux: {
      libelle: 'Has the disability office recognised a rate?',
      aide: 'It is written on its letter.',
      pourquoi: 'From 50% on, an allowance may be due.',
    },
    restriction: {
      libelle: 'Does the letter say “restriction durable d’accès à l’emploi”?',
      aide: '',
      pourquoi: 'Between 50 and 79%, the allowance asks for that too.',
    },
    inapte: {
      libelle: 'Are you recognised as unfit for work?',
      aide: '',
      pourquoi: 'The allowance for older people then begins sooner.',
    },
    heures_jeune: {
      libelle: 'Have you worked two years out of the last three?',
      aide: 'About 3,214 hours in all.',
      pourquoi: 'Under 25, RSA asks for it.',
    },
    cinq_ans: {
      libelle: 'Had you worked five years before your contract ended?',
      aide: 'Five years out of the ten before.',
      pourquoi: 'An allowance follows unemployment benefit on that condition.',
    },
    gir: {
      libelle: 'Do you need help to wash, to dress, to get up?',
      aide: 'If a visit gave a group, it is on the letter.',
      pourquoi: 'The autonomy allowance depends on that group.',
    },
    etablissement: {
      libelle: 'Do you live in a retirement home?',
      aide: '',
      pourquoi: 'The benefit is not the same at home.',
    },
    compensation: {
      libelle: 'Does a disability mean that you need help or equipment?',
      aide: '',
      pourquoi: 'The disability office may pay for help or equipment.',
    },
    ressources: {
      libelle: 'What have you received in the last two years?',
      aide: 'Tick everything. Tick nothing if you received nothing.',
      pourquoi: 'What one already receives lowers or raises benefits.',
    },
    salaire: {
      libelle: 'Net wages a month',
      aide: 'What reaches the account. 0 if you no longer have any.',
      pourquoi: 'Work counts, but not in full, for several benefits.',
    },
    chomage: {
      libelle: 'Unemployment benefit a month',
      aide: '0 if you no longer have any.',
      pourquoi: 'It counts as a resource.',
    },
    retraite: {
      libelle: 'Pensions a month, all together',
      aide: '',
      pourquoi: 'The allowance for older people completes the pension.',
    },
    invalidite: {
      libelle: 'Disability pension a month',
      aide: '',
      pourquoi: 'It may be completed.',
    },
    maladie: {
      libelle: 'Sick pay a month',
      aide: '',
      pourquoi: 'It counts as an income.',
    },
    pension: {
      libelle: 'Maintenance received a month',
      aide: '',
      pourquoi: 'It counts, and a benefit exists when it is missing.',
    },
    micro: {
      libelle: 'Turnover a month, self-employed',
      aide: 'For services.',
      pourquoi: 'The law counts a part of it.',
    },
    loyers: {
      libelle: 'Rents that you receive a month',
      aide: '',
      pourquoi: 'They count as a resource.',
    },
    epargne: {
      libelle: 'Savings in all',
      aide: 'In euros.',
      pourquoi: 'The law counts a small part of savings.',
    },
    stable: {
      libelle: 'Was it about the same for two years?',
      aide: '',
      pourquoi: 'Some benefits look at earlier months or years.',
    },
    avant: {
      libelle: (quoi: string) => `${quoi}: before, on average`,
      aide: 'The year before the last five months.',
      pourquoi: 'Some benefits look at a whole year.',
    },
    annee: {
      libelle: (mois: string) => `Your taxable income of ${annee(mois) - 2}`,
      aide: 'On your tax notice.',
      pourquoi: 'Family benefits look at that year.',
    },
  },
});
