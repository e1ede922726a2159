import { casDUsage } from '#acces';
import { nettoyerUneLigne, type Resultat, refuse, reussi } from '#socle/pur';
import type { EtatDeBesoin } from '../domaine/besoins.ts';
import { droits } from '../regles-d-acces.ts';
import {
  type Besoin,
  besoinParId,
  besoinsDesPersonnes,
  changerUnBesoin,
} from '../stockage/besoins.ts';

export type { Besoin };
export type RefusDeBesoin = { raison: 'besoin_inconnu' } | { raison: 'raison_manquante' };

/** Her needs, the open ones first: a refusal leaves them there. */
export const lireLesBesoins = casDUsage(
  droits.lire,
  async (acces, personneIds: string | readonly string[]): Promise<Resultat<Besoin[], never>> => {
    const ids = typeof personneIds === 'string' ? [personneIds] : personneIds;
    const besoins = await besoinsDesPersonnes(acces.bd, ids);
    if (besoins.length > 0)
      await acces.tracer({ operation: 'liste', objet: 'besoins', personnes: [...ids] });
    return reussi(besoins);
  },
);

/** Met another way, left with her, or open again: said by whoever receives her, with how. */
export const direOuEnEstUnBesoin = casDUsage(
  droits.ecouter,
  async (
    acces,
    { besoinId, etat, suite }: { besoinId: string; etat: EtatDeBesoin; suite: string },
  ): Promise<Resultat<undefined, RefusDeBesoin>> => {
    const dite = nettoyerUneLigne(suite).slice(0, 500);
    if (etat !== 'ouvert' && dite.length < 3) return refuse({ raison: 'raison_manquante' });
    const besoin = await besoinParId(acces.bd, besoinId);
    if (!besoin) return refuse({ raison: 'besoin_inconnu' });
    await changerUnBesoin(acces.bd, besoinId, {
      etat,
      le: acces.maintenant,
      suite: dite || null,
    });
    await acces.tracer({
      operation: 'ecriture',
      objet: `besoin : ${etat}`,
      objetId: besoinId,
      personnes: [besoin.personneId],
    });
    return reussi();
  },
);
