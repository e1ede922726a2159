import { type Acces, casDUsage } from '#acces';
import { ajouterMinutes, type Resultat, refuse, reussi } from '#socle/pur';
import { ouvrirLeContenu } from '../garder-un-fichier/garder-un-fichier.ts';
import { FICHIER_EN_ATTENTE } from '../parametres.ts';
import { droits } from '../regles-d-acces.ts';
import { type FichierGarde, fichierParId, noterLEtat, type Rapport } from '../stockage/fichiers.ts';

export interface AImporter {
  texte: string;
  /** The name of the file. */
  nom: string;
  /** What was said beside it: `source`, `equipe`, `niveau`, `millesime`, `licence`. */
  reglages: Readonly<Record<string, string | undefined>>;
  /** Says what would change, and writes nothing. */
  aBlanc: boolean;
}

/** One kind of import: a report, or why the file cannot be read at all. Wrong lines, and it writes nothing. */
export type Importer = (acces: Acces, aImporter: AImporter) => Promise<Resultat<Rapport, string>>;

export type RefusDeReprise =
  | { raison: 'plus_la' }
  | { raison: 'pas_verifie' }
  | { raison: 'lignes_a_revoir' };

interface ALaSuite {
  id: string;
  importer: Importer;
}

async function celuiCi(acces: Acces, id: string): Promise<FichierGarde | null> {
  const fichier = await fichierParId(acces.bd, id);
  const depuis = ajouterMinutes(acces.maintenant, -60 * FICHIER_EN_ATTENTE.heures);
  return fichier && fichier.gardeLe > depuis ? fichier : null;
}

const lire = (acces: Acces, { contenu, nom, reglages }: FichierGarde, aBlanc: boolean) => ({
  texte: ouvrirLeContenu(acces, contenu ?? ''),
  nom,
  reglages,
  aBlanc,
});

/** Says what it would change, and keeps that beside it. Refuses a file that is no longer there. */
export const verifierLeFichier = casDUsage(
  droits.importer,
  async (acces, { id, importer }: ALaSuite): Promise<Resultat<undefined, RefusDeReprise>> => {
    const fichier = await celuiCi(acces, id);
    if (fichier?.etat !== 'a_verifier') return refuse({ raison: 'plus_la' });
    const vu = await importer(acces, lire(acces, fichier, true));
    await noterLEtat(
      acces.bd,
      id,
      vu.ok
        ? { etat: 'verifie', rapport: vu.valeur }
        : { etat: 'illisible', refus: vu.refus.slice(0, 1000) },
    );
    return reussi();
  },
);

/** Her yes to what she was shown. Refuses another file than the one shown, and one with wrong lines. */
export const demanderLImport = casDUsage(
  droits.garder,
  async (acces, id: string): Promise<Resultat<undefined, RefusDeReprise>> => {
    const fichier = await celuiCi(acces, id);
    if (!fichier) return refuse({ raison: 'plus_la' });
    if (fichier.etat !== 'verifie') return refuse({ raison: 'pas_verifie' });
    if (fichier.rapport?.refuses.length) return refuse({ raison: 'lignes_a_revoir' });
    await noterLEtat(acces.bd, id, { etat: 'a_importer' });
    return reussi();
  },
);

/**
 * Writes what was shown, and the file leaves. When the referential moved since it was shown, writes nothing: the new
 * difference waits for her yes.
 */
export const importerLeFichier = casDUsage(
  droits.importer,
  async (acces, { id, importer }: ALaSuite): Promise<Resultat<undefined, RefusDeReprise>> => {
    const fichier = await celuiCi(acces, id);
    if (fichier?.etat !== 'a_importer') return refuse({ raison: 'plus_la' });
    const vu = await importer(acces, lire(acces, fichier, true));
    if (!vu.ok) throw new Error('fichier lu une fois, et plus ensuite');
    // Through JSON on both sides: what the base kept has no `undefined` and its own order of keys.
    if (!memeRapport(vu.valeur, fichier.rapport)) {
      await noterLEtat(acces.bd, id, { etat: 'verifie', rapport: vu.valeur, change: true });
      return reussi();
    }
    const fait = await importer(acces, lire(acces, fichier, false));
    if (!fait.ok) throw new Error('fichier vérifié, et refusé à l’écriture');
    await noterLEtat(acces.bd, id, { etat: 'importe', rapport: vu.valeur });
    return reussi();
  },
);

const COMPARES = ['lus', 'nouveaux', 'modifies', 'inchanges', 'retires'] as const;

const memeRapport = (un: Rapport, autre: Rapport | null): boolean =>
  autre !== null &&
  COMPARES.every((compte) => (un[compte] ?? 0) === (autre[compte] ?? 0)) &&
  JSON.stringify(un.differences) === JSON.stringify(autre.differences) &&
  JSON.stringify(un.refuses.map(({ ligne, raison }) => [ligne, raison])) ===
    JSON.stringify(autre.refuses.map(({ ligne, raison }) => [ligne, raison]));

/**
 * Reaction to `FichierAReprendre`, as the machine that may write what the administration does not read: whichever of
 * the two steps this file waits for. Delivered twice, it is done once.
 */
export async function suivreLeFichier(acces: Acces, suite: ALaSuite): Promise<void> {
  const verifie = await verifierLeFichier(acces, suite);
  if (!verifie.ok) await importerLeFichier(acces, suite);
}

export function direLeRefusDeReprise({ raison }: RefusDeReprise): string {
  switch (raison) {
    case 'plus_la':
      return 'Ce fichier n’est plus là : un autre a pris sa place, ou la journée est passée. Choisissez-le de nouveau.';
    case 'pas_verifie':
      return 'Ce fichier est déjà importé, ou en train de l’être.';
    case 'lignes_a_revoir':
      return 'Des lignes sont à revoir : corrigez-les dans le fichier, et choisissez-le de nouveau.';
  }
}
