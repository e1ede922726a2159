import { setImmediate as laisserFaire } from 'node:timers/promises';
import { type Acces, casDUsage, type Environnement, enTantQue } from '#acces';
import { type Resultat, reussi } from '#socle/pur';
import { type FoyerDuFlux, projeterUnFoyer } from '../domaine/projeter-un-foyer.ts';
import type { FluxCnafProjete } from '../evenements.ts';
import { lireUnFlux } from '../lire-un-flux/lire-un-flux.ts';
import { FINALITE_DU_FLUX, MACHINE_DU_FLUX } from '../machine.ts';
import { relireLeMessage } from '../recevoir-un-flux/garder-le-message.ts';
import { droits } from '../regles-d-acces.ts';
import { faireSortirLesAbsents } from '../stockage/foyers.ts';
import {
  autresReceptions,
  avancerUneReception,
  type Bilan,
  type Reception,
  tenirUneReception,
} from '../stockage/receptions.ts';
import { annoncerLesNouvelles } from './annoncer-les-nouvelles.ts';
import { ecrireUnLot, type TrouverLEquipe, trouverLEquipe } from './ecrire-un-lot.ts';

/** Households told in one transaction. */
const PAR_LOT = 500;

const RIEN: Required<Bilan> = {
  projetes: 0,
  dejaConnus: 0,
  plusRecents: 0,
  repetes: 0,
  etatsCorriges: 0,
  enAnomalie: 0,
  sansEquipe: 0,
  adultes: 0,
  sures: 0,
  aConfirmer: 0,
  inconnues: 0,
  sortis: 0,
};

interface Contexte {
  receptionId: string;
  equipe: TrouverLEquipe;
}

const moisDe = (acces: Acces, reception: Reception) => ({
  receptionId: reception.id,
  typeFlux: reception.typeFlux ?? 'M',
  reference: reception.reference ?? '',
  vuLe: acces.aujourdHui,
});

const estLePremier = async (acces: Acces, reception: Reception): Promise<boolean> =>
  !(await autresReceptions(acces.bd, reception)).some(
    ({ etat, reference }) =>
      etat === 'projetee' && reference !== null && reference < (reception.reference ?? ''),
  );

/** A few hundred households and how far it went, together or not at all. @returns false: somebody else goes on with it */
const projeterUnLot = casDUsage(
  droits.recevoir,
  async (
    acces,
    {
      receptionId,
      equipe,
      depuis,
      foyers,
    }: Contexte & { depuis: number; foyers: readonly FoyerDuFlux[] },
  ): Promise<Resultat<boolean, never>> => {
    const reception = await tenirUneReception(acces.bd, receptionId);
    if (reception?.etat !== 'deposee' || reception.projetes !== depuis) return reussi(false);
    const bilan = { ...RIEN, ...reception.bilan };
    await ecrireUnLot(acces, {
      foyers,
      mois: moisDe(acces, reception),
      premier: await estLePremier(acces, reception),
      equipe,
      bilan,
    });
    await avancerUneReception(acces.bd, receptionId, {
      projetes: depuis + foyers.length,
      bilan,
      etat: 'deposee',
    });
    return reussi(true);
  },
);

/** Who is in the message no longer leaves, and the reception is over. */
const finirLaProjection = casDUsage(
  droits.recevoir,
  async (acces, receptionId: string): Promise<Resultat<Reception, never>> => {
    const reception = await tenirUneReception(acces.bd, receptionId);
    if (!reception) throw new Error('réception effacée pendant sa lecture');
    if (reception.etat !== 'deposee') return reussi(reception);
    const bilan = { ...RIEN, ...reception.bilan };
    if (reception.typeFlux === 'M') {
      const mois = { ...moisDe(acces, reception), constateLe: acces.maintenant };
      const { sortis, connues } = await faireSortirLesAbsents(acces.bd, reception.organismes, mois);
      bilan.sortis = sortis;
      const parties = connues.map((une) => ({ ...une, genre: 'clos' as const }));
      for (let de = 0; de < parties.length; de += PAR_LOT)
        await annoncerLesNouvelles(acces, mois.reference, parties.slice(de, de + PAR_LOT));
    }
    await avancerUneReception(acces.bd, receptionId, {
      projetes: reception.projetes,
      bilan,
      etat: 'projetee',
    });
    await acces.annoncer({
      nom: 'FluxCnafProjete',
      contenu: { receptionId },
    } satisfies FluxCnafProjete);
    return reussi({ ...reception, bilan, etat: 'projetee' });
  },
);

const enMachine = async <T>(
  env: Environnement,
  faire: (acces: Acces) => Promise<Resultat<T, { motif: string }>>,
): Promise<T> => {
  const fait = await enTantQue(env, MACHINE_DU_FLUX, FINALITE_DU_FLUX, faire);
  if (!fait.ok) throw new Error(fait.refus.motif);
  return fait.valeur;
};

/**
 * Makes what teams read from the ciphered message, a few hundred households at a time. Stopped anywhere, it goes on
 * from there the next time it is asked.
 */
export async function projeterUnFlux(
  env: Environnement,
  reception: Reception,
  avancer: (faits: number, enTout: number) => void = () => undefined,
): Promise<Reception> {
  const contexte: Contexte = { receptionId: reception.id, equipe: trouverLEquipe() };
  let aPasser = reception.projetes;
  let faits = reception.projetes;
  let attente: FoyerDuFlux[] = [];
  let enCours: Promise<unknown> = Promise.resolve();
  const ecrire = async (foyers: readonly FoyerDuFlux[], depuis: number) => {
    const ecrit = await enMachine(env, (acces) =>
      projeterUnLot(acces, { ...contexte, depuis, foyers }),
    );
    if (!ecrit) throw new Error('un autre processus lit déjà ce flux');
    avancer(depuis + foyers.length, reception.dossiers);
  };
  /** One lot is written while the next one is read; never two at once. */
  const verser = async (reste: number) => {
    while (attente.length > reste) {
      const foyers = attente.slice(0, PAR_LOT);
      attente = attente.slice(PAR_LOT);
      await enCours;
      enCours = ecrire(foyers, faits);
      // Said where it is awaited.
      enCours.catch(() => undefined);
      faits += foyers.length;
    }
  };
  await lireUnFlux(
    relireLeMessage(env, reception.id),
    (noeud) => {
      if (aPasser > 0) aPasser--;
      else attente.push(projeterUnFoyer(noeud));
    },
    async () => {
      await verser(PAR_LOT - 1);
      await laisserFaire();
    },
  );
  await verser(0);
  await enCours;
  if (faits !== reception.dossiers) throw new Error('le message gardé n’est pas entier');
  return enMachine(env, (acces) => finirLaProjection(acces, reception.id));
}
