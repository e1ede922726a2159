import { basename } from 'node:path';
import type { Acces } from '#acces';
import { direLeRefusDImport, importerDesPartenaires } from '#partenaires';
import { importerDesAgents, importerDesServices, importerDesSites } from '#services';
import { type Resultat, refuse, reussi } from '#socle/pur';

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

export const IMPORTS: Readonly<Record<string, Importer>> = {
  services: importerDesServices,
  sites: importerDesSites,
  agents: importerDesAgents,
  partenaires: desPartenaires,
};
