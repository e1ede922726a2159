import { type Acces, casDUsage } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { type DifferenceDeContour, differenceDeContour } from '../domaine/comparer-des-contours.ts';
import {
  lireUnGeojson,
  type PointARevoir,
  type RefusDeGeojson,
} from '../domaine/lire-un-geojson.ts';
import { droits } from '../regles-d-acces.ts';
import { communesDuJour, eptDuJour } from '../stockage/communes.ts';
import { contoursConnus, ecrireLesContours, type Provenance } from '../stockage/contours.ts';

export interface ContoursAImporter extends Provenance {
  texte: string;
  /** Says what would change, and writes nothing. */
  aBlanc: boolean;
}

export interface RapportDeContours {
  lus: number;
  nouveaux: number;
  modifies: number;
  inchanges: number;
  differences: DifferenceDeContour[];
  /** Places of today that neither the file nor the base draws, by name. */
  manquants: string[];
  ecrits: boolean;
}

export type RefusDeContours =
  | RefusDeGeojson
  | { raison: 'codes_inconnus'; points: readonly PointARevoir[] };

/** The places of today at a level, by code; null: a level whose places are not kept. */
async function lieuxDuNiveau(
  acces: Acces,
  niveau: Provenance['niveau'],
): Promise<Map<string, string> | null> {
  if (niveau !== 'commune' && niveau !== 'ept') return null;
  const lire = niveau === 'commune' ? communesDuJour : eptDuJour;
  return new Map((await lire(acces.bd, acces.aujourdHui)).map(({ code, nom }) => [code, nom]));
}

/**
 * Takes a file of contours whole, or not at all. Refuses what is not GeoJSON surfaces in WGS 84, and the code of
 * a commune or a grouping that does not exist today. Dry run: the same report, nothing written.
 */
export const importerDesContours = casDUsage(
  droits.importer,
  async (
    acces,
    { texte, aBlanc, ...provenance }: ContoursAImporter,
  ): Promise<Resultat<RapportDeContours, RefusDeContours>> => {
    const lus = lireUnGeojson(texte);
    if (!lus.ok) return lus;
    const contours = lus.valeur;
    const lieux = await lieuxDuNiveau(acces, provenance.niveau);
    const inconnus = contours.flatMap(({ code, nom }, rang) =>
      lieux && !lieux.has(code)
        ? [{ ligne: rang + 1, raison: `${code} (${nom}) n’existe pas ici aujourd’hui.` }]
        : [],
    );
    if (inconnus.length > 0) return refuse({ raison: 'codes_inconnus', points: inconnus });
    const connus = await contoursConnus(acces.bd, provenance.niveau);
    const differences = contours.flatMap(
      (contour) => differenceDeContour(connus.get(contour.code), contour) ?? [],
    );
    const nouveaux = contours.filter(({ code }) => !connus.has(code)).length;
    if (!aBlanc) {
      await ecrireLesContours(acces.bd, provenance, contours);
      await acces.tracer({ operation: 'ecriture', objet: `contours : ${provenance.niveau}` });
    }
    const dessines = new Set([...connus.keys(), ...contours.map(({ code }) => code)]);
    return reussi({
      lus: contours.length,
      nouveaux,
      modifies: differences.length - nouveaux,
      inchanges: contours.length - differences.length,
      differences,
      manquants: [...(lieux ?? [])].flatMap(([code, nom]) => (dessines.has(code) ? [] : [nom])),
      ecrits: !aBlanc,
    });
  },
);
