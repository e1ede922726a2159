import { Action, Attente, EtatDit, LienBouton, ListeDeRangees, Rangee, Vide } from '#interface';
import type { AgentDeLAnnuaire } from '#services';
import { heurePourAgent, type Instant } from '#socle/pur';
import { attenteDe, direLAttente } from '../domaine/venue.ts';
import type { Venue } from '../stockage/venues.ts';

export interface FileVue {
  file: readonly Venue[];
  noms: ReadonlyMap<number, AgentDeLAnnuaire>;
  maintenant: Instant;
  siteId: number;
}

export const direLaFile = (file: readonly Venue[], maintenant: Instant) =>
  direLAttente(file.map(({ arriveeLe }) => attenteDe(arriveeLe, maintenant)));

const detailDe = (venue: Venue, noms: FileVue['noms']): string =>
  [
    venue.espaceCalme ? 'souhaite un espace calme' : null,
    venue.interprete ? `interprète ${venue.interprete}` : null,
    venue.attenduPar ? `attendue par ${noms.get(venue.attenduPar)?.prenom ?? 'un collègue'}` : null,
    venue.precisionDite,
  ]
    .filter(Boolean)
    .join(', ');

const Gestes = ({ venue }: { venue: Venue }) => (
  <>
    <Action
      vers={`/accueil/venues/${venue.id}/appeler`}
      champs={{ version: venue.version }}
      genre="prune"
      touche="A"
      petit
      horsTab
    >
      {venue.etat === 'appelee' ? 'Rappeler' : 'Appeler'}
    </Action>
    <span className="geste-discret">
      <Action
        vers={`/accueil/venues/${venue.id}/recevoir`}
        champs={{ version: venue.version }}
        touche="F"
        petit
        horsTab
      >
        Ouvrir la fiche
      </Action>
    </span>
  </>
);

const Ligne = ({ venue, vue, choisie }: { venue: Venue; vue: FileVue; choisie: boolean }) => {
  const minutes = attenteDe(venue.arriveeLe, vue.maintenant);
  return (
    <Rangee
      id={`venue-${venue.id}`}
      choisie={choisie}
      href={`/accueil/venues/${venue.id}`}
      marque={venue.codeSalle}
      identite={venue.nomDit ?? 'Sans nom donné'}
      detail={detailDe(venue, vue.noms)}
      heure={
        <>
          <strong>{minutes} min</strong> depuis {heurePourAgent(venue.arriveeLe)}
          <Attente minutes={minutes} />
        </>
      }
      etat={
        venue.etat === 'appelee' ? (
          <EtatDit etat="en_cours" encre>
            {venue.bureau ? `Appelée, ${venue.bureau}` : 'Appelée'}
          </EtatDit>
        ) : (
          <EtatDit etat="attente" encre>
            Attend
          </EtatDit>
        )
      }
      action={<Gestes venue={venue} />}
    />
  );
};

/** The queue, drawn in ink: no colour ever says anything of a person. */
export function FileDuGuichet(vue: FileVue) {
  const { combien, depuis } = direLaFile(vue.file, vue.maintenant);
  return (
    <div data-annonce={[combien, depuis].filter(Boolean).join(', ')} className="file">
      {vue.file.length === 0 ? (
        <Vide titre="Personne n’attend.">
          La prochaine arrivée apparaîtra ici sans recharger la page.{' '}
          <LienBouton href={`/accueil/arrivee?site=${vue.siteId}`} genre="lien">
            Nouvelle venue
          </LienBouton>
        </Vide>
      ) : (
        <ListeDeRangees libelle="Dans la salle">
          {vue.file.map((venue, rang) => (
            <Ligne key={venue.id} venue={venue} vue={vue} choisie={rang === 0} />
          ))}
        </ListeDeRangees>
      )}
    </div>
  );
}
