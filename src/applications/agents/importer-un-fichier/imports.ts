import { direLeRefusDImport, importerDesPartenaires } from '#partenaires';
import { reprendreDesPersonnes } from '#personnes';
import type { Importer, Quoi } from '#reprises';
import { importerDesAgents, importerDesServices, importerDesSites } from '#services';
import { refuse, reussi } from '#socle/pur';
import { importerDesContours, NIVEAUX_DE_CONTOUR } from '#territoires';

type DeLAnnuaire = typeof importerDesServices;

const deLAnnuaire =
  (importer: DeLAnnuaire): Importer =>
  (acces, { texte, aBlanc }) =>
    importer(acces, { texte, aBlanc });

const desPartenaires: Importer = async (acces, { texte, nom, reglages, aBlanc }) => {
  const format = nom.toLowerCase().endsWith('.csv') ? 'csv' : 'json';
  const fichier = { texte, format, source: reglages.source ?? nom } as const;
  const fait = await importerDesPartenaires(acces, fichier, { aBlanc });
  if (!fait.ok) return refuse(direLeRefusDImport(fait.refus));
  const differences = fait.valeur.differences.map(
    ({ genre, nom: laquelle, champ, avant, apres }) =>
      `${genre} ${laquelle}, ${champ} : ${avant} → ${apres}`,
  );
  return reussi({ ...fait.valeur, differences });
};

const estUnNiveau = (dit: string): dit is (typeof NIVEAUX_DE_CONTOUR)[number] =>
  (NIVEAUX_DE_CONTOUR as readonly string[]).includes(dit);

const desContours: Importer = async (acces, { texte, nom, reglages, aBlanc }) => {
  const { niveau = 'commune', millesime, licence, source = nom } = reglages;
  if (!estUnNiveau(niveau))
    return refuse(
      `Le niveau est ${NIVEAUX_DE_CONTOUR.join(', ')} : « ${niveau} » n’en est pas un.`,
    );
  if (!millesime || !licence)
    return refuse(
      'Dites d’où viennent ces contours : leur millésime (2026), leur source et leur licence.',
    );
  const fait = await importerDesContours(acces, {
    ...{ texte, niveau, millesime, licence, source, aBlanc },
  });
  if (fait.ok) {
    const differences = fait.valeur.differences.map(
      ({ code, nom: lieu, quoi }) => `contour ${code} ${lieu} : ${quoi}`,
    );
    const manque = fait.valeur.manquants.map((lieu) => `sans contour : ${lieu}`);
    return reussi({ ...fait.valeur, refuses: [], differences: [...differences, ...manque] });
  }
  if (fait.refus.raison === 'acces') return refuse(fait.refus.motif);
  const comptes = { lus: 0, nouveaux: 0, modifies: 0, inchanges: 0 };
  return reussi({ ...comptes, refuses: fait.refus.points, differences: [] });
};

/**
 * Each import, the same on the screen and on the command line. As whom it acts: the administration for what it keeps,
 * the machine of take-overs for people, whose records are no administrator’s reading.
 */
export const IMPORTS: Readonly<
  Record<Quoi, { enTantQue: 'administration' | 'reprise'; importer: Importer }>
> = {
  services: { enTantQue: 'administration', importer: deLAnnuaire(importerDesServices) },
  sites: { enTantQue: 'administration', importer: deLAnnuaire(importerDesSites) },
  agents: { enTantQue: 'administration', importer: deLAnnuaire(importerDesAgents) },
  partenaires: { enTantQue: 'administration', importer: desPartenaires },
  contours: { enTantQue: 'administration', importer: desContours },
  personnes: { enTantQue: 'reprise', importer: reprendreDesPersonnes },
};
