/** The same rules in plain English, for residents' pages. */
export const EN_ANGLAIS: Readonly<Record<string, { libelle: string; effet: string }>> = {
  'accuse_reception.general': {
    libelle: 'Acknowledging your request',
    effet: 'Without it, time limits to contest cannot be held against you.',
  },
  'decision.generale': {
    libelle: 'Answer to your request for help',
    effet: 'After that day, silence means no. You can ask for the reasons and contest it.',
  },
  motifs_du_refus_implicite: {
    libelle: 'Reasons for a refusal that came from silence',
    effet: 'Without reasons within this month, that refusal is unlawful.',
  },
  'recours.prealable': {
    libelle: 'Your first appeal, to the département',
    effet: 'After that day, your appeal may be refused because it comes too late.',
  },
  'recours.reponse': {
    libelle: 'Answer to your appeal',
    effet: 'After that day, silence means no: you can go to court.',
  },
  'recours.contentieux': {
    libelle: 'Your appeal to the court',
    effet: 'After that day, the court may refuse to hear you.',
  },
  fin_de_droit: {
    libelle: 'End of a right',
    effet: 'After that day, the right stops unless it is renewed.',
  },
  'apa.accuse_reception': {
    libelle: 'Acknowledging your request for APA',
    effet: 'After that day, the delay is written down. Your request goes on being examined.',
  },
  'apa.decision': {
    libelle: 'Decision on your request for APA',
    effet: 'After that day, APA is granted at a fixed amount until the decision reaches you.',
  },
  'apa.proposition_de_plan': {
    libelle: 'Proposal of a help plan',
    effet: 'After that day, the delay is written down. The proposal is still owed to you.',
  },
  'apa.observations': {
    libelle: 'What you say of the help plan',
    effet: 'If you do not answer by that day, your request for APA counts as refused.',
  },
  'apa.proposition_definitive': {
    libelle: 'Final proposal of a help plan',
    effet: 'After that day, the delay is written down. The proposal is still owed to you.',
  },
  'pch.decision': {
    libelle: 'Decision on your request for PCH',
    effet: 'After that day, silence means no: you can contest it.',
  },
  'rsa.orientation': {
    libelle: 'Who will support you with RSA',
    effet: 'After that day, France Travail may decide instead of the département.',
  },
  'rsa.contrat': {
    libelle: 'Your commitment contract',
    effet:
      'After that day, the delay is written down. Changing who supports you starts this time again.',
  },
  'rsa.reorientation': {
    libelle: 'Answer to your wish to change who supports you',
    effet: 'After that day, the delay is written down. The answer is still owed to you.',
  },
  'rsa.sanction.observations': {
    libelle: 'What you say before RSA is suspended',
    effet: 'After that day, a decision may be taken without hearing you.',
  },
  'rsa.reexamen': {
    libelle: 'Reading your contract again together',
    effet: 'From that day, the contract is read again together. It does not stop by itself.',
  },
  'fsl.decision': {
    libelle: 'Decision on your request to the housing fund (FSL)',
    effet: 'After that day, silence means no. You can ask for the reasons and contest it.',
  },
  'ip.evaluation': {
    libelle: 'Assessment of a concern about a child',
    effet: 'After that day, the delay is written down.',
  },
};
