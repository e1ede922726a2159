import { type Acces, casDUsage, type RefusDAcces } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import {
  type FichierLu,
  type LigneRefusee,
  lireUnFichier,
  type RefusDeFichier,
} from '../adaptateurs/data-inclusion/lire-un-fichier.ts';
import { languesDites } from '../domaine/langues-parlees.ts';
import { droits } from '../regles-d-acces.ts';
import {
  absentsDuFichier,
  ecrireDesServices,
  ecrireDesStructures,
  empreintesEnBase,
  type Genre,
  type LigneDeService,
  type LigneDeStructure,
  lignesEnBase,
  remplacerLesJetons,
  retirer,
  servicesDesStructures,
} from '../stockage/import.ts';
import { type Difference, differencesEntre, empreinteDe } from './comparer.ts';
import { jetonsDuService, type SaStructure } from './jetons-du-service.ts';

export interface FichierDePartenaires {
  texte: string;
  format: 'json' | 'csv';
  /** The name of this delivery: what its next file no longer holds is withdrawn, and only that. */
  source: string;
}

export interface RapportDImport {
  aBlanc: boolean;
  /** Written: never when a line is refused. */
  importe: boolean;
  lus: number;
  nouveaux: number;
  modifies: number;
  inchanges: number;
  retires: number;
  refuses: LigneRefusee[];
  /** The 200 first changes, field by field; new and withdrawn lines are in them by name. */
  differences: Difference[];
}

const DIFFERENCES_DITES = 200;

interface Tri<L> {
  aEcrire: L[];
  nouveaux: number;
  modifies: number;
  inchanges: number;
  retires: string[];
  differences: Difference[];
}

const enUnMot = (
  genre: Genre,
  { id, nom }: { id: string; nom: string },
  apres: string,
): Difference => ({
  genre,
  id,
  nom,
  champ: 'ligne',
  avant: apres === 'nouvelle' ? 'absente' : 'présente',
  apres,
});

async function trier<L extends { id: string; nom: string; empreinte: string }>(
  acces: Acces,
  genre: Genre,
  apport: string,
  lignes: readonly L[],
): Promise<Tri<L>> {
  const ids = lignes.map(({ id }) => id);
  const connues = await empreintesEnBase(acces.bd, genre, ids);
  const nouvelles = lignes.filter(({ id }) => !connues.has(id));
  const changees = lignes.filter((ligne) => {
    const connue = connues.get(ligne.id);
    return connue && (connue.empreinte !== ligne.empreinte || connue.retire);
  });
  const avant = await lignesEnBase(
    acces.bd,
    genre,
    changees.slice(0, DIFFERENCES_DITES).map(({ id }) => id),
  );
  const absents = await absentsDuFichier(acces.bd, genre, apport, ids);
  return {
    aEcrire: [...nouvelles, ...changees],
    nouveaux: nouvelles.length,
    modifies: changees.length,
    inchanges: lignes.length - nouvelles.length - changees.length,
    retires: absents.map(({ id }) => id),
    differences: [
      ...absents.map((absent) => enUnMot(genre, absent, 'retirée')),
      ...changees.flatMap((ligne) =>
        differencesEntre(genre, avant.get(ligne.id) ?? {}, { ...ligne }),
      ),
      ...nouvelles.map((ligne) => enUnMot(genre, ligne, 'nouvelle')),
    ],
  };
}

const RIEN: Tri<never> = {
  aEcrire: [],
  nouveaux: 0,
  modifies: 0,
  inchanges: 0,
  retires: [],
  differences: [],
};

/** A service whose structure is neither in the file nor in the base hangs on nothing. */
async function servicesSansStructure(acces: Acces, lu: FichierLu): Promise<LigneRefusee[]> {
  const duFichier = new Set(lu.structures.map(({ id }) => id));
  const ailleurs = lu.services.filter(({ structure_id }) => !duFichier.has(structure_id));
  const connues = await empreintesEnBase(acces.bd, 'structure', [
    ...new Set(ailleurs.map(({ structure_id }) => structure_id)),
  ]);
  return ailleurs
    .filter(({ structure_id }) => !connues.has(structure_id))
    .map((service) => ({
      ligne: lu.services.indexOf(service) + 1,
      raison: `Service. « structure_id » : la structure « ${service.structure_id} » n’est ni dans ce fichier ni dans l’annuaire. Importez d’abord les structures.`,
    }));
}

function lignesDe(lu: FichierLu, apport: string) {
  const structures = lu.structures.map(
    (structure): LigneDeStructure => ({ ...structure, apport, empreinte: empreinteDe(structure) }),
  );
  const parId = new Map(lu.structures.map((structure) => [structure.id, structure]));
  const services = lu.services.map((service): LigneDeService => {
    const langues = languesDites(
      service.description,
      parId.get(service.structure_id)?.description ?? null,
    );
    const complet = { ...service, langues };
    return { ...complet, apport, empreinte: empreinteDe(complet) };
  });
  return { structures, services };
}

async function refaireLesJetons(
  acces: Acces,
  structures: readonly LigneDeStructure[],
  services: readonly LigneDeService[],
): Promise<void> {
  const autres = await servicesDesStructures(
    acces.bd,
    structures.map(({ id }) => id),
  );
  const tous = new Map<string, LigneDeService>();
  for (const service of [...(autres as unknown as LigneDeService[]), ...services])
    tous.set(service.id, service);
  const enBase = await lignesEnBase(acces.bd, 'structure', [
    ...new Set([...tous.values()].map(({ structure_id }) => structure_id)),
  ]);
  await remplacerLesJetons(
    acces.bd,
    [...tous.values()].flatMap((service) => {
      const structure = enBase.get(service.structure_id) as unknown as SaStructure | undefined;
      return structure
        ? [{ serviceId: service.id, jetons: jetonsDuService(service, structure) }]
        : [];
    }),
  );
}

const importer = casDUsage(
  droits.importer,
  async (
    acces,
    { fichier, aBlanc }: { fichier: FichierDePartenaires; aBlanc: boolean },
  ): Promise<Resultat<RapportDImport, RefusDeFichier>> => {
    const apport = fichier.source.trim().slice(0, 60);
    if (apport === '') return refuse({ raison: 'illisible', detail: 'la source n’a pas de nom' });
    const fichierLu = lireUnFichier(fichier.texte, fichier.format, apport);
    if (!fichierLu.ok) return fichierLu;
    const lu = fichierLu.valeur;
    const refuses = [...lu.refuses, ...(await servicesSansStructure(acces, lu))];
    const lignes = lignesDe(lu, apport);
    const structures = lu.tientDes.structures
      ? await trier(acces, 'structure', apport, lignes.structures)
      : RIEN;
    const services = lu.tientDes.services
      ? await trier(acces, 'service', apport, lignes.services)
      : RIEN;
    const importe = !aBlanc && refuses.length === 0;
    if (importe) {
      await ecrireDesStructures(acces.bd, structures.aEcrire);
      await ecrireDesServices(acces.bd, services.aEcrire);
      await retirer(acces.bd, 'service', services.retires, acces.maintenant);
      await retirer(acces.bd, 'structure', structures.retires, acces.maintenant);
      await refaireLesJetons(acces, structures.aEcrire, services.aEcrire);
      await acces.tracer({ operation: 'ecriture', objet: 'annuaire des partenaires' });
    }
    return reussi({
      aBlanc,
      importe,
      lus: lu.lus,
      nouveaux: structures.nouveaux + services.nouveaux,
      modifies: structures.modifies + services.modifies,
      inchanges: structures.inchanges + services.inchanges,
      retires: structures.retires.length + services.retires.length,
      refuses,
      differences: [...structures.differences, ...services.differences].slice(0, DIFFERENCES_DITES),
    });
  },
);

/**
 * Brings a data·inclusion v1 file into the directory, all of it or nothing: one refused line, and nothing is written.
 * The same file twice changes nothing. `aBlanc` says what it would do, and writes nothing.
 */
export const importerDesPartenaires = (
  acces: Acces,
  fichier: FichierDePartenaires,
  { aBlanc }: { aBlanc: boolean } = { aBlanc: false },
): Promise<Resultat<RapportDImport, RefusDeFichier | RefusDAcces>> =>
  importer(acces, { fichier, aBlanc });

export function direLeRefusDImport(refus: RefusDeFichier | RefusDAcces): string {
  switch (refus.raison) {
    case 'acces':
      return refus.motif;
    case 'vide':
      return 'Ce fichier ne contient aucune ligne. Collez le fichier entier, titres de colonnes compris.';
    case 'trop_long':
      return `Ce fichier dépasse ${Math.round(refus.maximum / 1e6)} millions de signes. Coupez-le par département.`;
    case 'illisible':
      return `Ce fichier ne se lit pas (${refus.detail}). Vérifiez le format choisi : JSON ou CSV.`;
  }
}
