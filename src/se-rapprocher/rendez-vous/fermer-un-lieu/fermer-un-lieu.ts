import { type Acces, casDUsage } from '#acces';
import {
  ajouterJours,
  type DateCivile,
  debutDuJour,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import type { Fermeture } from '../domaine/creneaux.ts';
import type { RaisonDAnnulation } from '../domaine/etats.ts';
import { lieuAOrganiser } from '../ouvrir-des-plages/ouvrir-des-plages.ts';
import { droits } from '../regles-d-acces.ts';
import { arreterEnBase, leverLaFermetureEnBase } from '../stockage/heures.ts';
import { ecrireUneFermeture, fermeturesEnBase, plageParId } from '../stockage/plages.ts';
import {
  type HeuresPerdues,
  type RendezVous,
  rendezVousAPrevenir,
} from '../stockage/rendez-vous.ts';

export interface FermetureADire {
  siteId: number;
  /** None: the whole place. */
  agentId: number | null;
  du: DateCivile;
  au: DateCivile;
  raison: string | null;
  /** How many rendez-vous the reader was shown before deciding; another number is shown again first. */
  vus: number;
}

export type RefusDeFermer =
  | { raison: 'ailleurs' }
  | { raison: 'dates' }
  | { raison: 'passe' }
  | { raison: 'a_prevenir'; lesquels: readonly RendezVous[] };

const finDe = (au: DateCivile) => debutDuJour(ajouterJours(au, 1));

async function retirer(
  acces: Acces,
  cle: number,
  perdues: HeuresPerdues,
  raison: RaisonDAnnulation,
): Promise<void> {
  await acces.annoncer({ nom: 'HeuresRetirees', contenu: { cle, ...perdues, raison } });
  await acces.prevenir(`file:${perdues.siteId}`);
}

const deMaintenant = (acces: Acces, du: DateCivile) =>
  du <= acces.aujourdHui ? acces.maintenant : debutDuJour(du);

/**
 * Closes a place, or one agent's hours there, from one day to another, both included. Who had taken an hour is told
 * and owed another one: the announcement sets it in motion, protected persons included, whom this reader is not
 * shown. Refuses days past, another team's place, and rendez-vous that the reader has not been shown yet.
 */
export const fermerDesJours = casDUsage(
  droits.ouvrirDesPlages,
  async (acces, fermeture: FermetureADire): Promise<Resultat<undefined, RefusDeFermer>> => {
    const { siteId, agentId, du, au, raison, vus } = fermeture;
    const site = await lieuAOrganiser(acces, siteId);
    if (!site) return refuse({ raison: 'ailleurs' });
    if (au < du) return refuse({ raison: 'dates' });
    if (du < acces.aujourdHui) return refuse({ raison: 'passe' });
    const perdues = { siteId, agentId, plageId: null, de: deMaintenant(acces, du), a: finDe(au) };
    const lesquels = await rendezVousAPrevenir(acces.bd, perdues);
    if (lesquels.length !== vus) return refuse({ raison: 'a_prevenir', lesquels });
    await ecrireUneFermeture(acces.bd, {
      siteId,
      cle: site.cle,
      agentId,
      du,
      au,
      raison,
      diteLe: acces.aujourdHui,
    });
    await acces.tracer({ operation: 'ecriture', objet: 'fermeture' });
    await retirer(acces, site.cle, perdues, agentId === null ? 'lieu_ferme' : 'agent_absent');
    return reussi();
  },
);

/** Stops hours from a day on; who had taken one after it is told and owed another. */
export const arreterDesHeures = casDUsage(
  droits.ouvrirDesPlages,
  async (
    acces,
    { plageId, au, vus }: { plageId: number; au: DateCivile; vus: number },
  ): Promise<Resultat<{ siteId: number }, RefusDeFermer>> => {
    const plage = await plageParId(acces.bd, plageId);
    const site = plage && (await lieuAOrganiser(acces, plage.siteId));
    if (!plage || !site) return refuse({ raison: 'ailleurs' });
    if (au <= acces.aujourdHui) return refuse({ raison: 'passe' });
    if (au <= plage.du) return refuse({ raison: 'dates' });
    const perdues = { siteId: site.id, agentId: null, plageId, de: debutDuJour(au), a: null };
    const lesquels = await rendezVousAPrevenir(acces.bd, perdues);
    if (lesquels.length !== vus) return refuse({ raison: 'a_prevenir', lesquels });
    if (!(await arreterEnBase(acces.bd, plageId, au))) return refuse({ raison: 'dates' });
    await acces.tracer({ operation: 'ecriture', objet: 'plages de rendez-vous' });
    await retirer(acces, site.cle, perdues, 'heures_arretees');
    return reussi({ siteId: site.id });
  },
);

/** Opens again days that were closed. What was cancelled stays so: those persons were given another way. */
export const leverUneFermeture = casDUsage(
  droits.ouvrirDesPlages,
  async (acces, { id }: { id: number }): Promise<Resultat<undefined, { raison: 'ailleurs' }>> => {
    if (!(await leverLaFermetureEnBase(acces.bd, id))) return refuse({ raison: 'ailleurs' });
    await acces.tracer({ operation: 'ecriture', objet: 'fermeture levée' });
    return reussi();
  },
);

export function direLeRefusDeFermer(refus: RefusDeFermer): { champ: string; phrase: string } {
  switch (refus.raison) {
    case 'ailleurs':
      return { champ: 'du', phrase: 'Ce lieu n’est pas celui de votre équipe.' };
    case 'dates':
      return { champ: 'au', phrase: 'Le dernier jour vient après le premier.' };
    case 'passe':
      return { champ: 'du', phrase: 'Ce jour est passé. Choisissez un jour à venir.' };
    case 'a_prevenir':
      return {
        champ: 'du',
        phrase:
          'Des rendez-vous sont déjà pris ces jours-là : lisez qui sera prévenu, puis décidez.',
      };
  }
}

/** When these places, or somebody there, receive nobody between two days; it says nothing of anyone who comes. */
export const joursFermes = (
  acces: Acces,
  { siteIds, du, au }: { siteIds: readonly number[]; du: DateCivile; au: DateCivile },
): Promise<Fermeture[]> => fermeturesEnBase(acces.bd, siteIds, du, au);
