import { EtatDit, LienBouton, ListeDeRangees, Rangee, Section, Vide } from '#interface';
import { type DateCivile, jourEnColonne } from '#socle/pur';
import type { Besoin } from '../stockage/besoins.ts';
import { direLEtat } from '../vie-d-une-demande/dire-l-etat.ts';
import { DroitsDeTousDeSaFiche } from '../voir-les-droits-de-tous/droits-de-tous.panneau.tsx';
import type { DroitDeTous } from '../voir-les-droits-de-tous/droits-de-tous.ts';
import type { DemandeEnListe } from './lire-une-demande.ts';

/** On a person's page: what she asked for and where it stands, then the needs that are still open (S108). Never an amount (S46). */
export const DroitsDeLaPersonne = ({
  demandes,
  besoins,
  aVoir,
  personneId,
  peutDeposer,
  jour,
}: {
  demandes: readonly DemandeEnListe[];
  besoins: readonly Besoin[];
  /** Everyone's rights left to be seen with her. */
  aVoir: readonly DroitDeTous[];
  personneId: string;
  peutDeposer: boolean;
  jour: DateCivile;
}) => {
  const ouverts = besoins.filter(({ etat }) => etat === 'ouvert');
  return (
    <Section titre="Ses droits" id="ses-droits" compte={demandes.length}>
      {demandes.length === 0 ? (
        <Vide titre="Aucune demande de droit." />
      ) : (
        <ListeDeRangees libelle="Demandes de droits">
          {demandes.map(({ demande, prestation }) => {
            const { etat, phrase } = direLEtat(demande);
            return (
              <Rangee
                key={demande.id}
                href={`/demandes-de-droits/${demande.id}`}
                identite={prestation.nomSimple}
                heure={`reçue ${jourEnColonne(demande.recueLe, jour)}`}
                etat={<EtatDit etat={etat}>{phrase}</EtatDit>}
              />
            );
          })}
        </ListeDeRangees>
      )}
      <DroitsDeTousDeSaFiche droits={aVoir} personneId={personneId} />
      {ouverts.length > 0 ? (
        <>
          <h3>Besoins encore ouverts</h3>
          <ul className="puces">
            {ouverts.map(({ id, quoi }) => (
              <li key={id}>
                {quoi}.{' '}
                {peutDeposer ? (
                  <a href={`/demandes-de-droits/deposer?personne=${personneId}&besoin=${id}`}>
                    Chercher un droit pour : {quoi}
                  </a>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {peutDeposer ? (
        <LienBouton href={`/demandes-de-droits/deposer?personne=${personneId}`} icone="plus">
          Recevoir une demande de droit
        </LienBouton>
      ) : null}
    </Section>
  );
};
