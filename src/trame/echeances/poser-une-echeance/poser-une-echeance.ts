import { casDUsage } from '#acces';
import { type DateCivile, type Id, identifiant, type Resultat, refuse, reussi } from '#socle/pur';
import type { Echeance, Objet } from '../domaine/echeance.ts';
import type { Delai } from '../domaine/regime.ts';
import { chercherUnRegime } from '../domaine/regimes/regimes.ts';
import { inscrire } from '../gestes/changer-et-inscrire.ts';
import { direUneEcheance } from '../gestes/dire-une-echeance.ts';
import { recalculer } from '../gestes/recalculer.ts';
import type { RefusDEcheance } from '../gestes/refus.ts';
import { droits } from '../regles-d-acces.ts';
import { ecrireUneEcheance, retenirCellesQuiCourent } from '../stockage/echeances.ts';

export interface EcheanceAPoser {
  regime: string;
  objet: Objet;
  personneId: string | null;
  /** The team that owes the answer, or follows the one she owes. */
  cle: number;
  /** The team that received her, when it is another: it reads the same day. */
  cleDuDepot?: number;
  depart: DateCivile;
  /** A right's own end, for a regime that has no delay. */
  echueLe?: DateCivile;
  /** What the département holds itself to for this one: counts when it is shorter than the law's. */
  raccourci?: Delai;
}

/**
 * Starts a clock: its day comes from the rule in force on the day it starts from. Posed twice from the same day it is
 * one; from another day it is refused (see `repartirDeZero`).
 */
export const poserUneEcheance = casDUsage(
  droits.tenir,
  async (acces, aPoser: EcheanceAPoser): Promise<Resultat<Echeance, RefusDEcheance>> => {
    const { regime: id, objet, depart } = aPoser;
    const regime = chercherUnRegime(id, depart);
    if (!regime) return refuse({ raison: 'regime_inconnu', regime: id, jour: depart });
    if (regime.delai === null && !aPoser.echueLe) return refuse({ raison: 'fin_absente' });
    const [courante] = await retenirCellesQuiCourent(acces.bd, { objetId: objet.id, regime: id });
    if (courante && courante.faits.depart === depart) return reussi(direUneEcheance(courante));
    if (courante) return refuse({ raison: 'deja_posee', depart: courante.faits.depart });
    const posee = recalculer(
      acces,
      {
        id: identifiant<'echeance'>() as Id<'echeance'>,
        regime: id,
        regimeDu: depart,
        objet: objet.genre,
        objetId: objet.id,
        personneId: aPoser.personneId,
        cle: aPoser.cle,
        cleDuDepot: aPoser.cleDuDepot ?? null,
        tenueLe: null,
        closeLe: null,
      },
      {
        depart,
        suspensions: [],
        ...(regime.delai === null ? { finFixee: aPoser.echueLe ?? null } : {}),
        ...(aPoser.raccourci ? { raccourci: aPoser.raccourci } : {}),
      },
    );
    // Posed by two hands at once, or by another team before: hers stands.
    const nouvelle = await ecrireUneEcheance(acces.bd, { ...posee, poseeLe: acces.maintenant });
    if (!nouvelle) return refuse({ raison: 'deja_posee', depart });
    await inscrire(acces, posee, { cause: 'posee' });
    return reussi(direUneEcheance(posee));
  },
);
