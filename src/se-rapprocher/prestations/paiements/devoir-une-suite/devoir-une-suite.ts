import { casDUsage } from '#acces';
import { promettre } from '#promesses';
import {
  ajouterJoursOuvres,
  type Id,
  instantDuMur,
  type Resultat,
  reussi,
  valeurOuErreur,
} from '#socle/pur';
import type { VersementRejete } from '../evenements.ts';
import { REPRISE_D_UN_REJET } from '../parametres.ts';
import { droits } from '../regles-d-acces.ts';

/**
 * Reaction to `VersementRejete`: her money did not come and she does not know. The team owes her a word, and to take
 * her account number again. The same rejection twice is one promise.
 */
export const devoirUneSuite = casDUsage(
  droits.devoir,
  async (
    acces,
    { rejetId, demandeId, personneId, cle }: VersementRejete,
  ): Promise<Resultat<undefined, never>> => {
    const { joursOuvres, a } = REPRISE_D_UN_REJET;
    valeurOuErreur(
      await promettre(acces, {
        id: rejetId as Id<'promesse'>,
        objet: 'demande_de_droit',
        objetId: demandeId,
        personneId,
        cle,
        quoi: 'Vous dire pourquoi un versement n’est pas arrivé, et revoir avec vous le compte où le faire.',
        canal: 'telephone',
        pourLe: instantDuMur(ajouterJoursOuvres(acces.aujourdHui, joursOuvres), a),
      }),
    );
    return reussi();
  },
);
