import {
  Bouton,
  Cache,
  Champ,
  Choix,
  EnTete,
  Formulaire,
  ListeDeChoix,
  type PointARevoir,
  ZoneDeTexte,
} from '#interface';
import type { Equipe } from './equipes.ts';

/** Typed while she speaks, or with the letter in hand: her words first, then where to answer. */
export const DeposerUneQuestion = ({
  equipes,
  saisie,
  aRevoir,
}: {
  equipes: readonly Equipe[];
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
}) => (
  <>
    <EnTete
      titre="Noter une question"
      phrase="Dès qu’elle est notée, votre équipe lui doit une réponse, au jour dit."
      retour={{ href: '/questions', libelle: 'Questions' }}
    />
    <Formulaire action="/questions/nouvelle" saisie={saisie} aRevoir={aRevoir}>
      <ZoneDeTexte
        nom="texte"
        libelle="Sa question"
        aide="Ses mots, ou ce que dit la lettre."
        lignes={5}
        longueur={4000}
        sesMots
      />
      <Choix
        nom="canal"
        libelle="Comment est-elle arrivée ?"
        segmente
        defaut="telephone"
        options={[
          { valeur: 'telephone', libelle: 'Téléphone' },
          { valeur: 'courrier', libelle: 'Courrier' },
          { valeur: 'guichet', libelle: 'Accueil' },
        ]}
      />
      <Champ nom="nomDit" libelle="Comment l’appeler ?" longueur={120} facultatif />
      <Choix
        nom="repondrePar"
        libelle="Comment lui répondre ?"
        segmente
        defaut="telephone"
        options={[
          { valeur: 'telephone', libelle: 'Par téléphone' },
          { valeur: 'courrier', libelle: 'Par courrier' },
          { valeur: 'sur_place', libelle: 'Quand elle revient' },
        ]}
      />
      <Champ
        nom="coordonnees"
        libelle="Numéro ou adresse"
        aide="Demandez si quelqu’un d’autre peut le lire ou répondre."
        longueur={200}
        facultatif
      />
      {equipes.length === 1 ? (
        <Cache nom="cle" valeur={equipes[0]?.cle ?? 0} />
      ) : (
        <ListeDeChoix
          nom="cle"
          libelle="Équipe qui répond"
          options={equipes.map(({ cle, nom }) => ({ valeur: String(cle), libelle: nom }))}
        />
      )}
      <div>
        <Bouton genre="plein">Noter cette question</Bouton>
      </div>
    </Formulaire>
  </>
);
