import {
  Actions,
  BarreDePied,
  Bouton,
  Colonnes,
  EnTete,
  Formulaire,
  LienBouton,
  ListeDeChoix,
  Pliable,
  Section,
  Touche,
  ZoneVive,
} from '#interface';
import type { Site } from '#services';
import { type DateCivile, heurePourAgent, type Instant, jourEnToutesLettres } from '#socle/pur';
import { direLaFile, FileDuGuichet } from './file.panneau.tsx';
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
      <Formulaire
        action="/accueil"
        methode="get"
        saisie={{ site: site.id }}
        libelle="Lieu"
        prefixe="lieu-"
      >
        <ListeDeChoix
          nom="site"
          libelle="Lieu d’accueil"
          options={sites.map(({ id, nom }) => ({ valeur: String(id), libelle: nom }))}
        />
        <div>
          <Bouton>Tenir ce guichet</Bouton>
        </div>
      </Formulaire>
    </Pliable>
  );

const Touches = () => (
  <BarreDePied>
    <span>
      <Touche>↑</Touche> <Touche>↓</Touche> choisir
    </span>
    <span>
      <Touche>Entrée</Touche> voir
    </span>
    <span>
      <Touche>A</Touche> appeler
    </span>
    <span>
      <Touche>F</Touche> ouvrir la fiche
    </span>
    <span>
      <Touche>N</Touche> nouvelle venue
    </span>
    <span>
      <Touche>T</Touche> appel reçu
    </span>
  </BarreDePied>
);

/** The desk: the day and a sentence, then who waits, who is expected, what was promised, what came back. */
export function TenirLeGuichet({ guichet, sites, maintenant, jour }: PageDuGuichet) {
  const { site, file, noms } = guichet;
  const { combien, depuis } = direLaFile(file, maintenant);
  return (
    <>
      <EnTete
        titre={`${enMajuscule(jourEnToutesLettres(jour))}, ${heurePourAgent(maintenant)}`}
        phrase={
          <>
            <strong>{combien}</strong>
            {depuis ? `, ${depuis}` : null} · {site.nom}
          </>
        }
        actions={
          <Actions>
            <LienBouton href={`/accueil/appel?site=${site.id}`} icone="telephone" touche="T">
              Appel reçu
            </LienBouton>
            <LienBouton
              href={`/accueil/arrivee?site=${site.id}`}
              icone="plus"
              genre="plein"
              touche="N"
            >
              Nouvelle venue
            </LienBouton>
          </Actions>
        }
      />
      <Colonnes
        laterale={
          <>
            <ZoneVive
              id="zone-promesses"
              canal={`promesses:${site.cle}`}
              src={`/accueil/promesses?site=${site.id}`}
            >
              <PromessesATenir promesses={guichet.promesses} noms={noms} jour={jour} />
            </ZoneVive>
            <ZoneVive
              id="zone-reponses"
              canal={`orientations:${site.cle}`}
              src={`/accueil/reponses?site=${site.id}`}
            >
              <ReponsesRevenues
                revenues={guichet.revenues}
                silencieuses={guichet.silencieuses}
                jour={jour}
              />
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
          <ZoneVive id="zone-file" canal={`file:${site.id}`} src={`/accueil/file?site=${site.id}`}>
            <FileDuGuichet file={file} noms={noms} maintenant={maintenant} siteId={site.id} />
          </ZoneVive>
        </Section>
        <RendezVousDuJour
          rendezVous={guichet.rendezVous}
          noms={noms}
          siteId={site.id}
          maintenant={maintenant}
        />
        <p>
          <a href={`/accueil/reprendre?site=${site.id}`}>Elle revient avec le code de son reçu</a>
        </p>
        <ChoisirUnLieu site={site} sites={sites} />
      </Colonnes>
      <Touches />
    </>
  );
}
