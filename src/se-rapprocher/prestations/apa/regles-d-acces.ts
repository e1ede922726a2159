import type { Ici, LigneDeMatrice, Mission, Permis, TableDeDroits } from '#acces';

const AUTONOMIE: readonly Mission[] = ['autonomie', 'encadrement'];

export const droits = {
  voir: {
    missions: [...AUTONOMIE, 'protection'],
    phrase: 'votre équipe instruit cette demande d’APA',
  },
  evaluer: { missions: AUTONOMIE, phrase: 'vous évaluez pour l’APA dans votre équipe' },
  proposer: { missions: AUTONOMIE, phrase: 'vous composez les plans d’aide de votre équipe' },
  decider: { missions: AUTONOMIE, phrase: 'vous préparez les décisions d’APA de votre équipe' },
  lireLeMien: {
    missions: [],
    autres: ['habitant'],
    phrase: 'cette demande d’APA est la vôtre',
  },
  direLeSysteme: {
    missions: ['administration'],
    phrase: 'vous dites où le département tient ses demandes d’APA',
  },
  suivre: {
    missions: [],
    autres: ['machine:apa'],
    phrase: 'une demande d’APA arrive, ou son délai est passé : la loi dit la suite',
  },
} satisfies TableDeDroits<string>;

const ECRIRE: Permis = { lire: [...AUTONOMIE], creer: [...AUTONOMIE] };
const TENIR: Permis = { ...ECRIRE, modifier: [...AUTONOMIE] };

const enEquipe = (permis: Permis, lueParElle: boolean): Partial<LigneDeMatrice> => ({
  dansSaPortee: lueParElle ? { ...permis, lire: [...AUTONOMIE, 'habitant'] } : permis,
  nommee: permis,
});

const commun = ({ personneId, cle, instant }: Ici) => ({ personneId, cle, instant });
const dossier = (ici: Ici) => {
  const { personneId, cle, instant } = commun(ici);
  return {
    demande_id: ici.objetId,
    personne_id: personneId,
    cle,
    cadre: 'domicile',
    ouvert_le: instant,
    modifie_le: instant,
    version: 1,
  };
};
const plan = (ici: Ici, etat: 'envoye' | 'brouillon') => ({
  id: ici.id,
  demande_id: ici.objetId,
  personne_id: ici.personneId,
  cle: ici.cle,
  visite_id: ici.id,
  rang: (ici.nombre % 30_000) + 1,
  nature: 'proposition',
  etat,
  gir: 4,
  ecrit_le: ici.instant,
  version: 1,
  ...(etat === 'envoye' ? { envoye_le: ici.jour, mode: 'courrier', calcul: '{}' } : {}),
});

export const lignes: readonly LigneDeMatrice[] = [
  {
    table: 'apa.dossier',
    exemple: dossier,
    partout: { lire: ['protection', 'machine:apa'], creer: ['machine:apa'] },
    ...enEquipe(TENIR, true),
  },
  {
    table: 'apa.visite',
    exemple: (ici) => ({
      id: ici.id,
      demande_id: ici.objetId,
      personne_id: ici.personneId,
      cle: ici.cle,
      etat: 'brouillon',
      feuille: '{}',
      ouverte_le: ici.instant,
      modifiee_le: ici.instant,
      version: 1,
    }),
    partout: { lire: ['protection', 'machine:apa'] },
    // She reads a visit once concluded; this one is being written.
    ...enEquipe(TENIR, false),
  },
  {
    table: 'apa.avis_d_aidant',
    exemple: (ici) => ({
      id: ici.id,
      demande_id: ici.objetId,
      personne_id: ici.personneId,
      cle: ici.cle,
      nom_dit: 'X',
      lien: 'sa fille',
      mots: 'X',
      recueilli_le: ici.instant,
    }),
    partout: { lire: ['protection', 'machine:apa'] },
    ...enEquipe(ECRIRE, false),
  },
  {
    table: 'apa.plan',
    exemple: (ici) => plan(ici, 'envoye'),
    partout: { lire: ['protection', 'machine:apa'] },
    ...enEquipe(TENIR, true),
  },
  {
    table: 'apa.ligne_de_plan',
    autour: (ici) => [{ table: 'apa.plan', ligne: { ...plan(ici, 'brouillon') } }],
    exemple: (ici) => ({
      id: ici.id,
      plan_id: ici.id,
      personne_id: ici.personneId,
      cle: ici.cle,
      rang: 1,
      nature: 'aide_a_domicile',
      quantite: 10,
      tarif_centimes: 2_400,
    }),
    partout: { lire: ['protection', 'machine:apa'] },
    // Of a plan that left, she reads each line; here it is a draft.
    ...enEquipe({ ...ECRIRE, effacer: [...AUTONOMIE] }, false),
  },
  {
    table: 'apa.forfait',
    exemple: (ici) => ({
      id: ici.id,
      demande_id: ici.objetId,
      personne_id: ici.personneId,
      cle: ici.cle,
      cause: 'silence',
      depuis: ici.jour,
      calcul: '{}',
      ecrit_le: ici.instant,
    }),
    partout: {
      lire: ['protection', 'machine:apa'],
      creer: ['machine:apa'],
      modifier: ['machine:apa'],
    },
    ...enEquipe(ECRIRE, true),
  },
  {
    table: 'apa.systeme',
    exemple: ({ nombre, agentId, instant }) => ({
      depuis: new Date(nombre * 86_400_000).toISOString().slice(0, 10),
      systeme: 'national',
      dit_le: instant,
      dit_par: agentId,
    }),
    partout: { lire: ['agents', 'protection', 'administration', 'machine:apa'] },
    // Nobody says it in a colleague's name.
    aSoi: { creer: ['administration'], modifier: ['administration'] },
  },
];
