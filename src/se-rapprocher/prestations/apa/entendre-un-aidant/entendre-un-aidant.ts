import { casDUsage } from '#acces';
import { identifiant, type Resultat, refuse, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { type AvisDAidant, ecrireUnAvis } from '../stockage/avis.ts';
import { agentDe, type RefusDeTenir, tenirLeDossier } from '../tenir.ts';

export type AvisAEcrire = Omit<AvisDAidant, 'id' | 'recueilliLe'>;
export type RefusDAvis = RefusDeTenir | { raison: 'sans_mots' } | { raison: 'sans_nom' };

/**
 * What her helper says, of her and for herself: another voice, written apart. It never enters the sheet nor the group;
 * the person reads it only if the helper says so.
 */
export const entendreUnAidant = casDUsage(
  droits.evaluer,
  async (acces, dit: AvisAEcrire): Promise<Resultat<null, RefusDAvis>> => {
    const tenu = await tenirLeDossier(acces, dit.demandeId);
    if (!tenu.ok) return tenu;
    if (!dit.nomDit || !dit.lien) return refuse({ raison: 'sans_nom' });
    if (!dit.mots) return refuse({ raison: 'sans_mots' });
    const { personneId, cle } = tenu.valeur;
    await ecrireUnAvis(acces.bd, {
      ...dit,
      ...{ id: identifiant<'avis_d_aidant'>(), personneId, cle, par: agentDe(acces) },
      recueilliLe: acces.maintenant,
    });
    await acces.tracer({
      operation: 'ecriture',
      objet: 'ce que dit un aidant',
      objetId: dit.demandeId,
      personnes: [personneId],
    });
    return reussi(null);
  },
);
