import { type Acces, casDUsage } from '#acces';
import { ajouterMinutes, type Id, type Resultat, reussi } from '#socle/pur';
import { ouvrirLaBoiteDEssai } from '../boite-d-essai/boite-d-essai.ts';
import { catalogue } from '../domaine/catalogue/catalogue.ts';
import { type Canal, type Facteur, faireApresUnEchec } from '../domaine/envoi.ts';
import { prochaineHeureDEnvoi } from '../domaine/heures-calmes.ts';
import { ATTENTE_SANS_FACTEUR, TEMPS_POUR_PREVENIR } from '../domaine/parametres.ts';
import { finDuTempsPourPrevenir } from '../domaine/temps-pour-prevenir.ts';
import { droits } from '../regles-d-acces.ts';
import {
  type EnvoiDepose,
  estUneDemonstration,
  laisserPerimer,
  noterLaRemise,
  noterLEchec,
  prendreCeuxQuiNePartentPlus,
  prendreCeuxQuiPartent,
  prendreCeuxQuiPressent,
} from '../stockage/envois.ts';

const PAR_TOURNEE = 100;
const ESSAIS = 8;
const ATTENTE_EN_MINUTES = 15;

/** In a demonstration nothing leaves the machine: the outbox itself is the mailbox that a screen shows. */
const BOITE = ouvrirLaBoiteDEssai({ deposer: async () => 'depose' });

interface Tournee {
  facteurs: readonly Facteur[];
  /** In a demonstration, a secret stays to be read: nothing has left. */
  demonstration: boolean;
}

/** Whoever wrote learns that it did not leave: ids, keys, which way it was to take, and until when it is of use. */
const annoncer = (
  acces: Acces,
  { id, cle, aPropos, agentId, personneId, pasApres, envoi }: EnvoiDepose,
): Promise<void> =>
  acces.annoncer({
    nom: 'EnvoiPasParti',
    contenu: { id, cle, aPropos, agentId, personneId, pasApres, canal: envoi.destinataire.canal },
  });

async function rendre(acces: Acces, restes: readonly EnvoiDepose[]): Promise<void> {
  for (const depose of restes) {
    const { id, envoi } = depose;
    const garder = !catalogue[envoi.modele].secret;
    await noterLEchec(acces.bd, id, { etat: 'autre_canal', pasAvant: envoi.pasAvant, garder });
    await annoncer(acces, depose);
  }
}

/** Its channel lost its carrier after it was put out: it would wait here until it is erased, and nobody would know. */
async function rendreCeuxQuiNePartentPlus(
  acces: Acces,
  facteurs: readonly Facteur[],
): Promise<number> {
  const avant = ajouterMinutes(acces.maintenant, -60 * ATTENTE_SANS_FACTEUR.heures);
  const restes = await prendreCeuxQuiNePartentPlus(
    acces.bd,
    avant,
    canauxDe(facteurs),
    PAR_TOURNEE,
  );
  await rendre(acces, restes);
  return restes.length;
}

/** The appointment it reminds of is near, and no carrier took it: somebody still has the time to say it. */
async function rendreCeuxQuiPressent(acces: Acces): Promise<number> {
  const { maintenant } = acces;
  const presses = await prendreCeuxQuiPressent(
    acces.bd,
    {
      maintenant,
      attendentDepuis: ajouterMinutes(maintenant, -TEMPS_POUR_PREVENIR.attenteMinutes),
      utilesJusqua: finDuTempsPourPrevenir(maintenant),
    },
    PAR_TOURNEE,
  );
  await rendre(acces, presses);
  return presses.length;
}

/** @returns false when its carrier is away */
async function remettreUn(
  acces: Acces,
  depose: EnvoiDepose,
  facteur: Facteur,
  demonstration: boolean,
): Promise<boolean> {
  const { id, envoi, essais, aPropos } = depose;
  const remise = await facteur.remettre(id as Id<'envoi'>, envoi);
  const garder = demonstration || !catalogue[envoi.modele].secret;
  if (remise.ok) {
    await noterLaRemise(acces.bd, id, { ...remise.valeur, le: acces.maintenant, garder });
    await acces.annoncer({ nom: 'EnvoiParti', contenu: { id, aPropos, le: acces.maintenant } });
    return true;
  }
  const encore = faireApresUnEchec(remise.refus) === 'reessayer' && essais + 1 < ESSAIS;
  const plusTard = ajouterMinutes(acces.maintenant, ATTENTE_EN_MINUTES * 2 ** essais);
  await noterLEchec(acces.bd, id, {
    etat: encore ? 'a_remettre' : 'autre_canal',
    pasAvant: prochaineHeureDEnvoi(plusTard),
    garder: garder || encore,
  });
  if (!encore) await annoncer(acces, depose);
  return remise.refus.raison !== 'indisponible';
}

/** A carrier that is away is not asked a hundred times in one round: the others of its channel wait. */
async function faireLaTournee(acces: Acces, { facteurs, demonstration }: Tournee): Promise<number> {
  const partants = await prendreCeuxQuiPartent(
    acces.bd,
    acces.maintenant,
    canauxDe(facteurs),
    PAR_TOURNEE,
  );
  const absents = new Set<Facteur>();
  let portes = 0;
  for (const depose of partants) {
    const { canal } = depose.envoi.destinataire;
    const facteur = facteurs.find(({ canaux }) => canaux.includes(canal));
    if (!facteur || absents.has(facteur)) continue;
    if (!(await remettreUn(acces, depose, facteur, demonstration))) absents.add(facteur);
    portes += 1;
  }
  return portes;
}

/**
 * Job of the machine `messages`, every minute: hands to a carrier what may ring now. Without a carrier for a
 * channel the message waits. A carrier that is away is asked again, later and later; an address that it refuses
 * comes back to the team as `EnvoiPasParti`, and so does what waited a day for a carrier that is no longer set, or
 * what still waits when the hour it is of use for comes near. Past that hour it does not leave. What a carrier took is
 * announced too (`EnvoiParti`): whoever wrote says that it left, and not before.
 */
export const remettreLesEnvois = casDUsage(
  droits.remettre,
  async (
    acces,
    { facteurs = [] }: { facteurs?: readonly Facteur[] },
  ): Promise<Resultat<{ remis: number }, never>> => {
    const demonstration = await estUneDemonstration(acces.bd);
    const enMarche = demonstration ? [BOITE] : facteurs;
    const remis = await faireLaTournee(acces, { facteurs: enMarche, demonstration });
    const perimes = await laisserPerimer(acces.bd, acces.maintenant);
    const rendus =
      (await rendreCeuxQuiNePartentPlus(acces, enMarche)) + (await rendreCeuxQuiPressent(acces));
    if (remis + rendus + perimes > 0)
      await acces.tracer({ operation: 'ecriture', objet: 'remise des messages' });
    return reussi({ remis });
  },
);

/** Whether what leaves is only shown on a screen of this machine. */
export const estALEssai = (acces: Acces): Promise<boolean> => estUneDemonstration(acces.bd);

export const canauxDe = (facteurs: readonly Facteur[]): readonly Canal[] =>
  facteurs.flatMap(({ canaux }) => canaux);

/** By which channels a message leaves from here: all of them in a demonstration, else those that are set. */
export async function canauxOuverts(
  acces: Acces,
  regles: readonly Canal[],
): Promise<readonly Canal[]> {
  return (await estUneDemonstration(acces.bd)) ? BOITE.canaux : regles;
}
