import { Bouton, EnTete, Formulaire, type Langue, LienBouton } from '#interface';
import { mots } from './mots.ts';

/** What cannot be undone is a question, and the safe way is the filled button. */
export function AnnulerSonRecu({ langue }: { langue: Langue }) {
  const dire = mots(langue);
  return (
    <>
      <EnTete titre={dire.titre} phrase={dire.phrase} />
      <LienBouton genre="plein" href="/ma-demande">
        {dire.garder}
      </LienBouton>
      <Formulaire action="/ma-demande/annuler">
        <Bouton genre="irreversible">{dire.annuler}</Bouton>
      </Formulaire>
    </>
  );
}
