import { basename } from 'node:path';
import type { Acces } from '#acces';
import { direLeRefusDImport, importerDesPartenaires } from '#partenaires';
import { type DifferenceDImport, direLaDifference, importerDesPersonnes } from '#personnes';
import { importerDesAgents, importerDesServices, importerDesSites } from '#services';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { importerDesContours, NIVEAUX_DE_CONTOUR } from '#territoires';
import { direLeRefusDeCsv } from '../../src/referentiels/personnes/importer-des-personnes/lire-le-csv.ts';

/** What every import says, whatever it brings in. */
export interface Rapport {
  lus: number;
  nouveaux: number;
  modifies: number;
  inchanges: number;
  refuses: readonly { ligne: number; raison: string }[];
  differences: readonly string[];
}

export interface AImporter {
  texte: string;
  chemin: string;
  /** The name of a delivery: what its next file no longer holds is withdrawn. */
  source: string | undefined;
  /** The team that answers for what enters: service × 1000 + territory. */
  equipe: number | undefined;
  /** Contours: what the file draws, and what is said of where it comes from. */
  niveau: string | undefined;
  millesime: string | undefined;
  licence: string | undefined;
  aBlanc: boolean;
}

export type Importer = (acces: Acces, aImporter: AImporter) => Promise<Resultat<Rapport, string>>;

const desPartenaires: Importer = async (acces, { texte, chemin, source, aBlanc }) => {
  const format = chemin.toLowerCase().endsWith('.csv') ? 'csv' : 'json';
  const fichier = { texte, format, source: source ?? basename(chemin) } as const;
  const fait = await importerDesPartenaires(acces, fichier, { aBlanc });
  if (!fait.ok) return refuse(direLeRefusDImport(fait.refus));
  const differences = fait.valeur.differences.map(
    ({ genre, nom, champ, avant, apres }) => `${genre} ${nom}, ${champ} : ${avant} → ${apres}`,
  );
  return reussi({ ...fait.valeur, differences });
};

const enRapport = (difference: DifferenceDImport): Rapport => {
  const { creees, modifiees, inchangees, aRevoir } = difference;
  return {
    lus: creees.length + modifiees.length + inchangees + aRevoir.length,
    nouveaux: creees.length,
    modifies: modifiees.length,
    inchanges: inchangees,
    refuses: aRevoir,
    differences: direLaDifference({ ...difference, aRevoir: [] }).slice(0, -1),
  };
};

const desPersonnes: Importer = async (acces, { texte, chemin, source, equipe, aBlanc }) => {
  if (equipe === undefined)
    return refuse(
      'Dites quelle équipe répond de ces personnes : --equipe et son numéro, par exemple --equipe 1001.',
    );
  const reglages = { aBlanc, source: source ?? basename(chemin), cle: equipe };
  const fait = await importerDesPersonnes(acces, texte, reglages);
  if (fait.ok) return reussi(enRapport(fait.valeur));
  const { refus } = fait;
  if ('difference' in refus) return reussi(enRapport(refus.difference));
  if (refus.raison === 'acces') return refuse(refus.motif);
  return refuse(direLeRefusDeCsv(refus));
};

const estUnNiveau = (dit: string): dit is (typeof NIVEAUX_DE_CONTOUR)[number] =>
  (NIVEAUX_DE_CONTOUR as readonly string[]).includes(dit);

const desContours: Importer = async (acces, { texte, chemin, aBlanc, ...dit }) => {
  const niveau = dit.niveau ?? 'commune';
  if (!estUnNiveau(niveau))
    return refuse(`--niveau est ${NIVEAUX_DE_CONTOUR.join(', ')} : « ${niveau} » n’en est pas un.`);
  if (!dit.millesime || !dit.licence)
    return refuse(
      'Dites d’où viennent ces contours : --millesime 2026 --licence "Licence Ouverte 2.0", et --source.',
    );
  const { millesime, licence, source = basename(chemin) } = dit;
  const fait = await importerDesContours(acces, {
    texte,
    niveau,
    millesime,
    licence,
    source,
    aBlanc,
  });
  if (fait.ok) {
    const differences = fait.valeur.differences.map(
      ({ code, nom, quoi }) => `contour ${code} ${nom} : ${quoi}`,
    );
    const manque = fait.valeur.manquants.map((nom) => `sans contour : ${nom}`);
    return reussi({ ...fait.valeur, refuses: [], differences: [...differences, ...manque] });
  }
  if (fait.refus.raison === 'acces') return refuse(fait.refus.motif);
  const { points } = fait.refus;
  return reussi({
    lus: 0,
    nouveaux: 0,
    modifies: 0,
    inchanges: 0,
    refuses: points,
    differences: [],
  });
};

/** As whom an import acts: the administration for the directory, the machine of take-overs for people. */
export const IMPORTS: Readonly<
  Record<string, { enTantQue: 'administration' | 'reprise'; importer: Importer }>
> = {
  services: { enTantQue: 'administration', importer: importerDesServices },
  sites: { enTantQue: 'administration', importer: importerDesSites },
  agents: { enTantQue: 'administration', importer: importerDesAgents },
  partenaires: { enTantQue: 'administration', importer: desPartenaires },
  contours: { enTantQue: 'administration', importer: desContours },
  personnes: { enTantQue: 'reprise', importer: desPersonnes },
};
