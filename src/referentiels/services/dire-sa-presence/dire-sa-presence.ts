import { type Acces, casDUsage } from '#acces';
import { debutDuJour, nettoyerUneLigne, type Resultat, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import {
  type AgentDeLAnnuaire,
  agentsEtPresences,
  ecrireUnePresence,
  type Presence,
  presencesDUnSite,
} from '../stockage/agents.ts';

/**
 * An agent says herself where she is, in a state and a few words. It replaces what she said before: there is
 * no history of it, and nobody says it for her.
 */
export const direSaPresence = casDUsage(
  droits.direSaPresence,
  async (
    acces,
    {
      etat,
      detail,
      siteId,
    }: { etat: Presence['etat']; detail?: string | undefined; siteId: number },
  ): Promise<Resultat<undefined, never>> => {
    if (acces.lecteur.genre !== 'agent') return reussi();
    await ecrireUnePresence(acces.bd, {
      agentId: acces.lecteur.agentId,
      etat,
      detail: nettoyerUneLigne(detail ?? '').slice(0, 60) || null,
      depuis: acces.maintenant,
    });
    await acces.prevenir(`presence:${siteId}`);
    return reussi();
  },
);

/** What those who work here said today; yesterday's words are worth nothing. */
export const presencesDuSite = (acces: Acces, siteId: number): Promise<Presence[]> =>
  presencesDUnSite(acces.bd, siteId, debutDuJour(acces.aujourdHui));

/** Who works here today, the absent included, with what each said of where she is. */
export const quiEstLa = (
  acces: Acces,
  siteId: number,
): Promise<{ agents: AgentDeLAnnuaire[]; presences: ReadonlyMap<number, Presence> }> =>
  agentsEtPresences(acces.bd, siteId, {
    jour: acces.aujourdHui,
    depuis: debutDuJour(acces.aujourdHui),
  });
