import {
  Actions,
  Bouton,
  Cache,
  Cases,
  Champ,
  EnTete,
  Formulaire,
  LienBouton,
  type PointARevoir,
} from '#interface';
import type { Site } from '#services';

/** N, then Entrée: someone is in the queue. Everything here may stay empty. */
export const EnregistrerUneArrivee = ({
  site,
  saisie,
  aRevoir,
}: {
  site: Site;
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
}) => (
  <>
    <EnTete
      titre="Nouvelle venue"
      phrase="Rien n’est obligatoire. Entrée suffit : la personne reçoit un code et entre dans la file."
      retour={{ href: `/accueil?site=${site.id}`, libelle: site.nom }}
    />
    <Formulaire
      action="/accueil/arrivee"
      libelle="Nouvelle venue"
      saisie={saisie}
      aRevoir={aRevoir}
    >
      <Cache nom="site" valeur={site.id} />
      <div data-premier-champ="">
        <Champ
          nom="nomDit"
          libelle="Comment elle veut être appelée"
          aide="Un prénom, un nom, ou rien. L’écran de la salle ne montre que le code."
          longueur={80}
          facultatif
        />
      </div>
      <Champ
        nom="precisionDite"
        libelle="Ce qui aide à l’accueillir"
        aide="Par exemple : première venue, pour sa mère, avec une poussette."
        longueur={120}
        facultatif
      />
      <Champ
        nom="interprete"
        libelle="Interprète"
        aide="La langue, et l’heure si elle est connue : bengali à 10:50."
        longueur={60}
        facultatif
      />
      <Cases
        nom="espaceCalme"
        libelle="Pour attendre"
        options={[{ valeur: 'oui', libelle: 'Elle souhaite un espace calme' }]}
      />
      <Actions>
        <Bouton genre="plein" icone="plus">
          Mettre dans la file
        </Bouton>
        <LienBouton href={`/accueil?site=${site.id}`} genre="lien">
          Revenir à la file
        </LienBouton>
      </Actions>
    </Formulaire>
  </>
);
