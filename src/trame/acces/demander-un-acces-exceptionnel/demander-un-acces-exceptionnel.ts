import {
  ajouterMinutes,
  type Instant,
  identifiant,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import type { Acces } from '../acces.ts';
import { casDUsage } from '../cas-d-usage.ts';
import { droits } from '../droits.ts';
import type { AccesExceptionnelOuvert } from '../evenements.ts';
import { ACCES_EXCEPTIONNEL } from '../parametres.ts';
import { ouvrirExceptionnellement } from '../stockage/acces-exceptionnels.ts';

export const RAISON = { auMoins: 10, auPlus: 2000 } as const;

export type RefusDAccesExceptionnel = { raison: 'raison_trop_courte' } | { raison: 'sans_portee' };

/**
 * Opens a record for three hours to an agent who has no duty to it, for a reason that the DPO will read.
 * The answer is the same whether the record exists, is protected or is not there: a protected person stays closed.
 * Refuses a reason under ten signs; administrators, partners and machines never reach it.
 */
export const demanderUnAccesExceptionnel = casDUsage(
  droits.demanderUnAccesExceptionnel,
  async (
    acces: Acces,
    demande: { personneId: string; raison: string },
  ): Promise<Resultat<{ jusquA: Instant }, RefusDAccesExceptionnel>> => {
    const { lecteur } = acces;
    if (lecteur.genre !== 'agent') return refuse({ raison: 'sans_portee' });
    const raison = demande.raison.trim();
    if (raison.length < RAISON.auMoins) return refuse({ raison: 'raison_trop_courte' });
    const id = identifiant<'acces_exceptionnel'>();
    const jusquA = ajouterMinutes(acces.maintenant, ACCES_EXCEPTIONNEL.minutes);
    await ouvrirExceptionnellement(acces.bd, {
      id,
      personneId: demande.personneId,
      raison: raison.slice(0, RAISON.auPlus),
      demandeur: [lecteur.nom, lecteur.fonction].filter(Boolean).join(', ').slice(0, 200),
      expireLe: jusquA,
    });
    await acces.tracer({
      operation: 'acces_exceptionnel',
      objet: 'personne',
      objetId: demande.personneId,
      personnes: [demande.personneId],
      fondement: 'accès exceptionnel, avec une raison lue par le DPO',
    });
    const evenement: AccesExceptionnelOuvert = {
      nom: 'AccesExceptionnelOuvert',
      contenu: { id, agentId: lecteur.agentId, porteeId: lecteur.porteeId },
    };
    await acces.annoncer(evenement);
    return reussi({ jusquA });
  },
);

export function direLeRefusDAccesExceptionnel({ raison }: RefusDAccesExceptionnel): string {
  switch (raison) {
    case 'raison_trop_courte':
      return 'Dites en une phrase pourquoi vous devez ouvrir cette fiche maintenant.';
    case 'sans_portee':
      return 'Seul un agent, avec une mission, peut le demander.';
  }
}
