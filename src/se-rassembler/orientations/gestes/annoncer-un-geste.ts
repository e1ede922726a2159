import type { Instant } from '#socle/pur';
import type { EtatDOrientation } from '../domaine/etats.ts';
import type { EvenementDOrientation, FaitDOrientation } from '../evenements.ts';
import type { QuiEtQuoi } from '../stockage/orientations.ts';

export const faitDe = (
  { id, deCle, versCle, versStructure, premierContactId, personneId, discrete, fermee }: QuiEtQuoi,
  le: Instant,
): FaitDOrientation => ({
  id,
  deCle,
  versCle,
  // About a protected person, or a child in danger, no software is told that there is anything.
  versStructure: discrete || fermee ? null : versStructure,
  premierContactId,
  personneId,
  le,
});

/** The event of a state just reached. A closed danger is told like any other: there is no word in it. */
export function evenementDe(
  orientation: QuiEtQuoi,
  etat: EtatDOrientation,
  le: Instant,
): EvenementDOrientation {
  const fait = faitDe(orientation, le);
  switch (etat.etat) {
    case 'proposee':
      return { nom: 'OrientationProposee', contenu: fait };
    case 'accordee':
      return { nom: 'OrientationAccordee', contenu: fait };
    case 'envoyee':
      return {
        nom: 'OrientationEnvoyee',
        contenu: { ...fait, reponsePourLe: etat.reponsePourLe },
      };
    case 'lue':
      return { nom: 'OrientationLue', contenu: fait };
    case 'plus_de_temps':
      return { nom: 'PlusDeTempsDemande', contenu: { ...fait, jusquAu: etat.jusquAu } };
    case 'acceptee':
      return { nom: 'OrientationAcceptee', contenu: fait };
    case 'refusee':
      return { nom: 'OrientationRefusee', contenu: { ...fait, motif: etat.motif } };
    case 'main_passee':
      return { nom: 'MainPassee', contenu: { ...fait, comment: etat.comment } };
    case 'premier_rendez_vous':
      return {
        nom: 'PremierRendezVousFixe',
        contenu: { ...fait, rendezVousLe: etat.rendezVousLe },
      };
    case 'close':
      return { nom: 'OrientationClose', contenu: { ...fait, issue: etat.issue } };
    case 'retiree':
      return { nom: 'OrientationRetiree', contenu: fait };
  }
}
