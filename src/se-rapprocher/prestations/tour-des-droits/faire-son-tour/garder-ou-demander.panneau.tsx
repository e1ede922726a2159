import type { Conclusion } from '#droits';
import { Bouton, Cache, Cases, Champ, Formulaire, type Langue, Section } from '#interface';
import { nommer } from '../le-resultat/aides-du-departement.panneau.tsx';
import { type AideConclue, droitsADemander } from '../le-resultat/aides-du-departement.ts';
import { mots } from './mots.ts';

/** Kept for herself under a code, or left with the team that will help: two gestures, never one inside the other. */
export function GarderOuDemander({
  langue,
  conclusion,
  aides,
  scelle,
  points,
  saisie,
}: {
  langue: Langue;
  conclusion: Conclusion;
  aides: readonly AideConclue[];
  scelle: string;
  points: readonly { champ: string; phrase: string }[];
  saisie: Readonly<Record<string, unknown>>;
}) {
  const dire = mots(langue);
  const probables = conclusion.droits
    .filter(({ etat }) => etat === 'probable')
    .map(({ droit }) => droit);
  return (
    <>
      <Section titre={dire.demander}>
        <p>{dire.demanderPhrase}</p>
        <Formulaire
          action="/mes-droits/demander"
          langue={langue}
          prefixe="demander-"
          saisie={{ droits: probables, ...saisie }}
          aRevoir={points}
        >
          <Cache nom="carnet" valeur={scelle} />
          <Cases
            nom="droits"
            libelle={dire.lesquels}
            options={droitsADemander(conclusion, aides).map((droit) => ({
              valeur: droit,
              libelle: nommer(aides, langue)(droit),
            }))}
          />
          <Champ
            nom="prenom"
            libelle={dire.prenom}
            autoComplete="given-name"
            longueur={80}
            facultatif
          />
          <Champ
            nom="telephone"
            libelle={dire.telephone}
            aide={dire.telephoneAide}
            type="tel"
            inputMode="tel"
            autoComplete="tel"
            longueur={30}
            facultatif
          />
          <Bouton genre="plein">{dire.envoyer}</Bouton>
        </Formulaire>
      </Section>
      <Section titre={dire.garder}>
        <p>
          {dire.garderPhrase} {dire.garderSansSejour}
        </p>
        <Formulaire action="/mes-droits/garder" langue={langue} prefixe="garder-">
          <Cache nom="carnet" valeur={scelle} />
          <Bouton>{dire.garder}</Bouton>
        </Formulaire>
      </Section>
    </>
  );
}
