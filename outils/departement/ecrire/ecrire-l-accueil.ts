import { type Chantier, cleDuSite } from './chantier.ts';

/** What the screen says already, from its own columns, is not said twice. */
const DIT_AILLEURS = /^(souhaite un espace calme|rendez-vous, .*)$/;

/** Who came in, day by day, and who waits now. */
export async function ecrireLAccueil({
  ecriture,
  id,
  racontee,
}: Pick<Chantier, 'ecriture' | 'id' | 'racontee'>): Promise<void> {
  await ecriture.inserer(
    'accueil.venue',
    racontee.venues.map((venue) => ({
      id: id('venue', venue.cle),
      site_id: venue.siteId,
      cle: cleDuSite(venue.siteId),
      jour: venue.jour,
      rang: Number(venue.codeSalle.slice(2)),
      code_salle: venue.codeSalle,
      arrivee_le: venue.arriveeLe,
      nom_dit: venue.nomDit,
      precision_dite: DIT_AILLEURS.test(venue.precisionDite ?? '') ? null : venue.precisionDite,
      personne_id: venue.habitant ? id('personne', venue.habitant) : null,
      rendez_vous_id: venue.rendezVous ? id('rendez_vous', venue.rendezVous) : null,
      attendu_par: venue.attenduPar,
      espace_calme: venue.espaceCalme,
      interprete: venue.interprete,
      etat: venue.etat,
      bureau: venue.bureau,
      recue_le: venue.recueLe,
      recue_par: venue.recuePar,
      finie_le: venue.finieLe,
      motif: venue.motif,
    })),
  );
}
