import { type LigneDeMatrice, MISSIONS, type Permis } from '#acces';

/** Agents read a figure the day it is counted; who directs them, the observatory and everyone, later. */
const LISENT_LES_PREMIERS = MISSIONS.filter(
  (mission) =>
    !['encadrement', 'direction', 'observatoire', 'protection', 'dpo', 'administration'].includes(
      mission,
    ),
);
const A_LA_MACHINE: Permis = {
  lire: ['machine:observatoire'],
  creer: ['machine:observatoire'],
  effacer: ['machine:observatoire'],
};
const DEFINITION = 'Parmi les délais du trimestre, ceux tenus au dernier jour.';

export const LIGNES_DES_DELAIS: readonly LigneDeMatrice[] = [
  {
    table: 'qualite.fait_de_delai',
    exemple: ({ nombre }) => ({
      quoi: 'question',
      mois: '2026-07-01',
      issue: 'tenue',
      jours: nombre % 4000,
      combien: 3,
    }),
    partout: A_LA_MACHINE,
  },
  {
    table: 'qualite.mois_observe',
    exemple: ({ nombre, jour }) => ({
      mois: `${2000 + (nombre % 900)}-0${1 + (nombre % 9)}-01`,
      compte_le: jour,
    }),
    partout: A_LA_MACHINE,
  },
  {
    // Counted today, the 24th: agents read it, those who direct them on the 1st, everyone on the 24th.
    table: 'qualite.delai_observe',
    exemple: ({ nombre, jour }) => ({
      quoi: `essai.${String.fromCharCode(97 + (nombre % 26))}`,
      trimestre: `${2000 + (nombre % 900)}-07-01`,
      effectif: 11,
      calcule_le: jour,
      encadrement_le: '2026-12-01',
      public_le: '2026-12-24',
    }),
    autour: () => [
      {
        table: 'observatoire.indicateur',
        ligne: {
          cle: 'delais',
          definition: DEFINITION,
          propose_le: '2026-11-01',
          lisible_par_tous_le: '2026-11-10',
        },
      },
      ...(['direction', 'representation'] as const).map((au_nom_de, rang) => ({
        table: 'observatoire.cle_donnee',
        ligne: {
          cle: 'delais',
          definition: DEFINITION,
          au_nom_de,
          agent_id: rang + 1,
          fonction: 'Une fonction',
          le: '2026-11-10',
        },
      })),
    ],
    partout: {
      lire: ['machine:observatoire', ...LISENT_LES_PREMIERS],
      creer: ['machine:observatoire'],
    },
  },
];

const idDe = (cle: number, nombre: number): string =>
  `00000000-0000-4000-8000-${String(cle * 1_000_000 + nombre).padStart(12, '0')}`;
const procedure = {
  titre: 'Recevoir une demande',
  objet: 'demande',
  etats: ['recue'],
  responsable: 'Responsable de l’accueil',
};
const uneProcedure = (cle: number, nombre: number) => ({
  table: 'qualite.procedure',
  ligne: { id: idDe(cle, nombre), cle, ...procedure },
});
const version = {
  rang: 1,
  etapes: ['Lire la demande.'],
  pourquoi: 'Au début.',
  effet_le: '2026-11-24',
  relire_le: '2027-11-24',
  ecrite_le: '2026-11-24',
  ecrite_par: 'Responsable',
};
const DE_SON_EQUIPE: Permis = { creer: ['encadrement'], modifier: ['encadrement'] };
const AJOUTEE: Permis = { creer: ['encadrement'] };
const ENTRE_EUX: Permis = { lire: ['agents'], creer: ['agents'], modifier: ['agents'] };

export const LIGNES_DES_PROCEDURES: readonly LigneDeMatrice[] = [
  {
    table: 'qualite.procedure',
    exemple: ({ id, cle }) => ({ id, cle, ...procedure }),
    partout: { lire: ['agents', 'machine:qualite'] },
    dansSaPortee: DE_SON_EQUIPE,
    protegee: DE_SON_EQUIPE,
    nommee: DE_SON_EQUIPE,
  },
  {
    table: 'qualite.version_de_procedure',
    exemple: ({ cle, nombre }) => ({ procedure_id: idDe(cle, nombre), ...version }),
    autour: ({ cle, nombre }) => [uneProcedure(cle, nombre)],
    partout: { lire: ['agents', 'machine:qualite'] },
    dansSaPortee: AJOUTEE,
    protegee: AJOUTEE,
    nommee: AJOUTEE,
  },
  {
    // Hers alone, wherever she works.
    table: 'qualite.lecture_de_procedure',
    exemple: ({ cle, nombre, agentId, jour }) => ({
      procedure_id: idDe(cle, nombre),
      rang: 1,
      agent_id: agentId,
      le: jour,
    }),
    autour: ({ cle, nombre }) => [
      uneProcedure(cle, nombre),
      {
        table: 'qualite.version_de_procedure',
        ligne: { procedure_id: idDe(cle, nombre), ...version },
      },
    ],
    aSoi: { lire: ['agents'], creer: ['agents'], effacer: ['agents'] },
  },
  {
    table: 'qualite.ecart',
    exemple: ({ id, cle, jour }) => ({
      id,
      cle,
      ce_qui_s_est_passe: 'XXXXXXXXXX',
      ce_qu_elle_a_vecu: 'XXXXXXXXXX',
      ce_que_nous_changeons: 'XXXXXXXXXX',
      pour_le: jour,
      note_le: jour,
    }),
    partout: { lire: ['direction'], modifier: ['direction'] },
    dansSaPortee: ENTRE_EUX,
    protegee: ENTRE_EUX,
    nommee: ENTRE_EUX,
  },
];

const QUI_LIT_LES_RISQUES = ['direction', 'encadrement', 'representation'] as const;
const risque = {
  intitule: 'Une décision vient trop tard',
  famille: 'droits',
  vraisemblance: 'possible',
  effet: 'droit_perdu',
  ce_que_nous_faisons: 'Le tableau des délais, chaque lundi.',
  responsable: 'Responsable',
  controle_a_la_main: 'Relire les délais.',
  tous_les_jours: 30,
  ecrit_le: '2026-11-24',
};

export const LIGNES_DES_RISQUES: readonly LigneDeMatrice[] = [
  {
    table: 'qualite.risque',
    exemple: ({ id }) => ({ id, ...risque }),
    partout: {
      lire: [...QUI_LIT_LES_RISQUES, 'machine:qualite'],
      creer: ['direction'],
      modifier: ['direction'],
    },
  },
  {
    // By hand, with what was seen; the machine adds its own without a word.
    table: 'qualite.passage',
    exemple: ({ id, cle, nombre, instant }) => ({
      id,
      ligne_id: idDe(cle, nombre),
      le: instant,
      resultat: 'rien',
      constat: 'Rien à signaler.',
      par: 'Responsable',
    }),
    autour: ({ cle, nombre }) => [
      { table: 'qualite.risque', ligne: { id: idDe(cle, nombre), ...risque } },
    ],
    partout: { lire: QUI_LIT_LES_RISQUES, creer: ['direction', 'encadrement'] },
  },
];
