import {
  Action,
  Attente,
  DejaEcrit,
  EtatDit,
  LienBouton,
  ListeDeRangees,
  Rangee,
  Vide,
} from '#interface';
import { heurePourAgent, type Instant } from '#socle/pur';
import { attenteDe, direLAttente } from '../domaine/venue.ts';
import type { Venue } from '../stockage/venues.ts';
import type { Salle } from './lire-le-guichet.ts';

export interface FileVue {
  salle: Salle;
  maintenant: Instant;
}

export const direLaFile = (file: readonly Venue[], maintenant: Instant) =>
  direLAttente(file.map(({ arriveeLe }) => attenteDe(arriveeLe, maintenant)));

/** « rendez-vous de 10:30, Fatou », or only who expects her. */
function direQuiLAttend(venue: Venue, { rendezVous, noms }: Salle): string | null {
  const prenom = venue.attenduPar ? (noms.get(venue.attenduPar)?.prenom ?? 'un collègue') : null;
  const pris = rendezVous.find(({ id }) => id === venue.rendezVousId);
  if (pris)
    return [`rendez-vous de ${heurePourAgent(pris.debut)}`, prenom].filter(Boolean).join(', ');
  return prenom ? `attendue par ${prenom}` : null;
}

const detailDe = (venue: Venue, salle: Salle): string =>
  [
    venue.espaceCalme ? 'souhaite un espace calme' : null,
    venue.interprete ? `interprète ${venue.interprete}` : null,
    direQuiLAttend(venue, salle),
    venue.precisionDite,
  ]
    .filter(Boolean)
    .join(', ');

/** The same for as long as nothing happens to this visit, and drawn again each minute by each who holds the desk. */
const Gestes = ({ venue: { id, version, etat } }: { venue: Venue }) => (
  <DejaEcrit
    cle={JSON.stringify(['gestes', id, version, etat])}
    dessiner={() => <GestesSur {...{ id, version, etat }} />}
    enLigne
  />
);

const GestesSur = ({ id, version, etat }: Pick<Venue, 'id' | 'version' | 'etat'>) => (
  <>
    <Action
      vers={`/accueil/venues/${id}/appeler`}
      champs={{ version }}
      genre="prune"
      touche="A"
      petit
      horsTab
    >
      {etat === 'appelee' ? 'Rappeler' : 'Appeler'}
    </Action>
    <span className="geste-discret">
      <Action vers={`/accueil/venues/${id}/recevoir`} champs={{ version }} touche="F" petit horsTab>
        Ouvrir la fiche
      </Action>
      <Action
        vers={`/accueil/venues/${id}/espace-calme`}
        champs={{ version }}
        touche="C"
        petit
        horsTab
      >
        Espace calme
      </Action>
      <LienBouton href={`/accueil/venues/${id}?depart=oui#depart`} touche="P" petit horsTab>
        Partie sans être vue
      </LienBouton>
    </span>
  </>
);

const Etat = ({ venue, salle }: { venue: Venue; salle: Salle }) => {
  if (venue.etat === 'appelee')
    return (
      <EtatDit etat="en_cours" encre>
        {venue.bureau ? `Appelée, ${venue.bureau}` : 'Appelée'}
      </EtatDit>
    );
  const qui = venue.attenduPar ? salle.presences.get(venue.attenduPar) : undefined;
  return qui?.etat === 'vient_chercher' && qui.detail?.includes(venue.codeSalle) ? (
    <EtatDit etat="en_cours" encre>
      {salle.noms.get(qui.agentId)?.prenom ?? 'Un collègue'} arrive
    </EtatDit>
  ) : (
    <EtatDit etat="attente" encre>
      Attend
    </EtatDit>
  );
};

const Ligne = ({ venue, vue, choisie }: { venue: Venue; vue: FileVue; choisie: boolean }) => {
  const minutes = attenteDe(venue.arriveeLe, vue.maintenant);
  return (
    <Rangee
      id={`venue-${venue.id}`}
      choisie={choisie}
      href={`/accueil/venues/${venue.id}`}
      marque={venue.codeSalle}
      identite={venue.nomDit ?? 'Sans nom donné'}
      detail={detailDe(venue, vue.salle)}
      heure={
        <>
          <strong>{minutes} min</strong> depuis {heurePourAgent(venue.arriveeLe)}
          <Attente minutes={minutes} />
        </>
      }
      etat={<Etat venue={venue} salle={vue.salle} />}
      action={<Gestes venue={venue} />}
    />
  );
};

/** « 7 personnes attendent, la première depuis 34 minutes »: under the title, and told again with the queue. */
export const PhraseDeLaFile = ({ salle, maintenant }: FileVue) => {
  const { combien, depuis } = direLaFile(salle.file, maintenant);
  return (
    <>
      <strong>{combien}</strong>
      {depuis ? `, ${depuis}` : null}
    </>
  );
};
export const PLACE_DE_LA_PHRASE = 'phrase-de-la-file';

/** The queue, drawn in ink: no colour ever says anything of a person. */
export function FileDuGuichet(vue: FileVue) {
  const { file, site } = vue.salle;
  const { combien, depuis } = direLaFile(file, vue.maintenant);
  return (
    <div data-annonce={[combien, depuis].filter(Boolean).join(', ')} className="file">
      <template data-recopie-vers={PLACE_DE_LA_PHRASE}>
        <PhraseDeLaFile {...vue} />
      </template>
      {file.length === 0 ? (
        <Vide titre="Personne n’attend.">
          La prochaine arrivée apparaîtra ici sans recharger la page.{' '}
          <LienBouton href={`/accueil/arrivee?site=${site.id}`} genre="lien">
            Nouvelle venue
          </LienBouton>
        </Vide>
      ) : (
        <ListeDeRangees libelle="Dans la salle">
          {file.map((venue, rang) => (
            <Ligne key={venue.id} venue={venue} vue={vue} choisie={rang === 0} />
          ))}
        </ListeDeRangees>
      )}
    </div>
  );
}
