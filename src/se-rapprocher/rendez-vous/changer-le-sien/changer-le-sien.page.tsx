import {
  Bandeau,
  Bouton,
  Cache,
  Choix,
  EnTete,
  Formulaire,
  type Langue,
  LienBouton,
  type PointARevoir,
  Section,
} from '#interface';
import { aujourdHuiA, type Instant } from '#socle/pur';
import { OuEnEstSonRappel, type SonRappel } from '../vouloir-un-rappel/ou-en-est-son-rappel.tsx';
import { rappelADire } from '../vouloir-un-rappel/vouloir-un-rappel.ts';
import { mots } from './mots.ts';

/** As a form sends it back, and when it is. */
export interface HeurePossible {
  valeur: string;
  debut: Instant;
}

export interface PageDuChangement extends SonRappel {
  heures: readonly HeurePossible[];
  telephone: string | null;
  rappelOffert: boolean;
  aRevoir?: readonly PointARevoir[];
}

/** What she asked for, in one line, and how to take it back. */
function Rappel(vu: PageDuChangement) {
  const { langue, rendezVous, rappelOffert, quand } = vu;
  const dire = mots(langue);
  const { id, rappelVoulu } = rendezVous;
  if (!rappelADire(rendezVous, quand)) return <OuEnEstSonRappel {...vu} />;
  if (!rappelOffert && !rappelVoulu) return null;
  return (
    <Section titre={dire.rappel}>
      {rappelVoulu ? <OuEnEstSonRappel {...vu} /> : <p>{dire.aideDuRappel}</p>}
      <Formulaire action={`/ma-demande/rendez-vous/${id}/rappel`} langue={langue}>
        <Cache nom="voulu" valeur={rappelVoulu ? 'non' : 'oui'} />
        <Bouton>{rappelVoulu ? dire.sansRappel : dire.avecRappel}</Bouton>
      </Formulaire>
    </Section>
  );
}

/** Another hour first, then keeping it, then giving it up: in two taps, without a reason to give. */
export function ChangerLeSien(vu: PageDuChangement) {
  const { langue, rendezVous, heures, telephone, aRevoir = [] } = vu;
  const dire = mots(langue);
  const chemin = `/ma-demande/rendez-vous/${rendezVous.id}`;
  return (
    <>
      <EnTete
        retour={{ href: '/ma-demande', libelle: dire.revenir }}
        titre={dire.titre}
        phrase={dire.cEst(rendezVous.debut)}
      />
      {heures.length === 0 ? (
        <>
          <p>{dire.aucuneHeure}</p>
          {telephone ? (
            <p>
              <a href={`tel:${telephone.replaceAll(' ', '')}`}>
                {dire.appeler(telephone.replaceAll(' ', '\u00a0'))}
              </a>
            </p>
          ) : null}
        </>
      ) : (
        <Formulaire action={`${chemin}/deplacer`} langue={langue} aRevoir={aRevoir}>
          <Cache nom="version" valeur={rendezVous.version} />
          <Choix
            nom="creneau"
            libelle={dire.autreHeure}
            aide={rendezVous.chezElle ? dire.chezVous : dire.memeLieu}
            options={heures.map(({ valeur, debut }) => ({
              valeur,
              libelle: dire.creneau(aujourdHuiA(debut), debut),
            }))}
          />
          <Bouton genre="plein">{dire.prendre}</Bouton>
        </Formulaire>
      )}
      <LienBouton href="/ma-demande">{dire.garder}</LienBouton>
      <Rappel {...vu} />
      <Formulaire action={`${chemin}/annuler`} langue={langue}>
        <Bouton genre="irreversible">{dire.annuler}</Bouton>
      </Formulaire>
      <p>{dire.annulerPhrase}</p>
    </>
  );
}

/** Nothing to change, or not hers: the same answer, so that an address says nothing. */
export const RienAChanger = ({ langue }: { langue: Langue }) => (
  <>
    <EnTete titre={mots(langue).titre} />
    <Bandeau etat="a_savoir" titre={mots(langue).plusPrevu} />
    <LienBouton genre="plein" href="/ma-demande">
      {mots(langue).revenir}
    </LienBouton>
  </>
);
