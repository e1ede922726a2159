import { casDUsage } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import type { Bascule } from '../domaine/systeme.ts';
import { droits } from '../regles-d-acces.ts';
import { basculesEnBase, ecrireUneBascule } from '../stockage/systemes.ts';
import { agentDe } from '../tenir.ts';

export const lireLesBascules = casDUsage(
  droits.direLeSysteme,
  async (acces, _: Record<string, never>): Promise<Resultat<Bascule[], never>> =>
    reussi(await basculesEnBase(acces.bd)),
);

/**
 * From which day the requests received are held elsewhere, or here again. Refuses a day gone by: what was received
 * since has already begun somewhere.
 */
export const direQuelSysteme = casDUsage(
  droits.direLeSysteme,
  async (acces, bascule: Bascule): Promise<Resultat<null, { raison: 'jour_passe' }>> => {
    if (bascule.depuis < acces.aujourdHui) return refuse({ raison: 'jour_passe' });
    await ecrireUneBascule(acces.bd, bascule, { le: acces.maintenant, par: agentDe(acces) });
    await acces.tracer({ operation: 'ecriture', objet: 'système des demandes d’APA' });
    return reussi(null);
  },
);
