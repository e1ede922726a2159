import type { ReactNode } from 'react';
import type { SessionLue } from '#comptes';
import {
  type Adresses,
  type Apparence,
  Bouton,
  DocumentHtml,
  Icone,
  LienBouton,
  Marque,
  Pliable,
  PourquoiCetEcran,
  Touche,
} from '#interface';
import type { Page } from '#socle';
import { rubriquesDe } from './rubriques.ts';

export interface CadreDAgent {
  page: Page;
  session: SessionLue;
  apparence: Apparence | undefined;
  adresses: Adresses;
  lieu: string;
}

const Portees = ({ session }: { session: SessionLue }) =>
  session.portees.length < 2 ? null : (
    <Pliable titre="Changer de mission">
      <form method="post" action="/mon-compte/portee">
        <ul className="portees">
          {session.portees.map(({ id, nom }) => (
            <li key={id}>
              <button
                type="submit"
                name="porteeId"
                value={id}
                aria-pressed={id === session.lecteur.porteeId}
              >
                {nom}
              </button>
            </li>
          ))}
        </ul>
      </form>
    </Pliable>
  );

function Rail({ page, session, apparence, lieu }: Omit<CadreDAgent, 'adresses'>) {
  const rubriques = rubriquesDe(session.lecteur.mission);
  return (
    <header className="rail">
      <a className="rail-marque" href="/">
        <Marque />
        Tisserin
      </a>
      <span className="rail-lieu">{lieu}</span>
      <a className="rail-menu rail-ouvrir" href="#menu">
        <Icone nom="menu" />
        Menu
      </a>
      <a className="rail-menu rail-fermer" href="#contenu">
        <Icone nom="croix" />
        Fermer le menu
      </a>
      <nav aria-label="Rubriques">
        <ul>
          {rubriques.map(({ cle, nom, href, icone }) => (
            <li key={cle}>
              <a href={href} aria-current={cle === page.rubrique ? 'page' : undefined}>
                <Icone nom={icone} />
                {nom}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p className="rail-touches" aria-hidden="true">
        <Touche>Alt</Touche> + <Touche>1</Touche> à <Touche>{Math.min(9, rubriques.length)}</Touche>
      </p>
      <div className="rail-bas">
        {page.pourquoi ? (
          <a href="#pourquoi">
            <Icone nom="question" />
            Pourquoi cet écran ?
          </a>
        ) : null}
        <form method="post" action="/apparence">
          <button
            type="submit"
            name="apparence"
            value={apparence === 'sombre' ? 'clair' : 'sombre'}
          >
            <Icone nom={apparence === 'sombre' ? 'soleil' : 'lune'} />
            {apparence === 'sombre' ? 'Passer en clair' : 'Passer en sombre'}
          </button>
        </form>
        <div className="rail-qui">
          <strong>{session.prenomNom}</strong>
          <span>{session.lecteur.fonction}</span>
          <Portees session={session} />
          <a href="/mon-compte">Mon compte</a>
          <form method="post" action="/deconnexion">
            <button type="submit">Fermer ma session</button>
          </form>
          {session.essai ? (
            <span>Version d’essai : toutes les personnes sont fictives.</span>
          ) : null}
        </div>
      </div>
    </header>
  );
}

/** Reaches people, services and actions: a page without JavaScript, a dialog (Ctrl+K) with it. */
const Chercher = () => (
  <search className="tete-de-page">
    <form action="/recherche" method="get" className="chercher" data-turbo="false">
      <Icone nom="loupe" />
      <input
        type="search"
        name="mots"
        aria-label="Chercher une personne, un service, une page"
        placeholder="Une personne, un service, une page"
        autoComplete="off"
        data-ouvre-la-palette=""
      />
      <span aria-hidden="true">
        <Touche>Ctrl</Touche> <Touche>K</Touche>
      </span>
    </form>
  </search>
);

const Palette = () => (
  <dialog className="palette" data-palette="/recherche/resultats" aria-label="Chercher">
    <div className="palette-champ">
      <Icone nom="loupe" />
      <input
        type="search"
        role="combobox"
        aria-expanded="true"
        aria-controls="resultats"
        aria-label="Chercher une personne, un service, une page"
        autoComplete="off"
      />
    </div>
    <div className="palette-resultats" id="resultats" />
    <p className="palette-pied">
      <span>
        <Touche>Entrée</Touche> ouvrir
      </span>
      <span>
        <Touche>Échap</Touche> fermer
      </span>
      <span>Cette recherche est tracée.</span>
    </p>
  </dialog>
);

const Pourquoi = ({ page: { pourquoi } }: { page: Page }) =>
  pourquoi ? (
    <div id="pourquoi">
      <Pliable titre="Pourquoi cet écran ?">
        <PourquoiCetEcran pourquoi={pourquoi} />
      </Pliable>
    </div>
  ) : null;

/** What an agent's page stands in: the rail, or for a sheet nothing that draws the eye away. */
export function CadreDesAgents(cadre: CadreDAgent): ReactNode {
  const { page, apparence, adresses } = cadre;
  const document = (classe: string, contenu: ReactNode) => (
    <DocumentHtml
      titre={`${page.titre} · Tisserin`}
      apparence={apparence}
      adresses={adresses}
      classe={classe}
    >
      {contenu}
      <div id="annonces" className="invisible" aria-live="polite" />
    </DocumentHtml>
  );
  switch (page.gabarit ?? 'courant') {
    case 'ecran':
      return document('ecran', <main id="contenu">{page.corps}</main>);
    case 'nu':
      return document(
        'nu-agents',
        <main id="contenu" className="nu">
          {page.corps}
        </main>,
      );
    case 'fiche':
      return document(
        'fiche-corps',
        <div className="fiche">
          <main id="contenu">{page.corps}</main>
          <Pourquoi page={page} />
          <Palette />
        </div>,
      );
    case 'courant':
      return document(
        'agents',
        <>
          <Rail {...cadre} />
          <div className="contenu">
            <Chercher />
            <main id="contenu">{page.corps}</main>
            <Pourquoi page={page} />
          </div>
          <Palette />
        </>,
      );
  }
}

/** A refusal or a failure: what happened, and what to do. */
export const Incident = ({
  titre,
  phrase,
  demandable,
  adresses,
}: {
  titre: string;
  phrase: string;
  demandable?: string | undefined;
  adresses: Adresses;
}) => (
  <DocumentHtml titre={`${titre} · Tisserin`} adresses={adresses} classe="nu-agents">
    <main id="contenu" className="nu">
      <Marque taille={40} />
      <h1>{titre}</h1>
      <p>{phrase}</p>
      {demandable ? (
        <LienBouton href={demandable} genre="prune">
          Dire pourquoi j’en ai besoin
        </LienBouton>
      ) : null}
      <p>
        <a href="/">Revenir à l’accueil</a>
      </p>
    </main>
  </DocumentHtml>
);

/** What was typed is in this page; signing in again sends it where it was going. */
export const SessionExpiree = ({
  chemin,
  saisie,
  adresses,
}: {
  chemin: string;
  saisie: Record<string, string>;
  adresses: Adresses;
}) => (
  <DocumentHtml titre="Votre session est fermée · Tisserin" adresses={adresses} classe="nu-agents">
    <main id="contenu" className="nu">
      <Marque taille={40} />
      <h1>Votre session est fermée</h1>
      <p>
        Rien n’est perdu : ce que vous avez écrit est gardé dans cette page. Reconnectez-vous dans
        un autre onglet, puis revenez ici et envoyez.
      </p>
      <p>
        <a href="/connexion" target="_blank" rel="noopener">
          Se reconnecter dans un autre onglet
        </a>
      </p>
      <form method="post" action={chemin}>
        {Object.entries(saisie).map(([nom, valeur]) => (
          <div className="champ champ-plein" key={nom}>
            <label htmlFor={`garde-${nom}`}>{nom}</label>
            <textarea
              id={`garde-${nom}`}
              name={nom}
              defaultValue={valeur}
              rows={valeur.length > 60 ? 4 : 1}
            />
          </div>
        ))}
        <Bouton genre="plein">Envoyer ce que j’ai écrit</Bouton>
      </form>
    </main>
  </DocumentHtml>
);
