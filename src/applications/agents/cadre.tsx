import type { ReactNode } from 'react';
import type { SessionLue } from '#comptes';
import {
  type Adresses,
  type Apparence,
  DocumentHtml,
  Icone,
  Marque,
  Pliable,
  PourquoiCetEcran,
  Touche,
  Volet,
} from '#interface';
import type { Page } from '#socle';
import type { CeQuiAttend } from './compter-ce-qui-attend/compter-ce-qui-attend.ts';
import { rubriquesDe } from './rubriques.ts';
import { ToutesLesTouches } from './toutes-les-touches.panneau.tsx';

export interface CadreDAgent {
  page: Page;
  session: SessionLue;
  apparence: Apparence | undefined;
  /** Single-letter keys act. */
  touches: boolean;
  adresses: Adresses;
  lieu: string;
  attend: CeQuiAttend;
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

/** One key a heading, from 1 to 9 then 0: the rail holds ten at most. */
const DIX = 10;

const estIci = ({ rubrique }: Page, cles: readonly string[]) =>
  rubrique !== undefined && cles.includes(rubrique);

function Rail({
  page,
  session,
  apparence,
  lieu,
  attend,
}: Omit<CadreDAgent, 'adresses' | 'touches'>) {
  const rubriques = rubriquesDe(session.lecteur.mission);
  return (
    <header className="rail" id="menu">
      <a className="rail-marque" href="/">
        <Marque />
        Tisserin
      </a>
      <span className="rail-lieu">{page.lieu ?? lieu}</span>
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
          {rubriques.map(({ cle, nom, href, icone, aussi = [] }) => (
            <li key={cle}>
              <a href={href} aria-current={estIci(page, [cle, ...aussi]) ? 'page' : undefined}>
                <Icone nom={icone} />
                {nom}
                {attend[cle] ? (
                  <span className="compte">
                    {attend[cle]}
                    <span className="invisible"> en attente</span>
                  </span>
                ) : null}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p className="rail-touches">
        <span aria-hidden="true">
          <Touche>Alt</Touche> + <Touche>1</Touche> à{' '}
          <Touche>{Math.min(rubriques.length, DIX) % DIX}</Touche>
        </span>
        <a href="#touches" data-touche="?" aria-keyshortcuts="?">
          Toutes les touches
        </a>
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
  <search>
    <form action="/recherche" method="get" className="chercher" data-turbo="false">
      <Icone nom="loupe" />
      <input
        type="search"
        name="mots"
        aria-label="Chercher une personne, un service, une page"
        placeholder="Personne, service ou page"
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

/** The page, and by what right this reader has it. */
const Contenu = ({ page: { corps, parceQue } }: { page: Page }) => (
  <main id="contenu">
    {corps}
    {parceQue ? (
      <p className="avec-icone secondaire">
        <Icone nom="oeil" />{' '}
        <span>
          Vous voyez ceci parce que <strong>{parceQue}</strong>.
        </span>
      </p>
    ) : null}
  </main>
);

const Pourquoi = ({ page: { pourquoi } }: { page: Page }) =>
  pourquoi ? (
    <Volet id="pourquoi" titre="Pourquoi cet écran ?">
      <PourquoiCetEcran pourquoi={pourquoi} />
    </Volet>
  ) : null;

const Touches = ({ coupees }: { coupees: boolean }) => (
  <Volet id="touches" titre="Toutes les touches">
    <ToutesLesTouches coupees={coupees} />
  </Volet>
);

/** What an agent's page stands in: the rail, or for a sheet nothing that draws the eye away. */
export function CadreDesAgents(cadre: CadreDAgent): ReactNode {
  const { page, apparence, touches, adresses } = cadre;
  const document = (classe: string, contenu: ReactNode) => (
    <DocumentHtml
      titre={`${page.titre} · Tisserin`}
      apparence={apparence}
      touches={touches}
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
          <Contenu page={page} />
          <nav className="fiche-aide" aria-label="Aide de cet écran">
            {page.pourquoi ? <a href="#pourquoi">Pourquoi cet écran ?</a> : null}
            <a href="#touches" data-touche="?">
              Toutes les touches
            </a>
          </nav>
          <Pourquoi page={page} />
          <Touches coupees={!touches} />
          <Palette />
        </div>,
      );
    case 'courant':
      return document(
        'agents',
        <>
          <Rail {...cadre} />
          <div className="contenu">
            <div className="tete-de-page">
              <Chercher />
              {page.tete ? <nav aria-label="Gestes de cet écran">{page.tete}</nav> : null}
            </div>
            <Contenu page={page} />
          </div>
          <Pourquoi page={page} />
          <Touches coupees={!touches} />
          <Palette />
        </>,
      );
  }
}
