import { type Depot, noterUnDepot } from '#conservation';
import {
  decalerLesTransactions,
  direLAlteration,
  inscrireDesTraces,
  type PourLeJournal,
  preparerLaSuite,
  reprendreLeScellement,
  verifierLeJournal,
} from '#journal';
import { type Connexion, empreinteAvecCle, type Horloge, kyselySur } from '#socle';
import type { Manifeste } from '../domaine/manifeste.ts';

export interface JournalRepris {
  sceaux: number;
  verifiees: number;
  alterations: readonly string[];
  /** To keep elsewhere. */
  dernier: string | null;
}

interface AReprendre {
  manifeste: Manifeste;
  depots: readonly Depot[];
  horloge: Horloge;
  cle: Buffer;
}

/**
 * As the owner, in the transaction that ends a restoration: the numbers of new traces go after those of the backup,
 * the chain gets its link, the restoration leaves its own trace, and the whole journal is verified.
 */
export async function reprendreLeJournal(
  connexion: Connexion,
  { manifeste, depots, horloge, cle }: AReprendre,
): Promise<JournalRepris> {
  const pour: PourLeJournal = {
    bd: kyselySur(connexion),
    maintenant: horloge.maintenant(),
    aujourdHui: horloge.aujourdHui(),
    empreindre: (usage, texte) => empreinteAvecCle(cle, usage, texte),
  };
  for (const depot of depots) await noterUnDepot(pour.bd, depot, pour.maintenant);
  const suite = await preparerLaSuite(pour);
  await decalerLesTransactions(connexion, suite.decalage);
  await reprendreLeScellement(pour, suite, manifeste.priseLe);
  await inscrireDesTraces(connexion, [
    {
      le: pour.maintenant,
      genre: 'machine',
      agent_id: null,
      portee_id: null,
      fonction: 'machine : restauration',
      operation: 'ecriture',
      objet: `restauration de la sauvegarde du ${manifeste.priseLe}`,
      objet_id: null,
      personnes: [],
      finalite: 'remettre la base en service',
      fondement: null,
      empreinte_des_mots: null,
    },
  ]);
  const { sceaux, verifiees, alterations, dernier } = await verifierLeJournal(pour);
  return { sceaux, verifiees, alterations: alterations.map(direLAlteration), dernier };
}
