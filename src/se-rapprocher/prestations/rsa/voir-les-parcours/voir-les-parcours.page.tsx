import type { ReactNode } from 'react';
import { EnTete, EtatDit, LienBouton, ListeDeRangees, Rangee, Section, Vide } from '#interface';
import { type DateCivile, jourEnColonne } from '#socle/pur';
import { direOuElleEnEst } from '../gestes/dire-ou-elle-en-est.ts';
import { LISTES, type ParcoursEnListe } from './lire-les-parcours.ts';

function UneRangee({
  enListe: { parcours, nom, prochaine },
  jour,
}: {
  enListe: ParcoursEnListe;
  jour: DateCivile;
}) {
  const { etat, phrase } = direOuElleEnEst(parcours.etat);
  const attend = parcours.reorientations.find((une) => une.etat === 'attend');
  return (
    <Rangee
      href={`/rsa/${parcours.id}`}
      identite={nom}
      detail={
        attend
          ? attend.remonteeLe
            ? 'Demande à changer : les quinze jours sont passés, l’encadrement répond'
            : 'Demande à changer d’accompagnement : réponse due sous quinze jours'
          : parcours.ailleursPossibleDepuis && parcours.etat.ou === 'a_orienter'
            ? 'Six semaines passées : France Travail peut l’orienter'
            : `Entrée le ${jourEnColonne(parcours.entreeLe, jour)}`
      }
      heure={prochaine?.echueLe ? `Pour le ${jourEnColonne(prochaine.echueLe, jour)}` : null}
      etat={<EtatDit etat={prochaine?.etat === 'depassee' ? 'echeance' : etat}>{phrase}</EtatDit>}
    />
  );
}

/** The team's work: what comes first in the law's time comes first in the list. */
export function VoirLesParcours({
  enListe,
  jour,
  duFlux,
}: {
  enListe: readonly ParcoursEnListe[];
  jour: DateCivile;
  duFlux: ReactNode;
}) {
  return (
    <>
      <EnTete
        titre="Parcours RSA"
        phrase="Chaque personne a droit à un accompagnement, avec un contrat où chacun s’engage."
        actions={<LienBouton href="/rsa/regles">Règles d’orientation</LienBouton>}
      />
      {duFlux}
      {enListe.length === 0 ? (
        <Vide titre="Aucun parcours en cours dans votre équipe.">
          Pour en ouvrir un, cherchez la personne puis choisissez « Entrer en orientation ».
        </Vide>
      ) : null}
      {Object.entries(LISTES).map(([cle, { titre, ou }]) => {
        const siennes = enListe.filter(({ parcours }) => ou.includes(parcours.etat.ou));
        return siennes.length === 0 ? null : (
          <Section key={cle} titre={titre} compte={siennes.length}>
            <ListeDeRangees libelle={titre} enLigne>
              {siennes.map((une) => (
                <UneRangee key={une.parcours.id} enListe={une} jour={jour} />
              ))}
            </ListeDeRangees>
          </Section>
        );
      })}
    </>
  );
}
