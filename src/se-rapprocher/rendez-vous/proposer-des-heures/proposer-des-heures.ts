import { type Acces, casDUsage, type RefusDAcces } from '#acces';
import { agentsDuSite, lireLesSites, type Site } from '#services';
import {
  ajouterJours,
  ajouterMinutes,
  aujourdHuiA,
  debutDuJour,
  heurePourAgent,
  type Instant,
  identifiant,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import { seGenent } from '../domaine/creneaux.ts';
import { EN_LIGNE } from '../parametres.ts';
import { droits } from '../regles-d-acces.ts';
import {
  ecrireDesHeuresProposees,
  type HeureProposee,
  heureProposeeParId,
  heuresProposeesAVenir,
  retirerUneHeureEnBase,
} from '../stockage/heures-proposees.ts';
import { fermeturesEnBase, minutesPrises } from '../stockage/plages.ts';
import { rendezVousParObjets } from '../stockage/rendez-vous.ts';

export interface HeuresAProposer {
  /** What the rendez-vous is about, as her receipt opens it. */
  objetId: string;
  personneId: string;
  siteId: number;
  /** Who will receive her, or go to her. */
  agentId: number;
  debuts: readonly Instant[];
  dureeMinutes: number;
  chezElle: boolean;
}

export type RefusDeProposer =
  | { raison: 'lieu_d_une_autre_equipe' }
  | { raison: 'agent_inconnu' }
  | { raison: 'sans_heure' }
  | { raison: 'heure_passee' }
  | { raison: 'heure_prise'; debut: Instant };

/** The hours of these that can still be taken: nobody stands there, and whoever receives is not away. */
async function encoreLibres<T extends Omit<HeureProposee, 'id'>>(
  acces: Acces,
  heures: readonly T[],
): Promise<T[]> {
  const jours = heures.map(({ debut }) => aujourdHuiA(debut)).sort();
  const [premier, dernier] = [jours[0], jours.at(-1)];
  if (!premier || !dernier) return [];
  const siteIds = [...new Set(heures.map(({ siteId }) => siteId))];
  const agentIds = [...new Set(heures.map(({ agentId }) => agentId))];
  const pris = await minutesPrises(
    acces.bd,
    siteIds,
    agentIds,
    ajouterMinutes(debutDuJour(premier), -240),
    debutDuJour(ajouterJours(dernier, 1)),
  );
  const fermetures = await fermeturesEnBase(acces.bd, siteIds, premier, dernier);
  return heures.filter((heure) => {
    const jour = aujourdHuiA(heure.debut);
    const ferme = fermetures.some(
      ({ siteId, agentId, du, au }) =>
        siteId === heure.siteId &&
        (agentId === null || agentId === heure.agentId) &&
        du <= jour &&
        jour <= au,
    );
    return !ferme && !pris.some((autre) => seGenent({ ...heure, plageId: 0, ou: null }, autre));
  });
}

/** The rendez-vous that these hours are for: the one that is offered or taken already, or a new one. */
async function pourQuelRendezVous(
  acces: Acces,
  { objetId, chezElle }: HeuresAProposer,
): Promise<string> {
  const pris = await rendezVousParObjets(acces.bd, [objetId]);
  const tenu = pris.find((un) => un.etat === 'prevu' && un.chezElle === chezElle);
  if (tenu) return tenu.id;
  const finis = new Set(pris.map(({ id }) => id));
  const [deja] = (await heuresProposeesAVenir(acces.bd, [objetId], acces.maintenant)).filter(
    ({ rendezVousId }) => !finis.has(rendezVousId),
  );
  return deja?.rendezVousId ?? identifiant<'rendez-vous'>();
}

async function agentDuLieu(acces: Acces, { siteId, agentId }: HeuresAProposer) {
  const [site] = await lireLesSites(acces, { ids: [siteId] });
  if (!site || acces.lecteur.genre !== 'agent' || !acces.lecteur.cles.includes(site.cle))
    return refuse({ raison: 'lieu_d_une_autre_equipe' } as const);
  const equipe = await agentsDuSite(acces, siteId);
  return equipe.some(({ id }) => id === agentId)
    ? reussi<Site>(site)
    : refuse({ raison: 'agent_inconnu' } as const);
}

/**
 * Offers hours to one person, of one agent of the team: at its place, or at her home. Nothing is held until she
 * chooses. Refuses an hour past, and one where this agent is already expected.
 */
export const proposerDesHeures = casDUsage(
  droits.proposer,
  async (acces, voulues: HeuresAProposer): Promise<Resultat<number, RefusDeProposer>> => {
    const { objetId, personneId, agentId, dureeMinutes, chezElle } = voulues;
    const lieu = await agentDuLieu(acces, voulues);
    if (!lieu.ok) return lieu;
    if (voulues.debuts.length === 0) return refuse({ raison: 'sans_heure' });
    if (voulues.debuts.some((debut) => debut < acces.maintenant))
      return refuse({ raison: 'heure_passee' });
    const rendezVousId = await pourQuelRendezVous(acces, voulues);
    const { id: siteId, serviceId, cle } = lieu.valeur;
    const heures = voulues.debuts.map((debut) => ({
      id: identifiant<'heure-proposee'>(),
      ...{ rendezVousId, objetId, personneId, cle, siteId, serviceId, agentId },
      ...{ debut, dureeMinutes, chezElle },
    }));
    const libres = await encoreLibres(acces, heures);
    const prise = heures.find((heure) => !libres.includes(heure));
    if (prise) return refuse({ raison: 'heure_prise', debut: prise.debut });
    const par = acces.lecteur.genre === 'agent' ? acces.lecteur.agentId : 0;
    const nombre = await ecrireDesHeuresProposees(acces.bd, heures, { le: acces.maintenant, par });
    await acces.tracer({
      operation: 'ecriture',
      objet: 'heures proposées',
      objetId,
      personnes: [personneId],
    });
    return reussi(nombre);
  },
);

/**
 * What is offered and can still be taken, about these objects or for these rendez-vous: by the team, or by whoever
 * holds a paper that opens one of them. Hers are read with her page, whose trace says so.
 */
export const heuresProposees = casDUsage(
  droits.lire,
  async (acces, ids: readonly string[]): Promise<Resultat<HeureProposee[], never>> => {
    const surElle = acces.lecteur.genre === 'habitant';
    const depuis = surElle
      ? ajouterMinutes(acces.maintenant, EN_LIGNE.delaiMinutes)
      : acces.maintenant;
    const heures = await heuresProposeesAVenir(acces.bd, ids, depuis);
    const personnes = [...new Set(heures.map(({ personneId }) => personneId))];
    if (personnes.length > 0)
      await acces.tracer({ operation: 'liste', objet: 'heures proposées', personnes });
    return reussi(await encoreLibres(acces, heures));
  },
);

/** Of those, the hours of a rendez-vous that nobody has taken yet: what is there to choose. */
export const heuresAChoisir = casDUsage(
  droits.lire,
  async (acces, ids: readonly string[]): Promise<Resultat<HeureProposee[], never>> => {
    const offertes = await heuresProposees(acces, ids);
    const heures = offertes.ok ? offertes.valeur : [];
    const pris = await rendezVousParObjets(
      acces.bd,
      heures.map(({ rendezVousId }) => rendezVousId),
    );
    const dejaPris = new Set(pris.map(({ id }) => id));
    return reussi(heures.filter(({ rendezVousId }) => !dejaPris.has(rendezVousId)));
  },
);

/** No longer offered; what was taken already is a rendez-vous, and stays. */
export const retirerUneHeureProposee = casDUsage(
  droits.proposer,
  async (acces, { id }: { id: string }): Promise<Resultat<undefined, never>> => {
    const heure = await heureProposeeParId(acces.bd, id);
    // Withdrawn by another hand first: it is withdrawn all the same.
    if (!heure) return reussi();
    await retirerUneHeureEnBase(acces.bd, id);
    await acces.tracer({
      operation: 'ecriture',
      objet: 'heures proposées',
      objetId: heure.objetId,
      personnes: [heure.personneId],
    });
    return reussi();
  },
);

export function direLeRefusDeProposer(refus: RefusDeProposer | RefusDAcces): {
  champ: 'agent' | 'heures';
  phrase: string;
} {
  switch (refus.raison) {
    case 'acces':
      return { champ: 'agent', phrase: refus.motif };
    case 'lieu_d_une_autre_equipe':
      return { champ: 'agent', phrase: 'Ce lieu n’est pas celui de votre équipe.' };
    case 'agent_inconnu':
      return { champ: 'agent', phrase: 'Choisissez dans la liste qui ira chez elle.' };
    case 'sans_heure':
      return { champ: 'heures', phrase: 'Écrivez au moins une heure, par exemple 9 h 30.' };
    case 'heure_passee':
      return { champ: 'heures', phrase: 'Cette heure est passée. Proposez-en une autre.' };
    case 'heure_prise':
      return {
        champ: 'heures',
        phrase: `À ${heurePourAgent(refus.debut)}, cet agent est déjà pris ou absent. Proposez une autre heure.`,
      };
  }
}
