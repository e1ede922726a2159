import { Bouton, Champ } from '#interface';
import { page, type Reponse } from '#socle';
import { CadreDeConnexion } from '../cadre.tsx';

/** A page whose small script asks the device; without script it says what to do instead. */
export function pageDeCle(donne: {
  titre: string;
  action: string;
  question: unknown;
  script: string;
  geste: 'creer' | 'utiliser';
  retour?: string;
  refus?: string | undefined;
  /** The name of the device, as it was typed. */
  nom?: string | undefined;
}): Reponse {
  return page({
    statut: donne.refus ? 422 : 200,
    titre: donne.titre,
    gabarit: 'nu',
    corps: (
      <CadreDeConnexion titre={donne.titre} refus={donne.refus}>
        <form
          className="formulaire"
          method="post"
          action={donne.action}
          data-cle-d-acces={donne.geste}
          data-question={JSON.stringify(donne.question)}
        >
          {donne.geste === 'creer' ? (
            <Champ
              nom="nom"
              libelle="Nom de cet appareil, pour le reconnaître"
              longueur={60}
              defaut={donne.nom}
            />
          ) : null}
          <input type="hidden" name="retour" value={donne.retour ?? '/'} />
          <input type="hidden" name="reponse" />
          <Bouton genre="plein">Continuer avec cet appareil</Bouton>
        </form>
        <noscript>
          <p>Une clé d’accès demande JavaScript. Utilisez votre mot de passe.</p>
        </noscript>
        <script type="module" src={donne.script} />
        <p>
          <a href={donne.geste === 'creer' ? '/mon-compte' : '/connexion'}>Revenir</a>
        </p>
      </CadreDeConnexion>
    ),
  });
}
