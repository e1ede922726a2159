import { Icone } from '#interface';
import type { DateCivile } from '#socle/pur';
import { direLAge, direLaLangue } from '../domaine/mots.ts';
import type { PersonneEnListe } from '../lire-les-fiches/lire-les-personnes.ts';

/** A person in another module's page: her name, what it takes to receive her, the way to her record. */
export const CarteDePersonne = ({
  personne,
  aujourdHui,
}: {
  personne: PersonneEnListe;
  aujourdHui: DateCivile;
}) => {
  const { id, nomDit, naissance, langue, interprete } = personne;
  const faits = [
    direLAge(naissance, aujourdHui),
    langue && langue !== 'fr' ? direLaLangue(langue) : null,
    interprete ? 'avec interprète' : null,
  ].filter(Boolean);
  return (
    <p>
      <Icone nom="personne" /> <a href={`/personnes/${id}`}>{nomDit}</a>
      {faits.length > 0 ? `, ${faits.join(', ')}` : null}
    </p>
  );
};
