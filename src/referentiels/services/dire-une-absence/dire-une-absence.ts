import { type Acces, casDUsage, type RefusDAcces } from '#acces';
import { ajouterJours, type DateCivile, type Resultat, refuse, reussi } from '#socle/pur';
import {
  agentsDeCesSites,
  lireLesAgents,
  lireLesSites,
} from '../lire-l-annuaire/lire-l-annuaire.ts';
import { droits } from '../regles-d-acces.ts';
import {
  type Absence,
  absencesDe,
  ecrireUneAbsence,
  retirerUneAbsence,
} from '../stockage/absences.ts';
import type { AgentDeLAnnuaire } from '../stockage/agents.ts';

/** Whole days, the last one included. */
export interface AbsenceADire {
  agentId: number;
  du: DateCivile;
  au: DateCivile;
  relaisId: number | null;
}

export type RefusDAbsence =
  | { raison: 'pas_son_equipe' | 'dates' | 'passee' | 'trop_long' | 'relais_inconnu' | 'a_soi' }
  | { raison: 'deja_absente'; du: string; au: string }
  | { raison: 'relais_absent'; relais: string };

const JOURS_AU_PLUS = 730;

/** Whose absences this agent may say: her own, and those of her team when she manages it. */
export async function sonEquipe(acces: Acces): Promise<AgentDeLAnnuaire[]> {
  const { lecteur } = acces;
  if (lecteur.genre !== 'agent') return [];
  const elle = (await lireLesAgents(acces, [lecteur.agentId])).get(lecteur.agentId);
  if (lecteur.mission !== 'encadrement') return elle ? [elle] : [];
  const sites = await lireLesSites(acces, { cles: lecteur.cles });
  const equipe = await agentsDeCesSites(
    acces,
    sites.map(({ id }) => id),
  );
  return elle && !equipe.some(({ id }) => id === elle.id) ? [elle, ...equipe] : equipe;
}

/**
 * Says an absence and who answers meanwhile. Refuses another's absence unless she is of the team one manages, dates in
 * disorder, gone by or beyond two years, an absence that overlaps another, and a relay who is away those days.
 */
export const direUneAbsence = casDUsage(
  droits.direUneAbsence,
  async (acces, absence: AbsenceADire): Promise<Resultat<undefined, RefusDAbsence>> => {
    const { agentId, du, au, relaisId } = absence;
    if (!(await sonEquipe(acces)).some(({ id }) => id === agentId))
      return refuse({ raison: 'pas_son_equipe' });
    if (au < du) return refuse({ raison: 'dates' });
    if (au < acces.aujourdHui) return refuse({ raison: 'passee' });
    if (au > ajouterJours(du, JOURS_AU_PLUS)) return refuse({ raison: 'trop_long' });
    const [deja] = (await absencesDe(acces.bd, [agentId], du)).filter((une) => une.du <= au);
    if (deja) return refuse({ raison: 'deja_absente', du: deja.du, au: deja.au });
    if (relaisId !== null) {
      if (relaisId === agentId) return refuse({ raison: 'a_soi' });
      const relais = (await lireLesAgents(acces, [relaisId])).get(relaisId);
      if (!relais) return refuse({ raison: 'relais_inconnu' });
      const siennes = (await absencesDe(acces.bd, [relaisId], du)).filter((une) => une.du <= au);
      if (siennes.some((une) => une.du <= du && une.au >= au))
        return refuse({ raison: 'relais_absent', relais: `${relais.prenom} ${relais.nom}` });
    }
    await ecrireUneAbsence(acces.bd, absence);
    await acces.tracer({ operation: 'ecriture', objet: 'absence', objetId: String(agentId) });
    return reussi();
  },
);

/** She is back, or does not leave after all: an absence under way ends the eve, one to come disappears. */
export const retirerDesAbsences = casDUsage(
  droits.direUneAbsence,
  async (
    acces,
    laquelle: { agentId: number; du: DateCivile },
  ): Promise<Resultat<undefined, { raison: 'pas_son_equipe' }>> => {
    if (!(await sonEquipe(acces)).some(({ id }) => id === laquelle.agentId))
      return refuse({ raison: 'pas_son_equipe' });
    await retirerUneAbsence(acces.bd, laquelle, acces.aujourdHui);
    await acces.tracer({
      operation: 'ecriture',
      objet: 'absence retirée',
      objetId: String(laquelle.agentId),
    });
    return reussi();
  },
);

/** Absences of her team that are not over. */
export const absencesDeLEquipe = (
  acces: Acces,
  equipe: readonly AgentDeLAnnuaire[],
): Promise<Absence[]> =>
  absencesDe(
    acces.bd,
    equipe.map(({ id }) => id),
    acces.aujourdHui,
  );

/** The field a refusal is about, and its sentence. */
export function direLeRefusDAbsence(
  refus: RefusDAbsence | RefusDAcces,
  direLeJour: (jour: string) => string,
): { champ: string; phrase: string } {
  switch (refus.raison) {
    case 'acces':
      return { champ: 'agentId', phrase: refus.motif };
    case 'pas_son_equipe':
      return {
        champ: 'agentId',
        phrase: 'Chacun dit ses absences ; qui encadre une équipe dit celles de son équipe.',
      };
    case 'dates':
      return { champ: 'au', phrase: 'Le dernier jour vient avant le premier. Vérifiez les deux.' };
    case 'passee':
      return { champ: 'au', phrase: 'Ces jours sont déjà passés.' };
    case 'trop_long':
      return { champ: 'au', phrase: 'Deux ans au plus. Au-delà, l’administration note le départ.' };
    case 'deja_absente':
      return {
        champ: 'du',
        phrase: `Une absence est déjà notée du ${direLeJour(refus.du)} au ${direLeJour(refus.au)}. Retirez-la d’abord.`,
      };
    case 'a_soi':
      return { champ: 'relaisId', phrase: 'Le relais est quelqu’un d’autre.' };
    case 'relais_inconnu':
      return { champ: 'relaisId', phrase: 'Choisissez le relais dans la liste.' };
    case 'relais_absent':
      return {
        champ: 'relaisId',
        phrase: `${refus.relais} n’est pas là non plus ces jours-là. Choisissez quelqu’un d’autre.`,
      };
  }
}
