import { ChampDeLEquipe, type Equipe } from '#acces';
import {
  Bandeau,
  Bouton,
  Cache,
  Champ,
  ChampDate,
  Choix,
  EnTete,
  Formulaire,
  ListeDeChoix,
  type PointARevoir,
  ZoneDeTexte,
} from '#interface';
import type { Prestation } from '../domaine/prestations/prestation.ts';
import type { Besoin } from '../stockage/besoins.ts';
import { DroitsDeTousPasVus } from '../voir-les-droits-de-tous/droits-de-tous.panneau.tsx';
import type { AideOuverte, DroitDeTous } from '../voir-les-droits-de-tous/droits-de-tous.ts';

export interface Depot {
  personne: { id: string; nomDit: string };
  prestations: readonly Prestation[];
  /** What the département adds, by its regulations in force. */
  aides: readonly AideOuverte[];
  /** Those under whose name she may receive. */
  equipes: readonly Equipe[];
  /** Everyone's rights that nobody looked at with her. */
  pasVus: readonly DroitDeTous[];
  /** Her needs that are still open: a request may be one more answer to one of them. */
  besoins: readonly Besoin[];
  saisie: Readonly<Record<string, unknown>>;
  aRevoir?: readonly PointARevoir[] | undefined;
  refus?: string | undefined;
}

/** Receives a request: her words first, then which right; whatever papers lack, it is received. */
export const DeposerUneDemande = ({
  personne,
  prestations,
  aides,
  equipes,
  pasVus,
  besoins,
  saisie,
  ...vu
}: Depot) => (
  <>
    <EnTete
      retour={{ href: `/personnes/${personne.id}`, libelle: personne.nomDit }}
      titre="Recevoir une demande de droit"
      phrase={`Pour ${personne.nomDit}. Une demande se reçoit toujours, même sans papiers : elle repart avec son accusé de réception.`}
    />
    {vu.refus ? (
      <Bandeau etat="a_revoir" titre="Ce n’est pas fait.">
        {vu.refus}
      </Bandeau>
    ) : null}
    <DroitsDeTousPasVus droits={pasVus} personneId={personne.id} />
    <Formulaire
      action="/demandes-de-droits/deposer"
      saisie={{ voie: 'guichet', ...saisie }}
      aRevoir={vu.aRevoir ?? []}
    >
      <Cache nom="personne" valeur={personne.id} />
      <ZoneDeTexte nom="mots" libelle="Ce qu’elle demande, dans ses mots" facultatif sesMots />
      <Choix
        nom="prestation"
        libelle="Quel droit"
        options={[
          ...prestations.map(({ code, nomSimple, nom }) => ({
            valeur: code,
            libelle: nomSimple,
            aide: nom,
          })),
          ...aides.map(({ code, nom }) => ({
            valeur: code,
            libelle: nom,
            aide: 'Aide du département',
          })),
        ]}
      />
      {besoins.length > 0 ? (
        <ListeDeChoix
          nom="besoin"
          libelle="Pour quel besoin"
          vide="Un besoin nouveau"
          options={besoins.map(({ id, quoi }) => ({ valeur: id, libelle: quoi }))}
        />
      ) : null}
      <Champ
        nom="nouveau"
        libelle="Le besoin, en quelques mots"
        aide="Par exemple : dette d’énergie. Il reste ouvert même si la demande est refusée."
        facultatif
        largeur="plein"
        longueur={200}
      />
      <ChampDate
        nom="recueLe"
        libelle="Reçue le"
        aide="Le jour où elle est arrivée. Vide : aujourd’hui."
        facultatif
      />
      <ListeDeChoix
        nom="voie"
        libelle="Par quelle voie"
        options={[
          { valeur: 'guichet', libelle: 'À l’accueil' },
          { valeur: 'courrier', libelle: 'Par courrier' },
          { valeur: 'telephone', libelle: 'Au téléphone' },
          { valeur: 'en_ligne', libelle: 'En ligne' },
        ]}
      />
      <ChampDeLEquipe equipes={equipes} />
      <Bouton genre="plein">Recevoir la demande</Bouton>
    </Formulaire>
  </>
);
