import type { ReactNode } from 'react';
import type { Mission } from '#acces';
import type { SessionLue } from '#comptes';
import {
  type Adresses,
  type Apparence,
  DejaEcrit,
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
import { type Groupe, type Rubrique, rangsDuRail } from './rubriques.ts';
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
  /** Procedures of the state that the page shows. */
  comment: readonly { id: string; titre: string }[];
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

/** One key a line, from 1 to 9 then 0: the rail holds ten at most. */
const DIX = 10;

const estIci = ({ rubrique }: Page, { cle, aussi = [] }: Rubrique) =>
  rubrique !== undefined && [cle, ...aussi].includes(rubrique);

/** Nothing is counted beyond: the exact figure would help nobody. */
const AU_PLUS = 99;

const Attendent = ({ combien = 0 }: { combien?: number | undefined }) =>
  combien > 0 ? (
    <span className="compte">
      {combien > AU_PLUS ? `${AU_PLUS}+` : combien}
      <span className="invisible"> en attente</span>
    </span>
  ) : null;

type DansLeRail = Pick<CadreDAgent, 'page' | 'attend'>;

const UneRubrique = ({ page, attend, rubrique }: DansLeRail & { rubrique: Rubrique }) => (
  <li>
    <a href={rubrique.href} aria-current={estIci(page, rubrique) ? 'page' : undefined}>
      <Icone nom={rubrique.icone} />
      {rubrique.nom}
      <Attendent combien={attend[rubrique.cle]} />
    </a>
  </li>
);

/** Open where one is, so that nobody has to look for the page that is on screen. */
const UnGroupe = ({ page, attend, groupe }: DansLeRail & { groupe: Groupe }) => (
  <li>
    <details open={groupe.ouvert || groupe.rubriques.some((une) => estIci(page, une))}>
      <summary>
        <Icone nom={groupe.icone} />
        {groupe.nom}
        <Attendent combien={groupe.rubriques.reduce((n, { cle }) => n + (attend[cle] ?? 0), 0)} />
      </summary>
      <ul>
        {groupe.rubriques.map((rubrique) => (
          <UneRubrique key={rubrique.cle} {...{ page, attend, rubrique }} />
        ))}
      </ul>
    </details>
  </li>
);

/** The same for every agent of a mission on pages of one heading, as long as as many things wait. */
const Rubriques = ({ page, attend, mission }: DansLeRail & { mission: Mission }) => (
  <DejaEcrit
    cle={JSON.stringify(['rubriques', mission, page.rubrique, attend])}
    dessiner={() => (
      <nav aria-label="Rubriques">
        <ul>
          {rangsDuRail(mission).map((rang) =>
            'rubriques' in rang ? (
              <UnGroupe key={rang.nom} {...{ page, attend }} groupe={rang} />
            ) : (
              <UneRubrique key={rang.cle} {...{ page, attend }} rubrique={rang} />
            ),
          )}
        </ul>
      </nav>
    )}
  />
);

function Rail({
  page,
  session,
  apparence,
  lieu,
  attend,
}: Omit<CadreDAgent, 'adresses' | 'touches' | 'comment'>) {
  const rangs = rangsDuRail(session.lecteur.mission);
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
      <Rubriques page={page} attend={attend} mission={session.lecteur.mission} />
      <p className="rail-touches">
        <span aria-hidden="true">
          <Touche>Alt</Touche> + <Touche>1</Touche> à{' '}
          <Touche>{Math.min(rangs.length, DIX) % DIX}</Touche>
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

/** One click from what one does to how it is done; nothing where nothing is written for that state. */
const CommentFaire = ({ comment }: Pick<CadreDAgent, 'comment'>) =>
  comment.length === 0 ? null : (
    <nav className="comment-faire" aria-label="Comment nous faisons">
      <Icone nom="livre" />
      <span>Comment nous faisons :</span>
      <ul>
        {comment.map(({ id, titre }) => (
          <li key={id}>
            <a href={`/qualite/procedures/${id}`}>{titre}</a>
          </li>
        ))}
      </ul>
    </nav>
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

/** What opens beside a page: why it is there, the keys, and the search once it has begun. */
const Volets = ({ page: { pourquoi }, coupees }: { page: Page; coupees: boolean }) => (
  <DejaEcrit
    cle={JSON.stringify(['volets', coupees, pourquoi])}
    dessiner={() => (
      <>
        {pourquoi ? (
          <Volet id="pourquoi" titre="Pourquoi cet écran ?">
            <PourquoiCetEcran pourquoi={pourquoi} />
          </Volet>
        ) : null}
        <Volet id="touches" titre="Toutes les touches">
          <ToutesLesTouches coupees={coupees} />
        </Volet>
        <Palette />
      </>
    )}
  />
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
          <Volets page={page} coupees={!touches} />
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
              <CommentFaire comment={cadre.comment} />
              {page.tete ? <nav aria-label="Gestes de cet écran">{page.tete}</nav> : null}
            </div>
            <Contenu page={page} />
          </div>
          <Volets page={page} coupees={!touches} />
        </>,
      );
  }
}
