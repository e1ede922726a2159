import { casDUsage } from '#acces';
import { nettoyerUneLigne, type Resultat, refuse, reussi } from '#socle/pur';
import { avancer, faitDe, type RefusDAvancer, tenir } from '../gestes/avancer.ts';
import { lever } from '../gestes/horloges.ts';
import { droits } from '../regles-d-acces.ts';
import { demandeParId } from '../stockage/demandes.ts';
import { compterLaRetention } from '../stockage/pieces-sensibles.ts';

export type RefusDeRetirer = RefusDAvancer | { raison: 'raison_manquante' };

/** She no longer asks for it, and says why: the clocks stop, the need stays open. */
export const retirerUneDemande = casDUsage(
  droits.ecouter,
  async (
    acces,
    { demandeId, version, mots }: { demandeId: string; version?: number; mots: string },
  ): Promise<Resultat<undefined, RefusDeRetirer>> => {
    const dits = nettoyerUneLigne(mots);
    if (dits.length < 3) return refuse({ raison: 'raison_manquante' });
    const tenue = await tenir(acces, demandeId, { version, pourInstruire: false });
    if (!tenue.ok) return tenue;
    const { demande } = tenue.valeur;
    const ecrite = await avancer(acces, demande, 'retirer', {
      valeurs: { close_le: acces.maintenant },
      mots: dits,
    });
    if (!ecrite.ok) return ecrite;
    await acces.annoncer({ nom: 'DemandeDeDroitRetiree', contenu: faitDe(demande) });
    return reussi();
  },
);

/** Everything is said and nothing is contested any more. A flat-rate agreement waits for its decision: it is not closed. */
export const cloreUneDemande = casDUsage(
  droits.instruire,
  async (
    acces,
    { demandeId, version }: { demandeId: string; version?: number },
  ): Promise<Resultat<undefined, RefusDAvancer>> => {
    const tenue = await tenir(acces, demandeId, { version });
    if (!tenue.ok) return tenue;
    const { demande } = tenue.valeur;
    const ecrite = await avancer(acces, demande, 'clore', {
      valeurs: { close_le: acces.maintenant },
    });
    if (!ecrite.ok) return ecrite;
    await acces.annoncer({ nom: 'DemandeDeDroitClose', contenu: faitDe(demande) });
    return reussi();
  },
);

/** Withdrawn at any desk; the clocks, and what is kept ciphered, are of who examines. */
export const suivreUnRetrait = casDUsage(
  droits.produireLeSilence,
  async (acces, { demandeId }: { demandeId: string }): Promise<Resultat<undefined, never>> => {
    const demande = await demandeParId(acces.bd, demandeId);
    if (demande) await lever(acces, demande, 'demande_retiree');
    await compterLaRetention(acces.bd, demandeId, acces.maintenant);
    return reussi();
  },
);
