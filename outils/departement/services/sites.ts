import { alea } from '../alea.ts';
import { lireLaCommune } from '../lieux/communes.ts';
import { lireUneTable } from '../lieux/table.ts';
import { telephoneFixe } from '../lieux/telephones.ts';
import { AUTRES_LIEUX, HORAIRES, PMI, SERVICES_SOCIAUX } from './lieux-d-accueil.ts';
import { DEPUIS } from './territoires.ts';

export interface SiteDeDemonstration {
  id: number;
  serviceId: number;
  territoireId: number;
  nom: string;
  adresse: string;
  communeCode: string;
  /** Absent when the place must not be found (mission de protection). */
  latitude: number | null;
  longitude: number | null;
  /** OSM opening_hours. */
  horaires: string;
  /** How long ago the service last confirmed its hours, in days. */
  confirmeIlYA: number;
  telephone: string;
  venir: string | null;
  /** Other than French; null: the place did not say. */
  langues: string[] | null;
  accessibilite: string[] | null;
  /** Desks and rooms, as their doors say. */
  bureaux: string[];
  du: string;
}

/** The numbers that the pictures and papers of the demonstration show. */
const TELEPHONES: Readonly<Record<number, number>> = { 101: 4310, 301: 4330, 201: 4345 };
const CONFIRMES: Readonly<Record<number, number>> = { 101: 0, 301: 11 };
const ARRETS = [
  'Mairie',
  'Marché',
  'Gare',
  'Église',
  'Stade',
  'Médiathèque',
  'Lycée',
  'Parc',
  'Hôpital',
];

const LANGUES = [
  ['arabe', 'kabyle'],
  ['bambara', 'soninké'],
  ['tamoul', 'anglais'],
  ['portugais'],
  ['turc'],
  ['roumain'],
  ['anglais', 'arabe'],
  ['peul', 'wolof'],
] as const;
const ACCESSIBILITE = [
  'entrée sans marche',
  'ascenseur',
  'toilettes accessibles',
  'boucle magnétique au guichet',
  'place de stationnement réservée devant',
] as const;

/** What a place said of itself; one in six said nothing, which stays unknown. */
function ceQuElleOffre(id: number) {
  const hasard = alea(`offre du site ${id}`);
  if (id !== 101 && hasard.chance(1 / 6)) return { langues: null, accessibilite: null };
  const signes = id === 901 ? ['langue des signes au guichet, mercredi matin'] : [];
  return {
    langues: [...(id === 101 ? ['arabe', 'bambara'] : hasard.un(LANGUES))],
    accessibilite: [
      ...ACCESSIBILITE.filter((_, rang) => rang === 0 || hasard.chance(0.4)),
      ...signes,
    ],
  };
}

function site(cellules: string[]): SiteDeDemonstration {
  const [
    numero = '',
    service = '',
    territoire = '',
    nom = '',
    voie = '',
    commune = '',
    heures = '',
    pieces = '',
  ] = cellules;
  const id = Number(numero);
  const hasard = alea(`site ${id}`);
  const { codePostal, nom: ville, latitude, longitude } = lireLaCommune(commune);
  const discret = Number(service) === 13;
  const autour = (centre: number, largeur: number) =>
    Math.round((centre + (hasard.uniforme() - 0.5) * largeur) * 1e4) / 1e4;
  const horaires = HORAIRES[heures];
  if (!horaires) throw new RangeError(`Horaires inconnus pour le site ${id} : ${heures}`);
  return {
    id,
    serviceId: Number(service),
    territoireId: Number(territoire),
    nom,
    adresse: discret ? 'Adresse donnée par téléphone' : `${voie}, ${codePostal} ${ville}`,
    communeCode: commune,
    latitude: discret ? null : autour(latitude, 0.008),
    longitude: discret ? null : autour(longitude, 0.012),
    horaires,
    confirmeIlYA: CONFIRMES[id] ?? hasard.entier(1, 130),
    telephone: telephoneFixe(TELEPHONES[id] ?? 4400 + (id % 100) + Math.floor(id / 100) * 50),
    venir: discret
      ? null
      : id === 101
        ? 'Bus 35, arrêt Mairie'
        : `Bus ${hasard.entier(1, 9) * 10 + hasard.entier(1, 9)}, arrêt ${hasard.un(ARRETS)}`,
    ...(discret ? { langues: null, accessibilite: null } : ceQuElleOffre(id)),
    bureaux: pieces.split(',').map((piece) => piece.trim()),
    du: DEPUIS,
  };
}

export const SITES: readonly SiteDeDemonstration[] = [SERVICES_SOCIAUX, PMI, AUTRES_LIEUX]
  .flatMap((table) => lireUneTable(table, 8))
  .map(site);

const PAR_ID = new Map(SITES.map((s) => [s.id, s]));

export function lireLeSite(id: number): SiteDeDemonstration {
  const trouve = PAR_ID.get(id);
  if (!trouve) throw new RangeError(`Aucun site de numéro ${id}`);
  return trouve;
}

export const SITE_D_AUBERVILLIERS = 101;
