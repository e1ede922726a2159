import { casDUsage, type RefusDAcces } from '#acces';
import { type Instant, type Resultat, refuse } from '#socle/pur';
import type { RefusDeFaire } from '../gestes/faire-un-geste.ts';
import { paroleAuTelephone } from '../gestes/se-situer.ts';
import { droits } from '../regles-d-acces.ts';
import {
  ecrireLaReponse,
  type Reponse,
} from '../repondre-a-une-orientation/repondre-a-une-orientation.ts';
import type { OrientationEnBase } from '../stockage/orientations.ts';

export interface ReponseEntendue {
  orientationId: string;
  version?: number | undefined;
  reponse: Reponse;
  /** Who answered, first name and name. */
  qui: string;
  /** When the call was; never later than now. */
  le: Instant;
}

export type RefusDeNoter =
  | RefusDeFaire
  | RefusDAcces
  | { raison: 'qui_manque' }
  | { raison: 'heure_a_venir' };

/** The sender writes what the receiver said on the telephone: it stays recorded as such, with name and hour. */
export const noterUneReponseParTelephone = casDUsage(
  droits.repondre,
  async (acces, entendue: ReponseEntendue): Promise<Resultat<OrientationEnBase, RefusDeNoter>> => {
    if (entendue.qui.trim().length < 2) return refuse({ raison: 'qui_manque' });
    if (entendue.le > acces.maintenant) return refuse({ raison: 'heure_a_venir' });
    return ecrireLaReponse(acces, entendue, {
      parole: paroleAuTelephone(entendue.qui, entendue.le),
      parTelephone: true,
    });
  },
);
