import type { Acces } from '#acces';
import type { Lecture, SesLecteurs } from '#personnes';
import { type AgentDeLAnnuaire, lireLesAgents, lireLesSites } from '#services';

/** A named reader: who she or he is, and the grounds on which the record is open. */
export interface LecteurNomme {
  agentId: number;
  agent: AgentDeLAnnuaire | undefined;
  lectures: readonly Lecture[];
}

export interface VueDesLecteurs extends SesLecteurs {
  nommes: readonly LecteurNomme[];
  /** Teams by the name of their places. */
  equipes: readonly string[];
}

const FONDEMENTS: Readonly<Record<Lecture['fondement'], string>> = {
  referent: 'référente ou référent',
  protection: 'nommé par la mission protection',
  creation: 'a ouvert sa fiche',
  demande: 'a reçu sa demande',
  orientation: 'a reçu une orientation',
  rendez_vous: 'l’a en rendez-vous',
  accueil: 'l’a accueillie',
  code_de_la_personne: 'a reçu son code',
  acces_exceptionnel: 'accès exceptionnel',
};
export const direLeFondement = ({ fondement }: Lecture): string => FONDEMENTS[fondement];

/** The readings of a record, by agent and by team, with the names that the directory knows. */
export async function nommerSesLecteurs(acces: Acces, lus: SesLecteurs): Promise<VueDesLecteurs> {
  const parAgent = new Map<number, Lecture[]>();
  const cles = new Set<number>();
  for (const lecture of lus.lectures) {
    if (lecture.agentId !== null)
      parAgent.set(lecture.agentId, [...(parAgent.get(lecture.agentId) ?? []), lecture]);
    else if (lecture.cle !== null) cles.add(lecture.cle);
  }
  const agents = await lireLesAgents(acces, [...parAgent.keys()]);
  const sites = cles.size > 0 ? await lireLesSites(acces, { cles: [...cles] }) : [];
  return {
    ...lus,
    nommes: [...parAgent].map(([agentId, lectures]) => ({
      agentId,
      agent: agents.get(agentId),
      lectures,
    })),
    equipes: [
      ...new Set(
        [...cles].map((cle) => sites.find((site) => site.cle === cle)?.nom ?? `Équipe ${cle}`),
      ),
    ],
  };
}

export const nomDe = (agent: AgentDeLAnnuaire | undefined, agentId: number): string =>
  agent ? `${agent.prenom} ${agent.nom}` : `Agent ${agentId}`;
