import {
  Bouton,
  Cache,
  Cases,
  Champ,
  ChampDate,
  EnTete,
  Formulaire,
  ListeDeChoix,
  type PointARevoir,
  Section,
  ZoneDeTexte,
} from '#interface';
import { ETATS_DECRITS, OBJETS, type Vie } from '../domaine/procedure.ts';
import { CHAMP_DES_ETATS } from './ecrire-une-procedure.ts';

interface Saisie {
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
}

const enOptions = (noms: Readonly<Record<string, string>>) =>
  Object.entries(noms).map(([valeur, libelle]) => ({ valeur, libelle }));

const VIES: readonly (readonly [Vie, string])[] = [
  ['demande', 'Pour des demandes de droits, à quels états'],
  ['orientation', 'Pour des orientations, à quels états'],
  ['question', 'Pour des questions, à quels états'],
];

const LaVersion = ({ premiere }: { premiere: boolean }) => (
  <Section titre="Ce que l’on fait">
    <ZoneDeTexte
      nom="etapes"
      libelle="Les étapes"
      aide="Une étape par ligne, dans l’ordre. Aucun nom de personne, aucun exemple réel."
      lignes={10}
      longueur={16_000}
    />
    <Champ
      nom="pourquoi"
      libelle={premiere ? 'Pourquoi l’écrire' : 'Ce que cette version change'}
      aide={
        premiere
          ? undefined
          : 'Si rien ne change, dites-le : « Relue, rien ne change. » est une réponse.'
      }
      largeur="plein"
      longueur={300}
    />
    <ChampDate
      nom="effet"
      libelle="Depuis quel jour on la suit"
      aide="Par exemple : aujourd’hui, ou 01/01/2027."
    />
    <ChampDate nom="relire" libelle="Quel jour la relire" aide="Par exemple : 01/12/2027." />
  </Section>
);

export const EcrireUneProcedure = ({
  equipes,
  saisie,
  aRevoir,
}: Saisie & { equipes: readonly { cle: number; nom: string }[] }) => (
  <>
    <EnTete
      titre="Écrire une procédure"
      phrase="Elle s’ouvre en un clic depuis l’écran de ce qui est dans cet état."
      retour={{ href: '/qualite/procedures', libelle: 'Procédures' }}
    />
    <Formulaire action="/qualite/procedures/nouvelle" saisie={saisie} aRevoir={aRevoir}>
      <Section titre="De quoi elle parle">
        <Champ nom="titre" libelle="Son titre" largeur="plein" longueur={160} />
        <ListeDeChoix nom="objet" libelle="De quoi" options={enOptions(OBJETS)} />
        {VIES.map(([vie, libelle]) => (
          <Cases
            key={vie}
            nom={CHAMP_DES_ETATS[vie]}
            libelle={libelle}
            options={enOptions(ETATS_DECRITS[vie])}
          />
        ))}
      </Section>
      <Section titre="Qui en répond">
        <Champ
          nom="responsable"
          libelle="La fonction qui en répond"
          aide="Une fonction, pas un nom : « Responsable de l’accueil »."
          longueur={120}
        />
        <ListeDeChoix
          nom="cle"
          libelle="De quelle équipe"
          options={equipes.map(({ cle, nom }) => ({ valeur: String(cle), libelle: nom }))}
        />
      </Section>
      <LaVersion premiere />
      <div>
        <Bouton genre="plein">Écrire cette procédure</Bouton>
      </div>
    </Formulaire>
  </>
);

export const EcrireUneVersion = ({
  id,
  titre,
  rang,
  saisie,
  aRevoir,
}: Saisie & { id: string; titre: string; rang: number }) => (
  <>
    <EnTete
      titre={titre}
      phrase={`Version ${rang + 1}. Celle d’avant reste à lire.`}
      retour={{ href: `/qualite/procedures/${id}`, libelle: titre }}
    />
    <Formulaire action={`/qualite/procedures/${id}/version`} saisie={saisie} aRevoir={aRevoir}>
      <Cache nom="rang" valeur={rang} />
      <LaVersion premiere={false} />
      <div>
        <Bouton genre="plein">Écrire cette version</Bouton>
      </div>
    </Formulaire>
  </>
);
