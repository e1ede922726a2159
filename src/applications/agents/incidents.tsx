import {
  type Adresses,
  Bouton,
  Cache,
  DocumentHtml,
  LienBouton,
  Marque,
  MotsGardes,
} from '#interface';
import type { EnvoiGarde } from '#socle';

/** A refusal or a failure: what happened, and what to do. */
export const Incident = ({
  titre,
  phrase,
  demandable,
  paroles = [],
  adresses,
}: {
  titre: string;
  phrase: string;
  demandable?: string | undefined;
  paroles?: readonly string[] | undefined;
  adresses: Adresses;
}) => (
  <DocumentHtml titre={`${titre} · Tisserin`} adresses={adresses} classe="nu-agents">
    <main id="contenu" className="nu">
      <Marque taille={40} />
      <h1>{titre}</h1>
      {/* A refusal often begins as its title does: said once. */}
      <p>{phrase.replace(`${titre}. `, '')}</p>
      {demandable ? (
        <div>
          <LienBouton href={demandable} genre="prune">
            Dire pourquoi j’en ai besoin
          </LienBouton>
        </div>
      ) : null}
      <MotsGardes paroles={paroles} />
      <p>
        <a href="/">Revenir à l’accueil</a>
      </p>
    </main>
  </DocumentHtml>
);

/** What was typed is in this page; signing in again in another tab lets the form come back filled. */
export function SessionExpiree({
  chemin,
  saisie,
  paroles,
  champDeReprise,
  adresses,
}: EnvoiGarde & { adresses: Adresses }) {
  return (
    <DocumentHtml
      titre="Votre session est fermée · Tisserin"
      adresses={adresses}
      classe="nu-agents"
    >
      <main id="contenu" className="nu">
        <Marque taille={40} />
        <h1>Votre session est fermée</h1>
        <p>
          Rien n’est envoyé, rien n’est perdu : ce que vous avez écrit est gardé dans cette page.
          Laissez-la ouverte.
        </p>
        <ol>
          <li>
            <a href="/connexion" target="_blank" rel="noopener">
              Reconnectez-vous dans un autre onglet
            </a>
            , puis revenez ici.
          </li>
          <li>
            {champDeReprise
              ? 'Reprenez : la page revient remplie, vous relisez et vous envoyez.'
              : 'Recommencez le geste.'}
          </li>
        </ol>
        <form method="post" action={chemin}>
          {saisie.map(([nom, valeur]) => (
            <Cache key={`${nom} ${valeur}`} nom={nom} valeur={valeur} />
          ))}
          {champDeReprise ? <Cache nom={champDeReprise} valeur="oui" /> : null}
          <Bouton genre="plein">
            {champDeReprise ? 'Reprendre ce que j’écrivais' : 'Recommencer'}
          </Bouton>
        </form>
        <MotsGardes paroles={paroles} />
      </main>
    </DocumentHtml>
  );
}
