import { type Acces, casDUsage } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { lireLesTerritoires } from '#territoires';
import { droits } from '../regles-d-acces.ts';
import { ecrireDesLignes, idsPresents, lignesParIds, quiPorte } from '../stockage/import.ts';
import { differences } from './comparer.ts';
import { FORMES, type Forme, type LigneDAnnuaire } from './formes.ts';
import { type FichierLu, type LigneRefusee, lireLeFichier } from './lire-le-fichier.ts';

export interface RapportDImport {
  lus: number;
  nouveaux: number;
  modifies: number;
  inchanges: number;
  refuses: LigneRefusee[];
  differences: string[];
}

export interface AImporter {
  /** The file, whole. */
  texte: string;
  /** Says what would change, and writes nothing. */
  aBlanc: boolean;
}

const DE_LA_TABLE = {
  service: 'Le service',
  site: 'Le site',
  territoire: 'Le territoire',
} as const;

type Verifiee = Pick<FichierLu, 'lignes' | 'refuses'>;

async function verifierLesRenvois(acces: Acces, forme: Forme, lu: FichierLu): Promise<Verifiee> {
  const connus: Record<string, ReadonlySet<number>> = {};
  for (const table of new Set(Object.values(forme.renvois)))
    connus[table] =
      table === 'territoire'
        ? new Set((await lireLesTerritoires(acces)).map(({ id }) => id))
        : await idsPresents(acces.bd, table);
  const porteurs = forme.unique ? await quiPorte(acces.bd, forme.table, forme.unique) : new Map();
  const verifiee: Verifiee = { lignes: [], refuses: [...lu.refuses] };
  for (const { ligne, valeur } of lu.lignes) {
    const perdu = Object.entries(forme.renvois).find(
      ([colonne, table]) => !connus[table]?.has(Number(valeur[colonne])),
    );
    const unique = (forme.unique ? valeur[forme.unique] : null) ?? null;
    const porteur = unique === null ? undefined : porteurs.get(unique);
    if (perdu)
      verifiee.refuses.push({
        ligne,
        raison: `${DE_LA_TABLE[perdu[1]]} ${valeur[perdu[0]]} n’existe pas.`,
      });
    else if (porteur !== undefined && porteur !== valeur.id)
      verifiee.refuses.push({ ligne, raison: `« ${unique} » est déjà au numéro ${porteur}.` });
    else {
      verifiee.lignes.push({ ligne, valeur });
      if (unique !== null) porteurs.set(unique, valeur.id);
    }
  }
  verifiee.refuses.sort((a, b) => a.ligne - b.ligne);
  return verifiee;
}

const nommer = ({ prenom, nom }: LigneDAnnuaire): string => [prenom, nom].filter(Boolean).join(' ');

const importer = (forme: Forme) =>
  casDUsage(
    droits.tenirLAnnuaire,
    async (
      acces: Acces,
      { texte, aBlanc }: AImporter,
    ): Promise<Resultat<RapportDImport, string>> => {
      const lu = lireLeFichier(texte, forme);
      if (!lu.ok) return lu;
      const { lignes, refuses } = await verifierLesRenvois(acces, forme, lu.valeur);
      const ids = lignes.map(({ valeur }) => valeur.id);
      const anciennes = await lignesParIds(acces.bd, forme.table, ids);
      const aEcrire: LigneDAnnuaire[] = [];
      const rapport: RapportDImport = {
        lus: lu.valeur.lus,
        nouveaux: 0,
        modifies: 0,
        inchanges: 0,
        refuses,
        differences: [],
      };
      for (const { valeur } of lignes) {
        const ancienne = anciennes.get(valeur.id);
        const changements = ancienne ? differences(forme.table, ancienne, valeur) : [];
        if (ancienne && changements.length === 0) rapport.inchanges += 1;
        else aEcrire.push(valeur);
        if (!ancienne) rapport.nouveaux += 1;
        else if (changements.length > 0) rapport.modifies += 1;
        rapport.differences.push(
          ...(ancienne
            ? changements
            : [`${forme.table} ${valeur.id}, à créer : ${nommer(valeur)}`]),
        );
      }
      if (!aBlanc && refuses.length === 0 && aEcrire.length > 0) {
        await ecrireDesLignes(acces.bd, forme.table, aEcrire);
        await acces.tracer({
          operation: 'ecriture',
          objet: `import de l’annuaire : ${forme.table}`,
          objetId: String(aEcrire.length),
        });
      }
      return reussi(rapport);
    },
  );

/**
 * Brings services, sites or agents to a CSV file. What the file does not name stays as it is: an agent leaves by
 * `parti_le`, a place by `au`. Says, line by line, what does not stand: one such line, and nothing is written.
 */
const enPhrase =
  (faire: ReturnType<typeof importer>) =>
  async (acces: Acces, aImporter: AImporter): Promise<Resultat<RapportDImport, string>> => {
    const fait = await faire(acces, aImporter);
    if (fait.ok) return fait;
    return refuse(typeof fait.refus === 'string' ? fait.refus : fait.refus.motif);
  };

export const importerDesServices = enPhrase(importer(FORMES.services));
export const importerDesSites = enPhrase(importer(FORMES.sites));
export const importerDesAgents = enPhrase(importer(FORMES.agents));
