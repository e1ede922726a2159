/** One of the fourteen rules drawn from the projet social, and where its sentence comes from. */
export interface RegleDeLaCharte {
  numero: `R${number}`;
  phrase: string;
  /** Lines of the projet social (« L. ») the rule is drawn from. */
  source: string;
  /** What is not there yet for the rule to be judged on, or judged in full. */
  attend?: string;
  /** The schema, or the table, whose arrival ends the wait: from then on a rule without a test is broken. */
  jusquA?: string;
}

export const REGLES: readonly RegleDeLaCharte[] = [
  {
    numero: 'R1',
    phrase: 'aucune note, aucun rang, aucune prédiction sur une personne',
    source: 'L. 36, 92, 114',
  },
  {
    numero: 'R2',
    phrase: 'aucune statistique par agent, ni à l’écran, ni en export, ni dans la base',
    source: 'L. 74',
  },
  {
    numero: 'R3',
    phrase: 'aucun chiffre publié sur moins de 11 personnes, même par soustraction',
    source: 'L. 42, 44, 286',
  },
  {
    numero: 'R4',
    phrase:
      'le magasin des statistiques ne contient ni identifiant ni texte libre, et rien ne s’y ajoute sans deux clés',
    source: 'L. 64, 156',
  },
  {
    numero: 'R5',
    phrase: 'on peut être reçu sans dire qui l’on est',
    source: 'L. 34, 136, 142, 202',
  },
  {
    numero: 'R6',
    phrase: 'douze champs au plus pour ouvrir un accompagnement, chacun justifié',
    source: 'L. 20, 54',
    attend: 'la fiche d’accueil les tient ; l’ouverture d’un accompagnement reste à écrire (M4)',
    jusquA: 'accompagnement',
  },
  {
    numero: 'R7',
    phrase: 'aucun mot qui juge ou qui accuse, dans les écrans comme dans les lettres',
    source: 'L. 30, 52',
  },
  {
    numero: 'R8',
    phrase: 'ni nationalité, ni origine, ni religion, ni santé dans les données',
    source: 'L. 136, 292',
  },
  {
    numero: 'R9',
    phrase: 'aucune décision définitive sans l’avis de la personne, ou la raison de son absence',
    source: 'L. 52',
  },
  {
    numero: 'R10',
    phrase: 'rien ne se ferme tant qu’une promesse, un relais ou une orientation est ouvert',
    source: 'L. 208, 214',
    attend: 'l’accueil le tient ; les relais entre équipes restent à écrire (M6)',
    jusquA: 'relais',
  },
  {
    numero: 'R11',
    phrase: 'toute lecture d’une fiche laisse une trace que la personne peut lire',
    source: 'L. 208',
  },
  {
    numero: 'R12',
    phrase: 'aucun projet ne se signe s’il n’oblige que la personne',
    source: 'L. 52',
    attend:
      'le contrat d’engagement du RSA la tient ; le projet d’accompagnement reste à écrire (M4)',
    jusquA: 'accompagnement',
  },
  {
    numero: 'R13',
    phrase: 'un engagement est publié avec ses moyens',
    source: 'L. 24, 198',
  },
  {
    numero: 'R14',
    phrase: 'aucun motif sensible dans un SMS ou un courriel, et des lettres lisibles',
    source: 'L. 150, 208',
    attend: 'la lisibilité des lettres qui ne sont pas des réponses à une question',
  },
];
