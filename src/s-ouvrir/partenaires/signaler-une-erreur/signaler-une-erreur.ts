import { type Acces, casDUsage, equipeChoisie, type RefusDAcces } from '#acces';
import { identifiant, nettoyerUnTexte, type Resultat, refuse, reussi } from '#socle/pur';
import { lireLesServicesPartenaires } from '../lire-les-partenaires/lire-les-partenaires.ts';
import { droits } from '../regles-d-acces.ts';
import {
  ecrireUneConfirmation,
  ecrireUnSignalement,
  type QuoiSignale,
  type ReponseAuSignalement,
  repondreEnBase,
  type Signalement,
  signalementsEnBase,
} from '../stockage/signalements.ts';

export const DIRE_QUOI: Readonly<Record<QuoiSignale, string>> = {
  horaires: 'Les horaires',
  telephone: 'Le téléphone',
  adresse: 'L’adresse',
  prix: 'Le prix',
  conditions: 'Les conditions',
  ferme: 'Le lieu a fermé',
  autre: 'Autre chose',
};
export const DIRE_LA_REPONSE: Readonly<Record<ReponseAuSignalement, string>> = {
  corrige: 'Corrigé',
  transmis: 'Transmis à la structure',
  deja_juste: 'Vérifié : c’est juste',
};

export type RefusDeSignalement =
  | { raison: 'service_inconnu' }
  | { raison: 'sans_reponse' }
  | { raison: 'deja_repondu' }
  | { raison: 'sans_agent' };

const agentDe = ({ lecteur }: Acces) => (lecteur.genre === 'agent' ? lecteur : null);

/** An agent says that something is wrong; it waits for an answer from now on. */
export const signalerUneErreur = casDUsage(
  droits.signaler,
  async (
    acces,
    { serviceId, quoi, mots }: { serviceId: string; quoi: QuoiSignale; mots?: string },
  ): Promise<Resultat<{ id: string }, RefusDeSignalement>> => {
    const agent = agentDe(acces);
    if (!agent) return refuse({ raison: 'sans_agent' });
    if (!(await lireLesServicesPartenaires(acces, [serviceId])).has(serviceId))
      return refuse({ raison: 'service_inconnu' });
    const id = identifiant<'signalement'>();
    await ecrireUnSignalement(acces.bd, {
      id,
      serviceId,
      quoi,
      mots: nettoyerUnTexte(mots ?? '').slice(0, 500) || null,
      agentId: agent.agentId,
      // Whoever acts for several teams signals in her own name.
      cle: equipeChoisie(acces),
      signaleLe: acces.maintenant,
    });
    await acces.tracer({ operation: 'ecriture', objet: 'signalement', objetId: id });
    await acces.annoncer({
      nom: 'ErreurSignalee',
      contenu: { signalementId: id, serviceId, quoi },
    });
    return reussi({ id });
  },
);

/** The answer that every signalement gets: corrected, passed on, or checked and right; with a sentence. */
export const repondreAUnSignalement = casDUsage(
  droits.repondre,
  async (
    acces,
    { id, etat, reponse }: { id: string; etat: ReponseAuSignalement; reponse: string },
  ): Promise<Resultat<{ serviceId: string }, RefusDeSignalement>> => {
    const agent = agentDe(acces);
    if (!agent) return refuse({ raison: 'sans_agent' });
    const mots = nettoyerUnTexte(reponse).slice(0, 500);
    if (mots.length < 3) return refuse({ raison: 'sans_reponse' });
    const repondu = await repondreEnBase(acces.bd, {
      id,
      etat,
      mots,
      par: agent.agentId,
      le: acces.maintenant,
    });
    if (!repondu) return refuse({ raison: 'deja_repondu' });
    await acces.tracer({ operation: 'ecriture', objet: 'signalement', objetId: id });
    const { serviceId, agentId } = repondu;
    await acces.annoncer({
      nom: 'ErreurRepondue',
      contenu: { signalementId: id, serviceId, agentId, etat },
    });
    return reussi({ serviceId });
  },
);

/** The place said again that all this is right: today, and who heard it. */
export const confirmerUnService = casDUsage(
  droits.repondre,
  async (
    acces,
    { serviceId }: { serviceId: string },
  ): Promise<Resultat<undefined, RefusDeSignalement>> => {
    const agent = agentDe(acces);
    if (!agent) return refuse({ raison: 'sans_agent' });
    if (!(await lireLesServicesPartenaires(acces, [serviceId])).has(serviceId))
      return refuse({ raison: 'service_inconnu' });
    const par = (agent.nom ?? agent.fonction).slice(0, 120);
    await ecrireUneConfirmation(acces.bd, {
      serviceId,
      le: acces.aujourdHui,
      agentId: agent.agentId,
      par,
    });
    await acces.tracer({ operation: 'ecriture', objet: 'confirmation d’un service' });
    return reussi();
  },
);

export interface SignalementsDemandes {
  serviceId?: string;
  /** Mine only, answered or not. */
  miens?: boolean;
  ouverts?: boolean;
  apres?: number;
}
export const SIGNALEMENTS_PAR_PAGE = 30;

/** Errors seen, thirty a page, one more to know whether there is another. */
export const lireLesSignalements = casDUsage(
  droits.signaler,
  async (acces, demandes: SignalementsDemandes): Promise<Resultat<Signalement[], never>> => {
    const agent = agentDe(acces);
    return reussi(
      await signalementsEnBase(acces.bd, {
        ...(demandes.serviceId === undefined ? {} : { serviceId: demandes.serviceId }),
        ...(demandes.miens && agent ? { agentId: agent.agentId } : {}),
        ouverts: demandes.ouverts ?? false,
        apres: demandes.apres ?? 0,
        limite: SIGNALEMENTS_PAR_PAGE + 1,
      }),
    );
  },
);

export function direLeRefusDeSignalement(refus: RefusDeSignalement | RefusDAcces): string {
  switch (refus.raison) {
    case 'acces':
      return refus.motif;
    case 'service_inconnu':
      return 'Ce service n’est plus dans l’annuaire. Cherchez-en un autre.';
    case 'sans_reponse':
      return 'Écrivez quelques mots de réponse : qui a signalé l’erreur les lira.';
    case 'deja_repondu':
      return 'Quelqu’un vient de répondre à ce signalement.';
    case 'sans_agent':
      return 'Reconnectez-vous pour répondre à votre nom.';
  }
}
