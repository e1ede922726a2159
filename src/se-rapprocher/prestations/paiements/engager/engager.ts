import { casDUsage } from '#acces';
import { type Resultat, refuse } from '#socle/pur';
import type { RefusDePaiement } from '../domaine/refus.ts';
import { type Competence, pourquoiPasDeRsa } from '../domaine/refuser-le-rsa.ts';
import { type DepenseAPrevoir, type DepensePrevue, prevoir } from '../gestes/prevoir.ts';
import { competenceDuRsa } from '../gestes/qui-decide-du-rsa.ts';
import { droits } from '../regles-d-acces.ts';

export interface DepenseAEngager extends DepenseAPrevoir {
  /** RSA alone: what the département recorded of who decides, where the law stops. */
  competence?: Competence;
}

/**
 * Foresees what a prepared decision will cost, to whom and when: nothing is reserved before it is signed. RSA is refused
 * by rule while the State decides of it, or while nobody knows who does.
 */
export const engager = casDUsage(
  droits.engager,
  async (acces, depense: DepenseAEngager): Promise<Resultat<DepensePrevue, RefusDePaiement>> => {
    if (depense.prestation.startsWith('rsa')) {
      const phrase = pourquoiPasDeRsa(await competenceDuRsa(acces), depense.competence);
      if (phrase !== null) return refuse({ raison: 'rsa', phrase });
    }
    const prevu = await prevoir(acces, depense, 'prevu');
    if (!prevu.ok) return prevu;
    await acces.tracer({
      operation: 'ecriture',
      objet: 'engagement de dépense',
      objetId: prevu.valeur.engagementId,
      personnes: [depense.personneId],
    });
    return prevu;
  },
);
