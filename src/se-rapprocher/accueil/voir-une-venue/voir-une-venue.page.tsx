import {
  Action,
  Actions,
  Bandeau,
  Bouton,
  Cache,
  Champ,
  Choix,
  EnTete,
  Formulaire,
  Pliable,
  Section,
} from '#interface';
import { direLaDuree, heurePourAgent, type Instant } from '#socle/pur';
import { attenteDe, MOTIFS_DE_DEPART } from '../domaine/venue.ts';
import type { Venue } from '../stockage/venues.ts';

export interface PageDeVenue {
  venue: Venue;
  maintenant: Instant;
  refus?: string | undefined;
  /** She is leaving: why is asked at once. */
  depart?: boolean;
}

const Gestes = ({ venue, depart = false }: Pick<PageDeVenue, 'venue' | 'depart'>) => {
  const adresse = `/accueil/venues/${venue.id}`;
  return (
    <>
      <Section titre="Que faire maintenant ?">
        <Actions>
          <Action
            vers={`${adresse}/recevoir`}
            champs={{ version: venue.version }}
            genre="plein"
            touche="F"
          >
            La recevoir et ouvrir la fiche
          </Action>
          <Action
            vers={`${adresse}/espace-calme`}
            champs={{ version: venue.version }}
            icone="niche"
            touche="C"
          >
            {venue.espaceCalme
              ? 'Ne souhaite plus d’espace calme'
              : 'Elle souhaite un espace calme'}
          </Action>
        </Actions>
        <Formulaire action={`${adresse}/appeler`} libelle="Appeler" prefixe="appel-">
          <Cache nom="version" valeur={venue.version} />
          <Champ
            nom="bureau"
            libelle="L’appeler vers"
            aide="Bureau 4, 1er étage. L’écran de la salle montre le code et ce lieu."
            defaut={venue.bureau ?? ''}
            longueur={40}
          />
          <div>
            <Bouton genre="prune" touche="A" icone="cloche">
              Appeler {venue.codeSalle}
            </Bouton>
          </div>
        </Formulaire>
      </Section>
      <div id="depart">
        <Pliable titre="Elle repart sans être reçue" ouvert={depart}>
          <Formulaire action={`${adresse}/depart`} libelle="Noter un départ" prefixe="depart-">
            <Cache nom="version" valeur={venue.version} />
            <div data-premier-champ={depart ? '' : undefined}>
              <Choix
                nom="motif"
                libelle="Pourquoi"
                aide="Compté sans son nom, pour que cela change."
                options={Object.entries(MOTIFS_DE_DEPART).map(([valeur, libelle]) => ({
                  valeur,
                  libelle,
                }))}
              />
            </div>
            <div>
              <Bouton touche="P">Noter ce départ</Bouton>
            </div>
          </Formulaire>
        </Pliable>
      </div>
    </>
  );
};

const FIN = {
  recue: 'Elle est reçue.',
  partie: 'Elle est repartie.',
  non_recue: 'Elle est repartie sans être reçue.',
} as const;

export const VoirUneVenue = ({ venue, maintenant, refus, depart = false }: PageDeVenue) => (
  <>
    <EnTete
      retour={{ href: `/accueil?site=${venue.siteId}`, libelle: 'Accueil' }}
      titre={
        <>
          <span className="code">{venue.codeSalle}</span> {venue.nomDit ?? 'Sans nom donné'}
        </>
      }
      phrase={[
        `Ici depuis ${heurePourAgent(venue.arriveeLe)}`,
        direLaDuree(attenteDe(venue.arriveeLe, maintenant)),
        venue.precisionDite,
      ]
        .filter(Boolean)
        .join(', ')}
    />
    {refus ? <Bandeau etat="a_revoir" titre={refus} vif /> : null}
    {venue.etat === 'attend' || venue.etat === 'appelee' ? (
      <Gestes venue={venue} depart={depart} />
    ) : (
      <p>{FIN[venue.etat]}</p>
    )}
  </>
);
