import type { Ici, LigneDeMatrice, Mission, Permis, TableDeDroits } from '#acces';

const QUI_INSTRUIT: readonly Mission[] = [
  'travail_social',
  'insertion',
  'autonomie',
  'encadrement',
  'protection',
];

export const droits = {
  engager: {
    missions: [...QUI_INSTRUIT, 'direction'],
    phrase: 'votre équipe instruit cette demande, et prépare ce qu’elle coûtera',
  },
  reserver: {
    missions: ['encadrement', 'direction', 'protection'],
    phrase: 'vous signez, et ce que vous signez engage une dépense',
  },
  lire: {
    missions: [...QUI_INSTRUIT, 'direction'],
    autres: ['habitant'],
    phrase: 'ce paiement vient d’une décision de votre équipe, ou il est pour vous',
  },
  voirLesListes: {
    missions: ['insertion', 'autonomie', 'travail_social', 'encadrement', 'direction'],
    phrase: 'ces paiements viennent de décisions de votre équipe',
  },
  lireLesEnveloppes: {
    missions: ['insertion', 'autonomie', 'travail_social', 'encadrement', 'direction'],
    phrase: 'vous préparez ou signez des décisions qui s’y paient',
  },
  tenirLesEnveloppes: {
    missions: ['direction'],
    phrase: 'la direction dit ce qui peut être dépensé dans l’année',
  },
  ordonner: {
    missions: ['direction'],
    phrase: 'vous ordonnez les paiements du département',
  },
  suivreLaLoi: {
    missions: [],
    autres: ['machine:apa'],
    phrase: 'la loi ouvre ou ferme ce droit ce jour-là, et ses versements suivent',
  },
  reconduire: {
    missions: [],
    autres: ['machine:paiements'],
    phrase: 'un droit continue, une année s’ouvre, une demande finit : ce qui est engagé suit',
  },
  devoir: {
    missions: [],
    autres: ['machine:promesses'],
    phrase: 'un versement est revenu, et la personne ne le sait pas',
  },
  controler: {
    missions: [],
    autres: ['machine:qualite'],
    phrase: 'ce qui attend trop longtemps se compte la nuit, sans nom',
  },
} satisfies TableDeDroits<string>;

const DE_L_EQUIPE: Permis = { lire: ['agents'], creer: ['agents'], modifier: ['agents'] };
const MACHINES = ['machine:apa', 'machine:paiements'] as const;
const PARTOUT: Permis = {
  lire: ['protection', 'direction', ...MACHINES],
  creer: ['protection', ...MACHINES],
  modifier: ['protection', ...MACHINES],
};
const ECHEANCIER = JSON.stringify({ genre: 'unique', le: '2026-11-24' });

const idDe = (cle: number, nombre: number): string =>
  `00000000-0000-4000-a000-${String(cle * 1_000_000 + nombre).padStart(12, '0')}`;
const unDestinataire = (id: string, { personneId, cle, instant }: Ici) => ({
  id,
  genre: 'elle',
  personne_id: personneId,
  cle,
  cree_le: instant,
});

export const lignes: readonly LigneDeMatrice[] = [
  {
    table: 'paiements.payeur',
    exemple: ({ id, instant, agentId }) => ({
      ...{ id, format: 'csv', reglages: '{}' },
      dit_le: instant,
      dit_par: agentId,
    }),
    partout: { lire: ['agents', 'protection', 'habitant'], creer: ['direction'] },
  },
  {
    table: 'paiements.enveloppe',
    exemple: ({ id, nombre }) => ({
      id,
      code: `essai-${nombre}`,
      libelle: 'Une enveloppe',
      annee: 2026,
      montant_centimes: 100,
      ouverte_le: '2026-11-24T09:00:00Z',
    }),
    partout: {
      lire: ['agents', 'protection'],
      creer: ['direction'],
      modifier: ['direction'],
    },
  },
  {
    table: 'paiements.destinataire',
    exemple: (ici) => unDestinataire(ici.id, ici),
    partout: { ...PARTOUT, modifier: ['protection'] },
    dansSaPortee: DE_L_EQUIPE,
    nommee: DE_L_EQUIPE,
  },
  {
    table: 'paiements.coordonnees',
    exemple: ({ id, cle, nombre, jour }) => ({
      id,
      destinataire_id: idDe(cle, nombre),
      chiffre: 'XXX',
      servies_le: jour,
    }),
    autour: (ici) => [
      {
        table: 'paiements.destinataire',
        ligne: unDestinataire(idDe(ici.cle, ici.nombre), ici),
      },
    ],
    partout: {
      lire: ['direction', 'machine:paiements'],
      creer: ['protection'],
      modifier: ['direction'],
      effacer: ['machine:paiements'],
    },
    dansSaPortee: {
      creer: [
        ...(['accueil', 'travail_social', 'pmi', 'ase', 'crip', 'insertion', 'autonomie'] as const),
        ...(['encadrement', 'permanence', 'observatoire', 'representation'] as const),
      ],
    },
    nommee: {
      creer: [
        ...(['accueil', 'travail_social', 'pmi', 'ase', 'crip', 'insertion', 'autonomie'] as const),
        ...(['encadrement', 'permanence', 'observatoire', 'representation'] as const),
      ],
    },
  },
  {
    table: 'paiements.engagement_de_depense',
    exemple: ({ id, objetId, cle, personneId, instant }) => ({
      id,
      enveloppe_code: 'fsl',
      decision_id: objetId,
      demande_id: objetId,
      personne_id: personneId,
      cle,
      prestation: 'fsl',
      total_centimes: 100,
      echeancier: ECHEANCIER,
      destinataire_id: objetId,
      prevu_le: instant,
    }),
    partout: PARTOUT,
    dansSaPortee: DE_L_EQUIPE,
    nommee: DE_L_EQUIPE,
  },
  {
    table: 'paiements.bordereau',
    exemple: ({ id, nombre, instant, agentId }) => ({
      id,
      annee: 2026,
      rang: nombre,
      format: 'csv',
      nombre: 1,
      total_centimes: 100,
      etabli_le: instant,
      etabli_par: agentId,
    }),
    partout: { lire: ['direction'], creer: ['direction'], modifier: ['direction'] },
  },
  {
    table: 'paiements.versement',
    exemple: ({ id, nombre, objetId, cle, personneId, jour }) => ({
      id,
      reference: `V${String(nombre).padStart(12, '0')}`,
      engagement_id: objetId,
      demande_id: objetId,
      personne_id: personneId,
      cle,
      prestation: 'fsl',
      a_qui: 'elle',
      destinataire_id: objetId,
      montant_centimes: 100,
      prevu_le: jour,
    }),
    partout: { ...PARTOUT, modifier: ['protection', 'direction', ...MACHINES] },
    dansSaPortee: { ...DE_L_EQUIPE, lire: ['agents', 'habitant'] },
    nommee: DE_L_EQUIPE,
  },
];
