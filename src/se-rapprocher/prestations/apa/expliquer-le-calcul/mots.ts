import { catalogue } from '#interface';

/** Her page of the calculation: figures and lines of the law keep the words of the law. */
export const mots = catalogue({
  fr: {
    titre: 'Comment votre aide à l’autonomie se calcule',
    retour: 'Ma demande',
    rien: 'Rien n’a encore été calculé.',
    plusTard: 'Le calcul se lit ici après la visite.',
    calcul:
      'Un ordinateur a servi à calculer. Il a classé votre situation dans un groupe. Il a calculé votre aide et ce que vous payez. Des personnes décident et signent.',
    droit: 'Vous avez le droit de comprendre ce calcul.',
    comment:
      'Les règles et ce qu’elles donnent pour vous sont sur cette page. Une question ? Appelez l’équipe. Elle vous répond par écrit si vous le demandez.',
    cada: 'Pas de réponse après un mois ? Une commission peut vous aider, sur cada.fr.',
    detail: '',
    resultat: 'Ce que cela donne',
    plan: 'Votre plan, par mois',
    plafond: 'Le plus que la loi permet',
    retenu: 'Ce qui compte',
    tarif: 'Tarif de votre groupe, par mois',
    payez: 'Ce que vous payez, par mois',
    apa: 'Ce que paie le département, par mois',
    inconnu: 'pas encore connu',
    explications: [
      '1. Ce que le calcul a fait',
      '2. Les données, et d’où elles viennent',
      '3. Les chiffres de la loi, et leur poids',
      '4. Le calcul, dans l’ordre',
    ],
  },
  en: {
    titre: 'How your care allowance is worked out',
    retour: 'My request',
    rien: 'Nothing has been worked out yet.',
    plusTard: 'You can read it here after the visit.',
    calcul:
      'A computer helped. It put your situation in a group. It worked out your allowance and what you pay. People decide and sign.',
    droit: 'You have the right to understand this.',
    comment:
      'The rules, and what they give for you, are on this page. A question? Call the team. They answer in writing if you ask.',
    cada: 'No answer after one month? A commission can help you, at cada.fr.',
    detail: 'The lines below are in French, as the law is written.',
    resultat: 'What it gives',
    plan: 'Your plan, per month',
    plafond: 'The most the law allows',
    retenu: 'What counts',
    tarif: 'Price for your group, per month',
    payez: 'What you pay, per month',
    apa: 'What the département pays, per month',
    inconnu: 'not known yet',
    explications: [
      '1. What the computer did',
      '2. The facts, and where they come from',
      '3. The figures of the law, and their weight',
      '4. The steps, in order',
    ],
  },
});
