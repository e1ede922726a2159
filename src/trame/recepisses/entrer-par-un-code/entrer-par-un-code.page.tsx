import {
  Bandeau,
  Bouton,
  Cache,
  Champ,
  EnTete,
  Formulaire,
  type Langue,
  Section,
  ZoneDeTexte,
} from '#interface';
import { mots } from './mots.ts';

export interface EtatDeLaPorte {
  langue: Langue;
  saisie?: string;
  aRevoir?: string;
  /** What just happened, if anything did. */
  nouvelle?: 'ferme' | 'annule' | 'gardes' | 'sansSuite';
  /** What she was writing when the page closed: it follows her through the door. */
  motsGardes?: { genre: string; mots: string };
}

/** The door of the status page: a code, and what to do without it. */
export function EntrerParUnCode({ langue, saisie, aRevoir, nouvelle, motsGardes }: EtatDeLaPorte) {
  const dire = mots(langue);
  return (
    <>
      <EnTete titre={dire.titre} />
      {nouvelle ? (
        <Bandeau etat={nouvelle === 'sansSuite' ? 'a_revoir' : 'a_savoir'} titre={dire[nouvelle]} />
      ) : null}
      <Formulaire
        action="/s"
        langue={langue}
        saisie={saisie ? { code: saisie } : {}}
        aRevoir={aRevoir ? [{ champ: 'code', phrase: aRevoir }] : []}
      >
        <Champ
          nom="code"
          libelle={dire.code}
          aide={dire.aideDuCode}
          inputMode="text"
          largeur="plein"
          longueur={40}
          sansCorrection
        />
        {motsGardes ? (
          <>
            <Cache nom="genre" valeur={motsGardes.genre} />
            <ZoneDeTexte nom="mots" libelle={dire.vosMots} defaut={motsGardes.mots} />
          </>
        ) : null}
        <Bouton genre="plein">{dire.ouvrir}</Bouton>
      </Formulaire>
      <Section titre={dire.perdu}>
        <p>{dire.quoiFaire}</p>
      </Section>
    </>
  );
}

/** After the door, what she was writing: kept, and not sent before she says so. */
export function ReprendreSesMots({
  langue,
  genre,
  gardes,
}: {
  langue: Langue;
  genre: string;
  gardes: string;
}) {
  const dire = mots(langue);
  return (
    <>
      <EnTete titre={dire.reprendre} phrase={dire.reprendrePhrase} />
      <Formulaire action="/ma-demande/dire" langue={langue}>
        <Cache nom="genre" valeur={genre} />
        <ZoneDeTexte nom="mots" libelle={dire.vosMots} defaut={gardes} lignes={5} sesMots />
        <Bouton genre="plein">{dire.envoyer}</Bouton>
      </Formulaire>
    </>
  );
}
