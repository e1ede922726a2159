import { Bouton, Cache, EnTete, Formulaire, type Langue, ZoneDeTexte } from '#interface';
import type { GenreDeMot } from '../stockage/mots.ts';
import { mots } from './mots.ts';

function textesPour(genre: GenreDeMot, langue: Langue) {
  const dire = mots(langue);
  if (genre === 'pas_compris')
    return {
      titre: dire.titrePasCompris,
      phrase: dire.phrasePasCompris,
      libelle: dire.titrePasCompris,
      aide: dire.aidePasCompris,
    };
  if (genre === 'accord_retire')
    return {
      titre: dire.titreAccord,
      phrase: dire.phraseAccord,
      libelle: dire.lequel,
      aide: dire.aideAccord,
    };
  if (genre === 'qui_a_regarde')
    return {
      titre: dire.titreRegards,
      phrase: dire.phraseRegards,
      libelle: dire.comment,
      aide: dire.aideRegards,
    };
  return { titre: dire.titre, phrase: dire.phrase, libelle: dire.quEstCeQui, aide: dire.aide };
}

export const titreDuMot = (genre: GenreDeMot, langue: Langue): string =>
  textesPour(genre, langue).titre;

/** One question, one field, one button; what was typed is kept when something is to review. */
export function LaisserUnMot({
  langue,
  genre,
  saisie,
  aRevoir,
}: {
  langue: Langue;
  genre: GenreDeMot;
  saisie?: string;
  aRevoir?: string;
}) {
  const dire = mots(langue);
  const { titre, phrase, libelle, aide } = textesPour(genre, langue);
  return (
    <>
      <EnTete
        titre={titre}
        phrase={phrase}
        retour={{ href: '/ma-demande', libelle: dire.retour }}
      />
      <Formulaire
        action="/ma-demande/dire"
        langue={langue}
        saisie={saisie ? { mots: saisie } : {}}
        aRevoir={aRevoir ? [{ champ: 'mots', phrase: aRevoir }] : []}
      >
        <Cache nom="genre" valeur={genre} />
        <ZoneDeTexte nom="mots" libelle={libelle} aide={aide} lignes={5} longueur={2000} sesMots />
        <Bouton genre="plein">{dire.envoyer}</Bouton>
      </Formulaire>
    </>
  );
}
