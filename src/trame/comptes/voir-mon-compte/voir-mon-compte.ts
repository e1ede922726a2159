import { type Acces, casDUsage } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import {
  fermerParId,
  type MaCle,
  type MaSession,
  type MonCompte,
  mesCles,
  mesSessions,
  monCompte,
  retirerLaCle,
} from '../stockage/mon-compte.ts';

export interface CompteVu {
  compte: MonCompte;
  sessions: MaSession[];
  cles: MaCle[];
}

/** One's own account: open sessions, passkeys, second factor. Refuses who has no account here. */
export const voirMonCompte = casDUsage(
  droits.tenirSonCompte,
  async (
    acces: Acces,
    _: Record<string, never>,
  ): Promise<Resultat<CompteVu, { raison: 'sans_compte' }>> => {
    const agentId = acces.lecteur.genre === 'agent' ? acces.lecteur.agentId : 0;
    const compte = await monCompte(acces.bd, agentId);
    if (!compte) return refuse({ raison: 'sans_compte' });
    return reussi({
      compte,
      sessions: await mesSessions(acces.bd, agentId, acces.maintenant),
      cles: await mesCles(acces.bd, agentId),
    });
  },
);

/** Ends one of one's own sessions, or takes a passkey away. Nothing there any more is no refusal. */
export const retirerDeMonCompte = casDUsage(
  droits.tenirSonCompte,
  async (
    acces: Acces,
    quoi: { sessionId?: string | undefined; cleId?: string | undefined },
  ): Promise<Resultat<undefined, { raison: 'sans_compte' }>> => {
    const agentId = acces.lecteur.genre === 'agent' ? acces.lecteur.agentId : 0;
    const compte = await monCompte(acces.bd, agentId);
    if (!compte) return refuse({ raison: 'sans_compte' });
    if (quoi.sessionId) await fermerParId(acces.bd, compte.id, quoi.sessionId);
    if (quoi.cleId) await retirerLaCle(acces.bd, compte.id, quoi.cleId);
    await acces.tracer({ operation: 'ecriture', objet: 'compte', objetId: compte.id });
    return reussi();
  },
);
