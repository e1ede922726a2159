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
} from '#interface';
import { aujourdHuiA, type Instant } from '#socle/pur';
import type { RendezVous } from '../stockage/rendez-vous.ts';
import { mots } from './mots.ts';

/** As a form sends it back, and when it is. */
export interface HeurePossible {
  valeur: string;
  debut: Instant;
}

export interface PageDuChangement {
  langue: Langue;
  rendezVous: RendezVous;
  heures: readonly HeurePossible[];
  telephone: string | null;
  aRevoir?: readonly PointARevoir[];
}

/** Another hour first, then keeping it, then giving it up: in two taps, without a reason to give. */
export function ChangerLeSien({
  langue,
  rendezVous,
  heures,
  telephone,
  aRevoir = [],
}: PageDuChangement) {
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
