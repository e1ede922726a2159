import {
  Bouton,
  Cache,
  Champ,
  Choix,
  Formulaire,
  type Langue,
  Section,
  ZoneDeTexte,
} from '#interface';
import { finDesObservations, rattrapageDe } from '../domaine/sanctions.ts';
import { type Geste, repris } from '../gestes/reprendre-un-formulaire.ts';
import { euros } from '../voir-les-procedures/dettes.panneau.tsx';
import type { MonParcours } from './lire-mon-parcours.ts';
import { mots } from './mots.ts';

/** What is envisaged against her, said plainly, with how to answer before anything is decided. */
function MesProcedures({ langue, mien, vu }: { langue: Langue; mien: MonParcours; vu: Geste }) {
  const dire = mots(langue);
  return mien.sanctions
    .filter(({ etat }) => etat === 'engagee')
    .map(({ id, faits, taux, mois, prevenueLe, observations, accompagneeDe, auditionDemandee }) => {
      const fin = finDesObservations(prevenueLe);
      return (
        <Section key={id} titre={dire.procedure}>
          <p>{dire.rienDecide}</p>
          <p lang="fr">{faits}</p>
          <p>
            {dire.envisage(taux, mois)} {fin ? dire.jusquau(fin) : ''}
          </p>
          <Formulaire
            action="/mon-parcours/observations"
            langue={langue}
            prefixe={`obs-${id}-`}
            {...repris(vu, 'observations')}
          >
            <Cache nom="sanction" valeur={id} />
            <ZoneDeTexte
              nom="observations"
              libelle={dire.observations}
              sesMots
              defaut={observations ?? ''}
            />
            <Choix
              nom="audition"
              libelle={dire.audition}
              segmente
              options={[
                { valeur: 'oui', libelle: dire.oui },
                { valeur: 'non', libelle: dire.non },
              ]}
              defaut={auditionDemandee ? 'oui' : 'non'}
            />
            <Champ
              nom="accompagneeDe"
              libelle={dire.accompagne}
              facultatif
              longueur={120}
              defaut={accompagneeDe ?? ''}
            />
            <Bouton genre="plein">{dire.repondre}</Bouton>
          </Formulaire>
        </Section>
      );
    });
}

/** A reduction that ended: what was kept meanwhile comes back by itself, within the law of that day. */
const MesRattrapages = ({ langue, mien }: { langue: Langue; mien: MonParcours }) => {
  const dire = mots(langue);
  return mien.sanctions.flatMap(({ id, finieLe, ...sanction }) => {
    const rattrapage = rattrapageDe({ finieLe, ...sanction });
    return rattrapage && finieLe ? (
      <Section key={id} titre={dire.reductionFinie(finieLe)}>
        <p>{dire.rattrapage(rattrapage.valeur)}</p>
      </Section>
    ) : (
      []
    );
  });
};

const MesDettes = ({ langue, mien, vu }: { langue: Langue; mien: MonParcours; vu: Geste }) => {
  const dire = mots(langue);
  return mien.dettes.map(
    ({ id, montant, motif, remises, suspension, fausseDeclarationEtablie }) => (
      <Section key={id} titre={dire.dette(euros(montant))}>
        <p lang="fr">{motif}</p>
        {suspension?.parceQue === 'prealable' ? (
          <p>{dire.recoursAttend(suspension.depuis, suspension.jusquau)}</p>
        ) : null}
        {suspension?.parceQue === 'contentieux' ? (
          <p>{dire.jugeAttend(suspension.depuis)}</p>
        ) : null}
        {remises.some(({ repondueLe }) => repondueLe === null) ? (
          <p>{dire.remiseAttend}</p>
        ) : fausseDeclarationEtablie ? null : (
          <>
            <p>{dire.remisePhrase}</p>
            <Formulaire
              action="/mon-parcours/remise"
              langue={langue}
              prefixe={`rem-${id}-`}
              {...repris(vu, 'remise')}
            >
              <Cache nom="dette" valeur={id} />
              <ZoneDeTexte nom="mots" libelle={dire.remise} sesMots longueur={2000} />
              <Bouton>{dire.demanderLaRemise}</Bouton>
            </Formulaire>
          </>
        )}
      </Section>
    ),
  );
};

export const CeQuonMeReproche = (vu: { langue: Langue; mien: MonParcours; vu: Geste }) => (
  <>
    <MesProcedures {...vu} />
    <MesRattrapages langue={vu.langue} mien={vu.mien} />
    <MesDettes {...vu} />
  </>
);
