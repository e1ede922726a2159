import { type Langue, LienBouton, Section } from '#interface';
import type { HeureProposee } from '../stockage/heures-proposees.ts';
import { mots } from './mots.ts';

/** On the page of a receipt: hours are offered, and who holds it may choose. Nothing of why: a discreet one shows it too. */
export const HeuresAChoisir = ({
  heures,
  langue,
}: {
  heures: readonly HeureProposee[];
  langue: Langue;
}) => {
  const dire = mots(langue);
  return [...new Set(heures.map(({ rendezVousId }) => rendezVousId))].map((lequel) => (
    <Section key={lequel} titre={dire.aVous}>
      <p>{dire.aVousPhrase}</p>
      <LienBouton href={`/ma-demande/heures/${lequel}`} genre="plein">
        {dire.choisir}
      </LienBouton>
    </Section>
  ));
};
