import { casDUsage } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { lireUnGeojson, type RefusDeGeojson } from '../domaine/lire-un-geojson.ts';
import { droits } from '../regles-d-acces.ts';
import { communesDuJour } from '../stockage/communes.ts';
import { contoursConnus, ecrireLesContours, type Provenance } from '../stockage/contours.ts';

export interface ContoursAImporter extends Provenance {
  texte: string;
  /** Says what would change, and writes nothing. */
  aBlanc: boolean;
}

export interface RapportDeContours {
  lus: number;
  nouveaux: string[];
  /** Already there: written again, whether or not the drawing moved. */
  remplaces: string[];
  /** Communes of today that the file does not draw. */
  manquants: string[];
  ecrits: boolean;
}

export type RefusDeContours =
  | RefusDeGeojson
  | { raison: 'codes_inconnus'; points: readonly string[] };

/**
 * Takes a file of contours whole, or not at all. Refuses what is not GeoJSON surfaces in WGS 84, and the code of
 * a commune that does not exist today. Dry run: the same report, nothing written.
 */
export const importerDesContours = casDUsage(
  droits.importer,
  async (
    acces,
    { texte, aBlanc, ...provenance }: ContoursAImporter,
  ): Promise<Resultat<RapportDeContours, RefusDeContours>> => {
    const lus = lireUnGeojson(texte);
    if (!lus.ok) return lus;
    const codes = lus.valeur.map(({ code }) => code);
    const communes =
      provenance.niveau === 'commune' ? await communesDuJour(acces.bd, acces.aujourdHui) : null;
    const inconnus = communes
      ? codes.filter((code) => !communes.some((commune) => commune.code === code))
      : [];
    if (inconnus.length > 0)
      return refuse({
        raison: 'codes_inconnus',
        points: inconnus.map(
          (code) => `${code} n’est pas une commune de ce département aujourd’hui.`,
        ),
      });
    const connus = await contoursConnus(acces.bd, provenance.niveau);
    if (!aBlanc) {
      await ecrireLesContours(acces.bd, provenance, lus.valeur);
      await acces.tracer({ operation: 'ecriture', objet: `contours : ${provenance.niveau}` });
    }
    return reussi({
      lus: codes.length,
      nouveaux: codes.filter((code) => !connus.has(code)),
      remplaces: codes.filter((code) => connus.has(code)),
      manquants: (communes ?? []).map(({ code }) => code).filter((code) => !codes.includes(code)),
      ecrits: !aBlanc,
    });
  },
);

export const direLeRefusDeContours = ({ points }: RefusDeContours): string =>
  `Rien n’est écrit. ${points.join(' ')}`;
