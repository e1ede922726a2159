import { type Acces, casDUsage } from '#acces';
import { type Resultat, refuse } from '#socle/pur';
import { ouvrirLaSession } from '../ouvrir-une-session/ouvrir-une-session.ts';
import { droits } from '../regles-d-acces.ts';
import { comptesDEssai } from '../stockage/comptes-d-essai.ts';

/** A demonstration sign-in, in one click. Refused in a database that Tisserin did not generate itself. */
export const seConnecterALEssai = casDUsage(
  droits.seConnecter,
  async (
    acces: Acces,
    { compteId, appareil }: { compteId: string; appareil?: string },
  ): Promise<Resultat<string, { raison: 'pas_d_essai' }>> => {
    const offerts = await comptesDEssai(acces.bd, acces.aujourdHui);
    if (!offerts.some(({ id }) => id === compteId)) return refuse({ raison: 'pas_d_essai' });
    const session = await ouvrirLaSession(acces, {
      compteId,
      moyen: 'essai',
      ...(appareil ? { appareil } : {}),
    });
    return session.ok ? session : refuse({ raison: 'pas_d_essai' });
  },
);
