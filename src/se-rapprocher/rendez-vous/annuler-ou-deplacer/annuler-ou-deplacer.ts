import { type Acces, casDUsage, type RefusDAcces } from '#acces';
import { type Instant, type Resultat, refuse, reussi } from '#socle/pur';
import { creneauDemande } from '../chercher-un-creneau/chercher-un-creneau.ts';
import { peutPasser } from '../domaine/etats.ts';
import { droits } from '../regles-d-acces.ts';
import { heureProposeeParId } from '../stockage/heures-proposees.ts';
import {
  changerLEtat,
  deplacerEnBase,
  type RendezVous,
  rendezVousParId,
} from '../stockage/rendez-vous.ts';

export type RefusDeChangement =
  | { raison: 'introuvable' }
  | { raison: 'deja_change' }
  | { raison: 'creneau_inconnu' }
  | { raison: 'deja_pris' }
  | { raison: 'autre_service' };

export const contenuDe = ({ id, cle, siteId, serviceId, debut }: RendezVous) => ({
  rendezVousId: id,
  cle,
  siteId,
  serviceId,
  debut,
});

export const personnesDe = ({ personneId }: RendezVous): string[] =>
  personneId ? [personneId] : [];

/** Cancels, by her or by us; the hour is free again at once. Refuses what already took place. */
export const annuler = casDUsage(
  droits.annuler,
  async (
    acces,
    { id, version }: { id: string; version?: number },
  ): Promise<Resultat<RendezVous, RefusDeChangement>> => {
    const rendezVous = await rendezVousParId(acces.bd, id);
    if (!rendezVous) return refuse({ raison: 'introuvable' });
    if (!peutPasser(rendezVous.etat, 'annule')) return refuse({ raison: 'deja_change' });
    const par = acces.lecteur.genre === 'habitant' ? 'elle' : 'nous';
    const change = await changerLEtat(
      acces.bd,
      { id, version: version ?? rendezVous.version },
      'annule',
      { annule_par: par, annule_le: acces.maintenant },
    );
    if (!change) return refuse({ raison: 'deja_change' });
    await acces.tracer({
      operation: 'ecriture',
      objet: 'rendez-vous',
      objetId: id,
      personnes: personnesDe(rendezVous),
    });
    const { rappelEnvoi } = rendezVous;
    await acces.annoncer({
      nom: 'RendezVousAnnule',
      contenu: { ...contenuDe(rendezVous), par, rappelEnvoi },
    });
    await acces.prevenir(`file:${rendezVous.siteId}`);
    return reussi({ ...rendezVous, etat: 'annule', annulePar: par });
  },
);

/** Another of the hours that were offered for this very rendez-vous. */
async function autreHeureProposee(acces: Acces, { id, chezElle }: RendezVous, heureId: string) {
  const heure = await heureProposeeParId(acces.bd, heureId);
  if (!heure || heure.debut < acces.maintenant)
    return refuse({ raison: 'creneau_inconnu' } as const);
  if (heure.rendezVousId !== id || heure.chezElle !== chezElle)
    return refuse({ raison: 'autre_service' } as const);
  const { agentId, debut, dureeMinutes } = heure;
  return reussi({ plageId: null, agentId, debut, dureeMinutes, ou: null });
}

export type AutreHeure = { plageId: number; debut: Instant } | { heureProposeeId: string };

async function nouvellePlace(acces: Acces, rendezVous: RendezVous, voulue: AutreHeure) {
  if ('heureProposeeId' in voulue)
    return autreHeureProposee(acces, rendezVous, voulue.heureProposeeId);
  const { plageId, debut } = voulue;
  const trouve = await creneauDemande(acces, plageId, debut);
  if (!trouve) return refuse({ raison: 'creneau_inconnu' } as const);
  if (
    trouve.creneau.serviceId !== rendezVous.serviceId ||
    trouve.creneau.siteId !== rendezVous.siteId
  )
    return refuse({ raison: 'autre_service' } as const);
  return reussi(trouve.creneau);
}

/** Another hour of the same service on the same site; the paper she holds still opens it. */
export const deplacer = casDUsage(
  droits.deplacer,
  async (
    acces,
    { id, version, ...voulue }: { id: string; version: number } & AutreHeure,
  ): Promise<Resultat<{ debut: Instant }, RefusDeChangement>> => {
    const rendezVous = await rendezVousParId(acces.bd, id);
    if (!rendezVous) return refuse({ raison: 'introuvable' });
    const place = await nouvellePlace(acces, rendezVous, voulue);
    if (!place.ok) return place;
    const { debut } = place.valeur;
    // By her receipt she keeps whom she was to meet, unless the team offered someone else too.
    if (
      acces.lecteur.genre === 'habitant' &&
      !('heureProposeeId' in voulue) &&
      place.valeur.agentId !== rendezVous.agentId
    )
      return refuse({ raison: 'autre_service' });
    const issue = await deplacerEnBase(acces.bd, { id, version }, place.valeur);
    if (issue === 'pris') return refuse({ raison: 'deja_pris' });
    if (issue === 'change') return refuse({ raison: 'deja_change' });
    await acces.tracer({
      operation: 'ecriture',
      objet: 'rendez-vous',
      objetId: id,
      personnes: personnesDe(rendezVous),
    });
    await acces.annoncer({
      nom: 'RendezVousDeplace',
      contenu: {
        ...contenuDe(rendezVous),
        debut,
        avant: rendezVous.debut,
        rappelEnvoi: rendezVous.rappelEnvoi,
      },
    });
    await acces.prevenir(`file:${rendezVous.siteId}`);
    return reussi({ debut });
  },
);

export function direLeRefusDeChangement(refus: RefusDeChangement | RefusDAcces): string {
  switch (refus.raison) {
    case 'acces':
      return refus.motif;
    case 'introuvable':
      return 'Vous ne pouvez pas ouvrir ce rendez-vous. S’il vous concerne, appelez l’équipe qui reçoit.';
    case 'deja_change':
      return 'Quelqu’un vient de changer ce rendez-vous. Regardez-le à nouveau avant de décider.';
    case 'creneau_inconnu':
      return 'Cette heure n’est plus proposée. Choisissez-en une autre dans la liste.';
    case 'deja_pris':
      return 'Cette heure vient d’être prise. Le rendez-vous reste à son heure ; choisissez-en une autre.';
    case 'autre_service':
      return 'Cette heure est celle d’un autre lieu. Annulez ce rendez-vous et prenez-en un là-bas.';
  }
}
