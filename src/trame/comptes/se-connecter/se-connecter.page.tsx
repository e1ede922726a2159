import { type Mission, NOM_DE_MISSION } from '#acces';
import { Bouton, Cache, Champ, Formulaire, LienBouton, Pliable, Section } from '#interface';
import { CadreDeConnexion } from '../cadre.tsx';
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
      {fournisseur ? (
        <LienBouton
          genre="plein"
          href={`/connexion/fournisseur?retour=${encodeURIComponent(retour)}`}
        >
          Se connecter avec {fournisseur.nom}
        </LienBouton>
      ) : null}
      {essais.length > 0 ? <EnUnClic essais={essais} retour={retour} /> : null}
      <Section titre="Avec un mot de passe">
        <Formulaire action="/connexion" libelle="Se connecter">
          <Cache nom="retour" valeur={retour} />
          <Champ
            nom="identifiant"
            libelle="Identifiant"
            autoComplete="username"
            defaut={identifiant}
          />
          <Champ
            nom="motDePasse"
            libelle="Mot de passe"
            type="password"
            autoComplete="current-password"
          />
          <Bouton genre={fournisseur || essais.length > 0 ? 'prune' : 'plein'}>Se connecter</Bouton>
        </Formulaire>
      </Section>
      {scriptDesCles ? (
        <form method="post" action="/connexion/cle/preparer">
          <Cache nom="retour" valeur={retour} />
          <Bouton icone="cle">Utiliser une clé d’accès</Bouton>
        </form>
      ) : null}
      <p>
        <a href="/connexion/activer">J’ai reçu un code pour ouvrir mon compte</a>
      </p>
    </CadreDeConnexion>
  );
}

/** One person a mission comes first: playing the whole story must not need a long list. */
function premiersParMission(essais: readonly CompteDEssai[]): [CompteDEssai[], CompteDEssai[]] {
  const vues = new Set<Mission>();
  const premiers = essais.filter(({ mission }) => !vues.has(mission) && vues.add(mission));
  return [premiers, essais.filter((compte) => !premiers.includes(compte))];
}

function EnUnClic({ essais, retour }: { essais: readonly CompteDEssai[]; retour: string }) {
  const [premiers, autres] = premiersParMission(essais);
  return (
    <Section titre="Entrer en un clic">
      <p className="secondaire">
        Département d’essai : ces personnes sont inventées, comme tout ce que vous y verrez.
      </p>
      <Comptes comptes={premiers} retour={retour} />
      {autres.length > 0 ? (
        <Pliable titre={`Les autres collègues (${autres.length})`}>
          <Comptes comptes={autres} retour={retour} />
        </Pliable>
      ) : null}
    </Section>
  );
}

const Comptes = ({ comptes, retour }: { comptes: readonly CompteDEssai[]; retour: string }) => (
  <ul className="comptes-d-essai">
    {comptes.map((compte) => (
      <li key={compte.id}>
        <form method="post" action="/connexion/essai">
          <Cache nom="compteId" valeur={compte.id} />
          <Cache nom="retour" valeur={retour} />
          <Bouton>
            <strong>{compte.nomAffiche}</strong>
            <span className="secondaire">
              {compte.fonction} · {compte.libelle ?? NOM_DE_MISSION[compte.mission]}
            </span>
          </Bouton>
        </form>
      </li>
    ))}
  </ul>
);
