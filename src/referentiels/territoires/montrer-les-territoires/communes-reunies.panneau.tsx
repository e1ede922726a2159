import { Section, Tableau } from '#interface';
import { dateCivile, jourEnToutesLettres } from '#socle/pur';
import type { Passage } from '../stockage/communes.ts';

export const CommunesReunies = ({
  reunies,
  noms,
}: {
  reunies: readonly Passage[];
  noms: ReadonlyMap<string, string>;
}) => (
  <Section
    titre="Communes réunies"
    aide="Une ancienne adresse mène toujours quelque part."
    id="passages"
  >
    <Tableau
      legende="Communes qui en ont rejoint une autre"
      colonnes={[
        { cle: 'avant', titre: 'Avant' },
        { cle: 'apres', titre: 'Aujourd’hui' },
        { cle: 'le', titre: 'Depuis' },
        { cle: 'source', titre: 'Source' },
      ]}
      lignes={reunies.map(({ ancienCode, nouveauCode, le, source }) => ({
        cle: ancienCode,
        valeurs: {
          avant: noms.get(ancienCode) ?? ancienCode,
          apres: noms.get(nouveauCode) ?? nouveauCode,
          le: jourEnToutesLettres(dateCivile(le), true),
          source,
        },
      }))}
    />
  </Section>
);
