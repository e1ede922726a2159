import type { LecteurDeMatrice, LigneDeMatrice, Mission, Permis, TableDeDroits } from '#acces';

const ALLER_VERS: readonly Mission[] = ['insertion', 'travail_social', 'autonomie', 'encadrement'];

export const droits = {
  autoriser: {
    missions: ['dpo'],
    phrase: 'vous avez écrit pour quoi, sur quelle base, et après quelle analyse d’impact',
  },
  voirLesAutorisations: {
    missions: [...ALLER_VERS, 'dpo', 'direction'],
    phrase: 'ce qui est cherché, pour quoi et jusqu’à quand n’est un secret pour aucun agent',
  },
  reperer: {
    missions: [],
    autres: ['machine:non-recours'],
    phrase: 'la DPO l’a permis : un droit probable, que personne n’a demandé, est dit à une équipe',
  },
  tenirLesPistes: {
    missions: ALLER_VERS,
    phrase: 'votre équipe tient cette mission d’aller-vers',
  },
  noterUneOpposition: {
    missions: [...ALLER_VERS, 'dpo'],
    phrase: 'elle vous a dit qu’elle ne veut pas être cherchée',
  },
} satisfies TableDeDroits<string>;

const AUX_AGENTS: readonly LecteurDeMatrice[] = ['agents', 'dpo', 'machine:non-recours'];
const LA_MACHINE: Permis = {
  lire: ['machine:non-recours'],
  creer: ['machine:non-recours'],
  modifier: ['machine:non-recours'],
  effacer: ['machine:non-recours'],
};
/** Changed by who signs alone: nobody answers in a colleague’s name. */
const EN_EQUIPE: Permis = { lire: ALLER_VERS, effacer: ALLER_VERS };

export const lignes: readonly LigneDeMatrice[] = [
  {
    table: 'non_recours.autorisation',
    exemple: ({ id, cle, agentId, instant }) => ({
      id,
      nom: 'Mission',
      finalite: 'Dire leurs droits à des foyers',
      base_legale: 'RGPD, art. 6.1.e',
      aipd: 'AIPD',
      aipd_le: '2026-01-01',
      droits: ['ppa'],
      cle,
      du: '2026-11-01',
      au: '2027-01-01',
      enregistree_le: instant,
      enregistree_par: agentId,
    }),
    partout: { lire: AUX_AGENTS, modifier: ['dpo'] },
    aSoi: { creer: ['dpo'] },
  },
  {
    table: 'non_recours.passage',
    exemple: ({ id, instant }) => ({
      id,
      autorisation_id: id,
      le: instant,
      mois: '2026-11',
      lus: 0,
      chiffres: {},
      ecartes: {},
      secondes: 1,
    }),
    partout: { ...LA_MACHINE, lire: AUX_AGENTS },
  },
  {
    table: 'non_recours.piste',
    exemple: ({ id, cle, personneId, instant }) => ({
      id,
      autorisation_id: id,
      cle,
      droit: 'ppa',
      source: 'demande',
      reference: id,
      personne_id: personneId,
      empreinte: 'x',
      nom: 'X',
      pourquoi: ['x'],
      reperee_le: instant,
      revue_le: instant,
    }),
    partout: LA_MACHINE,
    dansSaPortee: EN_EQUIPE,
    protegee: EN_EQUIPE,
    nommee: EN_EQUIPE,
  },
  {
    table: 'non_recours.opposition',
    exemple: ({ id, instant, agentId }) => ({ empreinte: id, le: instant, par: agentId }),
    partout: { lire: ['machine:non-recours'] },
    aSoi: { creer: [...ALLER_VERS, 'dpo'] },
  },
];
