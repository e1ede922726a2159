/** The published definitions in plain English, indicator by indicator: same keys as the French list, a test says so. */
export const EN_ANGLAIS: Readonly<
  Record<string, { titre: string; definition: string; motifs?: Readonly<Record<string, string>> }>
> = {
  attente: {
    titre: 'Waiting time at the desk',
    definition:
      'From arrival until someone sits down with the person, to the nearest 5 minutes. People who left before that are counted apart.',
  },
  departs: {
    titre: 'People who left without being seen',
    definition:
      'Visits that ended before anyone saw the person, and why, from a short fixed list. The reason is the one that the desk could note.',
    motifs: {
      attente_trop_longue: 'The wait was too long',
      plus_de_place: 'No more places that day',
      fermeture: 'The place was closing',
      autre_lieu: 'The person went to another place',
      inconnu: 'We do not know',
    },
  },
  promesses: {
    titre: 'Promises kept on time',
    definition:
      'Among the promises kept in the month, those kept on the day we had said. A promise still open is not counted.',
  },
  questions: {
    titre: 'Questions answered on time',
    definition:
      'Among the questions answered in the month, by any way they came, those answered by the promised day. A question that still waits is not counted.',
  },
  orientations: {
    titre: 'Requests that another service accepted',
    definition:
      'Among the requests answered in the month, those that the service accepted, and the reasons of the others. A request without an answer is not counted here.',
    motifs: {
      complet: 'Full',
      hors_secteur: 'Not the right area',
      hors_mission: 'Not what this service does',
      conditions: 'Age or situation',
      deja_accompagnee: 'Already helped elsewhere',
      pas_joignable: 'No contact could be made',
      autre: 'Another reason',
    },
  },
  ouvertures: {
    titre: 'Opening hours kept',
    definition:
      'Among the days when a place had said it would be open and we know whether it was, those when it saw people, did not open late, did not close early and sent nobody away because it was closing. A closing told the day before does not count. Nor does a day when we do not know.',
  },
  delais: {
    titre: 'Time to answer, commitment by commitment',
    definition:
      'For each delay promised or set by law, in a quarter: how many answers, in how many days half of them came, and the share given by the last day. A last day gone by without an answer counts as not kept. Counted for the whole département, never by team, place or member of staff.',
  },
};
