import { NOM_DE_MISSION } from '#acces';
import { CadreDeConnexion, ChampDeSaisie } from '../cadre.tsx';
import type { ReglagesDesComptes } from '../reglages.ts';
import type { CompteDEssai } from '../stockage/comptes-d-essai.ts';

export interface PageDeConnexion {
  reglages: ReglagesDesComptes;
  retour: string;
  identifiant?: string | undefined;
  refus?: string | undefined;
  essais: readonly CompteDEssai[];
}

export function SeConnecter({ reglages, retour, identifiant, refus, essais }: PageDeConnexion) {
  const { fournisseur, scriptDesCles } = reglages;
  return (
    <CadreDeConnexion titre="Se connecter" refus={refus}>
      {essais.length > 0 ? <EnUnClic essais={essais} retour={retour} /> : null}
      {fournisseur ? (
        <p>
          <a href={`/connexion/fournisseur?retour=${encodeURIComponent(retour)}`}>
            Se connecter avec {fournisseur.nom}
          </a>
        </p>
      ) : null}
      <form method="post" action="/connexion">
        <input type="hidden" name="retour" value={retour} />
        <ChampDeSaisie
          nom="identifiant"
          etiquette="Identifiant"
          autoComplete="username"
          defaultValue={identifiant}
        />
        <ChampDeSaisie
          nom="motDePasse"
          etiquette="Mot de passe"
          type="password"
          autoComplete="current-password"
        />
        <button type="submit">Se connecter</button>
      </form>
      {scriptDesCles ? (
        <form method="post" action="/connexion/cle/preparer">
          <input type="hidden" name="retour" value={retour} />
          <button type="submit">Utiliser une clé d’accès</button>
        </form>
      ) : null}
      <p>
        <a href="/connexion/activer">J’ai reçu un code pour ouvrir mon compte</a>
      </p>
    </CadreDeConnexion>
  );
}

function EnUnClic({ essais, retour }: { essais: readonly CompteDEssai[]; retour: string }) {
  return (
    <section aria-labelledby="essai">
      <h2 id="essai">Entrer en un clic</h2>
      <p>Département d’essai : ces personnes sont inventées, comme tout ce que vous y verrez.</p>
      <ul>
        {essais.map((compte) => (
          <li key={compte.id}>
            <form method="post" action="/connexion/essai">
              <input type="hidden" name="compteId" value={compte.id} />
              <input type="hidden" name="retour" value={retour} />
              <button type="submit">
                <strong>{compte.nomAffiche}</strong>, {compte.fonction} ·{' '}
                {compte.libelle ?? NOM_DE_MISSION[compte.mission]}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
