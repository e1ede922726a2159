import { NOM_DU_FAIT } from '#droits';
import { Definitions } from '#interface';
import { direUnFait, type NomDeFait } from '#reglements';
import { type DateCivile, jourEnToutesLettres } from '#socle/pur';
import { type FaitsSources, SOURCES } from '../domaine/dettes.ts';

const majuscule = (texte: string) => texte.charAt(0).toUpperCase() + texte.slice(1);

/** Each datum with where it comes from and the day: nobody has to wonder, nor to ask again. */
export const FaitsConnus = ({ faits }: { faits: FaitsSources }) => (
  <Definitions
    paires={Object.entries(faits).map(([nom, { valeur, source, le, detail }]) => [
      majuscule(NOM_DU_FAIT[nom as NomDeFait] ?? nom),
      <>
        {direUnFait(nom as NomDeFait, valeur)}
        <span className="aide">
          {` (${detail ?? SOURCES[source]}, ${jourEnToutesLettres(le as DateCivile, true)})`}
        </span>
      </>,
    ])}
  />
);
