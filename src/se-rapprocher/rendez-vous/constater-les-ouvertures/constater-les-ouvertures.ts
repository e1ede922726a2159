import { type Acces, casDUsage } from '#acces';
import { lireLesSites } from '#services';
import { ajouterJours, type DateCivile, type Resultat, refuse, reussi } from '#socle/pur';
import { recoitCeJour } from '../domaine/creneaux.ts';
import { type Ecart, jugerUneOuverture } from '../domaine/ouverture.ts';
import { DIRE_UNE_OUVERTURE, GARDE_DES_OUVERTURES } from '../parametres.ts';
import { droits } from '../regles-d-acces.ts';
import {
  direEnBase,
  effacerLesOuverturesAvant,
  noterParUnGeste,
  type OuvertureEcrite,
  ouverturesDuSite,
  prendreLesOuvertures,
} from '../stockage/ouvertures.ts';
import { fermeturesEnBase, plagesEnBase } from '../stockage/plages.ts';

/** Days of a place that had hours open to all, among those from one day to another. */
export async function joursAnnonces(
  acces: Acces,
  siteId: number,
  du: DateCivile,
  au: DateCivile,
): Promise<DateCivile[]> {
  const plages = await plagesEnBase(acces.bd, { siteIds: [siteId], ouvertesATous: true, du, au });
  const fermetures = await fermeturesEnBase(acces.bd, [siteId], du, au);
  const jours: DateCivile[] = [];
  for (let jour = du; jour <= au; jour = ajouterJours(jour, 1))
    if (plages.some((plage) => recoitCeJour(plage, jour, fermetures))) jours.push(jour);
  return jours;
}

export interface Geste {
  siteId: number;
  cle: number;
  /** Why somebody left without being received, when that is the gesture. */
  motif?: string;
  /** How a first contact was opened: only at the desk does it say that the place is open. */
  canal?: string;
}

/**
 * Reaction to what the desk does anyway (an arrival, a reception, a first contact, a departure): the place is open,
 * or was closing. Neither the hour nor who did it is kept.
 */
export const noterUnGeste = casDUsage(
  droits.constater,
  async (
    acces,
    { siteId, cle, motif, canal = 'guichet' }: Geste,
  ): Promise<Resultat<undefined, never>> => {
    if (canal !== 'guichet') return reussi();
    const jour = acces.aujourdHui;
    const annonces = await joursAnnonces(acces, siteId, jour, jour);
    if (annonces.length === 0) return reussi();
    const ecart: Ecart | null = motif === 'fermeture' ? 'ferme_tot' : null;
    await noterParUnGeste(acces.bd, { siteId, jour, cle, ouverte: true, ecart });
    return reussi();
  },
);

/** A place closed the day itself had said that it would open: called by who closes. */
export const noterUneFermetureDuJour = (acces: Acces, siteId: number, cle: number): Promise<void> =>
  noterParUnGeste(acces.bd, {
    siteId,
    jour: acces.aujourdHui,
    cle,
    ouverte: false,
    ecart: 'ferme',
  });

export type DitDUneOuverture = 'ouvert' | Ecart;
export type RefusDeDire =
  | { raison: 'ailleurs' }
  | { raison: 'pas_annonce' }
  | { raison: 'deja_compte' };

/** The team's own words on one of the last days. Refuses another team's place, a day without hours, one counted already. */
export const direUneOuverture = casDUsage(
  droits.direUneOuverture,
  async (
    acces,
    { siteId, jour, dit }: { siteId: number; jour: DateCivile; dit: DitDUneOuverture },
  ): Promise<Resultat<undefined, RefusDeDire>> => {
    const [site] = await lireLesSites(acces, { ids: [siteId] });
    if (!site || acces.lecteur.genre !== 'agent' || !acces.lecteur.cles.includes(site.cle))
      return refuse({ raison: 'ailleurs' });
    const plusTot = ajouterJours(acces.aujourdHui, -DIRE_UNE_OUVERTURE.joursAuPlus);
    const annonces =
      jour >= plusTot && jour <= acces.aujourdHui
        ? await joursAnnonces(acces, siteId, jour, jour)
        : [];
    if (annonces.length === 0) return refuse({ raison: 'pas_annonce' });
    const ecart = dit === 'ouvert' ? null : dit;
    const ecrit = await direEnBase(acces.bd, {
      siteId,
      jour,
      cle: site.cle,
      ouverte: dit !== 'ferme',
      ecart,
    });
    if (!ecrit) return refuse({ raison: 'deja_compte' });
    await acces.tracer({ operation: 'ecriture', objet: 'ouverture d’un lieu' });
    return reussi();
  },
);

export interface JourOuvert {
  jour: DateCivile;
  verdict: 'tenue' | 'pas_tenue' | 'inconnue';
  ecart: Ecart | null;
  /** Already a fact: nothing more to say. */
  compte: boolean;
}

/** The last days of a place, for its own team: what is known, and what only the team can tell. */
export async function joursADire(acces: Acces, siteId: number): Promise<JourOuvert[]> {
  const depuis = ajouterJours(acces.aujourdHui, -DIRE_UNE_OUVERTURE.joursAuPlus);
  const ecrites = await ouverturesDuSite(acces.bd, siteId, depuis);
  const annonces = await joursAnnonces(acces, siteId, depuis, acces.aujourdHui);
  return [...new Set([...annonces, ...ecrites.map(({ jour }) => jour)])]
    .sort()
    .reverse()
    .map((jour) => {
      const ecrite: (OuvertureEcrite & { annoncee: boolean }) | undefined = ecrites.find(
        (une) => une.jour === jour,
      );
      return {
        jour,
        verdict: ecrite ? jugerUneOuverture(ecrite) : ('inconnue' as const),
        ecart: ecrite?.ecart ?? null,
        compte: ecrite?.annoncee ?? false,
      };
    });
}

/** Job of the machine `rendez-vous`, each night: announces the days that are known, once each, and forgets old ones. */
export const annoncerLesOuvertures = casDUsage(
  droits.constater,
  async (acces, _: Record<never, never>): Promise<Resultat<number, never>> => {
    const jusquA = ajouterJours(acces.aujourdHui, -DIRE_UNE_OUVERTURE.joursAvantDeCompter);
    const prises = await prendreLesOuvertures(acces.bd, { jusquA, le: acces.aujourdHui });
    for (const une of prises)
      await acces.annoncer({
        nom: 'OuvertureFinie',
        contenu: { cle: une.cle, jour: une.jour, tenue: jugerUneOuverture(une) === 'tenue' },
      });
    await effacerLesOuverturesAvant(
      acces.bd,
      ajouterJours(acces.aujourdHui, -GARDE_DES_OUVERTURES.jours),
    );
    return reussi(prises.length);
  },
);

export function direLeRefusDeDire({ raison }: RefusDeDire): string {
  switch (raison) {
    case 'ailleurs':
      return 'Ce lieu n’est pas celui de votre équipe.';
    case 'pas_annonce':
      return 'Ce jour-là, aucune heure n’était annoncée ici.';
    case 'deja_compte':
      return 'Ce jour est déjà compté : il ne change plus.';
  }
}
