import { direUnMoment } from '#acces';
import { ChampDeSaisie } from '../cadre.tsx';
import type { CompteVu } from './voir-mon-compte.ts';

export function VoirMonCompte({ vu, avecCles }: { vu: CompteVu; avecCles: boolean }) {
  return (
    <>
      <h1>Mon compte</h1>
      <p>Identifiant : {vu.compte.identifiant}</p>
      <SecondFacteur vu={vu} />
      {avecCles ? <Cles vu={vu} /> : null}
      <section aria-labelledby="mot-de-passe">
        <h2 id="mot-de-passe">Mot de passe</h2>
        <form method="post" action="/mon-compte/mot-de-passe">
          <ChampDeSaisie
            nom="actuel"
            etiquette="Mot de passe actuel"
            type="password"
            autoComplete="current-password"
          />
          <ChampDeSaisie
            nom="nouveau"
            etiquette="Nouveau mot de passe"
            aide="Sept mots sans rapport, ou douze signes avec minuscules, majuscules, chiffres et ponctuation."
            type="password"
            autoComplete="new-password"
          />
          <button type="submit">Changer le mot de passe</button>
        </form>
      </section>
      <Sessions vu={vu} />
      <form method="post" action="/deconnexion">
        <button type="submit">Se déconnecter</button>
      </form>
    </>
  );
}

function SecondFacteur({ vu }: { vu: CompteVu }) {
  return (
    <section aria-labelledby="second-facteur">
      <h2 id="second-facteur">Code du téléphone</h2>
      {vu.compte.totpDepuis ? (
        <>
          <p>Demandé à chaque connexion depuis le {direUnMoment(vu.compte.totpDepuis)}.</p>
          <form method="post" action="/mon-compte/second-facteur/retirer">
            <ChampDeSaisie nom="code" etiquette="Un code, pour le retirer" inputMode="numeric" />
            <button type="submit">Ne plus demander de code</button>
          </form>
        </>
      ) : (
        <form method="post" action="/mon-compte/second-facteur/preparer">
          <p>Un mot de passe se vole ; pas votre téléphone en même temps.</p>
          <button type="submit">Ajouter un code du téléphone</button>
        </form>
      )}
    </section>
  );
}

function Cles({ vu }: { vu: CompteVu }) {
  return (
    <section aria-labelledby="cles">
      <h2 id="cles">Clés d’accès</h2>
      <ul>
        {vu.cles.map((cle) => (
          <li key={cle.id}>
            {cle.nom}, ajoutée le {direUnMoment(cle.ajouteeLe)}{' '}
            <form method="post" action="/mon-compte/retirer">
              <input type="hidden" name="cleId" value={cle.id} />
              <button type="submit">Retirer {cle.nom}</button>
            </form>
          </li>
        ))}
      </ul>
      <form method="post" action="/mon-compte/cle/preparer">
        <button type="submit">Ajouter une clé d’accès</button>
      </form>
    </section>
  );
}

function Sessions({ vu }: { vu: CompteVu }) {
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">Où vous êtes connectée</h2>
      <ul>
        {vu.sessions.map((session) => (
          <li key={session.id}>
            {session.appareil ?? 'Appareil inconnu'}, depuis le {direUnMoment(session.creeeLe)}, vue
            le {direUnMoment(session.vueLe)}{' '}
            <form method="post" action="/mon-compte/retirer">
              <input type="hidden" name="sessionId" value={session.id} />
              <button type="submit">Fermer cette session</button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
