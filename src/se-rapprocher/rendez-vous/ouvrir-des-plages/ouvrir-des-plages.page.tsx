import {
  Bouton,
  Cache,
  Cases,
  Champ,
  ChampDate,
  Choix,
  EnTete,
  Formulaire,
  ListeDeChoix,
  type PointARevoir,
  Section,
} from '#interface';
import type { Site } from '#services';

export const JOURS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const;

/** When, then who, then for whom: what is public is said so. */
export const OuvrirDesPlages = ({
  site,
  agents,
  saisie,
  aRevoir,
}: {
  site: Site;
  agents: readonly { id: number; nom: string }[];
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
}) => (
  <>
    <EnTete
      titre="Ajouter des heures"
      phrase={`${site.nom}. Elles se lisent et se prennent dès qu’elles sont écrites.`}
      retour={{ href: `/rendez-vous/heures?site=${site.id}`, libelle: 'Heures' }}
    />
    <Formulaire action="/rendez-vous/heures/nouvelles" saisie={saisie} aRevoir={aRevoir}>
      <Cache nom="site" valeur={site.id} />
      <Section titre="Quand">
        <Cases
          nom="jours"
          libelle="Chaque semaine"
          aide="Les jours fériés restent fermés."
          options={JOURS.map((jour, rang) => ({ valeur: String(rang + 1), libelle: jour }))}
        />
        <ChampDate
          nom="le"
          libelle="Ou un seul jour"
          aide="Par exemple 05/12/2026 ; il remplace les jours cochés."
          facultatif
        />
        <Champ nom="debut" libelle="De" aide="Par exemple 9:30." largeur="court" longueur={6} />
        <Champ nom="fin" libelle="À" aide="Par exemple 12:00." largeur="court" longueur={6} />
        <Champ
          nom="duree"
          libelle="Un rendez-vous dure, en minutes"
          inputMode="numeric"
          largeur="court"
          longueur={3}
          defaut="30"
        />
        <ChampDate
          nom="du"
          libelle="À partir du"
          aide="Rien d’écrit : dès aujourd’hui."
          facultatif
        />
      </Section>
      <Section titre="Qui reçoit">
        <ListeDeChoix
          nom="agent"
          libelle="Avec"
          vide="L’équipe, sans nom"
          options={agents.map(({ id, nom }) => ({ valeur: String(id), libelle: nom }))}
        />
        <Champ nom="ou" libelle="Bureau" facultatif longueur={80} />
        <Choix
          nom="pour"
          libelle="Qui peut prendre ces heures"
          defaut="tous"
          options={[
            {
              valeur: 'tous',
              libelle: 'Tout le monde',
              aide: 'En ligne, au téléphone, à l’accueil, avec un prénom.',
            },
            {
              valeur: 'equipe',
              libelle: 'L’équipe les donne',
              aide: 'Elles ne se voient pas en ligne.',
            },
          ]}
        />
      </Section>
      <div>
        <Bouton genre="plein">Ajouter ces heures</Bouton>
      </div>
    </Formulaire>
  </>
);
