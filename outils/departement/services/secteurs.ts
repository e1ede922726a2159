/**
 * Who is competent where, per service: by commune, by stretch of street on the boundaries, by rule for people without
 * an address, for the whole département. A wrong sector is never a refusal: this only says where to go first.
 */
import { lireUneTable } from '../lieux/table.ts';
import { SITES } from './sites.ts';
import {
  CIRCONSCRIPTIONS_DE_L_ENFANCE,
  CIRCONSCRIPTIONS_SOCIALES,
  DEPUIS,
  DEPUIS_LA_COMMUNE_NOUVELLE,
  TERRITOIRES_D_EPT,
} from './territoires.ts';

export interface SecteurDeDemonstration {
  serviceId: number;
  siteId: number;
  regle: 'commune' | 'voie' | 'sans_adresse' | 'departement';
  communeCode: string | null;
  /** As comparisons read it, and as it is written. */
  voie: string | null;
  voieDite: string | null;
  parite: 'pair' | 'impair' | null;
  numeroDe: number | null;
  numeroA: number | null;
  du: string;
}

/** The boundary streets of the two communes that several circonscriptions share: service social and PMI. */
const VOIES = lireUneTable(
  `93066 | rue des Joncs-Marins | | | | 102 | 305
  93066 | avenue des Carriers | pair | | | 102 | 305
  93066 | avenue des Carriers | impair | 1 | 79 | 102 | 305
  93066 | avenue des Carriers | impair | 81 | | 103 | 306
  93066 | boulevard des Tanneurs | | | | 103 | 306
  93066 | rue du Bief | pair | | | 103 | 307
  93066 | rue du Bief | impair | | | 104 | 308
  93066 | rue de la Plaine-aux-Osiers | | | | 104 | 308
  93066 | rue des Meuniers | | 1 | 40 | 103 | 306
  93066 | rue des Meuniers | | 41 | | 104 | 308
  93048 | rue des Espaliers | | | | 124 | 341
  93048 | rue des Murs-à-Pêches-Vertes | pair | | | 124 | 341
  93048 | rue des Murs-à-Pêches-Vertes | impair | | | 125 | 342
  93048 | avenue du Parc-aux-Daims | | 1 | 60 | 125 | 342
  93048 | avenue du Parc-aux-Daims | | 61 | | 124 | 341
  93048 | rue du Bas-Vallon | | | | 125 | 342`,
  7,
);

/** Where a commune that several circonscriptions share is sent when no street says better. */
const PAR_DEFAUT: Readonly<Record<string, number>> = { '93066': 103, '93048': 124 };

/** Communes without a PMI of their own: the nearest. */
const PMI_VOISINE: Readonly<Record<string, number>> = {
  '93015': 323,
  '93030': 316,
  '93033': 328,
  '93062': 327,
  '93066': 306,
};

const normaliser = (voie: string): string =>
  voie
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const secteur = (
  serviceId: number,
  siteId: number,
  regle: SecteurDeDemonstration['regle'],
  reste: Partial<SecteurDeDemonstration> = {},
): SecteurDeDemonstration => ({
  serviceId,
  siteId,
  regle,
  communeCode: null,
  voie: null,
  voieDite: null,
  parite: null,
  numeroDe: null,
  numeroA: null,
  du: DEPUIS,
  ...reste,
});

const duService = (id: number) => SITES.filter((site) => site.serviceId === id);

function parTerritoire(
  serviceId: number,
  territoires: readonly { id: number; communes: string[] }[],
): SecteurDeDemonstration[] {
  return territoires.flatMap((territoire) => {
    const [premier] = duService(serviceId).filter((site) => site.territoireId === territoire.id);
    if (!premier)
      throw new Error(`Aucun site du service ${serviceId} pour le territoire ${territoire.id}`);
    return territoire.communes
      .filter((code) => (PAR_DEFAUT[code] ?? premier.id) === premier.id || serviceId !== 1)
      .map((code) => secteur(serviceId, premier.id, 'commune', { communeCode: code }));
  });
}

function pmiParCommune(): SecteurDeDemonstration[] {
  const communes = [...new Set(CIRCONSCRIPTIONS_SOCIALES.flatMap((t) => t.communes))];
  return communes.map((code) => {
    const propre = duService(3).find((site) => site.communeCode === code)?.id;
    const siteId = PMI_VOISINE[code] ?? propre;
    if (siteId === undefined) throw new Error(`Aucune PMI pour la commune ${code}`);
    return secteur(3, siteId, 'commune', { communeCode: code });
  });
}

const nombreOuRien = (texte: string) => (texte === '' ? null : Number(texte));

const parVoie: SecteurDeDemonstration[] = VOIES.flatMap(
  ([communeCode = '', voie = '', parite = '', de = '', a = '', social = '', pmi = '']) =>
    [
      [1, Number(social)],
      [3, Number(pmi)],
    ].map(([serviceId = 0, siteId = 0]) =>
      secteur(serviceId, siteId, 'voie', {
        communeCode,
        voie: normaliser(voie),
        voieDite: voie,
        parite: parite === 'pair' || parite === 'impair' ? parite : null,
        numeroDe: nombreOuRien(de),
        numeroA: nombreOuRien(a),
        du: communeCode === '93066' ? DEPUIS_LA_COMMUNE_NOUVELLE : DEPUIS,
      }),
    ),
);

/** Services with one place for all, and those whose nearest place is only a convenience. */
const POUR_TOUS: readonly [number, number][] = [
  [5, 501],
  [8, 801],
  [9, 901],
  [10, 1001],
  [11, 1101],
  [12, 1201],
  [13, 1301],
  [14, 1405],
  [15, 1501],
  [16, 1602],
  [17, 1701],
];

const deProximite = [14, 15, 16].flatMap((serviceId) =>
  duService(serviceId)
    .filter((site) => site.territoireId !== 90)
    .map((site) => secteur(serviceId, site.id, 'commune', { communeCode: site.communeCode })),
);

export const SECTEURS: readonly SecteurDeDemonstration[] = [
  secteur(1, 201, 'sans_adresse'),
  secteur(2, 201, 'sans_adresse'),
  secteur(2, 201, 'departement'),
  ...parVoie,
  ...parTerritoire(1, CIRCONSCRIPTIONS_SOCIALES),
  ...pmiParCommune(),
  ...parTerritoire(4, CIRCONSCRIPTIONS_DE_L_ENFANCE),
  ...parTerritoire(6, TERRITOIRES_D_EPT),
  ...parTerritoire(7, TERRITOIRES_D_EPT),
  ...deProximite,
  ...POUR_TOUS.map(([serviceId, siteId]) => secteur(serviceId, siteId, 'departement')),
];

/**
 * The safety exception: someone who must not be met near home is received by the circonscription across the
 * département. Rows are read both ways.
 */
export const LIEUX_PLUS_SURS: readonly (readonly [number, number])[] = [
  [101, 117],
  [102, 119],
  [103, 120],
  [104, 118],
  [105, 116],
  [106, 114],
  [107, 122],
  [108, 125],
  [109, 126],
  [110, 124],
  [111, 123],
  [112, 121],
  [113, 115],
];

/** Where a person of this place may be received for her safety; null for a place outside the social service. */
export function lieuPlusSur(siteId: number): number | null {
  for (const [un, autre] of LIEUX_PLUS_SURS) {
    if (un === siteId) return autre;
    if (autre === siteId) return un;
  }
  return null;
}
