import { casDUsage } from '#acces';
import { lireUnePersonne } from '#personnes';
import { lireLesSites } from '#services';
import {
  type CodeDeSalle,
  codeDeSalleSuivant,
  identifiant,
  nettoyerUneLigne,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { dernierCodeDuJour, ecrireUneVenue } from '../stockage/venues.ts';

export interface Arrivee {
  siteId: number;
  /** What she wants to be called at the desk; nothing is asked. */
  nomDit?: string | undefined;
  precisionDite?: string | undefined;
  personneId?: string | undefined;
  rendezVousId?: string | undefined;
  attenduPar?: number | undefined;
  espaceCalme?: boolean;
  interprete?: string | undefined;
}

export type RefusDArrivee = { raison: 'lieu_inconnu' } | { raison: 'personne_inconnue' };

const ligne = (texte: string | undefined, longueur: number): string | null =>
  nettoyerUneLigne(texte ?? '').slice(0, longueur) || null;

/**
 * Someone came in: she gets the next hall code of the day and waits. Two desks at once give two codes.
 * Refuses a place where this agent does not receive, and a person whom she may not see.
 */
export const enregistrerUneArrivee = casDUsage(
  droits.tenirLeGuichet,
  async (
    acces,
    arrivee: Arrivee,
  ): Promise<Resultat<{ id: string; codeSalle: string }, RefusDArrivee>> => {
    const [site] = await lireLesSites(acces, { ids: [arrivee.siteId] });
    if (!site || (acces.lecteur.genre === 'agent' && !acces.lecteur.cles.includes(site.cle)))
      return refuse({ raison: 'lieu_inconnu' });
    if (arrivee.personneId && !(await lireUnePersonne(acces, arrivee.personneId)).ok)
      return refuse({ raison: 'personne_inconnue' });
    const dernier = await dernierCodeDuJour(acces.bd, site.id, acces.aujourdHui);
    const codeSalle = codeDeSalleSuivant((dernier?.codeSalle as CodeDeSalle | undefined) ?? null);
    const id = identifiant<'venue'>();
    await ecrireUneVenue(acces.bd, {
      id,
      siteId: site.id,
      cle: site.cle,
      jour: acces.aujourdHui,
      rang: (dernier?.rang ?? 0) + 1,
      codeSalle,
      arriveeLe: acces.maintenant,
      nomDit: ligne(arrivee.nomDit, 80),
      precisionDite: ligne(arrivee.precisionDite, 120),
      personneId: arrivee.personneId ?? null,
      rendezVousId: arrivee.rendezVousId ?? null,
      attenduPar: arrivee.attenduPar ?? null,
      espaceCalme: arrivee.espaceCalme ?? false,
      interprete: ligne(arrivee.interprete, 60),
    });
    await acces.tracer({
      operation: 'ecriture',
      objet: 'venue',
      objetId: id,
      personnes: arrivee.personneId ? [arrivee.personneId] : [],
    });
    await acces.annoncer({
      nom: 'VenueEnregistree',
      contenu: { id, siteId: site.id, cle: site.cle },
    });
    await acces.prevenir(`file:${site.id}`);
    return reussi({ id, codeSalle });
  },
);

export function direLeRefusDArrivee(refus: RefusDArrivee): string {
  switch (refus.raison) {
    case 'lieu_inconnu':
      return 'Vous ne recevez pas dans ce lieu aujourd’hui. Choisissez un lieu de votre équipe.';
    case 'personne_inconnue':
      return 'Personne à ce nom parmi ce que vous pouvez voir. Enregistrez l’arrivée sans fiche.';
  }
}
