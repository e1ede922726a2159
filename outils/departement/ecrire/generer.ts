import { type Connexion, enPassantLesVerrous, type Horloge, type Moteur } from '#socle';
import { ajouterMois, type Resultat, refuse, reussi } from '#socle/pur';
import { PERSONNES_DE_L_ESSAI } from '../taille/tranches.ts';
import { type Chantier, type Chantiers, ouvrirLesChantiers } from './chantier.ts';
import { sansLesIndex } from './demonter.ts';
import { ecrireDAutresParcours } from './ecrire-d-autres-parcours.ts';
import { ecrireLAccueil } from './ecrire-l-accueil.ts';
import { ecrireLApa } from './ecrire-l-apa.ts';
import { ecrireLaQualite } from './ecrire-la-qualite.ts';
import { ecrireLaRecherche } from './ecrire-la-recherche.ts';
import { ecrireLeCourrier } from './ecrire-le-courrier.ts';
import { ecrireLeFlux } from './ecrire-le-flux.ts';
import { ecrireLeFsl } from './ecrire-le-fsl.ts';
import { ecrireLeRsa } from './ecrire-le-rsa.ts';
import { ecrireLesChiffres } from './ecrire-les-chiffres.ts';
import { ecrireLesComptes } from './ecrire-les-comptes.ts';
import { ecrireLesDelais } from './ecrire-les-delais.ts';
import { ecrireLesDelegations } from './ecrire-les-delegations.ts';
import { ecrireLesEngagements } from './ecrire-les-engagements.ts';
import { ecrireLesEnveloppes } from './ecrire-les-enveloppes.ts';
import { ecrireLesOrientations } from './ecrire-les-orientations.ts';
import { ecrireLesOuvertures } from './ecrire-les-ouvertures.ts';
import { ecrireLesPartages } from './ecrire-les-partages.ts';
import { ecrireLesPartenaires } from './ecrire-les-partenaires.ts';
import { ecrireLesPersonnes } from './ecrire-les-personnes.ts';
import { ecrireLesPremiersContacts } from './ecrire-les-premiers-contacts.ts';
import { ecrireLesPromesses } from './ecrire-les-promesses.ts';
import { ecrireLesRecepisses } from './ecrire-les-recepisses.ts';
import { ecrireLesReglements } from './ecrire-les-reglements.ts';
import { ecrireLesPlages, ecrireQuiEstAttendu } from './ecrire-les-rendez-vous.ts';
import { ecrireLesServices } from './ecrire-les-services.ts';
import { ecrireLesSystemes } from './ecrire-les-systemes.ts';
import { ecrireLesTerritoires } from './ecrire-les-territoires.ts';
import { ecrireLesTraces } from './ecrire-les-traces.ts';
import { ecrireSur } from './inserer.ts';
import { chercherLaNaissance, declarerLaNaissance, estVide } from './naissance.ts';
import { scellerLAnnee } from './sceller-l-annee.ts';

export const GRAINE_PAR_DEFAUT = 93;

type Etape = readonly [quoi: string, ecrire: (chantier: Chantier) => Promise<void>];

/** One writer a module, in the order of their foreign keys: what a département has once. */
const UNE_FOIS: readonly Etape[] = [
  ['communes et territoires', ecrireLesTerritoires],
  ['services, sites et agents', ecrireLesServices],
  ['missions et comptes', ecrireLesComptes],
  ['partenaires', ecrireLesPartenaires],
  ['logiciels de partenaires', ecrireLesSystemes],
  ['heures de réception', ecrireLesPlages],
  ['chiffres', ecrireLesChiffres],
];

/** And what comes with its people, a part of them at a time. */
const PAR_TRANCHE: readonly Etape[] = [
  ['personnes', ecrireLesPersonnes],
  ['recherche', ecrireLaRecherche],
  ['ouvertures', ecrireLesOuvertures],
  ['rendez-vous', ecrireQuiEstAttendu],
  ['accueil', ecrireLAccueil],
  ['premiers contacts', ecrireLesPremiersContacts],
  ['orientations', ecrireLesOrientations],
  ['textes partagés', ecrireLesPartages],
  ['promesses', ecrireLesPromesses],
  ['récépissés', ecrireLesRecepisses],
  ['traces', ecrireLesTraces],
];

/** And what looks at all of it, once more. */
const POUR_FINIR: readonly Etape[] = [
  ['questions et constats', ecrireLeCourrier],
  ['engagements', ecrireLesEngagements],
  ['délais observés', ecrireLesDelais],
  ['démarche qualité', ecrireLaQualite],
  ['délégations de signature', ecrireLesDelegations],
  ['parcours RSA', ecrireLeRsa],
  ['autres parcours RSA', ecrireDAutresParcours],
  ['flux de la CAF et repérage', ecrireLeFlux],
  ['demande d’APA', ecrireLApa],
  ['règlements', ecrireLesReglements],
  ['enveloppes', ecrireLesEnveloppes],
  ['demandes de FSL', ecrireLeFsl],
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

type Avancee = (faites: number, enTout: number, quoi: string) => void;

export interface ReglagesDeGeneration {
  graine?: number;
  /** About how many people; 2,000 is the try-out, more adds a whole département and ten years around it. */
  personnes?: number;
  /** The product's key, as `Reglages` gives it. */
  cle: Buffer;
  progression?: Avancee;
}

/** Lets the bar be drawn, and what was sent leave. */
const souffler = () => new Promise<void>((resoudre) => setImmediate(resoudre));

/** Of the time of a whole département, the part that comes after its rows: keys, indexes, seals, statistics. */
const PART_DE_LA_FIN = 0.6;

async function ecrireLesLignes(
  { premier, suite }: Chantiers,
  avancer: (quoi: string) => Promise<void>,
): Promise<void> {
  for (const [quoi, ecrire] of [...UNE_FOIS, ...PAR_TRANCHE, ...POUR_FINIR]) {
    await avancer(quoi);
    await ecrire(premier);
  }
  for (const chantier of suite()) {
    await avancer(chantier.tranche?.site.nom ?? '');
    for (const [, ecrire] of PAR_TRANCHE) {
      await ecrire(chantier);
      await souffler();
    }
  }
  await premier.ecriture.finir();
}

/** The try-out goes straight into its tables; a whole département, into tables without their indexes. */
async function ecrireLeDepartement(
  connexion: Connexion,
  chantiers: Chantiers,
  progression: Avancee,
): Promise<void> {
  const lignes =
    UNE_FOIS.length + PAR_TRANCHE.length + POUR_FINIR.length + chantiers.nombreDeTranches;
  const entier = chantiers.nombreDeTranches > 0;
  const enTout = entier ? Math.ceil(lignes * (1 + PART_DE_LA_FIN)) : lignes;
  let faites = 0;
  const avancer = (quoi: string, combien = 1) => {
    progression(Math.min(enTout, Math.floor(faites)), enTout, quoi);
    faites += combien;
    return souffler();
  };
  const ecrire = () => ecrireLesLignes(chantiers, avancer);
  if (entier) {
    await sansLesIndex(connexion, ecrire, (quoi, part) => avancer(quoi, part * (enTout - lignes)));
    await avancer('sceaux du journal');
    await scellerLAnnee(connexion, chantiers.premier);
    await avancer('statistiques');
    await connexion.executerScript('analyze');
  } else await ecrire();
  await chantiers.premier.ecriture.reprendreLaSuite('personnes.mot');
  progression(enTout, enTout, '');
}

/**
 * Writes the demonstration département into a migrated and empty database, whole or not at all, dated from today.
 * Refuses a database that holds anything and was not made by this function; one that was is left as it is.
 */
export function genererLeDepartement(
  moteur: Moteur,
  horloge: Horloge,
  {
    graine = GRAINE_PAR_DEFAUT,
    personnes = PERSONNES_DE_L_ESSAI,
    cle,
    progression = () => undefined,
  }: ReglagesDeGeneration,
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
    const aujourdHui = horloge.aujourdHui();
    await connexion.executer('select journal.preparer_les_partitions($1::date, 14)', [
      ajouterMois(aujourdHui, -12),
    ]);
    return enPassantLesVerrous(connexion, async () => {
      if (!(await estVide(connexion))) return refuse({ raison: 'base_etrangere' });
      await declarerLaNaissance(connexion, graine, maintenant);
      const ecriture = ecrireSur(connexion, personnes > PERSONNES_DE_L_ESSAI);
      const temps = { maintenant, aujourdHui };
      const chantiers = ouvrirLesChantiers(graine, cle, temps, ecriture, personnes);
      await ecrireLeDepartement(connexion, chantiers, progression);
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
