import { casDUsage } from '#acces';
import { poserUneEcheance } from '#echeances';
import { type DateCivile, type Resultat, reussi } from '#socle/pur';
import { GENRE_DU_PLAN } from '../horloges.ts';
import { droits } from '../regles-d-acces.ts';
import { dossierParDemande } from '../stockage/dossiers.ts';

/** The file of a request at home is complete: a plan is owed within thirty days (CASF R. 232-7). Idempotent. */
export const attendreUnPlan = casDUsage(
  droits.suivre,
  async (
    acces,
    { demandeId, completeLe }: { demandeId: string; completeLe: DateCivile },
  ): Promise<Resultat<boolean, never>> => {
    const dossier = await dossierParDemande(acces.bd, demandeId);
    if (dossier?.cadre !== 'domicile') return reussi(false);
    const { personneId, cle } = dossier;
    const regime = 'apa.proposition_de_plan';
    const objet = { genre: GENRE_DU_PLAN, id: demandeId };
    const posee = await poserUneEcheance(acces, {
      ...{ regime, objet, personneId, cle },
      depart: completeLe,
    });
    if (!posee.ok && posee.refus.raison !== 'deja_posee')
      throw new Error(`${regime} was not posed: ${posee.refus.raison}`);
    return reussi(posee.ok);
  },
);
