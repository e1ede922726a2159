import { NOM_DU_FAIT } from '#droits';
import { Definitions } from '#interface';
import { direUnFait, type NomDeFait } from '#reglements';
import { type DateCivile, jourEnToutesLettres } from '#socle/pur';
import { type FaitSource, type FaitsSources, SOURCES } from '../domaine/dettes.ts';

const majuscule = (texte: string) => texte.charAt(0).toUpperCase() + texte.slice(1);

const provenance = ({ source, le, detail }: FaitSource) =>
  detail ?? `${SOURCES[source]}, ${jourEnToutesLettres(le as DateCivile, true)}`;

/** Each datum with where it comes from and the day: nobody has to wonder, nor to ask again. */
export const FaitsConnus = ({ faits }: { faits: FaitsSources }) => (
  <Definitions
    paires={Object.entries(faits)
      // Her town says her département.
      .filter(([nom]) => nom !== 'departement' || !faits.commune)
      .map(([nom, fait]) => [
        majuscule(NOM_DU_FAIT[nom as NomDeFait] ?? nom),
        <>
          {fait.dit ?? direUnFait(nom as NomDeFait, fait.valeur)}
          <span className="aide">{` (${provenance(fait)})`}</span>
        </>,
      ])}
  />
);
