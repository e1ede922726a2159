import { ficheDuDroit } from '#droits';
import { Bouton, Cache, Colonnes, EnTete, Formulaire, Section } from '#interface';
import { ajouterJours, aujourdHuiA, jourEnToutesLettres } from '#socle/pur';
import { LesDroits, nommerUnDroit } from '../le-resultat/resultat.panneau.tsx';
import { resultatDe, type TourGarde } from './relire-un-tour.ts';

const JOURS_GARDES = 90;

/** A kept round, as its team reads it again: the same rights, then a request with nothing typed again. */
export function TourGardePage({
  tour,
  qui,
  personneId,
}: {
  tour: TourGarde;
  qui: { nom: string; retour: string };
  personneId: string | null;
}) {
  const { carnet, conclusion } = resultatDe(tour);
  const garde = aujourdHuiA(tour.gardeLe);
  const aDeposer = conclusion.droits.filter(
    ({ droit, etat }) =>
      ficheDuDroit(droit).demande && (etat === 'probable' || etat === 'a_completer'),
  );
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
                    <li key={droit}>{nommerUnDroit(droit, 'fr')}</li>
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
                aDeposer.map(({ droit, pour }) => (
                  <Formulaire
                    key={`${droit} ${pour}`}
                    action="/tour-des-droits/demander"
                    prefixe={`${droit}-${pour}-`}
                  >
                    <Cache nom="id" valeur={tour.id} />
                    <Cache nom="droit" valeur={droit} />
                    <div>
                      <Bouton genre={aDeposer[0]?.droit === droit ? 'plein' : 'trait'}>
                        Demander : {nommerUnDroit(droit, 'fr')}
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
        <LesDroits droits={conclusion.droits} carnet={carnet} langue="fr" />
      </Colonnes>
    </>
  );
}
