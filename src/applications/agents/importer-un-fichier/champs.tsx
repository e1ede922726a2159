import { Champ, ListeDeChoix } from '#interface';
import type { Quoi } from '#reprises';

export const NOM_DE_NIVEAU = {
  commune: 'Communes',
  ept: 'Établissements publics territoriaux',
  iris: 'IRIS',
  qpv: 'Quartiers prioritaires',
  departement: 'Département',
} as const;

export interface Equipe {
  cle: number;
  nom: string;
}

interface UnImport {
  nom: string;
  /** What it is, and what its file holds. */
  phrase: string;
  accepte: string;
  aide: string;
  Champs?: (vu: { equipes: readonly Equipe[] }) => React.ReactNode;
}

const CSV = { accepte: '.csv,text/csv', aide: 'CSV, avec ses titres de colonnes. 20 Mo au plus.' };

const Source = ({ aide }: { aide: string }) => (
  <Champ nom="source" libelle="D’où vient ce fichier" aide={aide} longueur={60} />
);

/** In the order a département sets itself up: what others name comes first. */
export const LES_IMPORTS: Readonly<Record<Quoi, UnImport>> = {
  services: {
    nom: 'Services',
    phrase:
      'Les services du département : colonnes id, code, nom, nom_court, phrase, du ; les autres si vous les avez.',
    ...CSV,
  },
  sites: {
    nom: 'Lieux',
    phrase:
      'Où l’on est reçu : colonnes id, service_id, territoire_id, nom, adresse, commune_code, du ; horaires, téléphone, langues si vous les avez.',
    ...CSV,
  },
  agents: {
    nom: 'Agents',
    phrase:
      'Qui travaille où : colonnes id, prenom, nom, fonction, site_id. Un agent parti se dit par parti_le.',
    ...CSV,
  },
  personnes: {
    nom: 'Personnes',
    phrase:
      'Les dossiers d’un ancien outil : colonne id_externe, puis prenom, nom, naissance, telephone, commune_code… Ni nationalité, ni santé, ni religion n’entrent. Ce qui change se lit par ligne et par colonne, jamais par nom.',
    ...CSV,
    Champs: ({ equipes }) => (
      <>
        <Source aide="Le même nom à chaque fois : avec id_externe, il dit que c’est la même personne." />
        <ListeDeChoix
          nom="equipe"
          libelle="L’équipe qui en répond"
          vide="Choisissez une équipe"
          options={equipes.map(({ cle, nom }) => ({ valeur: String(cle), libelle: nom }))}
        />
      </>
    ),
  },
  partenaires: {
    nom: 'Partenaires',
    phrase: 'Les structures et les services des partenaires, au format data·inclusion version 1.',
    accepte: '.json,.csv,application/json,text/csv',
    aide: 'JSON ou CSV, 20 Mo au plus.',
    Champs: () => (
      <Source aide="Le même nom à chaque fois : ce que le prochain fichier ne tient plus sera retiré." />
    ),
  },
  contours: {
    nom: 'Contours',
    phrase: 'Les limites des lieux, pour la carte. La carte en carrés n’en a pas besoin.',
    accepte: '.geojson,.json,application/geo+json,application/json',
    aide: 'GeoJSON, en degrés (WGS 84), 20 Mo au plus. Chaque contour porte « code » et « nom ».',
    Champs: () => (
      <>
        <ListeDeChoix
          nom="niveau"
          libelle="Ce qu’il dessine"
          defaut="commune"
          options={Object.entries(NOM_DE_NIVEAU).map(([valeur, libelle]) => ({ valeur, libelle }))}
        />
        <Champ
          nom="millesime"
          libelle="Millésime"
          aide="L’année que dit la source."
          largeur="court"
          longueur={20}
        />
        <Champ
          nom="source"
          libelle="Source"
          aide="Qui a dessiné : IGN, INSEE, le département."
          longueur={60}
        />
        <Champ nom="licence" libelle="Licence" defaut="Licence Ouverte 2.0" longueur={120} />
      </>
    ),
  },
};
