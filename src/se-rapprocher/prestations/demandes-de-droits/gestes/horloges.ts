import type { Acces } from '#acces';
import {
  leverLesEcheances,
  poserUneEcheance,
  reprendreLesEcheances,
  suspendreLesEcheances,
  tenirUneEcheance,
} from '#echeances';
import type { DateCivile } from '#socle/pur';
import type { Prestation, VoieDeRecours } from '../domaine/prestations/prestation.ts';
import type { DemandeDeDroit } from '../stockage/demandes.ts';

export const GENRE_D_OBJET = 'demande_de_droit';
export const objetDe = (id: string) => ({ genre: GENRE_D_OBJET, id });

/** A clock that already runs from another day is left as it is: the first fact counts. */
async function poser(
  acces: Acces,
  { id, personneId, cle, depotCle }: DemandeDeDroit,
  regimes: readonly string[],
  depart: DateCivile,
): Promise<void> {
  for (const regime of regimes) {
    // The acknowledgement is owed by who received her; all else by who examines. Each team reads both.
    const [doit, lit] = estUnAccuse(regime) ? [depotCle, cle] : [cle, depotCle];
    await poserUneEcheance(acces, {
      regime,
      objet: objetDe(id),
      personneId,
      cle: doit,
      depart,
      ...(doit === lit ? {} : { cleDuDepot: lit }),
    });
  }
}

const estUnAccuse = (regime: string): boolean => regime.includes('accuse_reception');

export const poserALaReception = (
  acces: Acces,
  demande: DemandeDeDroit,
  { horloges }: Prestation,
): Promise<void> => poser(acces, demande, horloges.aLaReception, demande.recueLe);

export const poserALaCompletude = (
  acces: Acces,
  demande: DemandeDeDroit,
  { horloges }: Prestation,
  le: DateCivile,
): Promise<void> => poser(acces, demande, horloges.aLaCompletude, le);

/** The acknowledgement was given, or the list of missing papers: what the law counted is done. */
export async function accuserReception(
  acces: Acces,
  { id }: DemandeDeDroit,
  { horloges }: Prestation,
  le: DateCivile,
): Promise<void> {
  for (const regime of horloges.aLaReception.filter(estUnAccuse))
    await tenirUneEcheance(acces, { objet: objetDe(id), regime, le });
}

/** The time given for missing papers does not count against her (CRPA, art. L114-5). */
export async function arreter(
  acces: Acces,
  { id }: DemandeDeDroit,
  { depuis, jusquau }: { depuis: DateCivile; jusquau: DateCivile | null },
): Promise<void> {
  await reprendreLesEcheances(acces, { objet: objetDe(id), le: depuis });
  await suspendreLesEcheances(acces, {
    objet: objetDe(id),
    motif: 'pieces_manquantes',
    depuis,
    jusquau,
  });
}

export const repartir = (acces: Acces, { id }: DemandeDeDroit, le: DateCivile): Promise<unknown> =>
  reprendreLesEcheances(acces, { objet: objetDe(id), le });

/** A decision was notified: nothing of what the administration owed for it runs any more, and her own time begins. */
export async function notifier(
  acces: Acces,
  demande: DemandeDeDroit,
  prestation: Prestation,
  dateCertaine: DateCivile,
): Promise<void> {
  const siens = [...prestation.horloges.aLaReception, ...prestation.horloges.aLaCompletude];
  for (const regime of siens)
    await tenirUneEcheance(acces, { objet: objetDe(demande.id), regime, le: dateCertaine });
  await leverLesEcheances(acces, { objet: objetDe(demande.id), motif: 'decision_notifiee' });
  await ouvrirLesRecours(acces, demande, prestation.recours.slice(0, 1), dateCertaine);
}

/** Her time to contest; the judge's own time opens when the appeal before it is answered, or is not required. */
export const ouvrirLesRecours = (
  acces: Acces,
  demande: DemandeDeDroit,
  voies: readonly VoieDeRecours[],
  depart: DateCivile,
): Promise<void> =>
  poser(
    acces,
    demande,
    voies.map(({ regime }) => regime),
    depart,
  );

export const poserPour = (
  acces: Acces,
  demande: DemandeDeDroit,
  regime: string,
  depart: DateCivile,
): Promise<void> => poser(acces, demande, [regime], depart);

export const tenirPour = (
  acces: Acces,
  { id }: DemandeDeDroit,
  regime: string,
  le: DateCivile,
): Promise<unknown> => tenirUneEcheance(acces, { objet: objetDe(id), regime, le });

export const lever = (acces: Acces, { id }: DemandeDeDroit, motif: string): Promise<unknown> =>
  leverLesEcheances(acces, { objet: objetDe(id), motif });
