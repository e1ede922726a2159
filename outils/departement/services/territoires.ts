/**
 * Territories of the demonstration département: the circonscriptions of its social service, those of its child
 * protection, the four EPT, and the whole. Real in kind, drawn for the project in detail: a commune may lie in several.
 */
import { COMMUNES } from '../lieux/communes.ts';
import { lireUneTable } from '../lieux/table.ts';

export interface TerritoireDeDemonstration {
  id: number;
  nom: string;
  communes: string[];
  du: string;
}

const CIRCONSCRIPTIONS = lireUneTable(
  `1 | Aubervilliers | 93001
  2 | Saint-Denis Pierrefitte | 93066
  3 | Saint-Denis Centre | 93066
  4 | Saint-Denis Plaine et L’Île-Saint-Denis | 93066 93039
  5 | Saint-Ouen-sur-Seine | 93070
  6 | Épinay-sur-Seine et Villetaneuse | 93031 93079
  7 | Stains | 93072
  8 | La Courneuve | 93027
  9 | Drancy, Dugny et Le Bourget | 93029 93030 93013
  10 | Le Blanc-Mesnil | 93007
  11 | Aulnay-sous-Bois | 93005
  12 | Sevran | 93071
  13 | Villepinte et Tremblay-en-France | 93078 93073
  14 | Livry-Gargan, Coubron et Vaujours | 93046 93015 93074
  15 | Clichy-sous-Bois et Montfermeil | 93014 93047
  16 | Gagny et Le Raincy | 93032 93062
  17 | Noisy-le-Grand et Gournay-sur-Marne | 93051 93033
  18 | Neuilly-sur-Marne et Neuilly-Plaisance | 93050 93049
  19 | Rosny-sous-Bois et Villemomble | 93064 93077
  20 | Bondy et Les Pavillons-sous-Bois | 93010 93057
  21 | Bobigny | 93008
  22 | Noisy-le-Sec et Romainville | 93053 93063
  23 | Pantin et Le Pré-Saint-Gervais | 93055 93061
  24 | Montreuil Hauts | 93048
  25 | Montreuil Bas | 93048
  26 | Bagnolet et Les Lilas | 93006 93045`,
  3,
);

const ENFANCE = lireUneTable(
  `31 | Enfance Saint-Denis et Saint-Ouen | 93066 93039 93070
  32 | Enfance Épinay, Villetaneuse et Stains | 93031 93079 93072
  33 | Enfance Aubervilliers et La Courneuve | 93001 93027
  34 | Enfance Pantin, Bagnolet et Les Lilas | 93055 93061 93006 93045
  35 | Enfance Noisy-le-Sec, Romainville et Montreuil | 93053 93063 93048
  36 | Enfance Bobigny, Drancy et Le Bourget | 93008 93029 93030 93013
  37 | Enfance Aulnay-sous-Bois et Le Blanc-Mesnil | 93005 93007
  38 | Enfance Sevran, Villepinte et Livry-Gargan | 93071 93078 93073 93046 93015 93074
  39 | Enfance Bondy, Rosny-sous-Bois et Villemomble | 93010 93057 93064 93077
  40 | Enfance Clichy-sous-Bois, Montfermeil et Gagny | 93014 93047 93032 93062
  41 | Enfance Noisy-le-Grand et Neuilly | 93051 93033 93050 93049`,
  3,
);

/** Pierrefitte-sur-Seine joined Saint-Denis that day: one more circonscription there since, and the older map is kept. */
export const DEPUIS_LA_COMMUNE_NOUVELLE = '2025-01-01';
export const DEPUIS = '2016-01-01';

const territoire = ([id = '', nom = '', codes = '']: string[]): TerritoireDeDemonstration => ({
  id: Number(id),
  nom,
  communes: codes.split(' '),
  du: codes.includes('93066') ? DEPUIS_LA_COMMUNE_NOUVELLE : DEPUIS,
});

const EPT = ['Plaine Commune', 'Est Ensemble', 'Paris Terres d’Envol', 'Grand Paris Grand Est'];

export const CIRCONSCRIPTIONS_SOCIALES: readonly TerritoireDeDemonstration[] =
  CIRCONSCRIPTIONS.map(territoire);
export const CIRCONSCRIPTIONS_DE_L_ENFANCE: readonly TerritoireDeDemonstration[] =
  ENFANCE.map(territoire);
export const TERRITOIRES_D_EPT: readonly TerritoireDeDemonstration[] = EPT.map((nom, i) => ({
  id: 51 + i,
  nom,
  communes: COMMUNES.filter((commune) => commune.ept === nom).map((commune) => commune.code),
  du: DEPUIS,
}));
export const DEPARTEMENT_ENTIER: TerritoireDeDemonstration = {
  id: 90,
  nom: 'Seine-Saint-Denis',
  communes: COMMUNES.map((commune) => commune.code),
  du: DEPUIS,
};

export const TERRITOIRES: readonly TerritoireDeDemonstration[] = [
  ...CIRCONSCRIPTIONS_SOCIALES,
  ...CIRCONSCRIPTIONS_DE_L_ENFANCE,
  ...TERRITOIRES_D_EPT,
  DEPARTEMENT_ENTIER,
];

/** Old code → new code, with its date. Source: INSEE, code officiel géographique 2025. */
export const PASSAGES = [
  {
    ancienCode: '93059',
    nouveauCode: '93066',
    le: DEPUIS_LA_COMMUNE_NOUVELLE,
    source: 'INSEE, code officiel géographique 2025',
  },
] as const;
