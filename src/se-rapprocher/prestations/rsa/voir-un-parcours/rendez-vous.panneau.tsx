import { Bouton, Choix, Formulaire, type PointARevoir, Section } from '#interface';
import {
  aujourdHuiA,
  heurePourHabitant,
  type Instant,
  jourEnToutesLettres,
  momentPourHabitant,
} from '#socle/pur';
import type { LieuPossible } from '../choisir-son-premier-rendez-vous/choisir.ts';
import { ecrireLaPlace } from '../choisir-son-premier-rendez-vous/place.ts';
import type { ParcoursLu } from './lire-un-parcours.ts';

const optionsDe = ({ site, creneaux }: LieuPossible) =>
  creneaux.map(({ plageId, debut }) => ({
    valeur: ecrireLaPlace({ plageId, debut }),
    libelle: `${site.nom}, ${jourEnToutesLettres(aujourdHuiA(debut))}, ${heurePourHabitant(debut)}`,
    aide: site.adresse,
  }));

/** Taken with her at the desk, among every place of the service; she may do the same alone with her receipt. */
export function PanneauDuRendezVous({
  lu: { parcours, lieu },
  lieux,
  aRevoir,
}: {
  lu: ParcoursLu;
  lieux: readonly LieuPossible[];
  aRevoir: readonly PointARevoir[];
}) {
  const { ou } = parcours.etat;
  if (parcours.rendezVousLe)
    return (
      <Section titre="Premier rendez-vous">
        <p>
          {momentPourHabitant(parcours.rendezVousLe as Instant)}
          {lieu ? `, ${lieu.nom}, ${lieu.adresse}` : ''}.
        </p>
      </Section>
    );
  if (ou !== 'rendez_vous_a_choisir') return null;
  return (
    <Section titre="Premier rendez-vous">
      <p>
        Elle choisit l’heure et le lieu : avec le code de son reçu, chez elle, ou ici avec vous.
      </p>
      {lieux.length === 0 ? (
        <p>
          Aucune heure libre dans les quatre semaines : convenez d’une heure avec elle dans
          l’agenda.
        </p>
      ) : (
        <Formulaire action={`/rsa/${parcours.id}/rendez-vous`} prefixe="rdv-" aRevoir={aRevoir}>
          <Choix nom="place" libelle="Où et quand" options={lieux.flatMap(optionsDe)} />
          <Bouton>Prendre cette heure avec elle</Bouton>
        </Formulaire>
      )}
    </Section>
  );
}
