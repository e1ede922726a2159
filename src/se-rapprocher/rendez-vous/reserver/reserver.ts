import { type Acces, casDUsage, equipeChoisie, QUELLE_EQUIPE, type RefusDAcces } from '#acces';
import { lireLesSites } from '#services';
import {
  type Id,
  type Instant,
  identifiant,
  nettoyerUneLigne,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import { creneauDemande } from '../chercher-un-creneau/chercher-un-creneau.ts';
import type { Creneau } from '../domaine/creneaux.ts';
import type { Canal } from '../domaine/etats.ts';
import { ouvrirAQuiRecoit } from '../ouvrir-a-qui-recoit.ts';
import { droits } from '../regles-d-acces.ts';
import { type HeureProposee, heureProposeeParId } from '../stockage/heures-proposees.ts';
import { ecrireUnRendezVous } from '../stockage/rendez-vous.ts';

/** A place among the published hours, one of those offered to her, or an hour that an agent gives in her own day. */
export type PlaceVoulue =
  | { heureProposeeId: string }
  | { plageId: number; debut: Instant }
  | { siteId: number; agentId: number; debut: Instant; dureeMinutes: number; ou?: string };

export interface Reservation {
  place: PlaceVoulue;
  canal: Canal;
  personneId?: string;
  premierContactId?: string;
  /** As she says it; a first name is enough, nothing is too. */
  nomDit?: string;
  telephone?: string;
  langue?: 'fr' | 'en';
  /** She wants to be reminded of it. */
  rappelVoulu?: boolean;
  /** The team that takes it, where this agent acts for several and none is the place's. */
  preneurCle?: number;
}

export type RefusDeReservation =
  | { raison: 'creneau_inconnu' }
  | { raison: 'heure_passee' }
  | { raison: 'deja_pris' }
  | { raison: 'reserve_a_l_equipe' }
  | { raison: 'fiche_fermee' }
  | { raison: 'quelle_equipe' };

export interface RendezVousReserve {
  id: Id<'rendez-vous'>;
  siteId: number;
  serviceId: number;
  cle: number;
  debut: Instant;
  dureeMinutes: number;
}

type Place = Omit<Creneau, 'plageId'> & {
  plageId: number | null;
  /** What was offered says whom it was offered to, and under which number. */
  offre?: HeureProposee;
};

async function placeProposee(
  acces: Acces,
  heureProposeeId: string,
): Promise<Resultat<Place, RefusDeReservation>> {
  const offre = await heureProposeeParId(acces.bd, heureProposeeId);
  if (!offre) return refuse({ raison: 'creneau_inconnu' });
  if (offre.debut < acces.maintenant) return refuse({ raison: 'heure_passee' });
  const { siteId, serviceId, cle, agentId, debut, dureeMinutes } = offre;
  const place = { siteId, serviceId, cle, agentId, debut, dureeMinutes };
  return reussi({ ...place, plageId: null, ou: null, offre });
}

async function placeVoulue(
  acces: Acces,
  voulue: PlaceVoulue,
): Promise<Resultat<Place, RefusDeReservation>> {
  if ('heureProposeeId' in voulue) return placeProposee(acces, voulue.heureProposeeId);
  if ('plageId' in voulue) {
    const trouve = await creneauDemande(acces, voulue.plageId, voulue.debut);
    if (!trouve) return refuse({ raison: 'creneau_inconnu' });
    const { lecteur } = acces;
    const deLEquipe =
      lecteur.genre === 'machine' ||
      (lecteur.genre === 'agent' && lecteur.cles.includes(trouve.plage.cle));
    if (!trouve.plage.ouverteATous && !deLEquipe) return refuse({ raison: 'reserve_a_l_equipe' });
    return reussi(trouve.creneau);
  }
  if (acces.lecteur.genre === 'public' || acces.lecteur.genre === 'habitant')
    return refuse({ raison: 'creneau_inconnu' });
  const [site] = await lireLesSites(acces, { ids: [voulue.siteId] });
  if (!site) return refuse({ raison: 'creneau_inconnu' });
  // Outside the published hours, nobody writes in the day of another team.
  if (acces.lecteur.genre === 'agent' && !acces.lecteur.cles.includes(site.cle))
    return refuse({ raison: 'reserve_a_l_equipe' });
  const { agentId, debut, dureeMinutes, ou } = voulue;
  const { serviceId, cle } = site;
  return reussi({
    plageId: null,
    siteId: site.id,
    serviceId,
    cle,
    agentId,
    debut,
    dureeMinutes,
    ou: ou ?? null,
  });
}

const ligneOuRien = (texte: string | undefined, maximum: number): string | null =>
  nettoyerUneLigne(texte ?? '').slice(0, maximum) || null;

/** The team of the place when it is hers; else the one that she names among several. Null: no team takes it. */
function quiLePrend(
  acces: Acces,
  cle: number,
  preneurCle: number | undefined,
): Resultat<number | null, { raison: 'quelle_equipe' }> {
  const { lecteur } = acces;
  if (lecteur.genre !== 'agent' || lecteur.cles.length === 0) return reussi(null);
  const choisie = equipeChoisie(acces, lecteur.cles.includes(cle) ? cle : preneurCle);
  return choisie === null ? refuse({ raison: 'quelle_equipe' }) : reussi(choisie);
}

/**
 * Takes a rendez-vous: at the desk, by telephone, online with a first name only, or by an agent in her own day.
 * Refuses an hour past or never published, one kept for its team, one that another hand took first, and a record
 * that may not be opened to who receives.
 */
export const reserver = casDUsage(
  droits.reserver,
  async (
    acces,
    reservation: Reservation,
  ): Promise<Resultat<RendezVousReserve, RefusDeReservation>> => {
    if ('debut' in reservation.place && reservation.place.debut < acces.maintenant)
      return refuse({ raison: 'heure_passee' });
    const lue = await placeVoulue(acces, reservation.place);
    if (!lue.ok) return lue;
    const { offre, ...place } = lue.valeur;
    const personneId = offre?.personneId ?? reservation.personneId;
    const premierContactId = offre?.objetId ?? reservation.premierContactId;
    const preneur = quiLePrend(acces, place.cle, reservation.preneurCle);
    if (!preneur.ok) return preneur;
    if (personneId && !(await ouvrirAQuiRecoit(acces, personneId, place)))
      return refuse({ raison: 'fiche_fermee' });
    const id = (offre?.rendezVousId as Id<'rendez-vous'>) ?? identifiant<'rendez-vous'>();
    const agent = acces.lecteur.genre === 'agent' ? acces.lecteur : null;
    const invite = !personneId && !premierContactId;
    const pris = await ecrireUnRendezVous(acces.bd, {
      id,
      ...place,
      chezElle: offre?.chezElle ?? false,
      personneId: personneId ?? null,
      premierContactId: premierContactId ?? null,
      nomDit: ligneOuRien(reservation.nomDit, 80),
      telephone: ligneOuRien(reservation.telephone, 20),
      prisPar: reservation.canal,
      preneurCle: preneur.valeur,
      preneurAgent: agent?.agentId ?? null,
      invite,
      langue: reservation.langue ?? 'fr',
      rappelVoulu: reservation.rappelVoulu ?? false,
      prisLe: acces.maintenant,
    });
    if (!pris) return refuse({ raison: 'deja_pris' });
    await acces.tracer({
      operation: 'ecriture',
      objet: 'rendez-vous',
      objetId: id,
      personnes: personneId ? [personneId] : [],
    });
    const { siteId, serviceId, cle, debut, dureeMinutes } = place;
    const contenu = {
      rendezVousId: id,
      cle,
      siteId,
      serviceId,
      debut,
      canal: reservation.canal,
      invite,
    };
    await acces.annoncer({ nom: 'RendezVousPris', contenu });
    await acces.prevenir(`file:${siteId}`);
    return reussi({ id, siteId, serviceId, cle, debut, dureeMinutes });
  },
);

export function direLeRefusDeReservation(refus: RefusDeReservation | RefusDAcces): string {
  switch (refus.raison) {
    case 'acces':
      return refus.motif;
    case 'creneau_inconnu':
      return 'Cette heure n’est plus proposée. Choisissez-en une autre dans la liste.';
    case 'heure_passee':
      return 'Cette heure est passée. Choisissez-en une autre dans la liste.';
    case 'deja_pris':
      return 'Cette heure vient d’être prise. Choisissez-en une autre dans la liste.';
    case 'reserve_a_l_equipe':
      return 'Cette heure est donnée par l’équipe elle-même. Choisissez une heure ouverte à tous, ou appelez l’équipe.';
    case 'quelle_equipe':
      return QUELLE_EQUIPE.phrase;
    case 'fiche_fermee':
      return 'La fiche de cette personne ne s’ouvre pas à cette équipe. Prenez une heure avec un agent nommé, ou appelez la mission protection.';
  }
}
