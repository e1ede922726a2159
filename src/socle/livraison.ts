import type { Moteur } from './base/connexion.ts';
import {
  type Attente,
  compterCeQuiAttend,
  type EvenementLu,
  marquerLivre,
  prendreUnEvenement,
  rendreUnEssai,
} from './base/evenements.ts';
import { panneDe } from './base/pannes.ts';
import { dansUneTransaction } from './base/transaction.ts';
import type { Horloge } from './horloge.ts';

const CANAL = 'tisserin_evenement';
const RONDE_MS = 5_000;

interface ALivrer {
  moteur: Moteur;
  horloge: Horloge;
  /** Runs every reaction to this event; each is idempotent, since it may come twice. */
  reagir(evenement: EvenementLu): Promise<void>;
  /** An event whose reaction failed: its name and number, never its content. */
  siEchec(evenement: EvenementLu, erreur: Error): void;
}

const livreurA = (horloge: Horloge) => ({
  role: 'lecteur_machine',
  reglages: { machine: 'livraison', maintenant: horloge.maintenant() },
});

/** What has not been delivered yet: how many, since when, and what was given up. */
export const direCeQuiAttend = (moteur: Moteur, horloge: Horloge): Promise<Attente> =>
  dansUneTransaction(moteur, livreurA(horloge), ({ connexion }) =>
    compterCeQuiAttend(connexion, horloge.maintenant()),
  );

/** Delivers what waits, the oldest first. @returns how many were delivered */
export async function livrerCeQuiAttend({
  moteur,
  horloge,
  reagir,
  siEchec,
}: ALivrer): Promise<number> {
  const enLivreur = <T>(faire: Parameters<typeof dansUneTransaction<T>>[2]) =>
    dansUneTransaction(moteur, livreurA(horloge), faire);
  let livres = 0;
  for (;;) {
    const evenement = await enLivreur(({ connexion }) =>
      prendreUnEvenement(connexion, horloge.maintenant()),
    );
    if (!evenement) return livres;
    try {
      await reagir(evenement);
    } catch (erreur) {
      siEchec(evenement, erreur as Error);
      if (panneDe(erreur))
        await enLivreur(({ connexion }) => rendreUnEssai(connexion, evenement.id));
      continue;
    }
    await enLivreur(({ connexion }) => marquerLivre(connexion, evenement.id, horloge.maintenant()));
    livres += 1;
  }
}

/** Delivers events as they are committed, and makes a round every five seconds for those a cut has missed. */
export async function ouvrirLaLivraison(aLivrer: ALivrer): Promise<() => Promise<void>> {
  let enCours: Promise<unknown> = Promise.resolve();
  let prevue = false;
  const livrer = () => {
    if (prevue) return;
    prevue = true;
    enCours = enCours
      .then(() => {
        prevue = false;
        return livrerCeQuiAttend(aLivrer);
      })
      .catch(() => undefined); // the base is away: the next round tries again
  };
  const taire = await aLivrer.moteur.ecouter(CANAL, livrer, livrer);
  const ronde = setInterval(livrer, RONDE_MS);
  livrer();
  return async () => {
    clearInterval(ronde);
    await enCours;
    await taire();
  };
}
