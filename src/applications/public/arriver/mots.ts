import { catalogue } from '#interface';

export const mots = catalogue({
  fr: {
    titre: 'Que voulez-vous faire ?',
    phrase: 'Sans compte. Vous pouvez rester sans nom.',
    dire: 'Dire ce qu’il me faut',
    direAide: 'Vous écrivez, nous lisons, vous recevez un reçu avec une date.',
    suivre: 'Savoir où en est ma demande',
    suivreAide: 'Avec le code de votre reçu.',
    droits: 'Vérifier mes droits',
    droitsAide: 'Quelques questions. Rien n’est gardé si vous ne le demandez pas.',
    rendezVous: 'Prendre un rendez-vous',
    rendezVousAide: 'Avec le service social ou la PMI. Un prénom suffit.',
    question: 'Poser une question',
    questionAide: 'Sans dire votre nom. Nous répondons avec une date.',
    lieux: 'Trouver un lieu où aller',
    lieuxAide: 'Adresses, horaires et langues parlées.',
    agent: 'Je travaille pour le département',
  },
  en: {
    titre: 'What would you like to do?',
    phrase: 'No account. You do not have to give your name.',
    dire: 'Say what I need',
    direAide: 'You write, we read, you get a receipt with a date.',
    suivre: 'See where my request is',
    suivreAide: 'With the code on your receipt.',
    droits: 'Check my rights',
    droitsAide: 'A few questions. Nothing is kept unless you ask for it.',
    rendezVous: 'Book an appointment',
    rendezVousAide:
      'With a social worker or the mother and child clinic (PMI). A first name is enough.',
    question: 'Ask a question',
    questionAide: 'You need not say your name. We answer, with a date.',
    lieux: 'Find a place to go',
    lieuxAide: 'Addresses, opening hours and languages spoken.',
    agent: 'I work for the département',
  },
});
