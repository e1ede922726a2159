import type { ReactNode } from 'react';
import {
  Champ,
  Choix,
  ListeDeChoix,
  Section,
  SiOui,
  TuilesDeBesoins,
  ZoneDeTexte,
} from '#interface';
import type { Commune } from '#territoires';
import { DIRE_LA_PAROLE, DIRE_LE_FAIT } from '../domaine/fiche.ts';

const OUI_NON = [
  { valeur: 'oui', libelle: 'Oui' },
  { valeur: 'non', libelle: 'Non' },
  { valeur: 'pas_aborde', libelle: 'Pas abordé' },
];

const POUR_QUI = [
  { valeur: 'elle', libelle: 'Pour elle' },
  { valeur: 'enfant', libelle: 'Pour un enfant' },
  { valeur: 'les_deux', libelle: 'Les deux' },
];

/** Left side: what is heard. Her words first, then ten pictograms, then five facts and no more. */
export const CeQuiEstEntendu = ({
  communes,
  neuve,
  children,
}: {
  communes: readonly Commune[];
  /** Nobody wrote yet: the hand is on her words. */
  neuve: boolean;
  /** What presses, said under the facts that tell it. */
  children: ReactNode;
}) => (
  <>
    <div data-premier-champ={neuve ? '' : undefined}>
      <ZoneDeTexte nom="paroles" libelle={DIRE_LA_PAROLE.paroles} sesMots lignes={4} />
    </div>
    <TuilesDeBesoins nom="besoins" aide="Plusieurs choix possibles. Tab, puis 1 à 0." />
    <Section titre="Y a-t-il une urgence ?" aide="Cinq faits, rien de plus">
      <Choix nom="sansToit" libelle={DIRE_LE_FAIT.sansToit} segmente options={OUI_NON} />
      <Choix nom="violence" libelle={DIRE_LE_FAIT.violence} segmente options={OUI_NON} />
      <SiOui>
        <Choix
          nom="violencePour"
          libelle="Si oui, pour qui ?"
          segmente
          facultatif
          options={POUR_QUI}
        />
      </SiOui>
      <Choix nom="faimOuSoins" libelle={DIRE_LE_FAIT.faimOuSoins} segmente options={OUI_NON} />
      <Choix nom="petiteEnfance" libelle={DIRE_LE_FAIT.petiteEnfance} segmente options={OUI_NON} />
      <Choix nom="echeance" libelle={DIRE_LE_FAIT.echeance} segmente options={OUI_NON} />
      <SiOui>
        <Champ
          nom="echeanceLe"
          libelle="Si oui, quel jour ?"
          aide="3/12, ou jeudi 3 décembre, comme sur le papier."
          largeur="court"
          longueur={40}
          facultatif
        />
      </SiOui>
    </Section>
    {children}
    <Section titre="Si elle le souhaite" aide="Rien n’est obligatoire">
      <Champ nom="nomDit" libelle="Le nom qu’elle donne" longueur={80} facultatif />
      <Champ
        nom="telephone"
        libelle="Un numéro sûr pour elle"
        type="tel"
        inputMode="tel"
        largeur="court"
        longueur={20}
        facultatif
      />
      <ListeDeChoix
        nom="communeCode"
        libelle="Sa commune"
        vide="Pas dite"
        facultatif
        options={communes.map(({ code, nom }) => ({ valeur: code, libelle: nom }))}
      />
    </Section>
  </>
);
