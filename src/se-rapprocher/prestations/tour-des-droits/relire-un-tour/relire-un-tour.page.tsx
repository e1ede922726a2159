import { DROITS_COMMUNS, DROITS_DU_TOUR, ficheDuDroit } from '#droits';
import { Bouton, Cache, Colonnes, EnTete, Formulaire, Section } from '#interface';
import { ajouterJours, aujourdHuiA, jourEnToutesLettres } from '#socle/pur';
import { AidesDuDepartement, nommer } from '../le-resultat/aides-du-departement.panneau.tsx';
import { type AideConclue, droitsADemander } from '../le-resultat/aides-du-departement.ts';
import { DroitsDeTous, LesDroits } from '../le-resultat/resultat.panneau.tsx';
import { resultatDe, type TourGarde } from './relire-un-tour.ts';

const JOURS_GARDES = 90;

/** A national right says whether the département receives it; what the département adds is asked for here. */
const recuIci = (droit: string): boolean =>
  !DROITS_DU_TOUR.includes(droit) || ficheDuDroit(droit).demande !== undefined;

/** A kept round, as its team reads it again: the same rights, then a request with nothing typed again. */
export function TourGardePage({
  tour,
  aides,
  qui,
  personneId,
}: {
  tour: TourGarde;
  aides: readonly AideConclue[];
  qui: { nom: string; retour: string };
  personneId: string | null;
}) {
  const { carnet, conclusion } = resultatDe(tour);
  const garde = aujourdHuiA(tour.gardeLe);
  const aDeposer = droitsADemander(conclusion, aides).filter(recuIci);
  const nom = nommer(aides, 'fr');
  return (
    <>
      <EnTete
        titre="Tour des droits gardé"
        phrase={`${qui.nom}, le ${jourEnToutesLettres(garde)}. Effacé le ${jourEnToutesLettres(ajouterJours(garde, JOURS_GARDES))}.`}
        retour={{ href: qui.retour, libelle: qui.nom }}
      />
      <Colonnes
        laterale={
          <>
            {tour.demandes.length > 0 ? (
              <Section titre="Elle veut de l’aide pour">
                <ul>
                  {tour.demandes.map((droit) => (
                    <li key={droit}>{nom(droit)}</li>
                  ))}
                </ul>
              </Section>
            ) : null}
            <Section titre="Déposer une demande">
              {aDeposer.length === 0 ? (
                <p>Aucun de ces droits ne se demande au département. Chacun dit où.</p>
              ) : personneId === null ? (
                <p>Ouvrez ou rattachez d’abord sa fiche : une demande est celle de quelqu’un.</p>
              ) : (
                aDeposer.map((droit) => (
                  <Formulaire key={droit} action="/tour-des-droits/demander" prefixe={`${droit}-`}>
                    <Cache nom="id" valeur={tour.id} />
                    <Cache nom="droit" valeur={droit} />
                    <div>
                      <Bouton genre={aDeposer[0] === droit ? 'plein' : 'trait'}>
                        Demander : {nom(droit)}
                      </Bouton>
                    </div>
                  </Formulaire>
                ))
              )}
            </Section>
            <Section titre="Elle ne veut plus qu’il soit gardé">
              <Formulaire action="/tour-des-droits/effacer" prefixe="effacer-">
                <Cache nom="id" valeur={tour.id} />
                <div>
                  <Bouton genre="irreversible">Effacer ce tour</Bouton>
                </div>
              </Formulaire>
            </Section>
          </>
        }
      >
        {carnet.visee === null ? null : <DroitsDeTous droits={DROITS_COMMUNS} langue="fr" />}
        <LesDroits
          droits={conclusion.droits}
          carnet={carnet}
          langue="fr"
          suite={<AidesDuDepartement aides={aides} langue="fr" />}
        />
      </Colonnes>
    </>
  );
}
