import { type Acces, casDUsage } from '#acces';
import {
  ajouterJoursOuvres,
  estOuvre,
  type Id,
  type Instant,
  instantDuMur,
  type Resultat,
  reussi,
} from '#socle/pur';
import { REPRISE_D_UN_ENVOI } from '../parametres.ts';
import { promettre } from '../promettre/promettre.ts';
import { droits } from '../regles-d-acces.ts';

/** As `EnvoiPasParti` tells it: ids and keys, and which way it was to take. */
export interface EnvoiAReprendre {
  id: string;
  cle: number;
  canal: 'sms' | 'courriel' | 'lettre';
  aPropos: { objet: string; objetId: string } | null;
  agentId: number | null;
  personneId: string | null;
}

const NOTRE = {
  sms: 'notre SMS n’est pas parti',
  courriel: 'notre courriel n’est pas parti',
  lettre: 'notre lettre n’est pas partie',
} as const;

function pourQuand({ aujourdHui, maintenant }: Acces): Instant {
  const { leJourMemeAvant, leSoir, leLendemain } = REPRISE_D_UN_ENVOI;
  return estOuvre(aujourdHui) && maintenant < instantDuMur(aujourdHui, leJourMemeAvant)
    ? instantDuMur(aujourdHui, leSoir)
    : instantDuMur(ajouterJoursOuvres(aujourdHui, 1), leLendemain);
}

/**
 * Reaction to `EnvoiPasParti`, whichever module wrote: who answers for it owes that it be told another way, with a
 * date, among the promises of the team. The same message twice is one promise.
 */
export const reprendreUnEnvoiPasParti = casDUsage(
  droits.reprendre,
  async (acces, envoi: EnvoiAReprendre): Promise<Resultat<undefined, never>> => {
    const faite = await promettre(acces, {
      id: envoi.id as Id<'promesse'>,
      ...(envoi.aPropos ?? { objet: 'message', objetId: envoi.id }),
      cle: envoi.cle,
      ...(envoi.agentId === null ? {} : { agentId: envoi.agentId }),
      ...(envoi.personneId === null ? {} : { personneId: envoi.personneId }),
      quoi: `prévient autrement : ${NOTRE[envoi.canal]}`,
      canal: 'telephone',
      pourLe: pourQuand(acces),
    });
    if (!faite.ok) throw new Error(`promesse refusée : ${faite.refus.raison}`);
    return reussi();
  },
);
