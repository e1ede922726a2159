import {
  Bandeau,
  Bouton,
  Champ,
  Choix,
  EnTete,
  Formulaire,
  type Langue,
  ListeDeChoix,
  type PointARevoir,
  Section,
  TuilesDeBesoins,
  ZoneDeTexte,
} from '#interface';
import type { Commune } from '#territoires';
import { MOTS_DES_BESOINS, mots } from './mots.ts';

/** What she needs, in the order she would say it; nothing but her words is asked, and not even them. */
export function DireCeQuIlFaut({
  langue,
  communes,
  saisie = {},
  aRevoir = [],
}: {
  langue: Langue;
  communes: readonly Commune[];
  saisie?: Readonly<Record<string, unknown>>;
  aRevoir?: readonly PointARevoir[];
}) {
  const dire = mots(langue);
  return (
    <>
      <EnTete titre={dire.titre} phrase={dire.phrase} />
      <Bandeau etat="danger" titre={dire.dangerDAbord}>
        <a href="tel:112">{dire.appeler}</a> <a href="#urgences">{dire.autresNumeros}</a>
      </Bandeau>
      <Formulaire
        action="/dire-ce-qu-il-me-faut"
        langue={langue}
        saisie={{ reponse: 'recu', ...saisie }}
        aRevoir={aRevoir}
      >
        <ZoneDeTexte
          nom="mots"
          libelle={dire.quoi}
          aide={dire.aideQuoi}
          lignes={5}
          longueur={5000}
        />
        <TuilesDeBesoins
          nom="besoins"
          libelle={dire.besoins}
          aide={dire.aideBesoins}
          chiffres={false}
          {...(langue === 'en' ? { mots: MOTS_DES_BESOINS } : {})}
        />
        <ListeDeChoix
          nom="commune"
          libelle={dire.ou}
          aide={dire.aideOu}
          vide={dire.jeNeDisPas}
          options={[
            { valeur: 'sans_adresse', libelle: dire.sansAdresse },
            ...communes.map(({ code, nom }) => ({ valeur: code, libelle: nom })),
          ]}
        />
        <Choix
          nom="reponse"
          libelle={dire.reponse}
          options={[
            { valeur: 'recu', libelle: dire.recu },
            { valeur: 'message', libelle: dire.message },
            { valeur: 'appel', libelle: dire.appel },
          ]}
        />
        <Champ
          nom="telephone"
          libelle={dire.telephone}
          aide={dire.aideTelephone}
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          longueur={30}
          facultatif
        />
        <Champ
          nom="precaution"
          libelle={dire.precaution}
          aide={dire.aidePrecaution}
          longueur={200}
          facultatif
        />
        <Champ
          nom="prenom"
          libelle={dire.prenom}
          aide={dire.aidePrenom}
          autoComplete="given-name"
          longueur={80}
          facultatif
        />
        <Bouton genre="plein">{dire.envoyer}</Bouton>
      </Formulaire>
      <JamaisDemande langue={langue} />
    </>
  );
}

export function JamaisDemande({ langue }: { langue: Langue }) {
  const dire = mots(langue);
  return (
    <Section titre={dire.neDemandonsPas}>
      <ul>
        {dire.jamais.map((phrase) => (
          <li key={phrase}>{phrase}</li>
        ))}
      </ul>
    </Section>
  );
}
