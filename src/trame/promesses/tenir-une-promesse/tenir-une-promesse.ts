import { casDUsage } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { clore, type IssueDePromesse, promesseParId } from '../stockage/promesses.ts';

export interface PromesseTenue {
  id: string;
  version: number;
  issue: IssueDePromesse;
  recit?: string;
}

export type RefusDeTenir =
  | { raison: 'inconnue' }
  | { raison: 'deja_close' }
  | { raison: 'danger_sans_reponse' };

/**
 * Closes a promise with what came of it. A danger is not closed without a word of what was answered.
 * Refuses a promise that this reader does not see, or that another hand closed first.
 */
export const tenirUnePromesse = casDUsage(
  droits.tenir,
  async (acces, tenue: PromesseTenue): Promise<Resultat<{ objetId: string }, RefusDeTenir>> => {
    const promesse = await promesseParId(acces.bd, tenue.id);
    if (!promesse) return refuse({ raison: 'inconnue' });
    const recit = tenue.recit?.trim() ?? '';
    if (promesse.nature === 'danger' && (recit === '' || tenue.issue === 'pas_joint')) {
      return refuse({ raison: 'danger_sans_reponse' });
    }
    const faite = await clore(acces.bd, {
      id: tenue.id,
      version: tenue.version,
      issue: tenue.issue,
      recit: recit === '' ? null : recit,
      par: acces.lecteur.genre === 'agent' ? acces.lecteur.agentId : null,
      le: acces.maintenant,
    });
    if (!faite) return refuse({ raison: 'deja_close' });
    await acces.tracer({
      operation: 'ecriture',
      objet: 'promesse',
      objetId: tenue.id,
      personnes: promesse.personneId ? [promesse.personneId] : [],
    });
    await acces.annoncer({
      nom: 'PromesseTenue',
      contenu: {
        id: tenue.id,
        objet: promesse.objet,
        objetId: promesse.objetId,
        cle: promesse.cle,
        aTemps: acces.maintenant <= promesse.pourLe,
      },
    });
    await acces.prevenir(`promesses:${promesse.cle}`);
    return reussi({ objetId: promesse.objetId });
  },
);

const PHRASES: Record<RefusDeTenir['raison'], string> = {
  inconnue: 'Cette promesse n’est pas parmi celles de votre équipe.',
  deja_close: 'Quelqu’un vient de s’en occuper. Rechargez la liste pour voir sa réponse.',
  danger_sans_reponse:
    'Une urgence ne se ferme pas sans réponse. Dites qui a répondu et ce qui a été fait.',
};

export const direPourquoiPasTenue = (refus: RefusDeTenir): string => PHRASES[refus.raison];
