import { type Acces, juger } from '#acces';
import { leverLesEcheances, poserUneEcheance } from '#echeances';
import type { DroitsRsaChanges } from '#flux-cnaf';
import { identifiant } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import {
  ecrireDesNouvelles,
  entreesEnAttente,
  type NouvelleAEcrire,
  ouvrirAQuiOriente,
  parcoursOuvertsDe,
  repondreAuxNouvelles,
} from '../stockage/nouvelles-du-flux.ts';

type Changees = DroitsRsaChanges['contenu'];

/** The clock of an entry that nobody opened yet stands on the entry itself. */
export const objetDeLEntree = (id: string) => ({ genre: 'entree_rsa', id });

/** Somebody whose right ended before she was oriented is owed no orientation. */
async function oublierCellesQuiSontSorties(acces: Acces, { nouvelles }: Changees): Promise<void> {
  const sorties = nouvelles.filter(({ genre }) => genre === 'clos');
  const enAttente = await entreesEnAttente(
    acces.bd,
    sorties.map(({ personneId }) => personneId),
  );
  if (enAttente.length === 0) return;
  await repondreAuxNouvelles(
    acces.bd,
    enAttente.map(({ id }) => id),
    { etat: 'sans_objet', le: acces.aujourdHui },
  );
  for (const { id } of enAttente)
    await leverLesEcheances(acces, {
      objet: objetDeLEntree(id),
      motif: 'le droit est clos avant l’orientation',
    });
}

/**
 * Reaction to `DroitsRsaChanges`, as the machine « rsa »: who has no parcours enters the list of those to orient, on the
 * team of her commune, and the six weeks run from the day it was known (CASF D262-65-2); who has one, her team learns
 * that her right was held back, came back or ended. Told again, nothing is added.
 */
export async function noterLesNouvelles(acces: Acces, dites: Changees): Promise<void> {
  if (!juger(droits.noter, acces.lecteur).accord) return;
  const { nouvelles, reference, apprisLe: appriseLe } = dites;
  await oublierCellesQuiSontSorties(acces, dites);
  const personneIds = nouvelles.map(({ personneId }) => personneId);
  const ouverts = await parcoursOuvertsDe(acces.bd, personneIds);
  const attendues = new Set(
    (await entreesEnAttente(acces.bd, personneIds)).map(({ personneId }) => personneId),
  );
  const aEcrire = nouvelles.flatMap(({ cle, ...nouvelle }): NouvelleAEcrire[] => {
    const parcours = ouverts.get(nouvelle.personneId);
    const id = identifiant<'nouvelle'>();
    if (nouvelle.genre !== 'a_orienter') return parcours ? [{ ...nouvelle, ...parcours, id }] : [];
    // No team answers for her commune: the reception counts her, and says which is missing.
    if (parcours || cle === null || attendues.has(nouvelle.personneId)) return [];
    return [{ ...nouvelle, id, cle, parcoursId: null }];
  });
  const ecrites = await ecrireDesNouvelles(acces.bd, aEcrire, { reference, appriseLe });
  const entrees = ecrites.filter(({ genre }) => genre === 'a_orienter');
  if (entrees.length > 0) await ouvrirAQuiOriente(acces.bd, entrees);
  for (const { id, personneId, cle } of entrees)
    await poserUneEcheance(acces, {
      regime: 'rsa.orientation',
      objet: objetDeLEntree(id),
      personneId,
      cle,
      depart: appriseLe,
    });
  if (ecrites.length > 0)
    await acces.tracer({
      operation: 'ecriture',
      objet: 'rsa : nouvelles du flux',
      personnes: ecrites.map(({ personneId }) => personneId),
    });
}
