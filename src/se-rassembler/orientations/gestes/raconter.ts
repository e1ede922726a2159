import type { Acces } from '#acces';
import { identifiant } from '#socle/pur';
import { type Etape, ecrireUneEtape } from '../stockage/etapes.ts';
import type { OrientationEnBase } from '../stockage/orientations.ts';
import { nomDuLecteur } from './se-situer.ts';

export interface EtapeARaconter {
  genre: Etape['genre'];
  mots?: string | null;
  pour?: Etape['pour'];
  auteur?: string;
  moyen?: Etape['moyen'];
  le?: Etape['le'];
  /** The message that this step put out: by it, one that did not leave finds its orientation again. */
  envoiId?: string;
}

const MOYENS = {
  agent: 'en_ligne',
  partenaire: 'lien',
  systeme: 'systeme',
  machine: 'machine',
  habitant: 'en_ligne',
  public: 'en_ligne',
} as const;

/** One more step in the life of an orientation: what, when, and who said so. */
export async function raconter(
  acces: Acces,
  { id, deCle }: Pick<OrientationEnBase, 'id' | 'deCle'>,
  etape: EtapeARaconter,
): Promise<void> {
  const mots = etape.mots?.trim();
  await ecrireUneEtape(acces.bd, {
    id: etape.envoiId ?? identifiant<'etape'>(),
    orientationId: id,
    cle: deCle,
    pour: etape.pour ?? 'tous',
    genre: etape.genre,
    le: etape.le ?? acces.maintenant,
    auteur: etape.auteur ?? nomDuLecteur(acces.lecteur),
    moyen: etape.moyen ?? MOYENS[acces.lecteur.genre],
    mots: mots ? mots : null,
  });
}
