import type { LigneDeMatrice, OperationDeTable, Situation } from '#acces';
import type { Connexion, Moteur } from '#socle';
import { PLACES, type Place, planterLeDecor } from './decor.ts';
import { essayer, nomDEssai, preparerLesEssais, type Reponses, semer } from './essayer.ts';
import { type LecteurEssaye, lecteursEssayes } from './lecteurs.ts';

const SUR_UNE_LIGNE: readonly OperationDeTable[] = ['lire', 'modifier', 'effacer'];
const OPERATIONS: readonly OperationDeTable[] = ['creer', ...SUR_UNE_LIGNE];

/** The oracle: what the module's own line says of this reader here. Who is not named may not. */
function attendu(
  ligne: LigneDeMatrice,
  situation: Situation,
  operation: OperationDeTable,
  lecteur: LecteurEssaye,
): boolean {
  const nommes = [...(ligne.partout?.[operation] ?? []), ...(ligne[situation]?.[operation] ?? [])];
  return lecteur.designations.some((designation) => nommes.includes(designation));
}

const machinesNommees = (lignes: readonly LigneDeMatrice[]): string[] => {
  const texte = JSON.stringify(lignes);
  return [...new Set([...texte.matchAll(/"machine:([a-z_-]+)"/g)].map((vu) => vu[1] ?? ''))];
};

class Annulee extends Error {}

/** Does this in a transaction that is always undone. */
export async function puisAnnuler<T>(
  moteur: Moteur,
  faire: (connexion: Connexion) => Promise<T>,
): Promise<T> {
  let valeur: { rendue: T } | undefined;
  await moteur
    .transaction(async (connexion) => {
      valeur = { rendue: await faire(connexion) };
      throw new Annulee();
    })
    .catch((erreur) => {
      if (!(erreur instanceof Annulee)) throw erreur;
    });
  if (!valeur) throw new Error('nothing was done');
  return valeur.rendue;
}

interface Banc {
  connexion: Connexion;
  ligne: LigneDeMatrice;
  lecteurs: readonly LecteurEssaye[];
  /** How many rows each operation reached before any was sown here. */
  avant: Reponses;
}

async function ecartsIci(banc: Banc, place: Place): Promise<string[]> {
  const { connexion, ligne, lecteurs } = banc;
  await connexion.executerScript('savepoint ici');
  const ici = place.ici();
  for (const { table, ligne: voisine } of ligne.autour?.(ici) ?? [])
    await semer(connexion, table, voisine);
  const creation = await essayer(connexion, lecteurs, ['creer'], ligne, ici);
  await semer(connexion, ligne.table, ligne.exemple(ici));
  const apres = await essayer(connexion, lecteurs, SUR_UNE_LIGNE, ligne, ici);
  await connexion.executerScript('rollback to savepoint ici');
  return lecteurs.flatMap((lecteur) =>
    OPERATIONS.flatMap((operation) => {
      const nom = nomDEssai(lecteur, operation);
      const peut =
        operation === 'creer'
          ? creation[nom] === 1
          : (apres[nom] ?? -1) > Math.max(banc.avant[nom] ?? -1, 0);
      if (peut === attendu(ligne, place.situation, operation, lecteur)) return [];
      const fait = peut ? 'la base accepte, la règle refuse' : 'la base refuse, la règle accepte';
      return [`${lecteur.nom} · ${operation} ${ligne.table} · ${place.situation} : ${fait}`];
    }),
  );
}

/**
 * Tries every operation on one table, as every reader, in every situation; what differs from the module's
 * line, in sentences. Nothing of it stays.
 * @param piege a breach to plant first, to see that it is caught
 */
export function ecartsDe(
  moteur: Moteur,
  ligne: LigneDeMatrice,
  toutes: readonly LigneDeMatrice[],
  piege?: string,
): Promise<string[]> {
  const lecteurs = lecteursEssayes(machinesNommees(toutes));
  return puisAnnuler(moteur, async (connexion) => {
    // Foreign keys aside: an example row is tried alone, only policies and grants answer.
    await connexion.executerScript('set local session_replication_role = replica');
    await planterLeDecor(connexion);
    await preparerLesEssais(connexion);
    if (piege) await connexion.executerScript(piege);
    const rien = PLACES[0]?.ici();
    if (!rien) throw new Error('no place to try');
    const avant = await essayer(connexion, lecteurs, SUR_UNE_LIGNE, ligne, rien);
    const ecarts: string[] = [];
    for (const place of PLACES)
      ecarts.push(...(await ecartsIci({ connexion, ligne, lecteurs, avant }, place)));
    return [...new Set(ecarts)];
  });
}
