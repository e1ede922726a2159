import { Actions, Bouton, Cache, EnTete, Formulaire, LienBouton, ZoneDeTexte } from '#interface';

interface Demande {
  personne: string;
  retour: string;
  raison: string;
  refus?: string | undefined;
}

export const DemanderUnAccesExceptionnel = ({ personne, retour, raison, refus }: Demande) => (
  <>
    <EnTete titre="Ouvrir une fiche sans en avoir la charge" />
    <p>
      Si vous aidez quelqu’un maintenant, dites pourquoi. La fiche s’ouvre trois heures, si elle
      existe et peut s’ouvrir. Le délégué à la protection des données lit votre raison ; la personne
      peut demander qui a regardé.
    </p>
    <Formulaire
      action="/acces-exceptionnel"
      libelle="Dire pourquoi"
      saisie={{ raison }}
      aRevoir={refus ? [{ champ: 'raison', phrase: refus }] : []}
    >
      <Cache nom="personne" valeur={personne} />
      <Cache nom="retour" valeur={retour} />
      <ZoneDeTexte nom="raison" libelle="Pourquoi maintenant" longueur={2000} />
      <Actions>
        <Bouton genre="plein" icone="cle">
          Ouvrir trois heures
        </Bouton>
        <LienBouton href={retour} genre="lien">
          Revenir sans ouvrir
        </LienBouton>
      </Actions>
    </Formulaire>
  </>
);
