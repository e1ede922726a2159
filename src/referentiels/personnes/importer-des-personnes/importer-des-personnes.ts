import { type Acces, casDUsage, type RefusDAcces } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { ecrireUneIdentite, nomDit } from '../domaine/personne.ts';
import { identiteDe } from '../lire-les-fiches/lire-les-personnes.ts';
import { droits } from '../regles-d-acces.ts';
import { type Moyen, moyensDe } from '../stockage/joindre.ts';
import { type PersonneEnBase, personnesExternes } from '../stockage/personnes.ts';
import { ecrireLesPlaces, type Place } from './ecrire-les-places.ts';
import { lireLeCsv, type RefusDeCsv } from './lire-le-csv.ts';
import { lireUneLigne, type PersonneImportee } from './lire-une-ligne.ts';

export interface Changement {
  champ: string;
  avant: string;
  apres: string;
}
/** What the import does, or would do, line by line. */
export interface DifferenceDImport {
  creees: { ligne: number; nomDit: string }[];
  modifiees: { ligne: number; nomDit: string; changements: Changement[] }[];
  inchangees: number;
  aRevoir: { ligne: number; raison: string }[];
  ecrit: boolean;
}
export interface ReglagesDImport {
  aBlanc: boolean;
  /** Where the file comes from; with `id_externe`, it names a person for good. */
  source: string;
  /** The team that answers for what enters. */
  cle: number;
}
export type RefusDImport =
  | RefusDeCsv
  | { raison: 'lignes_a_revoir'; difference: DifferenceDImport };

const dire = (valeur: string | boolean | null): string =>
  valeur === null ? '' : typeof valeur === 'boolean' ? (valeur ? 'oui' : 'non') : valeur;

function changementsDe(
  { identite, communeCode, langue, interprete, telephone, courriel }: PersonneImportee,
  enBase: PersonneEnBase,
  moyens: readonly Moyen[],
): Changement[] {
  const apres = { ...ecrireUneIdentite(identite), communeCode, langue, interprete };
  const champs = Object.keys(apres) as (keyof typeof apres)[];
  const changes = champs
    .map((champ) => ({ champ, avant: dire(enBase[champ]), apres: dire(apres[champ]) }))
    .filter((un) => un.avant !== un.apres);
  const joints = [telephone, courriel].filter(
    (valeur) => valeur !== null && !moyens.some((moyen) => moyen.valeur === valeur),
  );
  return [
    ...changes,
    ...joints.map((valeur) => ({ champ: 'moyen', avant: '', apres: dire(valeur) })),
  ];
}

/**
 * Brings in persons from a CSV. `aBlanc` tells the difference and writes nothing. The same `id_externe` of the same
 * source is the same person: a second run changes nothing. One wrong line, and nothing enters.
 */
const importer = casDUsage(
  droits.importer,
  async (
    acces,
    { texte, reglages }: { texte: string; reglages: ReglagesDImport },
  ): Promise<Resultat<DifferenceDImport, RefusDImport>> => {
    const lignes = lireLeCsv(texte);
    if (!lignes.ok) return lignes;
    const difference: DifferenceDImport = {
      creees: [],
      modifiees: [],
      inchangees: 0,
      aRevoir: [],
      ecrit: false,
    };
    const vues = new Map<string, number>();
    const importees: PersonneImportee[] = [];
    for (const ligne of lignes.valeur) {
      const lue = lireUneLigne(ligne, acces.aujourdHui);
      const deja = lue.ok ? vues.get(lue.valeur.idExterne) : undefined;
      if (!lue.ok) difference.aRevoir.push({ ligne: ligne.ligne, raison: lue.refus });
      else if (deja !== undefined)
        difference.aRevoir.push({
          ligne: ligne.ligne,
          raison: `Le même identifiant est déjà ligne ${deja}.`,
        });
      else {
        vues.set(lue.valeur.idExterne, ligne.ligne);
        importees.push(lue.valeur);
      }
    }
    const connues = await personnesExternes(acces.bd, reglages.source, [...vues.keys()]);
    const moyens = await moyensDe(
      acces.bd,
      [...connues.values()].map(({ id }) => id),
    );
    const parPersonne = new Map<string, Moyen[]>();
    for (const moyen of moyens)
      parPersonne.set(moyen.personneId, [...(parPersonne.get(moyen.personneId) ?? []), moyen]);
    const aEcrire: Place[] = [];
    for (const importee of importees) {
      const enBase = connues.get(importee.idExterne) ?? null;
      const siens = parPersonne.get(enBase?.id ?? '') ?? [];
      const { ligne } = importee;
      const changements = enBase ? changementsDe(importee, enBase, siens) : [];
      if (enBase && changements.length === 0) {
        difference.inchangees += 1;
        continue;
      }
      if (enBase)
        difference.modifiees.push({ ligne, nomDit: nomDit(identiteDe(enBase)), changements });
      else difference.creees.push({ ligne, nomDit: nomDit(importee.identite) });
      aEcrire.push({ importee, enBase, moyens: siens });
    }
    if (reglages.aBlanc) return reussi(difference);
    if (difference.aRevoir.length > 0) return refuse({ raison: 'lignes_a_revoir', difference });
    const ids = await ecrireLesPlaces(acces, aEcrire, reglages);
    await acces.tracer({ operation: 'ecriture', objet: 'import_de_personnes', personnes: ids });
    return reussi({ ...difference, ecrit: true });
  },
);

export const importerDesPersonnes = (
  acces: Acces,
  texte: string,
  reglages: ReglagesDImport,
): Promise<Resultat<DifferenceDImport, RefusDImport | RefusDAcces>> =>
  importer(acces, { texte, reglages });
