import { type LigneDeMatrice, MISSIONS, type Permis, type TableDeDroits } from '#acces';

export const droits = {
  lire: {
    missions: MISSIONS,
    autres: ['public', 'habitant', 'partenaire', 'machine:essai-a-blanc'],
    phrase: 'un règlement publié est un acte public : chacun peut lire la règle qui le concerne',
  },
  relire: {
    missions: ['administration', 'direction'],
    phrase: 'vous écrivez les règlements du département, ou vous les publiez',
  },
  rediger: {
    missions: ['administration'],
    phrase: 'vous écrivez les règlements ; une autre personne les publie',
  },
  publier: {
    missions: ['direction'],
    phrase: 'vous publiez, au nom du département, un règlement écrit par une autre personne',
  },
  essayer: {
    missions: ['administration', 'direction'],
    phrase: 'vous mesurez ce qu’une règle change avant qu’elle ne s’applique, sans voir personne',
  },
  compter: {
    missions: [],
    autres: ['machine:essai-a-blanc'],
    phrase: 'vous comptez des demandes ouvertes, sans nom',
  },
} satisfies TableDeDroits<string>;

const CONTENU = (code: string) => ({
  id: code,
  libelle: 'Aide d’essai',
  organisme: 'X',
  statut: 'demonstration',
  verifie_le: null,
  references: [],
  depuis: '2026-01-01',
  jusqua: null,
  conditions: [],
  montant: { genre: 'forfait', euros: 10 },
  exemples: [],
});
const codeDe = (nombre: number) => `aide-${nombre}`;
const enBrouillon = (nombre: number, redigePar: number) => ({
  code: codeDe(nombre),
  prestation: 'aide',
  etat: 'brouillon',
  contenu: CONTENU(codeDe(nombre)),
  depuis: '2026-01-01',
  redige_par: redigePar,
});

const ECRIT: Permis = {
  lire: ['administration', 'direction', 'machine:essai-a-blanc'],
  effacer: ['administration'],
};
/** One writes in one's own name: a row that bears another agent's is created by nobody. */
const EN_SON_NOM: Permis = { creer: ['administration'], modifier: ['administration'] };

export const lignes: readonly LigneDeMatrice[] = [
  {
    table: 'reglements.reglement',
    exemple: ({ id, nombre, agentId, instant }) => ({
      id,
      ...enBrouillon(nombre, agentId),
      redige_le: instant,
      revision: 1,
    }),
    partout: ECRIT,
    aSoi: EN_SON_NOM,
  },
  {
    table: 'reglements.essai_a_blanc',
    exemple: ({ id, agentId, instant }) => ({
      id,
      parametre: 'rsa.montant_forfaitaire',
      valeur: 650,
      depuis: '2027-04-01',
      demande_par: agentId,
      demande_le: instant,
    }),
    partout: {
      lire: ['administration', 'direction', 'machine:essai-a-blanc'],
      modifier: ['machine:essai-a-blanc'],
    },
    aSoi: { creer: ['administration', 'direction'] },
  },
];
