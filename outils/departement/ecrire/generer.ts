import type { Horloge, Moteur } from '#socle';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { type Chantier, ouvrirLeChantier } from './chantier.ts';
import { ecrireLAccueil } from './ecrire-l-accueil.ts';
import { ecrireLaRecherche } from './ecrire-la-recherche.ts';
import { ecrireLeCourrier } from './ecrire-le-courrier.ts';
import { ecrireLesChiffres } from './ecrire-les-chiffres.ts';
import { ecrireLesComptes } from './ecrire-les-comptes.ts';
import { ecrireLesEngagements } from './ecrire-les-engagements.ts';
import { ecrireLesOrientations } from './ecrire-les-orientations.ts';
import { ecrireLesOuvertures } from './ecrire-les-ouvertures.ts';
import { ecrireLesPartages } from './ecrire-les-partages.ts';
import { ecrireLesPartenaires } from './ecrire-les-partenaires.ts';
import { ecrireLesPersonnes } from './ecrire-les-personnes.ts';
import { ecrireLesPremiersContacts } from './ecrire-les-premiers-contacts.ts';
import { ecrireLesPromesses } from './ecrire-les-promesses.ts';
import { ecrireLesRecepisses } from './ecrire-les-recepisses.ts';
import { ecrireLesRendezVous } from './ecrire-les-rendez-vous.ts';
import { ecrireLesServices } from './ecrire-les-services.ts';
import { ecrireLesTerritoires } from './ecrire-les-territoires.ts';
import { ecrireSur } from './inserer.ts';
import { enPassantLesVerrous } from './lever-les-verrous.ts';
import { chercherLaNaissance, declarerLaNaissance, estVide } from './naissance.ts';

export const GRAINE_PAR_DEFAUT = 93;

/** One writer a module, in the order of their foreign keys. */
const ETAPES: readonly (readonly [quoi: string, ecrire: (chantier: Chantier) => Promise<void>])[] =
  [
    ['communes et territoires', ecrireLesTerritoires],
    ['services, sites et agents', ecrireLesServices],
    ['missions et comptes', ecrireLesComptes],
    ['partenaires', ecrireLesPartenaires],
    ['personnes', ecrireLesPersonnes],
    ['recherche', ecrireLaRecherche],
    ['ouvertures', ecrireLesOuvertures],
    ['rendez-vous', ecrireLesRendezVous],
    ['accueil', ecrireLAccueil],
    ['premiers contacts', ecrireLesPremiersContacts],
    ['orientations', ecrireLesOrientations],
    ['textes partagés', ecrireLesPartages],
    ['promesses', ecrireLesPromesses],
    ['récépissés', ecrireLesRecepisses],
    ['questions et constats', ecrireLeCourrier],
    ['chiffres', ecrireLesChiffres],
    ['engagements', ecrireLesEngagements],
  ];

export interface Generation {
  graine: number;
  /** It was there already: nothing was written. */
  deja: boolean;
  neeLe: string;
  /** Rows written, by table. */
  lignes: Readonly<Record<string, number>>;
}

/** Somebody's database is never filled with people who do not exist. */
export type RefusDeGenerer = { raison: 'base_etrangere' };

export interface ReglagesDeGeneration {
  graine?: number;
  /** The product's key, as `Reglages` gives it. */
  cle: Buffer;
  progression?: (faites: number, enTout: number, quoi: string) => void;
}

/**
 * Writes the demonstration département into a migrated and empty database, whole or not at all, dated from today.
 * Refuses a database that holds anything and was not made by this function; one that was is left as it is.
 */
export function genererLeDepartement(
  moteur: Moteur,
  horloge: Horloge,
  { graine = GRAINE_PAR_DEFAUT, cle, progression = () => undefined }: ReglagesDeGeneration,
): Promise<Resultat<Generation, RefusDeGenerer>> {
  return moteur.transaction(async (connexion) => {
    const naissance = await chercherLaNaissance(connexion);
    if (naissance?.demonstration)
      return reussi({
        graine: naissance.graine ?? graine,
        deja: true,
        neeLe: naissance.neeLe,
        lignes: {},
      });
    if (naissance) return refuse({ raison: 'base_etrangere' });
    const maintenant = horloge.maintenant();
    return enPassantLesVerrous(connexion, async () => {
      if (!(await estVide(connexion))) return refuse({ raison: 'base_etrangere' });
      await declarerLaNaissance(connexion, graine, maintenant);
      const ecriture = ecrireSur(connexion);
      const temps = { maintenant, aujourdHui: horloge.aujourdHui() };
      const chantier = ouvrirLeChantier(graine, cle, temps, ecriture);
      for (const [rang, [quoi, ecrire]] of ETAPES.entries()) {
        progression(rang, ETAPES.length, quoi);
        await ecrire(chantier);
      }
      progression(ETAPES.length, ETAPES.length, '');
      return reussi({ graine, deja: false, neeLe: maintenant, lignes: ecriture.nombres });
    });
  });
}

export const direLeRefusDeGenerer = ({ raison }: RefusDeGenerer): string => {
  switch (raison) {
    case 'base_etrangere':
      return 'Cette base contient déjà des données que Tisserin n’a pas inventées. Le département de démonstration ne s’écrit que dans une base vide.';
  }
};
