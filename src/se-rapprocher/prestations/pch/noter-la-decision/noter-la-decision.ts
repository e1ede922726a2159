import { casDUsage, type RefusDAcces } from '#acces';
import { direLeRefusDeDemande, lireUneDemande } from '#demandes-de-droits';
import { type DateCivile, type Resultat, refuse, reussi } from '#socle/pur';
import type { SensDeLaCommission } from '../domaine/echange.ts';
import { droits } from '../regles-d-acces.ts';
import { changerLeDossier, dossiersDes } from '../stockage/dossiers.ts';

export type RefusDeNoter =
  | RefusDAcces
  | { raison: 'ailleurs'; phrase: string }
  | { raison: 'pas_remise' | 'deja_decide' | 'avant_la_demande' | 'change_entre_temps' };

/**
 * The commission's letter read with her, where the MDPH's own system says nothing back. What had not left yet does not
 * leave any more; the same decision come later through the exchange is read once.
 * @param le the day of the decision, not before the request
 */
export const noterLaDecision = casDUsage(
  droits.transmettre,
  async (
    acces,
    { demandeId, le, sens }: { demandeId: string; le: DateCivile; sens: SensDeLaCommission },
  ): Promise<Resultat<undefined, RefusDeNoter>> => {
    const lue = await lireUneDemande(acces, demandeId);
    if (!lue.ok) return refuse({ raison: 'ailleurs', phrase: direLeRefusDeDemande(lue.refus) });
    const [dossier] = await dossiersDes(acces.bd, [demandeId]);
    if (!dossier) return refuse({ raison: 'pas_remise' });
    if (dossier.etat === 'decide') return refuse({ raison: 'deja_decide' });
    if (le < lue.valeur.demande.recueLe) return refuse({ raison: 'avant_la_demande' });
    const change = await changerLeDossier(acces.bd, dossier, {
      etat: 'decide',
      decision_sens: sens,
      decidee_le: le,
      envoi: null,
    });
    if (!change) return refuse({ raison: 'change_entre_temps' });
    await acces.tracer({
      operation: 'ecriture',
      objet: 'pch : décision de la commission, lue avec elle',
      objetId: demandeId,
      personnes: [dossier.personneId],
    });
    await acces.annoncer({ nom: 'CommissionADecide', contenu: { demandeId, le } });
    return reussi();
  },
);

export function direLeRefusDeNoter(refus: RefusDeNoter): string {
  switch (refus.raison) {
    case 'acces':
      return refus.motif;
    case 'ailleurs':
      return refus.phrase;
    case 'pas_remise':
      return 'Cette demande n’a pas encore été remise à la MDPH.';
    case 'deja_decide':
      return 'La décision est déjà écrite ici.';
    case 'avant_la_demande':
      return 'Ce jour vient avant sa demande. Regardez la date de la lettre.';
    case 'change_entre_temps':
      return 'Quelqu’un vient de changer ce dossier. Relisez-le.';
  }
}
