import { PanneauDEcheances } from '#echeances';
import {
  Bandeau,
  Colonnes,
  EnTete,
  EtatDit,
  LienBouton,
  type PointARevoir,
  Section,
} from '#interface';
import type { DateCivile } from '#socle/pur';
import type { LieuPossible } from '../choisir-son-premier-rendez-vous/choisir.ts';
import { direOuElleEnEst } from '../gestes/dire-ou-elle-en-est.ts';
import { NouvellesDElle } from '../suivre-le-flux/nouvelles.panneau.tsx';
import { PanneauPourChanger } from './changer-ou-finir.panneau.tsx';
import { PanneauDuContrat } from './contrat.panneau.tsx';
import type { ParcoursLu } from './lire-un-parcours.ts';
import { PanneauDOrientation } from './orientation.panneau.tsx';
import { PanneauDuPointDeDepart } from './point-de-depart.panneau.tsx';
import { PanneauDuRendezVous } from './rendez-vous.panneau.tsx';

export interface PageDuParcours {
  lu: ParcoursLu;
  lieux: readonly LieuPossible[];
  jour: DateCivile;
  geste?: string | undefined;
  refus?: string | undefined;
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
}

/** Who decides of the money here, and what this house may do of it: nothing, where it is not the département's. */
function QuiDecide({ lu: { decide, parcours } }: { lu: ParcoursLu }) {
  return (
    <Section titre="Le paiement du RSA">
      {decide.mode === 'departement' ? (
        <>
          <p>Ici, le département décide du RSA ({decide.reference}).</p>
          <LienBouton href={`/rsa/${parcours.id}/procedures`}>Procédures et dettes</LienBouton>
        </>
      ) : (
        <p>{decide.motif}</p>
      )}
    </Section>
  );
}

/** Her parcours whole: her words and the next step first, the law's days beside. */
export function VoirUnParcours(vu: PageDuParcours) {
  const { lu, lieux, jour, geste, saisie, aRevoir } = vu;
  const { etat, phrase, ensuite } = direOuElleEnEst(lu.parcours.etat);
  const de = (nom: string) => (geste === nom ? aRevoir : []);
  // A request that waits for our answer comes before all that goes on.
  const attend = lu.parcours.reorientations.some((une) => une.etat === 'attend');
  const changer = <PanneauPourChanger lu={lu} geste={geste} saisie={saisie} aRevoir={aRevoir} />;
  return (
    <>
      <EnTete
        retour={{ href: '/rsa', libelle: 'Parcours RSA' }}
        titre={lu.nom}
        etat={
          <EtatDit etat={etat} teinte>
            {phrase}
          </EtatDit>
        }
        phrase={ensuite}
        actions={<LienBouton href={`/personnes/${lu.parcours.personneId}`}>Sa fiche</LienBouton>}
      />
      {vu.refus ? (
        <Bandeau etat="a_revoir" titre="Ce n’est pas fait.">
          {vu.refus}
        </Bandeau>
      ) : null}
      <NouvellesDElle nouvelles={lu.nouvelles} jour={jour} />
      <Colonnes
        laterale={
          <>
            <PanneauDEcheances echeances={lu.echeances} aujourdHui={jour} />
            <QuiDecide lu={lu} />
          </>
        }
      >
        {attend ? changer : null}
        <PanneauDuPointDeDepart lu={lu} />
        <PanneauDOrientation lu={lu} />
        <PanneauDuRendezVous lu={lu} lieux={lieux} aRevoir={de('rendez-vous')} />
        <PanneauDuContrat lu={lu} vu={{ geste, saisie, aRevoir }} />
        {attend ? null : changer}
      </Colonnes>
    </>
  );
}
