import { casDUsage } from '#acces';
import { ajouterJours, type Resultat, reussi } from '#socle/pur';
import { lireLesPersonnes } from '../lire-les-fiches/lire-les-personnes.ts';
import { PRECAUTION } from '../parametres.ts';
import { droits } from '../regles-d-acces.ts';
import { type PrecautionEnListe, precautionsARelire } from '../stockage/precautions.ts';

export interface PrecautionARelire extends PrecautionEnListe {
  nomDit: string;
  /** By whoever reads this: another person validates it. */
  deSaMain: boolean;
}

const AU_PLUS = 100;

/**
 * What waits for a second opinion, and what ends soon, among the persons this reader sees: measures and dates, never
 * the facts, which are read on each record.
 */
export const relireLesPrecautions = casDUsage(
  droits.validerUnePrecaution,
  async (
    acces,
    _: undefined,
  ): Promise<
    Resultat<{ aValider: PrecautionARelire[]; finissent: PrecautionARelire[] }, never>
  > => {
    const bientot = ajouterJours(acces.aujourdHui, PRECAUTION.joursAvantLaFin);
    const lues = await precautionsARelire(acces.bd, acces.aujourdHui, bientot, AU_PLUS);
    const noms = await lireLesPersonnes(
      acces,
      lues.map(({ personneId }) => personneId),
    );
    const moi = acces.lecteur.genre === 'agent' ? acces.lecteur.agentId : null;
    const nommees = lues.flatMap((une) => {
      const personne = noms.get(une.personneId);
      return personne
        ? [{ ...une, nomDit: personne.nomDit, deSaMain: moi !== null && une.poseePar === moi }]
        : [];
    });
    if (nommees.length > 0)
      await acces.tracer({
        operation: 'liste',
        objet: 'précautions à relire',
        personnes: [...new Set(nommees.map(({ personneId }) => personneId))],
      });
    return reussi({
      aValider: nommees.filter(({ valideeLe }) => valideeLe === null),
      finissent: nommees.filter(({ valideeLe }) => valideeLe !== null),
    });
  },
);
