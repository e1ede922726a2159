import {
  Actions,
  BarreDePied,
  ChoisirEtVoir,
  Colonnes,
  DejaEcrit,
  EnTete,
  LienBouton,
  Pliable,
  Section,
  Touche,
  ZoneVive,
} from '#interface';
import type { Site } from '#services';
import { type DateCivile, heurePourAgent, type Instant, jourEnToutesLettres } from '#socle/pur';
import { FileDuGuichet, PhraseDeLaFile, PLACE_DE_LA_PHRASE } from './file.panneau.tsx';
import type { Guichet } from './lire-le-guichet.ts';
import { QuiEstLa } from './presences.panneau.tsx';
import { PromessesATenir } from './promesses.panneau.tsx';
import { RendezVousDuJour } from './rendez-vous.panneau.tsx';
import { ReponsesRevenues } from './reponses.panneau.tsx';

export interface PageDuGuichet {
  guichet: Guichet;
  sites: readonly Site[];
  maintenant: Instant;
  jour: DateCivile;
}

const enMajuscule = (texte: string) => texte.charAt(0).toUpperCase() + texte.slice(1);

const ChoisirUnLieu = ({ site, sites }: { site: Site; sites: readonly Site[] }) =>
  sites.length < 2 ? null : (
    <Pliable titre={`${site.nom} : changer de lieu`}>
      <ChoisirEtVoir
        action="/accueil"
        nom="site"
        libelle="Lieu d’accueil"
        options={sites.map(({ id, nom }) => ({ valeur: String(id), libelle: nom }))}
        saisie={{ site: site.id }}
        bouton="Tenir ce guichet"
      />
    </Pliable>
  );

const TOUCHES: readonly (readonly [touches: readonly string[], quoi: string])[] = [
  [['↑', '↓'], 'choisir'],
  [['Entrée'], 'voir'],
  [['A'], 'appeler'],
  [['F'], 'ouvrir la fiche'],
  [['C'], 'espace calme'],
  [['P'], 'partie sans être vue'],
];

const Touches = () => (
  <BarreDePied>
    {TOUCHES.map(([touches, quoi]) => (
      <span key={quoi}>
        {touches.map((touche) => (
          <Touche key={touche}>{touche}</Touche>
        ))}{' '}
        {quoi}
      </span>
    ))}
    <span className="fin">
      <Touche>?</Touche> <a href="#touches">toutes les touches</a>
    </span>
  </BarreDePied>
);

/** Beside the search: what the desk does all day, one filled button among them. */
export const GestesDuGuichet = ({ siteId }: { siteId: number }) => (
  <DejaEcrit
    cle={JSON.stringify(['gestes du guichet', siteId])}
    dessiner={() => <GestesDUnLieu siteId={siteId} />}
  />
);

const GestesDUnLieu = ({ siteId }: { siteId: number }) => (
  <Actions>
    <LienBouton href={`/accueil/reprendre?site=${siteId}`} icone="cle" touche="E">
      Elle a un code
    </LienBouton>
    <LienBouton href={`/accueil/appel?site=${siteId}`} icone="telephone" touche="T">
      Appel reçu
    </LienBouton>
    <LienBouton href={`/accueil/arrivee?site=${siteId}`} icone="plus" genre="plein" touche="N">
      Nouvelle venue
    </LienBouton>
  </Actions>
);

/** The desk: the day and a sentence, then who waits, who is expected, what was promised, what came back. */
export function TenirLeGuichet({ guichet, sites, maintenant, jour }: PageDuGuichet) {
  const { site, noms } = guichet;
  return (
    <>
      <EnTete
        titre={`${enMajuscule(jourEnToutesLettres(jour))}, ${heurePourAgent(maintenant)}`}
        phrase={
          <span id={PLACE_DE_LA_PHRASE}>
            <PhraseDeLaFile salle={guichet} maintenant={maintenant} />
          </span>
        }
        enLigne
      />
      <Colonnes
        laterale={
          <>
            <ZoneVive
              id="zone-promesses"
              canal={`promesses:${site.cle}`}
              src={`/accueil/promesses?site=${site.id}`}
            >
              <PromessesATenir
                promesses={guichet.promesses}
                ouvertes={guichet.promessesOuvertes}
                pourQui={guichet.pourQui}
                noms={noms}
                jour={jour}
              />
            </ZoneVive>
            <ZoneVive
              id="zone-reponses"
              canal={`orientations:${site.cle}`}
              src={`/accueil/reponses?site=${site.id}`}
            >
              <ReponsesRevenues {...guichet} jour={jour} />
            </ZoneVive>
            <Section titre="Qui est là">
              <ZoneVive
                id="zone-presences"
                canal={`presence:${site.id}`}
                src={`/accueil/presences?site=${site.id}`}
              >
                <QuiEstLa
                  agents={guichet.agents}
                  presences={guichet.presences}
                  jour={jour}
                  siteId={site.id}
                />
              </ZoneVive>
            </Section>
          </>
        }
      >
        <Section
          titre="Dans la salle"
          lien={{ href: `/accueil/salle?site=${site.id}`, libelle: 'Écran de la salle' }}
        >
          <ZoneVive
            id="zone-file"
            canal={`file:${site.id}`}
            src={`/accueil/file?site=${site.id}`}
            chaqueMinute
          >
            <FileDuGuichet salle={guichet} maintenant={maintenant} />
          </ZoneVive>
        </Section>
        <ZoneVive
          id="zone-attendus"
          canal={`file:${site.id}`}
          src={`/accueil/attendus?site=${site.id}`}
        >
          <RendezVousDuJour
            rendezVous={guichet.rendezVous}
            noms={noms}
            siteId={site.id}
            maintenant={maintenant}
          />
        </ZoneVive>
        <ChoisirUnLieu site={site} sites={sites} />
        <p className="secondaire">
          Un jour de panne : <a href="/cahier-de-secours">le cahier de secours</a>, puis{' '}
          <a href={`/accueil/feuilles?site=${site.id}`}>recopier une feuille de papier</a>.
        </p>
      </Colonnes>
      <DejaEcrit cle="les touches du guichet" dessiner={() => <Touches />} />
    </>
  );
}
