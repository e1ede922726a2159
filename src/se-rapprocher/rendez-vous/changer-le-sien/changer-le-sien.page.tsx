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
import { aujourdHuiA } from '#socle/pur';
import { ecrireLeCreneau } from '../dire-un-creneau.ts';
import type { Creneau } from '../domaine/creneaux.ts';
import type { RendezVous } from '../stockage/rendez-vous.ts';
import { mots } from './mots.ts';

export interface PageDuChangement {
  langue: Langue;
  rendezVous: RendezVous;
  creneaux: readonly Creneau[];
  telephone: string | null;
  aRevoir?: readonly PointARevoir[];
}

/** Another hour first, then keeping it, then giving it up: in two taps, without a reason to give. */
export function ChangerLeSien({
  langue,
  rendezVous,
  creneaux,
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
      {creneaux.length === 0 ? (
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
            aide={dire.memeLieu}
            options={creneaux.map((creneau) => ({
              valeur: ecrireLeCreneau(creneau),
              libelle: dire.creneau(aujourdHuiA(creneau.debut), creneau.debut),
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
