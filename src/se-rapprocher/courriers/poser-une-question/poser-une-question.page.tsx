import {
  Bouton,
  Champ,
  Choix,
  EnTete,
  Formulaire,
  type Langue,
  ListeDeChoix,
  type PointARevoir,
  ZoneDeTexte,
} from '#interface';
import type { Equipe } from '../deposer-une-question/equipes.ts';
import { mots } from './mots.ts';

/** For anyone, without an account: the question, the place, how to answer. */
export function PoserUneQuestion({
  langue,
  equipes,
  saisie,
  aRevoir,
}: {
  langue: Langue;
  equipes: readonly Equipe[];
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
}) {
  const dire = mots(langue);
  return (
    <>
      <EnTete titre={dire.titre} phrase={dire.phrase} />
      <Formulaire action="/poser-une-question" saisie={saisie} aRevoir={aRevoir}>
        <ZoneDeTexte
          nom="texte"
          libelle={dire.question}
          aide={dire.aide}
          lignes={6}
          longueur={4000}
          sesMots
        />
        <ListeDeChoix
          nom="cle"
          libelle={dire.ou}
          aide={dire.ouAide}
          vide={dire.jeNeSaisPas}
          options={equipes.map(({ cle, nom }) => ({ valeur: String(cle), libelle: nom }))}
        />
        <Choix
          nom="repondrePar"
          libelle={dire.comment}
          defaut="par_le_recu"
          options={[
            { valeur: 'par_le_recu', libelle: dire.recu, aide: dire.recuAide },
            { valeur: 'telephone', libelle: dire.telephone },
          ]}
        />
        <Champ
          nom="coordonnees"
          libelle={dire.numero}
          aide={dire.numeroAide}
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          longueur={40}
          facultatif
        />
        <Bouton genre="plein">{dire.envoyer}</Bouton>
      </Formulaire>
    </>
  );
}
