import { type Acces, casDUsage } from '#acces';
import { emettreUnRecepisse } from '#recepisses';
import {
  direLeRefusDeProposer,
  direLeRefusDeReservation,
  type HeureProposee,
  heuresAChoisir,
  noterLaReception,
  proposerDesHeures,
  type RendezVous,
  rendezVousDeLObjet,
  reserver,
  retirerUneHeureProposee,
} from '#rendez-vous';
import { type AgentDeLAnnuaire, agentsDuSite, lireLesAgents, lireLesSites } from '#services';
import {
  aujourdHuiA,
  type CodeDeRetrait,
  type DateCivile,
  type Instant,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { type RefusDeTenir, tenirLeDossier } from '../tenir.ts';

/** What stands of the visit at her home, as the rendez-vous say it now: moved or cancelled there, it shows here. */
export interface VisiteConvenue {
  /** Taken and to come, or of today. */
  prevue: RendezVous | null;
  /** The last one that will not be: she or we cancelled, or nobody was there. */
  perdue: RendezVous | null;
  heures: readonly HeureProposee[];
  /** Who may go to her, at the places of the team. */
  equipe: readonly AgentDeLAnnuaire[];
  noms: ReadonlyMap<number, AgentDeLAnnuaire>;
}

async function equipeDe(acces: Acces, cle: number): Promise<AgentDeLAnnuaire[]> {
  const sites = await lireLesSites(acces, { cles: [cle] });
  const parSite = await Promise.all(sites.map(({ id }) => agentsDuSite(acces, id)));
  return parSite.flat();
}

export async function lireLaVisiteConvenue(
  acces: Acces,
  { demandeId, cle }: { demandeId: string; cle: number },
): Promise<VisiteConvenue> {
  const lus = await rendezVousDeLObjet(acces, [demandeId]);
  const visites = (lus.ok ? lus.valeur : []).filter(({ chezElle }) => chezElle);
  const [derniere = null] = visites;
  const offertes = await heuresAChoisir(acces, [demandeId]);
  const heures = offertes.ok ? offertes.valeur : [];
  const equipe = await equipeDe(acces, cle);
  return {
    prevue:
      visites.find(
        ({ etat, debut }) => etat === 'prevu' && aujourdHuiA(debut) >= acces.aujourdHui,
      ) ?? null,
    perdue: derniere && ['annule', 'pas_venue'].includes(derniere.etat) ? derniere : null,
    heures,
    equipe,
    noms: await lireLesAgents(
      acces,
      [...visites, ...heures].flatMap(({ agentId }) => agentId ?? []),
    ),
  };
}

export interface HeuresDeVisite {
  demandeId: string;
  agentId: number;
  debuts: readonly Instant[];
  dureeMinutes: number;
}
export type RefusDeConvenir =
  | RefusDeTenir
  | { raison: 'en_etablissement' }
  | { raison: 'heures'; champ: 'agent' | 'heures'; phrase: string };

/** Offers hours of one agent of the team for a visit at her home. What is offered holds nothing until it is chosen. */
export const proposerUneVisite = casDUsage(
  droits.evaluer,
  async (acces, voulues: HeuresDeVisite): Promise<Resultat<number, RefusDeConvenir>> => {
    const { demandeId, agentId, debuts, dureeMinutes } = voulues;
    const tenu = await tenirLeDossier(acces, demandeId);
    if (!tenu.ok) return tenu;
    const { personneId, cle, cadre } = tenu.valeur;
    if (cadre === 'etablissement') return refuse({ raison: 'en_etablissement' });
    const equipe = await equipeDe(acces, cle);
    const siteId = equipe.find(({ id }) => id === agentId)?.siteId ?? 0;
    const propose = await proposerDesHeures(acces, {
      ...{ objetId: demandeId, personneId, siteId, agentId, debuts, dureeMinutes },
      chezElle: true,
    });
    if (propose.ok) return propose;
    const { refus } = propose;
    // An agent that no place of the team knows is one to choose again, whatever the place.
    return refuse({
      raison: 'heures',
      ...direLeRefusDeProposer(
        refus.raison === 'lieu_d_une_autre_equipe' ? { raison: 'agent_inconnu' } : refus,
      ),
    });
  },
);

export const retirerUneHeureDeVisite = casDUsage(
  droits.evaluer,
  async (
    acces,
    { demandeId, heureId }: { demandeId: string; heureId: string },
  ): Promise<Resultat<undefined, RefusDeTenir>> => {
    const tenu = await tenirLeDossier(acces, demandeId);
    if (!tenu.ok) return tenu;
    await retirerUneHeureProposee(acces, { id: heureId });
    return reussi();
  },
);

/** Chosen by her on the telephone or at the desk, and written by the agent with her. */
export const prendreLaVisiteAvecElle = casDUsage(
  droits.evaluer,
  async (
    acces,
    { demandeId, heureId }: { demandeId: string; heureId: string },
  ): Promise<Resultat<{ rendezVousId: string }, RefusDeConvenir>> => {
    const tenu = await tenirLeDossier(acces, demandeId);
    if (!tenu.ok) return tenu;
    const place = { heureProposeeId: heureId };
    const pris = await reserver(acces, { place, canal: 'telephone' });
    if (pris.ok) return reussi({ rendezVousId: pris.valeur.id });
    return refuse({
      raison: 'heures',
      champ: 'heures',
      phrase: direLeRefusDeReservation(pris.refus),
    });
  },
);

export type RefusDeCode = RefusDeTenir | { raison: 'pas_nommee' } | { raison: 'rien_a_choisir' };

/**
 * A code for the helper she named: it opens the hours of this one visit, and nothing of the request. Refuses when she
 * did not name anybody, and when there is no hour to choose.
 */
export const donnerUnCodeAUnAidant = casDUsage(
  droits.evaluer,
  async (
    acces,
    { demandeId, nommee }: { demandeId: string; nommee: boolean },
  ): Promise<Resultat<CodeDeRetrait, RefusDeCode>> => {
    const tenu = await tenirLeDossier(acces, demandeId);
    if (!tenu.ok) return tenu;
    if (!nommee) return refuse({ raison: 'pas_nommee' });
    const { cle, personneId } = tenu.valeur;
    const { heures, prevue } = await lireLaVisiteConvenue(acces, { demandeId, cle });
    const objetId = prevue?.id ?? heures[0]?.rendezVousId;
    if (!objetId) return refuse({ raison: 'rien_a_choisir' });
    const emis = await emettreUnRecepisse(acces, { objetId, cle, discret: true, langue: 'fr' });
    if (!emis.ok) return refuse({ raison: 'introuvable' });
    await acces.tracer({
      operation: 'ecriture',
      objet: 'code de la visite, pour un aidant',
      objetId: demandeId,
      personnes: [personneId],
      fondement: 'elle a nommé cet aidant',
    });
    return reussi(emis.valeur.code);
  },
);

/** The visit of that day took place: the agenda says so too. Nothing to say when none was taken for it. */
export async function direLaVisiteFaite(
  acces: Acces,
  demandeId: string,
  visiteeLe: DateCivile,
): Promise<void> {
  const lus = await rendezVousDeLObjet(acces, [demandeId]);
  const tenue = (lus.ok ? lus.valeur : []).find(
    ({ chezElle, etat, debut }) =>
      chezElle && (etat === 'prevu' || etat === 'arrivee') && aujourdHuiA(debut) === visiteeLe,
  );
  if (tenue) await noterLaReception(acces, { id: tenue.id });
}
