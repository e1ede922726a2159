import { type Regard, regardsSur } from '#journal';
import { ajouterMois, debutDuJour, type Resultat, reussi } from '#socle/pur';
import type { Acces } from '../acces.ts';
import { casDUsage } from '../cas-d-usage.ts';
import { droits } from '../droits.ts';

const MOIS_CONSERVES = 12;

/**
 * Who looked at a person, over the twelve months kept: function and service, reason, date; never a name.
 * For the person, through the DPO (RGPD, article 15); never for colleagues or managers.
 */
export const direQuiARegarde = casDUsage(
  droits.relireLesAcces,
  async (
    acces: Acces,
    { personneId }: { personneId: string },
  ): Promise<Resultat<Regard[], never>> => {
    const depuis = debutDuJour(ajouterMois(acces.aujourdHui, -MOIS_CONSERVES));
    const regards = await regardsSur(acces.bd, personneId, depuis);
    await acces.tracer({
      operation: 'lecture',
      objet: 'qui_a_regarde',
      objetId: personneId,
      personnes: [personneId],
    });
    return reussi(regards);
  },
);

/** The purpose, and between quotation marks the ground that the screen gave to who looked: it says « vous » to him. */
export const direLaRaison = ({ finalite, fondement }: Regard): string =>
  fondement ? `${finalite} («\u00a0${fondement}\u00a0»)` : finalite;

/** What was done, in words that the person reads. */
export function direLOperation({ operation }: Regard): string {
  switch (operation) {
    case 'lecture':
      return 'a lu';
    case 'liste':
      return 'a vu dans une liste';
    case 'recherche':
      return 'a vu dans une recherche';
    case 'ecriture':
      return 'a écrit';
    case 'acces_exceptionnel':
      return 'a demandé un accès exceptionnel';
    case 'refus':
      return 'a été refusé';
    case 'connexion':
      return 's’est connecté';
  }
}
