import { type LigneDeMatrice, MISSIONS, type Permis, type TableDeDroits } from '#acces';

export const droits = {
  importer: {
    missions: ['administration'],
    phrase: 'vous tenez les lieux du département à jour',
  },
  lire: {
    missions: MISSIONS,
    autres: ['public', 'habitant', 'partenaire', 'systeme:territoires:lire'],
    phrase: 'les lieux du département sont publics',
  },
} satisfies TableDeDroits<string>;

/** Places are public; the administrator writes them. */
const PUBLIQUES: Permis = {
  lire: [
    'agents',
    'protection',
    'dpo',
    'administration',
    'habitant',
    'partenaire',
    'machine',
    'public',
    'systeme',
  ],
  creer: ['administration'],
  modifier: ['administration'],
  effacer: ['administration'],
};

const uneCommune = (nombre: number): string => String(nombre).padStart(5, '0').slice(-5);

export const lignes: readonly LigneDeMatrice[] = [
  {
    table: 'territoires.ept',
    exemple: ({ id, jour }) => ({ code: id, nom: 'Est Ensemble', du: jour }),
    partout: PUBLIQUES,
  },
  {
    table: 'territoires.commune',
    exemple: ({ nombre, jour }) => ({
      code: uneCommune(nombre),
      nom: 'X',
      nom_normalise: 'x',
      codes_postaux: ['93000'],
      du: jour,
    }),
    partout: PUBLIQUES,
  },
  {
    table: 'territoires.commune_ept',
    exemple: ({ id, jour }) => ({ commune_code: '93001', ept_code: id, du: jour }),
    partout: PUBLIQUES,
  },
  {
    table: 'territoires.passage',
    exemple: ({ id, jour }) => ({ ancien_code: id, nouveau_code: '93066', le: jour, source: 'x' }),
    partout: PUBLIQUES,
  },
  {
    table: 'territoires.territoire',
    exemple: ({ nombre, jour }) => ({ id: nombre, nom: 'X', du: jour }),
    partout: PUBLIQUES,
  },
  {
    table: 'territoires.territoire_commune',
    exemple: ({ nombre, jour }) => ({ territoire_id: nombre, commune_code: '93001', du: jour }),
    partout: PUBLIQUES,
  },
  {
    table: 'territoires.contour',
    exemple: ({ id }) => ({
      niveau: 'iris',
      code: id,
      nom: 'X',
      geometrie: {},
      millesime: '2026',
      source: 'x',
      licence: 'x',
    }),
    partout: { ...PUBLIQUES, lire: PUBLIQUES.lire?.filter((un) => un !== 'systeme') ?? [] },
  },
];
