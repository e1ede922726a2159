import { randomBytes } from 'node:crypto';
import type { Acces } from '#acces';
import {
  type Centimes,
  centimes,
  type DateCivile,
  dateCivile,
  identifiant,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import {
  ceQuePermet,
  type DroitMensuel,
  etablirLesComptes,
  type VersementDu,
} from '../domaine/comptes.ts';
import { type EcheancierMensuel, lePlusTard } from '../domaine/echeancier.ts';
import type { RefusDePaiement } from '../domaine/refus.ts';
import { destinataireParId } from '../stockage/destinataires.ts';
import {
  annulerEnBase,
  changerUnEngagement,
  droitsDUneDemande,
  type EngagementDeDepense,
  ecrireUnEngagement,
} from '../stockage/engagements.ts';
import { resteAEngager } from '../stockage/enveloppes.ts';
import {
  annulerDesVersements,
  changerUnVersement,
  ecrireDesVersements,
  type Versement,
  versementsDesEngagements,
} from '../stockage/versements.ts';

export const uneReference = (): string =>
  `V${[...randomBytes(12)]
    .map((octet) => (octet % 36).toString(36))
    .join('')
    .toUpperCase()}`;

const estParti = ({ etat }: Versement): boolean => etat === 'paye' || etat === 'au_bordereau';
const moisDe = ({ mois, prevuLe }: Versement): DateCivile =>
  mois ?? dateCivile(`${prevuLe.slice(0, 7)}-01`);
const anneeDe = ({ le }: VersementDu): number => Number(le.slice(0, 4));
const total = (dus: readonly { centimes: Centimes }[]): number =>
  dus.reduce((somme, un) => somme + un.centimes, 0);

/** One year of one right: its row if it has one, what is to go of it, what went. */
interface Annee {
  /** Nothing is owed of this right, whatever the year. */
  finie: boolean;
  racine: EngagementDeDepense;
  annee: number;
  rangee: EngagementDeDepense | null;
  dus: readonly VersementDu[];
  versements: readonly Versement[];
  besoin: Centimes;
}

async function lire(acces: Acces, demandeId: string, annee: number): Promise<Annee[]> {
  const rangees = (await droitsDUneDemande(acces.bd, demandeId)).filter(
    (une) => !une.attendLaRemise,
  );
  const versements = await versementsDesEngagements(
    acces.bd,
    rangees.map(({ id }) => id),
  );
  const racines = rangees.filter(({ suiteDeId }) => suiteDeId === null);
  const siennes = (racine: EngagementDeDepense) =>
    rangees.filter(({ id, suiteDeId }) => id === racine.id || suiteDeId === racine.id);
  const droits = racines.map((racine): DroitMensuel => {
    const ids = new Set(siennes(racine).map(({ id }) => id));
    return {
      id: racine.id,
      echeancier: racine.echeancier as EcheancierMensuel,
      avance: racine.avance,
      partis: versements
        .filter((un) => ids.has(un.engagementId) && estParti(un))
        .map((un) => ({ mois: moisDe(un), centimes: un.montant, retenue: un.retenue })),
    };
  });
  droits.sort((a, b) => (a.echeancier.depuis < b.echeancier.depuis ? -1 : 1));
  const comptes = etablirLesComptes(droits, annee + 1);
  return racines.flatMap((racine) => {
    const dus = comptes.get(racine.id) ?? [];
    const miennes = siennes(racine);
    const annees = new Set([...dus.map(anneeDe), ...miennes.map((une) => une.annee ?? annee)]);
    return [...annees].sort().map((un): Annee => {
      const rangee = miennes.find((une) => (une.annee ?? annee) === un) ?? null;
      const siens = dus.filter((du) => anneeDe(du) === un);
      const deLaRangee = versements.filter(({ engagementId }) => engagementId === rangee?.id);
      const partis = deLaRangee.filter(estParti).reduce((somme, { montant }) => somme + montant, 0);
      const besoin = centimes(total(siens) + partis);
      const finie = dus.length === 0 && partis === 0;
      return { finie, racine, annee: un, rangee, dus: siens, versements: deLaRangee, besoin };
    });
  });
}

/** What goes of a year that has its credits: each month once, as it is owed now. */
async function ecrireLesVersements(
  acces: Acces,
  { id, demandeId, personneId, cle, prestation, destinataireId }: EngagementDeDepense,
  { dus, versements }: Pick<Annee, 'dus' | 'versements'>,
): Promise<void> {
  const aVenir = new Map(versements.filter((un) => !estParti(un)).map((un) => [moisDe(un), un]));
  const gardes = new Set<string>();
  const nouveaux: VersementDu[] = [];
  for (const du of dus) {
    const connu = aVenir.get(du.mois);
    if (!connu) {
      nouveaux.push(du);
      continue;
    }
    gardes.add(connu.id);
    const prevuLe = lePlusTard(connu.prevuLe, du.le);
    if (connu.montant !== du.centimes || connu.retenue !== du.retenue || connu.prevuLe !== prevuLe)
      await changerUnVersement(acces.bd, connu.id, {
        ...{ montant: du.centimes, retenue: du.retenue, prevuLe },
      });
  }
  await annulerDesVersements(
    acces.bd,
    versements.filter((un) => !estParti(un) && !gardes.has(un.id)).map((un) => un.id),
  );
  const destinataire = await destinataireParId(acces.bd, destinataireId);
  await ecrireDesVersements(
    acces.bd,
    nouveaux.map((du) => ({
      id: identifiant<'versement'>(),
      reference: uneReference(),
      engagementId: id,
      ...{ demandeId, personneId, cle, prestation, destinataireId },
      aQui: destinataire?.genre ?? 'elle',
      montant: du.centimes,
      mois: du.mois,
      retenue: du.retenue,
      prevuLe: lePlusTard(du.le, acces.aujourdHui),
    })),
  );
}

const partisDe = ({ besoin, dus }: Annee): number => besoin - total(dus);

/** The months that have their credits are written, the others wait: in sight, and served as soon as there are some. */
async function tenirCeQuiEstPermis(
  acces: Acces,
  une: Annee,
  rangee: EngagementDeDepense,
  permis: readonly VersementDu[],
): Promise<void> {
  await ecrireLesVersements(acces, rangee, { dus: permis, versements: une.versements });
  const retenu = centimes(partisDe(une) + total(permis));
  await changerUnEngagement(acces.bd, rangee.id, {
    ...{ retenu, manque: centimes(une.besoin - retenu) },
    total: centimes(Math.max(une.besoin, rangee.total)),
  });
}

/** A year that is not reserved takes what its envelope permits; without a month of credits it waits, and is shown so. */
async function financer(acces: Acces, une: Annee, rangee: EngagementDeDepense): Promise<void> {
  const { annee, besoin } = une;
  const reste = await resteAEngager(acces.bd, { code: rangee.enveloppeCode, annee });
  const permis = reste ? ceQuePermet(une.dus, reste.reste) : [];
  if (!reste || permis.length === 0) {
    if (rangee.total !== besoin) await changerUnEngagement(acces.bd, rangee.id, { total: besoin });
    return;
  }
  await changerUnEngagement(acces.bd, rangee.id, {
    ...{ etat: 'reserve', enveloppeId: reste.id, annee, reserveLe: acces.maintenant },
    total: centimes(Math.max(besoin, rangee.total)),
  });
  await tenirCeQuiEstPermis(acces, une, rangee, permis);
}

async function uneAnneeDePlus(acces: Acces, { racine, annee, besoin }: Annee) {
  const rangee: EngagementDeDepense = {
    ...racine,
    id: identifiant<'engagement_de_depense'>(),
    ...({ etat: 'a_engager', enveloppeId: null } as const),
    ...{ annee, suiteDeId: racine.id, total: besoin, retenu: centimes(0), manque: centimes(0) },
  };
  await ecrireUnEngagement(acces.bd, {
    ...rangee,
    etat: 'a_engager',
    prevuLe: acces.maintenant,
  });
  return rangee;
}

/**
 * A year that has its credits: more is asked of the envelope, or given back. What this year misses newly is refused; what
 * a later year misses waits, and so does what was missing already.
 */
async function ajuster(
  acces: Acces,
  une: Annee,
  rangee: EngagementDeDepense,
): Promise<Resultat<undefined, RefusDePaiement>> {
  const { annee, besoin } = une;
  const plus = centimes(Math.max(0, besoin - rangee.retenu));
  const reste =
    plus > 0 ? await resteAEngager(acces.bd, { code: rangee.enveloppeCode, annee }) : null;
  const credits = rangee.retenu + (reste?.reste ?? 0) - partisDe(une);
  const permis = ceQuePermet(une.dus, credits);
  const manque = total(une.dus) - total(permis);
  if (manque > rangee.manque && annee <= Number(acces.aujourdHui.slice(0, 4)))
    return refuse({
      ...{ raison: 'enveloppe_courte', libelle: reste?.libelle ?? rangee.enveloppeCode },
      ...{ reste: reste?.reste ?? centimes(0), demande: plus },
    });
  await tenirCeQuiEstPermis(acces, une, rangee, permis);
  if (besoin > 0 && permis.length === 0 && partisDe(une) === 0)
    await changerUnEngagement(acces.bd, rangee.id, {
      ...{ etat: 'a_engager', enveloppeId: null, retenu: centimes(0), manque: centimes(0) },
      total: besoin,
    });
  return reussi();
}

async function tenirUneAnnee(
  acces: Acces,
  une: Annee,
): Promise<Resultat<undefined, RefusDePaiement>> {
  const { rangee, besoin, finie } = une;
  if (
    besoin === 0 &&
    rangee &&
    (rangee.suiteDeId !== null || (finie && rangee.etat === 'a_engager'))
  ) {
    const le = acces.maintenant;
    await annulerEnBase(acces.bd, { id: rangee.id, le, pourquoi: 'Rien à payer cette année' });
    return reussi();
  }
  if (rangee?.etat === 'reserve') return ajuster(acces, une, rangee);
  if (besoin > 0) await financer(acces, une, rangee ?? (await uneAnneeDePlus(acces, une)));
  return reussi();
}

/**
 * Sets straight the monthly rights of one request, this year and the next: what stops gives its credits back before what
 * begins takes them; a year without credits waits for them and is never dropped. Refuses when this year's credits are
 * short. Read again, it changes nothing.
 */
export async function recaler(
  acces: Acces,
  demandeId: string,
): Promise<Resultat<undefined, RefusDePaiement>> {
  const annees = await lire(acces, demandeId, Number(acces.aujourdHui.slice(0, 4)));
  const plusQuAvant = ({ besoin, rangee }: Annee) => besoin - (rangee?.retenu ?? 0);
  for (const une of annees.sort((a, b) => plusQuAvant(a) - plusQuAvant(b))) {
    const tenue = await tenirUneAnnee(acces, une);
    if (!tenue.ok) return tenue;
  }
  return reussi();
}
