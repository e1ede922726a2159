/**
 * Street names written for the project: trees, birds, trades and old words. Some exist somewhere, as such names do;
 * which commune has which is drawn, and no number stands for a real door.
 */
import type { Alea } from '../alea.ts';
import type { CommuneDeDemonstration } from './communes.ts';

const NOMS =
  `rue des Glycines, rue du Lavoir, rue des Tisserands, allée des Merisiers, rue de la Fontaine-Froide,
avenue des Peupliers, rue des Hirondelles, rue du Vieux-Puits, impasse des Lilas-Blancs, rue du Four-à-Pain,
boulevard des Marronniers, rue des Maraîchers, allée du Clos-Fleuri, rue de la Passerelle, rue des Vanniers,
place du Marché-aux-Fleurs, rue de la Tuilerie, rue des Chardonnerets, avenue du Belvédère, rue du Pressoir,
rue des Cordiers, rue de l’Écluse, sentier des Groseilliers, rue de la Briqueterie, rue des Primevères,
avenue de la Gare-aux-Marchandises, rue des Bouvreuils, rue du Moulin-Neuf, allée des Aubépines, rue des Charrons,
rue du Petit-Pont, rue des Fauvettes, avenue du Grand-Chêne, rue des Teinturiers, rue de la Ferme-aux-Noyers,
square des Capucines, rue des Potiers, rue des Mésanges, rue du Ruisseau, allée des Cerisiers, rue de la Scierie,
rue des Jardins-Ouvriers, avenue des Érables, rue des Blanchisseuses, rue du Rossignol, rue des Pervenches,
chemin de la Butte, rue des Fondeurs, allée des Cytises, rue du Pont-Tournant, rue des Seringas, rue du Cadran,
rue des Bateliers, cours des Platanes, rue de la Verrerie, rue des Alouettes, rue des Quatre-Vents, rue du Cerf-Volant,
rue des Menuisiers, avenue du Bois-Clair, rue de l’Orée, rue des Noisetiers, rue du Colombier, rue des Sauniers`
    .split(/,\s*/)
    .map((nom) => nom.trim());

/** Streets that sectors or the cast need in one commune. */
const ATTENDUES: Readonly<Record<string, readonly string[]>> = {
  '93001': ['rue du Port', 'rue des Sorbiers', 'rue de la Halle-aux-Cuirs'],
  '93008': ['rue de l’Esplanade', 'rue du Chemin-Vert-des-Vignes'],
  '93066': [
    'rue des Joncs-Marins',
    'avenue des Carriers',
    'rue du Bief',
    'boulevard des Tanneurs',
    'rue de la Plaine-aux-Osiers',
    'rue des Meuniers',
  ],
  '93048': [
    'rue des Murs-à-Pêches-Vertes',
    'avenue du Parc-aux-Daims',
    'rue des Espaliers',
    'rue du Bas-Vallon',
  ],
};

const RANG = (code: string) => Number(code.slice(2)) * 7;

const DEJA_LUES = new Map<string, readonly string[]>();

/** Sixteen to twenty-two streets of a commune, always the same ones. */
export function voiesDe(codeCommune: string): readonly string[] {
  const connues = DEJA_LUES.get(codeCommune);
  if (connues) return connues;
  const attendues = ATTENDUES[codeCommune] ?? [];
  const depart = RANG(codeCommune);
  const autres = Array.from(
    { length: 16 },
    (_, i) => NOMS[(depart + i * 3) % NOMS.length] as string,
  );
  const voies = [...attendues, ...new Set(autres)];
  DEJA_LUES.set(codeCommune, voies);
  return voies;
}

export interface AdresseDeDemonstration {
  numero: number;
  voie: string;
  codePostal: string;
  commune: string;
  codeCommune: string;
  latitude: number;
  longitude: number;
}

/** A fictional address within about a kilometre of the commune's centre. */
export function uneAdresse(hasard: Alea, commune: CommuneDeDemonstration): AdresseDeDemonstration {
  return {
    numero: hasard.entier(1, 148),
    voie: hasard.un(voiesDe(commune.code)),
    codePostal: commune.codePostal,
    commune: commune.nom,
    codeCommune: commune.code,
    latitude: Math.round((commune.latitude + (hasard.uniforme() - 0.5) * 0.014) * 1e4) / 1e4,
    longitude: Math.round((commune.longitude + (hasard.uniforme() - 0.5) * 0.02) * 1e4) / 1e4,
  };
}
