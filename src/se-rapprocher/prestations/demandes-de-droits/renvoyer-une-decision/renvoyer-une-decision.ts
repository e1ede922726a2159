import { casDUsage } from '#acces';
import { nettoyerUneLigne, type Resultat, refuse, reussi } from '#socle/pur';
import { etatAvantLeProjet } from '../domaine/etats.ts';
import { abandonnerLesProjets, avancer, type RefusDAvancer, tenir } from '../gestes/avancer.ts';
import { droits } from '../regles-d-acces.ts';
import { decisionsDe } from '../stockage/decisions.ts';
import { recoursDe } from '../stockage/recours.ts';

export type RefusDeRenvoyer = RefusDAvancer | { raison: 'raison_manquante' };

/**
 * Whoever may sign does not: the project goes back to who examines, with why. The request is again where it was before
 * that project; what it foresaw in money is freed. A decision in force goes on.
 */
export const renvoyerUneDecision = casDUsage(
  droits.signer,
  async (
    acces,
    { demandeId, version, mots }: { demandeId: string; version?: number; mots: string },
  ): Promise<Resultat<undefined, RefusDeRenvoyer>> => {
    const dits = nettoyerUneLigne(mots);
    if (dits.length < 3) return refuse({ raison: 'raison_manquante' });
    const tenue = await tenir(acces, demandeId, { version });
    if (!tenue.ok) return tenue;
    const { demande } = tenue.valeur;
    const decisions = await decisionsDe(acces.bd, [demandeId]);
    const recours = await recoursDe(acces.bd, [demandeId]);
    const vers = etatAvantLeProjet({
      enVigueur: decisions.some(({ etat, provisoire }) => etat === 'notifiee' && !provisoire),
      conteste: recours.some(({ etat }) => etat === 'forme'),
      silence: demande.silenceEffet,
    });
    const ecrite = await avancer(acces, demande, 'renvoyer', { mots: dits, vers });
    if (!ecrite.ok) return ecrite;
    await abandonnerLesProjets(acces, demande);
    return reussi();
  },
);
