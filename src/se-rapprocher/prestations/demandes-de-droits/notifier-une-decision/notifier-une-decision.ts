import { type Acces, casDUsage } from '#acces';
import { aujourdHuiA, type DateCivile, type Resultat, refuse, reussi } from '#socle/pur';
import { besoinApres } from '../domaine/besoins.ts';
import { avancer, faitDe, type RefusDAvancer, type Tenue, tenir } from '../gestes/avancer.ts';
import { notifier } from '../gestes/horloges.ts';
import { droits } from '../regles-d-acces.ts';
import { besoinParId, changerUnBesoin } from '../stockage/besoins.ts';
import {
  changerUneDecision,
  type Decision,
  decisionParId,
  type ModeDeNotification,
  remplacer,
} from '../stockage/decisions.ts';
import { compterLaRetention } from '../stockage/pieces-sensibles.ts';

export interface Notification {
  decisionId: string;
  version?: number;
  mode: ModeDeNotification;
  /** The day that can be proved: signature of the notice, handing over. It opens her time to contest. */
  dateCertaine: string;
}

export type RefusDeNotifier = RefusDAvancer | { raison: 'jour_impossible' };

/** Nothing is owed for it any more: the clocks, the need when it is met, how long what is sensitive stays. */
async function finir(
  acces: Acces,
  { demande, prestation }: Tenue,
  { sens }: Decision,
  dateCertaine: DateCivile,
): Promise<void> {
  const besoin = await besoinParId(acces.bd, demande.besoinId);
  const apres = besoin ? besoinApres(sens, besoin.etat) : null;
  if (besoin && apres && apres !== besoin.etat)
    await changerUnBesoin(acces.bd, besoin.id, { etat: apres, le: acces.maintenant, suite: null });
  await notifier(acces, demande, prestation, dateCertaine);
  if (prestation.sensibles.length > 0)
    await compterLaRetention(acces.bd, demande.id, acces.maintenant);
}

/**
 * The decision reached her, on a day that can be proved: it may be held against her from then on (CRPA, art. L221-8),
 * and her time to contest begins. What the administration owed is done; a need that is not met stays open (S108).
 */
export const notifierUneDecision = casDUsage(
  droits.instruire,
  async (
    acces,
    { decisionId, version, mode, dateCertaine }: Notification,
  ): Promise<Resultat<undefined, RefusDeNotifier>> => {
    const decision = await decisionParId(acces.bd, decisionId);
    if (!decision) return refuse({ raison: 'inconnue' });
    const tenue = await tenir(acces, decision.demandeId, { version });
    if (!tenue.ok) return tenue;
    const { demande } = tenue.valeur;
    const signeeLe = decision.signeeLe ? aujourdHuiA(decision.signeeLe) : null;
    if (decision.etat !== 'signee' || signeeLe === null)
      return refuse({ raison: 'pas_maintenant', etat: demande.etat });
    if (dateCertaine < signeeLe || dateCertaine > acces.aujourdHui)
      return refuse({ raison: 'jour_impossible' });
    const ecrite = await avancer(acces, demande, 'notifier', {
      mots: decision.sens,
      ...(decision.provisoire ? { vers: 'en_instruction' } : {}),
    });
    if (!ecrite.ok) return ecrite;
    await remplacer(acces.bd, demande.id, 'notifiee', 'remplacee', decisionId);
    const notifiee = await changerUneDecision(acces.bd, decisionId, 'signee', {
      etat: 'notifiee',
      notifiee_le: acces.maintenant,
      mode,
      date_certaine: dateCertaine,
    });
    if (!notifiee) return refuse({ raison: 'change_entre_temps' });
    if (!decision.provisoire)
      await finir(acces, tenue.valeur, decision, dateCertaine as DateCivile);
    await acces.annoncer({
      nom: 'DecisionNotifiee',
      contenu: {
        ...faitDe(demande),
        decisionId,
        sens: decision.sens,
        dateCertaine: dateCertaine as DateCivile,
      },
    });
    return reussi();
  },
);
