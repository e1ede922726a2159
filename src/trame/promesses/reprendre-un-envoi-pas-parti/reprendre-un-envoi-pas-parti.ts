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
  /** When it stops being useful; older messages do not say. */
  pasApres?: Instant | null;
}

const NOTRE = {
  sms: 'notre SMS n’est pas parti',
  courriel: 'notre courriel n’est pas parti',
  lettre: 'notre lettre n’est pas partie',
} as const;

function pourQuand({ aujourdHui, maintenant }: Acces, pasApres: Instant | null): Instant {
  const { leJourMemeAvant, leSoir, leLendemain } = REPRISE_D_UN_ENVOI;
  const soir = instantDuMur(aujourdHui, leSoir);
  const quand =
    estOuvre(aujourdHui) && maintenant < instantDuMur(aujourdHui, leJourMemeAvant)
      ? soir
      : instantDuMur(ajouterJoursOuvres(aujourdHui, 1), leLendemain);
  if (!pasApres || quand < pasApres) return quand;
  return estOuvre(aujourdHui) && maintenant < soir && soir < pasApres ? soir : pasApres;
}

/**
 * Reaction to `EnvoiPasParti`, whichever module wrote: who answers for it owes that it be told another way, with a
 * date, among the promises of the team, and before the hour that it was of use for: past it, there is nothing left to
 * tell. The same message twice is one promise.
 */
export const reprendreUnEnvoiPasParti = casDUsage(
  droits.reprendre,
  async (acces, envoi: EnvoiAReprendre): Promise<Resultat<undefined, never>> => {
    const pasApres = envoi.pasApres ?? null;
    if (pasApres && pasApres <= acces.maintenant) return reussi();
    const faite = await promettre(acces, {
      id: envoi.id as Id<'promesse'>,
      ...(envoi.aPropos ?? { objet: 'message', objetId: envoi.id }),
      cle: envoi.cle,
      ...(envoi.agentId === null ? {} : { agentId: envoi.agentId }),
      ...(envoi.personneId === null ? {} : { personneId: envoi.personneId }),
      quoi: `prévient autrement : ${NOTRE[envoi.canal]}`,
      canal: 'telephone',
      pourLe: pourQuand(acces, pasApres),
    });
    if (!faite.ok) throw new Error(`promesse refusée : ${faite.refus.raison}`);
    return reussi();
  },
);
