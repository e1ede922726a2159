import { type Acces, casDUsage } from '#acces';
import { ajouterJours, type DateCivile, type Resultat, reussi } from '#socle/pur';
import type { Echeancier } from '../domaine/echeancier.ts';
import { direLeRefusDePaiement, type RefusDePaiement } from '../domaine/refus.ts';
import { type DepenseAPrevoir, type DepensePrevue, prevoir } from '../gestes/prevoir.ts';
import { recaler } from '../gestes/recaler.ts';
import { droits } from '../regles-d-acces.ts';
import { changerUnEngagement, droitsDUneDemande } from '../stockage/engagements.ts';

/** What a machine does cannot be refused to the person: a fault stops there, and comes again. */
async function recalerOuEchouer(acces: Acces, demandeId: string): Promise<void> {
  const fait = await recaler(acces, demandeId);
  if (!fait.ok) throw new Error(`payments of ${demandeId}: ${direLeRefusDePaiement(fait.refus)}`);
}

/**
 * Owed by the law alone, without a signature (CASF L. 232-14): committed at once where the year has credits for it, and
 * shown as to be committed where it has none.
 */
export const engagerSelonLaLoi = casDUsage(
  droits.suivreLaLoi,
  async (acces, depense: DepenseAPrevoir): Promise<Resultat<DepensePrevue, RefusDePaiement>> => {
    const prevu = await prevoir(acces, depense, 'a_engager');
    if (!prevu.ok) return prevu;
    await recalerOuEchouer(acces, depense.demandeId);
    await acces.tracer({
      operation: 'ecriture',
      objet: 'engagement de dépense que dit la loi',
      objetId: prevu.valeur.engagementId,
      personnes: [depense.personneId],
    });
    return prevu;
  },
);

export interface DroitQuiCommence {
  demandeId: string;
  decisionId: string;
  /** The day she has it: what ran until then stops the day before. */
  le: DateCivile;
  /** From when it is owed; null: from the day that was foreseen. */
  depuis: DateCivile | null;
  /** Nothing is paid of it before that day. */
  premierLe: DateCivile;
}

const finirLaVeille = (echeancier: Echeancier, le: DateCivile): Echeancier | null => {
  if (echeancier.genre === 'unique') return null;
  const veille = ajouterJours(le, -1);
  const { jusquau } = echeancier;
  return jusquau !== null && jusquau <= veille ? null : { ...echeancier, jusquau: veille };
};

/**
 * A decision reached her: what it grants each month begins that day, what ran before stops the day before, and what was
 * paid in advance, or twice for the same days, is kept back from what comes. A refusal ends what ran. An advance given
 * meanwhile changes nothing.
 */
export const commencerUnDroit = casDUsage(
  droits.suivreLaLoi,
  async (
    acces,
    { demandeId, decisionId, le, depuis, premierLe }: DroitQuiCommence,
  ): Promise<Resultat<'avance' | 'recale', never>> => {
    const racines = (await droitsDUneDemande(acces.bd, demandeId)).filter(
      ({ suiteDeId }) => suiteDeId === null,
    );
    const nouveau = racines.find((une) => une.decisionId === decisionId);
    if (nouveau?.avance) return reussi('avance');
    if (racines.length === 0) return reussi('recale');
    for (const { id, echeancier } of racines.filter((une) => une !== nouveau)) {
      const fini = finirLaVeille(echeancier, le);
      if (fini) await changerUnEngagement(acces.bd, id, { echeancier: fini });
    }
    if (nouveau?.echeancier.genre === 'mensuel')
      await changerUnEngagement(acces.bd, nouveau.id, {
        echeancier: {
          ...nouveau.echeancier,
          depuis: depuis ?? nouveau.echeancier.depuis,
          premierLe,
        },
        attendLaRemise: false,
      });
    await recalerOuEchouer(acces, demandeId);
    await acces.tracer({
      operation: 'ecriture',
      objet: 'versements d’un droit recalés',
      objetId: demandeId,
      personnes: [...new Set(racines.map(({ personneId }) => personneId))],
    });
    return reussi('recale');
  },
);
