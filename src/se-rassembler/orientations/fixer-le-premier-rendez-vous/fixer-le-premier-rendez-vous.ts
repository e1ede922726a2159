import { casDUsage, type RefusDAcces } from '#acces';
import { type Instant, type Resultat, refuse } from '#socle/pur';
import { faireUnGeste, type RefusDeFaire } from '../gestes/faire-un-geste.ts';
import { paroleAuTelephone, paroleDe } from '../gestes/se-situer.ts';
import { droits } from '../regles-d-acces.ts';
import type { OrientationEnBase } from '../stockage/orientations.ts';

export interface PremierRendezVous {
  orientationId: string;
  version?: number | undefined;
  rendezVousLe: Instant;
  /** Said on the telephone to the sender, by whom. */
  parTelephone?: { qui: string } | undefined;
  qui?: string | undefined;
}

/** When she is first received. Refuses before it was accepted, a day already past, and a call without a name. */
export const fixerLePremierRendezVous = casDUsage(
  droits.repondre,
  async (
    acces,
    { orientationId, version, rendezVousLe, parTelephone, qui }: PremierRendezVous,
  ): Promise<
    Resultat<OrientationEnBase, RefusDeFaire | RefusDAcces | { raison: 'qui_manque' }>
  > => {
    if (rendezVousLe < acces.maintenant) return refuse({ raison: 'date_passee' });
    const dit = parTelephone
      ? parTelephone.qui
      : acces.lecteur.genre === 'partenaire'
        ? qui
        : 'moi';
    if ((dit ?? '').trim().length < 2) return refuse({ raison: 'qui_manque' });
    return faireUnGeste(acces, {
      orientationId,
      version,
      geste: {
        geste: 'fixer_le_rendez_vous',
        rendezVousLe,
        parole: parTelephone
          ? paroleAuTelephone(parTelephone.qui, acces.maintenant)
          : paroleDe(acces, qui),
      },
      parTelephone: parTelephone !== undefined,
      etape: { mots: rendezVousLe },
    });
  },
);
