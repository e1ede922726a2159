import { casDUsage } from '#acces';
import { ajouterMois, type Resultat, reussi } from '#socle/pur';
import { MOT_DE_L_ETAT } from '../dire-les-refus.ts';
import type { Etat } from '../domaine/etats.ts';
import { chercherUnePrestation } from '../domaine/prestations/catalogue.ts';
import { droits } from '../regles-d-acces.ts';
import { tirerUnEchantillonEnBase } from '../stockage/echantillon.ts';

const MOIS_RELUS = 12;

/**
 * Twenty requests of the year, drawn at random for an auditor: right, state, and after how many days each step came.
 * Only kinds that eleven requests share: nobody is found in it. Traced by who asks for the pack.
 */
export const tirerUnEchantillon = casDUsage(
  droits.tirerUnEchantillon,
  async (
    acces,
    { combien }: { combien: number },
  ): Promise<
    Resultat<{ droit: string; etat: string; etapes: { quoi: string; jours: number }[] }[], never>
  > => {
    const tirees = await tirerUnEchantillonEnBase(
      acces.bd,
      ajouterMois(acces.aujourdHui, -MOIS_RELUS),
      combien,
    );
    await acces.tracer({ operation: 'lecture', objet: 'échantillon de demandes sans nom' });
    return reussi(
      tirees.map(({ prestation, etat, etapes }) => ({
        droit: chercherUnePrestation(prestation)?.nomSimple ?? prestation,
        etat: MOT_DE_L_ETAT[etat as Etat] ?? etat,
        etapes: etapes.map(({ quoi, jours }) => ({ quoi, jours: Math.max(0, jours) })),
      })),
    );
  },
);
