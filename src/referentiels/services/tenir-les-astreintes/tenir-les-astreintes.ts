import { casDUsage, type RefusDAcces } from '#acces';
import {
  type DateCivile,
  direLeRefusDeTelephone,
  ecrireLeTelephone,
  instantDuMur,
  lireUnTelephone,
  type RefusDeTelephone,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import { lireLesAgents, lireLesSites } from '../lire-l-annuaire/lire-l-annuaire.ts';
import { droits } from '../regles-d-acces.ts';
import {
  astreintesEntre,
  ecrireUneAstreinte,
  retirerUneAstreinte,
} from '../stockage/astreintes.ts';

export interface AstreinteAInscrire {
  siteId: number;
  agentId: number;
  telephone: string;
  du: DateCivile;
  de: string;
  au: DateCivile;
  a: string;
}

export type RefusDAstreinte =
  | { raison: 'site_inconnu' | 'agent_inconnu' | 'heures' | 'passee' }
  | { raison: 'telephone'; refus: RefusDeTelephone }
  | { raison: 'deja_tenue'; par: string };

/**
 * Puts someone on duty for a place, from an hour to another of the wall clock of Paris. Refuses a place or an agent
 * that is not there, hours in disorder or gone by, a number that cannot be called, and hours already held.
 */
export const inscrireUneAstreinte = casDUsage(
  droits.tenirLAnnuaire,
  async (
    acces,
    { siteId, agentId, telephone, du, de, au, a }: AstreinteAInscrire,
  ): Promise<Resultat<undefined, RefusDAstreinte>> => {
    if ((await lireLesSites(acces, { ids: [siteId] })).length === 0)
      return refuse({ raison: 'site_inconnu' });
    if (!(await lireLesAgents(acces, [agentId])).has(agentId))
      return refuse({ raison: 'agent_inconnu' });
    const numero = lireUnTelephone(telephone);
    if (!numero.ok) return refuse({ raison: 'telephone', refus: numero.refus });
    const [debut, fin] = [instantDuMur(du, de), instantDuMur(au, a)];
    if (Date.parse(fin) <= Date.parse(debut)) return refuse({ raison: 'heures' });
    if (Date.parse(fin) <= Date.parse(acces.maintenant)) return refuse({ raison: 'passee' });
    const [deja] = await astreintesEntre(acces.bd, debut, fin, [siteId]);
    if (deja) {
      const qui = (await lireLesAgents(acces, [deja.agentId])).get(deja.agentId);
      return refuse({ raison: 'deja_tenue', par: qui ? `${qui.prenom} ${qui.nom}` : 'quelqu’un' });
    }
    await ecrireUneAstreinte(acces.bd, {
      siteId,
      agentId,
      telephone: ecrireLeTelephone(numero.valeur),
      debut,
      fin,
    });
    await acces.tracer({ operation: 'ecriture', objet: 'astreinte', objetId: String(siteId) });
    return reussi();
  },
);

/** Takes a turn back: one that began ends now, one to come disappears. */
export const retirerDesAstreintes = casDUsage(
  droits.tenirLAnnuaire,
  async (acces, { id }: { id: number }): Promise<Resultat<undefined, never>> => {
    await retirerUneAstreinte(acces.bd, id, acces.maintenant);
    await acces.tracer({ operation: 'ecriture', objet: 'astreinte retirée', objetId: String(id) });
    return reussi();
  },
);

/** The field a refusal is about, and its sentence. */
export function direLeRefusDAstreinte(refus: RefusDAstreinte | RefusDAcces): {
  champ: string;
  phrase: string;
} {
  switch (refus.raison) {
    case 'acces':
      return { champ: 'site', phrase: refus.motif };
    case 'site_inconnu':
      return { champ: 'site', phrase: 'Choisissez un lieu dans la liste.' };
    case 'agent_inconnu':
      return { champ: 'agentId', phrase: 'Choisissez quelqu’un dans la liste.' };
    case 'telephone':
      return { champ: 'telephone', phrase: direLeRefusDeTelephone(refus.refus) };
    case 'heures':
      return {
        champ: 'a',
        phrase: 'L’astreinte finit avant de commencer. Vérifiez les jours et les heures.',
      };
    case 'passee':
      return { champ: 'au', phrase: 'Ces heures sont déjà passées.' };
    case 'deja_tenue':
      return {
        champ: 'de',
        phrase: `${refus.par} tient déjà une partie de ces heures. Retirez d’abord son tour, ou changez les heures.`,
      };
  }
}
